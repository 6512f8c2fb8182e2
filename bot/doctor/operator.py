"""Slips in the settings that stop nothing: names that are none, and an operator whom nobody can reach."""

from bot.doctor.finding import Finding, Patient, note, risk


async def check(patient: Patient) -> list[Finding]:
    """Misspelt settings; a bot that names nobody in /privacy."""
    settings = patient.settings
    found = [risk(line, "correct the name or take it out") for line in settings.notes]
    if settings.operator_contact is None:
        found.append(risk("/help and /privacy name nobody to turn to", "set SOPAN_OPERATOR_CONTACT"))
    if settings.public_url is None:
        found.append(note("SOPAN_PUBLIC_URL is not set: a mail has no button that opens the mail program"))
    return found
