"""One bubble to one person, and which of the outcomes it had. Nothing is tried twice here but one thing: words that are
refused because the window has closed go once more, as the approved text.

An accepted message has not arrived yet: the API reports that later (`reports`).
"""

import hashlib
import logging
import random
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from bot.channels.backoff import Outage
from bot.channels.base import Bubble, Errand, Gone, Later, Outcome, Refused, Sent, Uncertain
from bot.channels.hearsay import hearsay
from bot.channels.whatsapp.client import Client, GraphError, GraphTrouble, NotSentError
from bot.channels.whatsapp.codes import NOT_THERE, Meaning, meaning_of
from bot.channels.whatsapp.render import render, to
from bot.channels.whatsapp.templates import Templates
from bot.channels.whatsapp.window import is_open

log = logging.getLogger(__name__)

_NAMED: Final = 128
"""Characters of a reference that the outbox keeps; a longer message id is kept as its digest."""
_MEND: Final = 60.0
"""Seconds between two tries where the operator has to mend something first."""
_REPORTED: Final = 20.0
"""Seconds within which a message that was taken in is usually reported."""
_LONGEST_PAIR: Final = 4
"""The pair rate's pauses are 1, 4, 16, 64, 256 seconds (Meta, rate limits)."""
_DOCUMENT: Final = "text/plain"
"""What every small file is uploaded as: the API takes neither calendars nor mails by their own type, and a phone goes
by the name."""


class Sender:
    """Sends for one number, remembering only how long the number or the API itself is out of reach."""

    def __init__(
        self,
        client: Client,
        templates: Templates,
        outage: Outage,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._templates = templates
        self._outage = outage
        self._monotonic = monotonic
        self._closed_until = 0.0
        self._told = 0
        self._told_once: set[int] = set()

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand) -> Outcome:
        """Deliver one bubble; never raises for anything that WhatsApp or the network does."""
        if bubble.kind == "mark":
            return Sent()
        if (wait := self._closed_until - self._monotonic()) > 0:
            return Later(wait * random.uniform(1.0, 1.2), "this number has to wait")
        if bubble.only_brief or not is_open(errand.heard_at, now):
            return await self._brief(address, bubble, errand)
        try:
            media = await self._uploaded(bubble)
        except GraphTrouble as trouble:
            outcome = self._outcome(trouble, errand)
            # The message itself did not go out yet, whatever became of the file.
            return Later(self._outage.wait(), outcome.reason) if isinstance(outcome, Uncertain) else outcome
        body = render(bubble, media)
        if body is None:
            return Refused(f"{len(bubble.text)} characters of text do not fit")
        try:
            return await self._post(address, body, errand)
        except GraphError as error:
            if meaning_of(error.code) is Meaning.BRIEF:
                return await self._brief(address, bubble, errand)
            return self._outcome(error, errand)
        except GraphTrouble as trouble:
            return self._outcome(trouble, errand)

    def outcome_of(self, code: int, details: str, attempts: int = 1) -> Outcome | None:
        """What an error with this code means for a message; None: only an approved text may go."""
        meaning = meaning_of(code)
        reason = f"{code}: {details}" if details else str(code)
        match meaning:
            case Meaning.BRIEF:
                return None
            case Meaning.AGAIN:
                return Later(self._outage.wait(), reason)
            case Meaning.PAIR:
                return Later(4.0 ** min(max(attempts - 1, 0), _LONGEST_PAIR) * random.uniform(1.0, 1.2), reason)
            case Meaning.ACCOUNT:
                return Later(self._close(self._outage.wait()), reason)
            case Meaning.OPERATOR:
                self._tell(code, details)
                return Later(self._close(_MEND), reason)
            case Meaning.ALONE:
                if code not in self._told_once:
                    self._told_once.add(code)
                    log.error("WhatsApp does not take a message for now (%d: %s); it waits", code, hearsay(details))
                return Later(_MEND * random.uniform(1.0, 1.2), reason)
            case Meaning.GONE:
                log.error("WhatsApp does not deliver to somebody any more: %s", hearsay(reason))
                return Gone(reason)
            case Meaning.REFUSED:
                return Refused(reason)

    async def _brief(self, address: str, bubble: Bubble, errand: Errand) -> Outcome:
        """As the approved text, in the person's language or else in the one that is always there."""
        if bubble.brief is None:
            return Refused("the person has not written for 24 hours, and it has no approved text")
        tried = Refused(f"there is no approved text for {bubble.brief.key}")
        for language in dict.fromkeys((bubble.brief.language, self._templates.fallback)):
            body = self._templates.request(bubble.brief, bubble.buttons, language)
            if body is None:
                continue
            try:
                return await self._post(address, body, errand)
            except GraphError as error:
                if error.code != NOT_THERE:
                    return self._outcome(error, errand)
                tried = Refused(f"{bubble.brief.key}, {language}: {error}")
            except GraphTrouble as trouble:
                return self._outcome(trouble, errand)
        return tried

    async def _uploaded(self, bubble: Bubble) -> str | None:
        file = bubble.attachment
        return None if file is None else await self._client.upload(file.name, _DOCUMENT, file.content.encode())

    async def _post(self, address: str, body: dict[str, Any], errand: Errand) -> Sent:
        tag = {"biz_opaque_callback_data": errand.name} if errand.name else {}
        answer = await self._client.message({"recipient_type": "individual", **to(address), **body, **tag})
        self._outage.over()
        self._told = 0
        match answer:
            case {"messages": [{"id": str() as message}, *_]}:
                return Sent(ref_of(message), told_later=bool(errand.name))
        return Sent(told_later=bool(errand.name))

    def _outcome(self, trouble: GraphTrouble, errand: Errand) -> Outcome:
        match trouble:
            case GraphError(code=code, details=details, status=status):
                if meaning_of(code, status) is Meaning.AGAIN:
                    return Later(self._outage.wait(), str(trouble))
                told = self.outcome_of(code, details, errand.attempts)
                return Refused(str(trouble)) if told is None else told
            case NotSentError():
                return Later(self._outage.wait(), str(trouble))
        return Uncertain(str(trouble), again=_REPORTED, told_later=bool(errand.name))

    def _close(self, seconds: float) -> float:
        """Nothing goes out by this number for so long."""
        self._closed_until = max(self._closed_until, self._monotonic() + seconds)
        return seconds

    def _tell(self, code: int, details: str) -> None:
        if self._told != code:
            self._told = code
            log.error(
                "WhatsApp takes nothing from this number (%d: %s); what is to be sent waits", code, hearsay(details)
            )


def ref_of(message: str) -> str:
    """A message's id as the outbox keeps it."""
    return message if len(message) <= _NAMED else hashlib.sha256(message.encode()).hexdigest()
