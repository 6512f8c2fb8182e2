"""The manners as a table: each rule with its weight, what it asks, and where it comes from.

P1-P12: the principles. A, B, C, D, E: the items of the message rubric. EYD V: the Indonesian spelling rules.
"""

from dataclasses import dataclass
from typing import Final

from conversations.courtesy import conduct, form, presence
from conversations.courtesy.conduct import Rule, says
from conversations.courtesy.form import matches, mended
from conversations.courtesy.letter import Severity


@dataclass(frozen=True, slots=True)
class Manner:
    """One rule of the table."""

    code: str
    severity: Severity
    rule: Rule
    source: str


LANGUAGE: Final = Manner("wrong_language", "must", conduct.wrong_language, "E9")
"""Asked first: in another language the other rules would hear nothing."""

# fmt: off
MANNERS: Final = (
    # What must be there.
    Manner("thanks",           "must",   presence.thanks,                   "P4, A4"),
    Manner("decision",         "must",   presence.decision,                 "A5, E8"),
    Manner("greeting_missing", "better", presence.greeting,                 "P11, A1"),
    Manner("name",             "must",   presence.name,                     "P11, A2, A9"),
    Manner("role",             "better", presence.role,                     "A2"),
    Manner("date",             "must",   presence.day,                      "P11, A3"),
    Manner("time",             "better", presence.hour,                     "A3"),
    Manner("zone",             "better", presence.zone,                     "B4"),
    Manner("slots",            "must",   presence.slots,                    "P7, A7"),
    Manner("door_open",        "must",   presence.door_open,                "P5, D5"),
    Manner("door_closed",      "better", presence.door_closed,              "P5, A8"),
    # Measure.
    Manner("thanks_many",      "better", conduct.thanks_many,               "A4"),
    Manner("apology_missing",  "must",   conduct.apology_missing,           "P12, A11, E7"),
    Manner("apology_many",     "better", conduct.apology_many,              "A11, D1"),
    Manner("apology_grand",    "better", conduct.apology_grand,             "C3"),
    Manner("reason_long",      "better", conduct.reason_long,               "P3, A6"),
    Manner("too_short",        "better", presence.too_short,                "C1"),
    Manner("too_long",         "better", presence.too_long,                 "C1"),
    Manner("long_sentence",    "better", form.long_sentence,                "C2"),
    # What stays unsaid.
    Manner("health",           "must",   says("health"),                    "P3, E4"),
    Manner("family",           "must",   says("family"),                    "P3, E4"),
    Manner("money",            "must",   conduct.money,                     "P3, D2, E4"),
    Manner("other_employer",   "must",   conduct.other_employer,            "P3, D2"),
    Manner("blame",            "must",   says("blame"),                     "E6"),
    Manner("flattery",         "better", says("flattery"),                  "D3"),
    Manner("promise",          "better", conduct.promise,                   "D3"),
    Manner("filler",           "better", says("filler"),                    "C2"),
    Manner("contradiction",    "must",   conduct.contradiction,             "E3"),
    # Form.
    Manner("placeholder",      "must",   matches(form.PLACEHOLDER),         "E1"),
    Manner("weekday",          "must",   form.weekday,                      "E2"),
    Manner("greeting_hour",    "better", form.greeting_hour,                "D4"),
    Manner("greeting_twice",   "better", form.greeting_twice,               "craft 3"),
    Manner("register",         "better", form.register,                     "B1"),
    Manner("slang",            "better", mended("slang"),                   "B1"),
    Manner("english",          "better", form.english,                      "B5"),
    Manner("spelling",         "better", mended("spelling"),                "B2, KBBI"),
    Manner("di_ke",            "better", form.di_ke,                        "B2, EYD V"),
    Manner("capitals",         "better", form.capitals,                     "B3, EYD V"),
    Manner("clock",            "better", form.clock,                        "B4, EYD V"),
    Manner("date_form",        "better", form.date_form,                    "B4"),
    Manner("typography",       "better", matches(form.TYPOGRAPHY),          "B6"),
    Manner("emoji",            "better", form.emoji,                        "craft 2"),
)
# fmt: on

CODES: Final = (LANGUAGE.code, *(manner.code for manner in MANNERS))
"""Every code that a finding can have."""
