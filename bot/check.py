"""`sopan check`: everything that can be wrong before the first person writes, each finding one line."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.channels.whatsapp import approval
from bot.channels.whatsapp.client import Client
from bot.channels.whatsapp.templates import Templates
from bot.config import Settings, WhatsApp
from bot.wording.bubbles import payload
from bot.wording.catalog import Catalog
from bot.wording.messages import Messages
from bot.wording.proof import THOROUGH, discourteous, flaws
from bot.wording.values import Words
from conversations.agenda import ALL
from conversations.answers import Context
from conversations.answers.choice import Choice, Fork
from conversations.card import EDIT, WHY
from conversations.delivered import OUR_WORDS, OWN_WORDS, WAYS_OUT
from conversations.due import OFFERS, REMINDER
from conversations.flow import Flow, Question
from conversations.flows import FLOWS
from conversations.further import LETTERS, REPLIES
from conversations.handing import FILES, HANDING
from conversations.preferences import SWITCH, WAKING
from conversations.reminding import WHEN
from conversations.replied import CHOICES
from conversations.retention import TERMS
from conversations.touch import OFF, ON
from conversations.variants import VARIANTS
from conversations.wishes import WISHES

LONGEST_LABEL = 24
"""Characters of a label: a row of a WhatsApp list takes no more, and it is the strictest of all channels."""

LONGEST_COMMAND = 32
LONGEST_ABOUT = 256
"""Telegram's limits for a command and its description (Bot API, setMyCommands)."""

PAYLOAD_BYTES = 64
"""Telegram's limit for what a button carries (Bot API, InlineKeyboardButton)."""

SWITCHES = (ON, OFF)
OTHERS = {
    "menu": (*WISHES, "letters", "drafts", "language"),
    "letters": LETTERS,
    "reply": REPLIES,
    "for_which": ("other",),
    "answer": CHOICES,
    "result": (
        *HANDING,
        *FILES,
        "mail",
        "whatsapp",
        "subject",
        "new_subject",
        "sent",
        "remind",
        *OUR_WORDS,
        *OWN_WORDS,
        "edit",
    ),
    "words": (*VARIANTS, "other_language", "other_language_back", "own_text", "check", "back"),
    "own_text": ("back",),
    "check_text": ("menu",),
    "checked": ("mend", "own_text", "back"),
    "checked_any": ("another", "menu"),
    "sent": ("letters", *SWITCHES, "menu"),
    "attend": ("confirm", "menu"),
    "refused": (*dict.fromkeys(way for ways in WAYS_OUT.values() for way in ways), "edit"),
    "reminder": tuple(dict.fromkeys((*REMINDER, *(choice for offer in OFFERS.values() for choice in offer)))),
    "reminders": (ALL, "calendar"),
    "remind_when": (*WHEN, "calendar"),
    "waking": tuple(WAKING),
    "keeping": tuple(TERMS),
    "keep_or_drop": ("keep", "drop", "continue"),
    "earlier": ("change", "leave"),
    "changed": ("update", "new"),
    "intent": (EDIT, WHY),
    "resume": ("continue", "new"),
    "erase": ("yes", "no"),
    "case": ("open", "letters", *SWITCHES, "another_company", "delete"),
    "settings": ("language", "zone", "waking", *SWITCH.values(), "keeping"),
}
"""The prompts that belong to no flow, with their choices."""

WAYS = ("keep", "skip", "back")


def findings(settings: Settings) -> list[str]:
    """What must be mended, a line each; nothing: all is well."""
    catalog = Catalog(operator=settings.operator_name or "", contact=settings.operator_contact or "")
    letters = flaws(Messages(own=settings.templates_dir), THOROUGH, discourteous)
    texts = approval.flaws(Templates(), catalog)
    return [*_languages_agree(catalog), *_questions_have_words(catalog), *_labels_fit(catalog), *letters, *texts]


async def approvals(whatsapp: WhatsApp) -> list[str]:
    """How the texts for outside the 24 hours stand with Meta; what must be mended, a line each."""
    client = client_of(whatsapp)
    await client.open()
    try:
        return await approval.standing(client, whatsapp.business_account_id, Templates())
    finally:
        await client.close()


def client_of(whatsapp: WhatsApp) -> Client:
    """A client for a few questions; not open yet."""
    return Client(whatsapp.token, whatsapp.phone_number_id, whatsapp.api_url, whatsapp.api_version)


def _languages_agree(catalog: Catalog) -> Iterator[str]:
    """Every key of one language stands in every other."""
    keys = {language: set(_keys(texts)) for language, texts in catalog.languages.items()}
    everything = set().union(*keys.values())
    for language, own in keys.items():
        for missing in sorted(everything - own):
            yield f"templates/languages/{language}.toml: {missing} is missing"


def _keys(table: object, path: str = "") -> Iterator[str]:
    if isinstance(table, dict):
        for name, value in table.items():
            yield from _keys(value, f"{path}.{name}" if path else name)
    else:
        yield path


def _questions_have_words(catalog: Catalog) -> Iterator[str]:
    for flow in FLOWS.values():
        for question in flow.questions:
            for language in catalog.languages:
                yield from _question(catalog, language, flow, question)


def _question(catalog: Catalog, language: str, flow: Flow, question: Question) -> Iterator[str]:
    where = f"templates/languages/{language}.toml"
    keys = [f"{question.name}.{shade}" for shade in question.shades.names] if question.shades else [question.name]
    for key in keys:
        if not catalog.has(language, "ask", key):
            yield f"{where}: [ask] {key} is missing (flow {flow.name})"
    if not catalog.has(language, "short", question.name):
        yield f"{where}: [short] {question.name} is missing"
    if isinstance(question.kind, Choice | Fork):
        names = question.kind.names if isinstance(question.kind, Choice) else tuple(question.kind.ways)
        for choice in (*names, *getattr(question.kind, "more", ())):
            if catalog.label(language, question.name, choice, old="", suggestion="") is None:
                yield f"{where}: [label.{question.name}] {choice} is missing"


def _labels_fit(catalog: Catalog) -> Iterator[str]:
    """Every label that is the same for everybody within the strictest channel's limit, every payload within
    Telegram's."""
    for language in catalog.languages:
        where = f"templates/languages/{language}.toml"
        words = Words(catalog, "en" if language == "en" else "id", datetime(2026, 11, 23, tzinfo=UTC))
        for prompt, table in catalog.languages[language]["label"].items():
            for choice, label in table.items():
                if "{{" not in label and not 0 < len(label) <= LONGEST_LABEL:
                    yield f"{where}: [label.{prompt}] {choice}: {len(label)} characters, {LONGEST_LABEL} fit"
        for prompt, choices in OTHERS.items():
            for choice in choices:
                if catalog.label(language, prompt, choice) is None:
                    yield f"{where}: [label.{prompt}] {choice} is missing"
        for prompt, choices in _prompts(words):
            for choice in choices:
                if len(payload(9999, 9_999_999, prompt, choice).encode()) > PAYLOAD_BYTES:
                    yield f"{prompt}: the choice {choice} does not fit into a button"
        for command, about in catalog.commands(language):
            if len(command) > LONGEST_COMMAND or not 0 < len(about) <= LONGEST_ABOUT:
                yield f"{where}: [commands] {command} does not fit"


def _prompts(words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    context = Context(words.now, "Asia/Jakarta", words.language, {}, suggestion="A")
    for flow in FLOWS.values():
        for question in flow.questions:
            yield question.name, (*question.kind.choices(context), *WAYS)
    yield from OTHERS.items()
