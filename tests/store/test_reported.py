"""Reports of a platform come late, twice and in any order; none of them doubles or loses a message."""

from functools import partial

import pytest
from sqlalchemy import Connection

from bot.store import outbox, reported
from bot.store.database import Database
from bot.store.outgoing import Ending, OutboxItem, OutboxRow
from bot.store.reported import Told
from bot.store.sealed import Keyring
from tests.store.databases import NOON, NewChat


async def sent(database: Database, keyring: Keyring, new_chat: NewChat, ref: str | None, ending: Ending) -> OutboxRow:
    chat = await new_chat()
    item = OutboxItem("reminder", b"text")
    (row,) = await database.run(lambda conn: outbox.put(conn, keyring, chat, [item], NOON, NOON + 1))
    keep = ending == Ending.SENT
    assert await database.run(lambda conn: outbox.settle(conn, chat.id, row.id, ending, NOON, ref, keep=keep))
    return row


async def told(database: Database, keyring: Keyring, row: OutboxRow) -> Told:
    found = await database.run(lambda conn: reported.find(conn, keyring, row.errand))
    assert found is not None
    return found


async def test_what_arrived_keeps_no_text(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    row = await sent(database, keyring, new_chat, "wamid.1", Ending.SENT)
    before = await told(database, keyring, row)
    assert before.payload == b"text"
    await database.run(lambda conn: reported.arrived(conn, before, "wamid.1", NOON + 5))
    after = await told(database, keyring, row)
    assert (after.payload, after.ending, after.settled_at) == (None, "sent", NOON)


async def test_a_doubt_is_settled(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    row = await sent(database, keyring, new_chat, None, Ending.UNCERTAIN)
    before = await told(database, keyring, row)
    assert await database.run(lambda conn: reported.arrived(conn, before, "wamid.1", NOON + 5))
    assert (await told(database, keyring, row)).ending == "sent"


async def test_a_failure_brings_it_back_once_and_late_words_of_the_old_attempt_do_nothing(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    row = await sent(database, keyring, new_chat, "wamid.1", Ending.SENT)

    def again(conn: Connection, found: Told, ref: str) -> bool:
        return reported.again(conn, keyring, found, ref, b"brief", NOON + 9)

    first = await told(database, keyring, row)
    assert not await database.run(lambda conn: again(conn, first, "wamid.0"))
    assert await database.run(lambda conn: again(conn, first, "wamid.1"))
    open_again = await told(database, keyring, row)
    assert (open_again.payload, open_again.settled_at) == (b"brief", None)
    assert not await database.run(lambda conn: again(conn, open_again, "wamid.1"))
    assert not await database.run(lambda conn: reported.arrived(conn, open_again, "wamid.1", NOON + 9))
    (due,) = await database.run(lambda conn: outbox.due(conn, keyring, NOON + 9, 5, NOON + 99))
    assert (due.id, due.payload, due.doubts) == (row.id, b"brief", 0)
    await database.run(lambda conn: outbox.settle(conn, row.chat.id, row.id, Ending.SENT, NOON + 10, "wamid.2"))
    second = await told(database, keyring, row)
    assert not await database.run(lambda conn: again(conn, second, "wamid.1"))
    assert not await database.run(lambda conn: reported.failed(conn, second, "wamid.1", Ending.REFUSED, NOON + 11))
    assert await database.run(lambda conn: reported.failed(conn, second, "wamid.2", Ending.REFUSED, NOON + 11))
    assert (await told(database, keyring, row)).ending == "refused"


async def test_a_failure_that_two_processes_are_told_of_at_once_brings_it_back_once(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    row = await sent(database, keyring, new_chat, "wamid.1", Ending.SENT)
    found = await told(database, keyring, row)  # both look before one of them writes

    def again(conn: Connection) -> bool:
        return reported.again(conn, keyring, found, "wamid.1", b"brief", NOON)

    def failed(conn: Connection) -> bool:
        return reported.failed(conn, found, "wamid.1", Ending.REFUSED, NOON)

    assert await database.run(again)
    assert not await database.run(again) and not await database.run(failed)
    (due,) = await database.run(lambda conn: outbox.due(conn, keyring, NOON, 5, NOON + 99))
    assert not await database.run(again) and not await database.run(failed)
    assert await database.run(lambda conn: outbox.due(conn, keyring, NOON, 5, NOON + 99)) == []  # it is being sent
    assert await database.run(
        lambda conn: outbox.settle(conn, row.chat.id, row.id, Ending.SENT, NOON, "wamid.2", keep=True)
    )
    assert not await database.run(again) and not await database.run(failed)
    assert (await told(database, keyring, row)).ending == "sent" and due.attempts == found.attempts + 1


async def test_an_attempt_that_is_told_to_have_failed_is_no_doubt(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    row = await sent(database, keyring, new_chat, "wamid.0", Ending.SENT)
    told_of = await told(database, keyring, row)
    assert await database.run(lambda conn: reported.again(conn, keyring, told_of, "wamid.0", b"text", NOON))
    (due,) = await database.run(lambda conn: outbox.due(conn, keyring, NOON, 5, NOON + 5))
    for name in ("wamid.1", "wamid.2"):  # the first of these was left in doubt, the sends after it were not
        (due,) = await database.run(lambda conn: outbox.due(conn, keyring, NOON + 5, 5, NOON + 9))
        assert due.doubts == 1
        assert await database.run(partial(outbox.renew, row=due, lease_until=NOON + 9))
        await database.run(
            partial(
                outbox.settle, chat_id=row.chat.id, row_id=row.id, ending=Ending.SENT, now=NOON, ref=name, keep=True
            )
        )
        failed = await told(database, keyring, row)
        assert await database.run(
            partial(reported.again, keyring=keyring, row=failed, ref=name, payload=b"text", not_before=NOON)
        )


async def test_late_words_of_an_attempt_that_failed_say_nothing_of_a_later_one_in_doubt(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    row = await sent(database, keyring, new_chat, "wamid.1", Ending.SENT)
    first = await told(database, keyring, row)
    assert await database.run(lambda conn: reported.again(conn, keyring, first, "wamid.1", b"text", NOON + 5))
    await database.run(lambda conn: outbox.due(conn, keyring, NOON + 5, 5, NOON + 99))
    await database.run(
        lambda conn: outbox.settle(conn, row.chat.id, row.id, Ending.UNCERTAIN, NOON + 6, None, keep=True)
    )
    doubt = await told(database, keyring, row)
    for late in (
        lambda conn: reported.failed(conn, doubt, "wamid.1", Ending.REFUSED, NOON + 7),
        lambda conn: reported.again(conn, keyring, doubt, "wamid.1", b"text", NOON + 7),
        lambda conn: reported.arrived(conn, doubt, "wamid.1", NOON + 7),
    ):
        assert not await database.run(late)
    assert (await told(database, keyring, row)).ending == "uncertain"
    assert await database.run(lambda conn: reported.again(conn, keyring, doubt, "wamid.2", b"text", NOON + 8))
    assert (await told(database, keyring, row)).settled_at is None


async def test_an_attempt_that_arrived_after_all_is_believed_and_the_failed_one_is_not(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    row = await sent(database, keyring, new_chat, "wamid.2", Ending.REFUSED)
    refused = await told(database, keyring, row)
    assert not await database.run(lambda conn: reported.arrived(conn, refused, "wamid.2", NOON + 5))
    assert await database.run(lambda conn: reported.arrived(conn, refused, "wamid.1", NOON + 5))
    assert (await told(database, keyring, row)).ending == "sent"


@pytest.mark.parametrize("name", ["", "x", "0" * 32 + ".1", "0" * 32, "é.1", "0" * 32 + "." + "9" * 40])
async def test_names_that_are_none_of_ours_find_nothing(database: Database, keyring: Keyring, name: str) -> None:
    assert await database.run(lambda conn: reported.find(conn, keyring, name)) is None
