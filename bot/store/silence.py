"""A chat that cannot be reached falls silent, and its reminders with it, until the person is heard again."""

from sqlalchemy import BigInteger, Connection, and_, bindparam, literal_column, select, update

from bot.store import outbox
from bot.store.outgoing import Ending
from bot.store.prepared import Prepared
from bot.store.tables import PENDING, chats, reminders

_set_silent = Prepared(update(chats).where(chats.c.id == bindparam("of_chat")).values(silent_since=bindparam("since")))
# The table leads with the person, whose reminders are few.
_reminders_of_chat = and_(
    reminders.c.person_id == select(chats.c.person_id).where(chats.c.id == bindparam("of_chat")).scalar_subquery(),
    reminders.c.chat_id == bindparam("of_chat"),
)
_silence_reminders = Prepared(
    update(reminders).where(_reminders_of_chat, PENDING).values(state=literal_column("'silenced'"))
)
_revive_reminders = Prepared(
    update(reminders)
    .where(
        _reminders_of_chat,
        reminders.c.state == literal_column("'silenced'"),
        reminders.c.useless_after > bindparam("now", type_=BigInteger),
    )
    .values(state=literal_column("'pending'"))
)


def begin(conn: Connection, chat_id: str, now: int) -> None:
    """The person blocked us: nothing more goes to this chat, its reminders fall silent."""
    _set_silent(conn, of_chat=chat_id, since=now)
    outbox.settle_all(conn, chat_id, Ending.GONE, now)
    _silence_reminders(conn, of_chat=chat_id)


def end(conn: Connection, chat_id: str, now: int) -> None:
    """The person is back: the reminders that can still help are pending again."""
    _set_silent(conn, of_chat=chat_id, since=None)
    _revive_reminders(conn, of_chat=chat_id, now=now)
