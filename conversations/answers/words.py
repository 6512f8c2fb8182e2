"""Names and short words: company, position, the recruiter, the person's own name and number."""

import re
from dataclasses import dataclass

from conversations.answers import Context, Problem, Reading, Understood
from conversations.person import Value
from conversations.reading.clean import one_line
from conversations.reading.nameless import has_form, is_nameless
from conversations.reading.names import plausible_name, position_name, read_company_and_position
from conversations.reading.person import read_contact

_ZONE = re.compile(r"[\s,]+(?:WIB|WITA|WIT)\b.*$", re.IGNORECASE)


def without_zone(name: str) -> str:
    """A name without the time zone that was written after it."""
    return _ZONE.sub("", name) or name


LONGEST = 80
"""Characters of one name. Longer is rather a whole text that ended up in the wrong place."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The company, the position, or both in one line ("staf gudang di PT Sumber Rejeki")."""

    question: str

    def choices(self, context: Context) -> tuple[str, ...]:
        """Nothing to tap: this is typed, or read from the invitation."""
        return ()

    def press(self, choice: str, context: Context) -> Reading:
        """What the invitation may mean; nothing else was offered."""
        return Understood({self.question: choice}) if choice in context.likely else Problem("not_a_choice")

    def read(self, text: str, context: Context) -> Reading:
        """The name in its proper capitals; the other of the two as well where the line says both."""
        line = one_line(text)
        if is_nameless(line):
            return Problem(f"{self.question}_unclear")
        company, position = read_company_and_position(line)
        if self.question == "position" and position is None:
            company, position = None, None if has_form(line) else position_name(line)
        values: dict[str, Value] = {"company": company, "position": position}
        values = {name: without_zone(value) for name, value in values.items() if isinstance(value, str)}
        problem = next((problem for value in values.values() if (problem := self.check(value, context))), None)
        return Problem(problem or f"{self.question}_unclear") if problem or not values else Understood(values)

    def check(self, value: Value, context: Context) -> str | None:
        """A name of at most `LONGEST` characters with a letter or digit in it."""
        if not isinstance(value, str) or not any(character.isalnum() for character in value):
            return f"{self.question}_unclear"
        return "too_long" if len(value) > LONGEST else None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("PT Maju Jaya",) if self.question == "company" else ("Staf Gudang",)


@dataclass(frozen=True, slots=True)
class Contact:
    """Who the message goes to, with the honorific where the text says it."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """Nothing to tap: skipping means the recruitment team."""
        return ()

    def press(self, choice: str, context: Context) -> Reading:
        """What the invitation may mean; nothing else was offered."""
        return Understood({"contact": choice}) if choice in context.likely else Problem("not_a_choice")

    def read(self, text: str, context: Context) -> Reading:
        """Name and honorific; "belum tahu" or "tim HR" means the team."""
        if is_nameless(text) and not read_contact(one_line(text)).team:
            return Problem("contact_unclear")
        reading = read_contact(one_line(text))
        if reading.name is None:
            return Understood({"contact": None}) if reading.team else Problem("contact_unclear")
        problem = self.check(reading.name, context)
        if problem:
            return Problem(problem)
        values: dict[str, Value] = {"contact": reading.name}
        if reading.honorific is not None:
            values["honorific"] = reading.honorific
        return Understood(values)

    def check(self, value: Value, context: Context) -> str | None:
        """A name with a letter in it."""
        if not isinstance(value, str) or not any(character.isalpha() for character in value):
            return "contact_unclear"
        return "too_long" if len(value) > LONGEST else None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("Bu Rina", "Pak Budi Santoso", "Mita")


_KNOWN_FROM = r"(?:teman|temen|tmn|sahabat|rekan|kolega|sepupu|friend|colleague)"
_ABOUT_SOMEBODY = re.compile(
    rf"(?i)^(?:nama(?:nya)?(?: lengkap(?:nya)?)?(?: {_KNOWN_FROM}(?: ?(?:ku|saya|aku|gue))?)?|"
    rf"(?:my )?{_KNOWN_FROM}(?: ?(?:ku|saya|aku|gue))?(?: namanya)?)[: ]+|\s*[,(]\s*{_KNOWN_FROM}\b.*$"
)
"""What stands around a name in a sentence that gives it: "temanku Rudi", "Rudi Hartono, teman kuliah"."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """Somebody's full name, such as the one under the message; the one in the chat profile is one press away."""

    question: str

    def choices(self, context: Context) -> tuple[str, ...]:
        """The profile's name, where it can stand under a message."""
        return ("mine",) if context.suggestion else ()

    def press(self, choice: str, context: Context) -> Reading:
        """The suggested name, or what the invitation may mean."""
        if choice in context.likely:
            return Understood({self.question: choice})
        if choice != "mine" or not context.suggestion:
            return Problem("not_a_choice")
        return Understood({self.question: context.suggestion})

    def read(self, text: str, context: Context) -> Reading:
        """The name as typed, cleaned."""
        name = plausible_name(_ABOUT_SOMEBODY.sub("", one_line(text)))
        problem = self.check(name, context)
        return Problem(problem) if problem else Understood({self.question: name})

    def check(self, value: Value, context: Context) -> str | None:
        """A name a recruiter can read."""
        if not isinstance(value, str) or plausible_name(value) is None:
            return f"{self.question}_unclear"
        return "too_long" if len(value) > LONGEST else None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("Dewi Lestari", "I Made Sudarma")


_PHONE = re.compile(r"\+?[\d\s().-]{7,24}")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Reach:
    """How to reach somebody, as the person writes it: a phone number, and a mail address where `mail`."""

    question: str
    mail: bool = False

    def choices(self, context: Context) -> tuple[str, ...]:
        """Nothing to tap."""
        return ()

    def press(self, choice: str, context: Context) -> Reading:
        """Nothing was offered."""
        return Problem("not_a_choice")

    def read(self, text: str, context: Context) -> Reading:
        """The number or address with single spaces."""
        typed = one_line(text)
        problem = self.check(typed, context)
        return Problem(problem) if problem else Understood({self.question: typed})

    def check(self, value: Value, context: Context) -> str | None:
        """7 to 15 digits (E.164), with the usual separators."""
        if self.mail and isinstance(value, str) and _MAIL.fullmatch(value):
            return None
        if not isinstance(value, str) or not _PHONE.fullmatch(value):
            return f"{self.question}_unclear"
        return None if 7 <= sum(character.isdigit() for character in value) <= 15 else f"{self.question}_unclear"

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("0812 3456 7890", "+62 812-3456-7890")
