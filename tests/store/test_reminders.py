"""Reminders: one plan for each case, replaced whole; due ones are found whatever happened meanwhile."""

import asyncio

from sqlalchemy import Connection

from bot.store import reminders
from bot.store.chats import Chat
from bot.store.database import Database
from bot.store.instants import DAY, HOUR
from bot.store.reminders import ReminderItem, ReminderRow
from tests.store.databases import NOON, NewChat, Opener, only_postgresql


async def plan(database: Database, chat: Chat, case_id: int, revision: int, *items: ReminderItem) -> None:
    await database.run(lambda conn: reminders.plan(conn, chat.person_id, chat.id, case_id, revision, items, NOON))


async def due(database: Database, now: int) -> list[tuple[int, int, str]]:
    found = await database.run(lambda conn: reminders.due(conn, now, 100))
    return [(row.case_id, row.revision, row.key) for row in found]


async def test_a_reminder_is_due_from_its_instant_on_until_it_is_done(database: Database, new_chat: NewChat) -> None:
    chat = await new_chat()
    await plan(database, chat, 1, 1, ReminderItem("respond", NOON + HOUR, NOON + 2 * HOUR))
    assert await database.run(reminders.next_due) == NOON + HOUR
    assert await due(database, NOON + HOUR - 1) == []
    assert await due(database, NOON + HOUR) == [(1, 1, "respond")]
    [row] = await database.run(lambda conn: reminders.due(conn, NOON + 7 * DAY, 10))  # we were down for a week
    assert row == ReminderRow(chat.person_id, 1, 1, "respond", chat.id, NOON + HOUR, NOON + 2 * HOUR)
    await database.run(lambda conn: reminders.done(conn, [row]))
    assert await due(database, NOON + 7 * DAY) == []
    assert await database.run(reminders.next_due) is None


async def test_a_new_revision_replaces_the_plan_of_its_case_alone(database: Database, new_chat: NewChat) -> None:
    chat = await new_chat()
    await plan(
        database, chat, 1, 1, ReminderItem("respond", NOON + 5, NOON + 9), ReminderItem("send", NOON + 6, NOON + 9)
    )
    await plan(database, chat, 2, 1, ReminderItem("respond", NOON + 7, NOON + 9))
    await plan(database, chat, 1, 2, ReminderItem("respond", NOON + 8, NOON + 9))
    assert await due(database, NOON + 9) == [(2, 1, "respond"), (1, 2, "respond")]
    await plan(database, chat, 1, 3)  # sent: nothing is to be remembered
    assert await due(database, NOON + 9) == [(2, 1, "respond")]


async def test_the_same_revision_may_be_planned_again_and_reminds_once(database: Database, new_chat: NewChat) -> None:
    chat = await new_chat()
    respond, send = ReminderItem("respond", NOON + 5, NOON + 9), ReminderItem("send", NOON + 6, NOON + 9)
    await plan(database, chat, 1, 1, respond, send)
    [row] = await database.run(lambda conn: reminders.due(conn, NOON + 5, 10))
    await database.run(lambda conn: reminders.done(conn, [row]))
    await plan(database, chat, 1, 1, respond, ReminderItem("send", NOON + 7, NOON + 9))
    assert await due(database, NOON + 6) == []
    assert await due(database, NOON + 7) == [(1, 1, "send")]


async def test_the_longest_due_come_first_and_no_more_than_asked_for(database: Database, new_chat: NewChat) -> None:
    chat = await new_chat()
    for case_id, at in ((1, NOON + 3), (2, NOON + 1), (3, NOON + 2)):
        await plan(database, chat, case_id, 1, ReminderItem("respond", at, NOON + 9))
    found = await database.run(lambda conn: reminders.due(conn, NOON + 9, 2))
    assert [row.case_id for row in found] == [2, 3]
    planned = await database.run(lambda conn: reminders.of_person(conn, chat.person_id))
    assert [row.case_id for row in planned] == [2, 3, 1]


@only_postgresql
async def test_two_processes_are_given_different_ones(
    open_database: Opener, database: Database, new_chat: NewChat
) -> None:
    chat, other = await new_chat(), await open_database()
    loop = asyncio.get_running_loop()
    for case_id in (1, 2, 3):
        await plan(database, chat, case_id, 1, ReminderItem("respond", NOON + case_id, NOON + 9))

    def take(conn: Connection) -> tuple[list[ReminderRow], list[ReminderRow]]:
        mine = reminders.due(conn, NOON + 9, 2)
        theirs = other.run(lambda conn: reminders.due(conn, NOON + 9, 2))
        return mine, asyncio.run_coroutine_threadsafe(theirs, loop).result(10)

    mine, theirs = await database.run(take)
    assert ([row.case_id for row in mine], [row.case_id for row in theirs]) == ([1, 2], [3])
