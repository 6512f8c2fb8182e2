"""What the operator brings along: slips in the settings that stop nothing, an operator whom nobody can reach, and
messages of their own that cannot be written."""

from bot.app import messages_of
from bot.doctor.finding import Finding, Patient, broken, note, risk
from bot.errors import BadTemplates


async def check(patient: Patient) -> list[Finding]:
    """Misspelt settings; a bot that names nobody in /privacy; templates with which Sopan does not start."""
    settings = patient.settings
    found = [risk(line, "correct the name or take it out") for line in settings.notes]
    if settings.operator_contact is None:
        found.append(risk("/help and /privacy name nobody to turn to", "set SOPAN_OPERATOR_CONTACT"))
    if settings.public_url is None:
        found.append(note("SOPAN_PUBLIC_URL is not set: a mail has no button that opens the mail program"))
    try:
        messages_of(settings)
    except BadTemplates as problem:
        found.append(broken(str(problem), "mend that message, or take SOPAN_TEMPLATES_DIR out"))
    return found
