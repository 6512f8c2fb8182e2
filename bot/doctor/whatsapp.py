"""WhatsApp: the token opens the number, the number is connected, the app hears the account, and its texts are
approved."""

from collections.abc import Iterator
from typing import Any, Final

from bot.channels.whatsapp.approval import standing
from bot.channels.whatsapp.client import Client, GraphError, GraphTrouble
from bot.channels.whatsapp.templates import Templates
from bot.check import client_of
from bot.doctor.finding import Finding, Patient, broken, note, risk
from bot.logs import redacted

_FIELDS: Final = "status,quality_rating,code_verification_status"
_TOKEN_ENDED: Final = 190


async def check(patient: Patient) -> list[Finding]:
    """Reads three things of the Graph API, and changes nothing."""
    whatsapp = patient.settings.whatsapp
    if whatsapp is None:
        return [note("it is not set up")]
    client = client_of(whatsapp)
    await client.open()
    try:
        number = await client.get(whatsapp.phone_number_id, fields=_FIELDS)
        return [*_number(number), *await _account(client, whatsapp.business_account_id)]
    except GraphError as error:
        if error.code == _TOKEN_ENDED:
            return [broken("WhatsApp does not take the token", "make one for a system user that does not end")]
        what = f"WhatsApp does not know the number ({redacted(str(error))})"
        return [broken(what, "take SOPAN_WHATSAPP_PHONE_NUMBER_ID anew from the app's API Setup")]
    except GraphTrouble as trouble:
        return [broken(f"WhatsApp cannot be asked ({trouble})", f"see that this machine reaches {whatsapp.api_url}")]
    finally:
        await client.close()


def _number(number: dict[str, Any]) -> Iterator[Finding]:
    if (status := number.get("status", "CONNECTED")) != "CONNECTED":
        yield broken(f"the number is {status}", "WhatsApp Manager, Phone numbers: connect it")
    if number.get("quality_rating") == "RED":
        yield risk("people complain of messages from the number (quality RED)", "see what WhatsApp Manager says of it")
    if (code := number.get("code_verification_status", "VERIFIED")) == "NOT_VERIFIED":
        yield risk(f"the number is {code}", "WhatsApp Manager, Phone numbers: verify it by its code")


async def _account(client: Client, account: str | None) -> list[Finding]:
    if account is None:
        what = "SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID is missing, so nobody sees whether texts are approved"
        return [risk(what, "take it from the app's API Setup")]
    try:
        apps = (await client.get(f"{account}/subscribed_apps")).get("data") or []
    except GraphError as error:
        what = f"WhatsApp does not show the account ({redacted(str(error))})"
        return [broken(what, "the token needs whatsapp_business_management, and the account must be the number's own")]
    found = []
    if not apps:
        remedy = f"subscribe the app: POST /{account}/subscribed_apps with the token, or enter the webhook anew"
        found.append(broken("no app hears what is written to the number", remedy))
    lines = await standing(client, account, Templates())
    return [*found, *(risk(line, "`sopan templates` hands texts in; docs/whatsapp.md says more") for line in lines)]
