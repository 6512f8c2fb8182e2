"""One turn, inside the transaction that claims it: load, step, compose, keep. No network, no files but the
journal of erasures, no parsing of long texts.

Everything is computed before the first write, so that a turn that fails leaves nothing behind.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from bot.handover.links import LONGEST_LINK, stored
from bot.observe import count, measure
from bot.store import chats, erase, inbox, outbox, pages, people, reminders, silence
from bot.store.chats import Chat
from bot.store.erased import Journal
from bot.store.instants import instant
from bot.store.outgoing import OutboxItem, OutboxRow, Urgency
from bot.store.people import CaseChange
from bot.store.reminders import ReminderItem
from bot.store.sealed import Keyring
from bot.wording.bubbles import Bubble, Button, Capabilities
from bot.wording.composer import Composer
from bot.workers import copied
from bot.workers.aimed import aimed, is_aimed
from bot.workers.packed import bubble_to_bytes
from conversations import retention
from conversations.as_json import case_to_json, person_from_json, person_to_json
from conversations.book import Book
from conversations.effects import Attach, Effect, Erase, Plan, Say, Silence
from conversations.events import Event
from conversations.person import Person
from conversations.step import fold, met

FAREWELL = "farewell"
"""The last bubble to somebody who had everything erased: once it is settled, the chat it needed goes as well."""

PARTING: Final = "parting"
"""The only bubble to a group (`BubbleKind`): once it is settled, nothing is kept of the group."""

_PLAIN: Final = Capabilities()
"""Of a channel that this process does not know."""


@dataclass(frozen=True, slots=True)
class Caller:
    """What the channel says of the person: name and app language, as they stand in the profile."""

    name: str | None = None
    language: str | None = None


class TurnMaker:
    """Makes turns for every channel. Holds no state of any conversation."""

    def __init__(
        self,
        keyring: Keyring,
        journal: Journal,
        book: Book,
        composer: Composer,
        capabilities: Mapping[str, Capabilities],
        lease_ms: int | None,
        page: str | None = None,
        owner: int | None = None,
    ) -> None:
        """`capabilities`: by channel name. `lease_ms`: how long a sender may take for a row it is handed; None where
        this process sends nothing. `page`: the address of the hand-over page, where it is served. `owner`: whose a
        lease is where several processes send; a reminder is handed to none of them, because one keeps the pace."""
        self._keyring = keyring
        self._journal = journal
        self._book = book
        self._composer = composer
        self._capabilities = capabilities
        self._lease = lease_ms
        self._page = page
        self._owner = owner

    def turn(
        self, conn: Connection, chat: Chat, events: Sequence[Event], now: datetime, caller: Caller | None = None
    ) -> list[OutboxRow]:
        """The rows this turn put into the outbox; the first is leased to the caller where nothing older waits.

        Runs on the store thread, in a transaction that holds the chat; no row of `events` waits in its inbox any more.
        `now` is aware.
        """
        stored = people.load(conn, self._keyring, chat.person_id)
        before = person_from_json(stored.person, stored.cases)
        person = met(before, caller.name, caller.language) if caller else before
        made = fold(self._book, person, tuple(events), now)
        language = made.person.settings.language or self._book.language
        effects = self._completed(conn, chat, made.effects)
        bubbles = self._composer.bubbles(effects, language, self.capable(chat.address.channel), now)

        at = instant(now)
        erased = any(isinstance(effect, Erase) for effect in made.effects)
        # A farewell finds by itself that they are gone. Whose last word it is not is back already.
        unreachable = not erased and bool(made.effects) and isinstance(made.effects[-1], Silence)
        if unreachable and made.person.notice is None:
            self._forget_unknown(conn, chat, at)
            return []
        if erased:
            chat = self._begun_anew(conn, chat, at)
            before = Person()
        if not erased or made.person != before:  # somebody may write on in the same breath
            self._save(conn, chat, before, made.person, at, new=erased or stored.person is None)
            self._plan(conn, chat, made.effects, at)
        if unreachable:
            silence.begin(conn, chat.id, at)
            return []
        fitted = [(effect, self._fitting(conn, chat, effect, bubble, at)) for effect, bubble in bubbles]
        items = [self._item(effect, bubble) for effect, bubble in fitted]
        if erased and items:
            items[-1] = replace(items[-1], kind=FAREWELL)
        rows = outbox.put(conn, self._keyring, chat, items, at, self._lent(items, at), self._owner)
        self._count_finished(before, made.person, chat.address.channel)
        if rows and rows[0].leased and not is_aimed(first := fitted[0][1]):
            # It goes at once, and its sender need not come back to ask.
            rows[0] = replace(rows[0], payload=bubble_to_bytes(aimed(conn, chat.id, rows[0].id, first)))
        return rows

    def _count_finished(self, before: Person, after: Person, channel: str) -> None:
        """Counts the cases that had their message for the first time in this turn."""
        for number, case in after.cases.items():
            earlier = before.cases.get(number)
            if case.finished_at is not None and (earlier is None or earlier.finished_at is None):
                count("drafts_finished_total", intent=case.flow, channel=channel)
                measure("taps_to_finish", after.turn - case.since)

    def remarked(self, conn: Connection, chat: Chat, key: str, now: datetime) -> list[OutboxRow]:
        """The rows of one sentence that is no answer to anything; nothing of the person changes."""
        settings = person_from_json(people.load(conn, self._keyring, chat.person_id).person, {}).settings
        language, said = settings.language or self._book.language, Say(key, kind="notice")
        bubbles = self._composer.bubbles((said,), language, self.capable(chat.address.channel), now)
        items = [self._item(effect, bubble) for effect, bubble in bubbles]
        at = instant(now)
        return outbox.put(conn, self._keyring, chat, items, at, self._lent(items, at), self._owner)

    def tidied(self, conn: Connection, chat: Chat, now: datetime) -> bool:
        """Whether something of the person had served and is gone; in a transaction that holds the chat."""
        stored = people.load(conn, self._keyring, chat.person_id)
        before = person_from_json(stored.person, stored.cases)
        after = retention.kept(self._book, before, now)
        if after is before:
            return False
        self._save(conn, chat, before, after, instant(now), new=False)
        return True

    def capable(self, channel: str) -> Capabilities:
        """What the channel can show. A reminder may come due for one that this process does not run: its bubbles wait
        for it in the outbox."""
        return self._capabilities.get(channel, _PLAIN)

    def _lent(self, items: Sequence[OutboxItem], at: int) -> int | None:
        """Until when the first of these is the caller's to send."""
        if self._lease is None or not items:
            return None
        paced = self._owner is not None and items[0].urgency == Urgency.REMINDER
        return None if paced else at + self._lease

    def _completed(self, conn: Connection, chat: Chat, effects: Sequence[Effect]) -> Sequence[Effect]:
        """The effects; a copy of a person's data also holds what only the store knows."""
        return [
            replace(effect, facts={**effect.facts, **copied.beside(conn, self._keyring, chat.person_id)})
            if isinstance(effect, Attach) and effect.what == "export"
            else effect
            for effect in effects
        ]

    def _forget_unknown(self, conn: Connection, chat: Chat, at: int) -> None:
        """Somebody who was told nothing yet, or of whom nothing is left, blocks us: nothing is kept of them. Where they
        have written on, or a last word is on its way, what comes of that decides."""
        erase.close(conn, chat.person_id)
        if not inbox.waiting(conn, chat.id) and not outbox.piled(conn, chat.id, 1):
            erase.erase_person(conn, self._journal, chat.person_id, at)

    def _begun_anew(self, conn: Connection, chat: Chat, at: int) -> Chat:
        """The chat in which nothing is known of anybody any more. What came in behind the wish to have everything
        erased is no part of it, and waits there."""
        erase.close(conn, chat.person_id)
        behind = inbox.behind(conn, self._keyring, chat.id)
        erase.erase_person(conn, self._journal, chat.person_id, at)
        anew = chats.open_chat(conn, self._keyring, chat.address, at)
        inbox.put_behind(conn, self._keyring, anew.id, behind)
        return anew

    def _save(self, conn: Connection, chat: Chat, before: Person, after: Person, at: int, *, new: bool) -> None:
        changed = {
            number: CaseChange(case_to_json(case), case.revision, case.phase)
            for number, case in after.cases.items()
            if before.cases.get(number) is not case
        }
        removed = [number for number in before.cases if number not in after.cases]
        state = person_to_json(after) if new or replace(after, cases=before.cases) != before else None
        people.save(conn, self._keyring, chat.person_id, state, changed, removed, at)
        for number in removed:
            pages.drop(conn, chat.person_id, number)

    def _plan(self, conn: Connection, chat: Chat, effects: Sequence[Effect], at: int) -> None:
        for effect in effects:
            if isinstance(effect, Plan):
                items = [
                    ReminderItem(reminder.key, instant(reminder.due), instant(reminder.useless_after))
                    for reminder in effect.reminders
                ]
                reminders.plan(conn, chat.person_id, chat.id, effect.case, effect.revision, items, at)

    def _fitting(self, conn: Connection, chat: Chat, effect: Effect, bubble: Bubble, at: int) -> Bubble:
        """The bubble with links that fit: what one to the hand-over page cannot carry is kept for it."""
        base = self._page
        if base is None:
            return bubble

        def fitting(button: Button) -> Button:
            url = button.url
            if url is None or len(url) <= LONGEST_LINK or not url.startswith(f"{base}#"):
                return button
            case = effect.case if isinstance(effect, Say) else 0
            token = pages.put(conn, self._keyring, chat.person_id, case, url.removeprefix(f"{base}#"), at)
            return replace(button, url=stored(base, token))

        buttons = tuple(tuple(map(fitting, row)) for row in bubble.buttons)
        return replace(bubble, buttons=buttons) if buttons != bubble.buttons else bubble

    def _item(self, effect: Effect, bubble: Bubble) -> OutboxItem:
        guard = effect.guard if isinstance(effect, Say) else None
        return OutboxItem(
            kind=bubble.kind,
            payload=bubble_to_bytes(bubble),
            urgency=Urgency.REMINDER if bubble.kind == "reminder" else Urgency.REPLY,
            guard_case=guard[0] if guard else None,
            guard_revision=guard[1] if guard else None,
        )
