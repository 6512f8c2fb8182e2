"""A message as the person sees it: text, buttons, how often it was edited."""

from dataclasses import dataclass

from tests.servers.telegram.refusals import Json
from tests.servers.telegram.world import Stored


@dataclass(frozen=True, slots=True)
class SeenButton:
    """An inline button; exactly one of the three is set (all three None: another kind)."""

    label: str
    press: str | None = None
    url: str | None = None
    copy: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """A message of the bot in a chat, edits applied; with a document its text is the caption."""

    chat: int
    message_id: int
    text: str
    rows: tuple[tuple[SeenButton, ...], ...]
    entities: tuple[Json, ...]
    edits: int
    deleted: bool
    seq: int
    """Journal number of the latest change."""
    raw: Json

    @property
    def buttons(self) -> tuple[SeenButton, ...]:
        """All buttons, row by row."""
        return tuple(button for row in self.rows for button in row)

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons."""
        return [button.label for button in self.buttons]

    def button(self, which: str | int) -> SeenButton:
        """By its number, its whole label, or the only label that contains `which`."""
        if isinstance(which, int):
            return self.buttons[which]
        exact = [button for button in self.buttons if button.label == which]
        found = exact or [button for button in self.buttons if which.casefold() in button.label.casefold()]
        if len(found) != 1:
            raise AssertionError(f"{len(found)} buttons named {which!r} under {self.text!r}: {self.labels}")
        return found[0]

    def json(self) -> Json:
        """For the control interface."""
        rows = [[{"label": one.label, "press": one.press, "url": one.url, "copy": one.copy} for one in row]
                for row in self.rows]  # fmt: skip
        return {
            "chat": self.chat, "message_id": self.message_id, "text": self.text, "rows": rows, "edits": self.edits,
            "entities": list(self.entities), "deleted": self.deleted, "seq": self.seq,
        }  # fmt: skip


def seen(chat: int, stored: Stored) -> Seen:
    """The view of a stored message."""
    message = stored.message
    keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
    rows = tuple(
        tuple(
            SeenButton(one["text"], one.get("callback_data"), one.get("url"), one.get("copy_text", {}).get("text"))
            for one in row
        )
        for row in keyboard
    )
    text = str(message.get("text", message.get("caption", "")))
    return Seen(
        chat, message["message_id"], text, rows, tuple(message.get("entities", ())),
        len(stored.earlier), stored.deleted, stored.touched, message,
    )  # fmt: skip
