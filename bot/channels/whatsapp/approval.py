"""Whether the approved texts are whole, and how they stand with Meta: what `sopan check` says, and what
`sopan templates` hands in.

Meta's rules for a text: a value neither at its beginning nor at its end nor beside another, an example for each, at
most 1,024 characters when it is filled; a footer of at most 60 without values; at most 25 on a button.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.channels.whatsapp.client import Client, GraphError, GraphTrouble
from bot.channels.whatsapp.templates import CATEGORY, LONGEST_VALUE, PLACE, Templates, Text
from bot.wording.catalog import Catalog

UNASKED: Final = "reminder."
"""What every key begins with that comes unasked."""

BODY: Final = 1024
FOOTER: Final = 60
BUTTON: Final = 25
_NAME: Final = re.compile(r"[a-z0-9_]{1,512}")
_FILE: Final = "templates/whatsapp.toml"
_PAGE: Final = "100"


def flaws(templates: Templates, catalog: Catalog) -> Iterator[str]:
    """What is wrong with the texts of the file, a line each."""
    unasked = [key for key in catalog.languages[templates.fallback]["say"] if key.startswith(UNASKED)]
    for key in unasked:
        for language in catalog.languages:
            text = templates.text(key, language)
            if text is None:
                yield f"{_FILE}: there is no text for {key} in {language}; nobody hears of it after 24 hours"
            else:
                yield from (f"{_FILE}: {key}, {language}: {flaw}" for flaw in _flaws(text, templates, catalog))
    for key in templates.keys:
        if key not in unasked:
            yield f"{_FILE}: {key} is said nowhere"


async def standing(client: Client, account: str | None, templates: Templates) -> list[str]:
    """What keeps a text from being sent, as the Graph API tells it, a line each. `account`: the business account."""
    if account is None:
        return ["SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID is missing: without it nobody can see whether texts are approved."]
    try:
        there = await _listed(client, account)
    except GraphTrouble as trouble:
        return [f"WhatsApp does not show its approved texts: {trouble}"]
    return [line for text in _texts(templates) if (line := _standing(text, there.get((text.name, text.language))))]


async def hand_in(client: Client, account: str, templates: Templates, catalog: Catalog) -> list[str]:
    """Hand in every text that Meta does not know yet; what came of each, a line each. Raises GraphTrouble where the
    texts cannot be listed."""
    there = await _listed(client, account)
    said = []
    for text in _texts(templates):
        if (text.name, text.language) in there:
            continue
        try:
            answer = await client.post(f"{account}/message_templates", created(text, templates, catalog))
        except GraphError as error:
            said.append(f"{text.name}, {text.language}: refused, {error}")
        else:
            said.append(f"{text.name}, {text.language}: {answer.get('status', 'handed in')}")
    return said


def created(text: Text, templates: Templates, catalog: Catalog) -> dict[str, Any]:
    """A text as Meta is handed it for approval."""
    body: dict[str, Any] = {"type": "BODY", "text": text.numbered}
    if text.places:
        examples = templates.table["example"][text.language]
        body["example"] = {"body_text": [[examples[name] for name in text.places]]}
    replies = [{"type": "QUICK_REPLY", "text": _label(catalog, text, choice)} for choice in text.buttons]
    footer = {"type": "FOOTER", "text": templates.table["footer"][text.language]}
    components = [body, footer, {"type": "BUTTONS", "buttons": replies}]
    return {"name": text.name, "language": text.language, "category": CATEGORY, "components": components}


def _flaws(text: Text, templates: Templates, catalog: Catalog) -> Iterator[str]:
    if not _NAME.fullmatch(text.name):
        yield "its name takes small letters, digits and _ alone"
    if PLACE.match(text.body) or re.search(r"\}\}\W*$", text.body):
        yield "a value stands at its beginning or its end"
    if re.search(r"\}\}\W*\{\{", text.body):
        yield "two values stand side by side"
    if len(PLACE.sub("x" * LONGEST_VALUE, text.body)) > BODY:
        yield f"filled it may be longer than {BODY} characters"
    for table in ("example", "otherwise"):
        for name in text.places:
            if not templates.table[table][text.language].get(name):
                yield f"[{table}.{text.language}] {name} is missing"
    if not 0 < len(templates.table["footer"].get(text.language, "")) <= FOOTER:
        yield f"its footer is not 1 to {FOOTER} characters long"
    for choice in text.buttons:
        if not 0 < len(_label(catalog, text, choice)) <= BUTTON:
            yield f"the button {choice} has no label of at most {BUTTON} characters"


def _label(catalog: Catalog, text: Text, choice: str) -> str:
    return catalog.label(text.language, "reminder", choice) or ""


def _texts(templates: Templates) -> Iterator[Text]:
    for key in templates.keys:
        for language in templates.table["footer"]:
            if (text := templates.text(key, language)) is not None:
                yield text


def _standing(text: Text, found: Mapping[str, Any] | None) -> str | None:
    where = f"WhatsApp: {text.name} in {text.language}"
    if found is None:
        return f"{where} was not handed in yet (`sopan templates` does)"
    if found.get("status") != "APPROVED":
        return f"{where} is {found.get('status')}, not approved"
    if found.get("category") != CATEGORY:
        return f"{where} was put into the category {found.get('category')}, not {CATEGORY}; it costs more"
    body = next((part.get("text") for part in found.get("components", []) if part.get("type") == "BODY"), None)
    if body is not None and len(set(re.findall(r"\{\{\w+\}\}", str(body)))) != len(text.places):
        return f"{where} takes another number of values than {_FILE} has"
    return None


async def _listed(client: Client, account: str) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Every text of the account, by name and language. Raises GraphTrouble."""
    found: dict[tuple[str, str], Mapping[str, Any]] = {}
    after: dict[str, str] = {}
    while True:
        page = await client.get(
            f"{account}/message_templates", fields="name,language,status,category,components", limit=_PAGE, **after
        )
        found |= {(str(one.get("name")), str(one.get("language"))): one for one in page.get("data", [])}
        match page.get("paging"):
            case {"next": str(), "cursors": {"after": str() as cursor}} if page.get("data"):
                after = {"after": cursor}
            case _:
                return found
