"""A backup: whole or refused, nothing in it in plain, and brought back at once or not at all."""

import asyncio
import io
import os
import random
import secrets
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.store import backup, chats, erase
from bot.store.backup import Unwritable, back_up, verified
from bot.store.database import AlreadyRunning, Database
from bot.store.envelope import Damaged, Opening, Sealing
from bot.store.erased import Journal
from bot.store.instants import DAY
from bot.store.migrate import HEAD, NewerSchema
from bot.store.restore import NotRestored, restore
from bot.store.scratch import scratch
from bot.store.sealed import Keyring
from tests.store.databases import NOON, Opener, clock, only_postgresql, only_sqlite
from tests.store.filled import address, everything, fill, read

PEOPLE = 30
MIB = 1 << 20
KEY = secrets.token_bytes(32)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring([KEY])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "one.backup"


@pytest.fixture
async def kept(open_database: Opener, keyring: Keyring) -> Database:
    """With people in it."""
    database = await open_database()
    await database.run(lambda conn: fill(conn, keyring, PEOPLE))
    return database


def sealed(content: bytes, keyring: Keyring) -> bytes:
    out = io.BytesIO()
    sealing = Sealing(out, *next(iter(keyring.copies.items())))
    for start in range(0, len(content), 300_000):
        sealing.write(content[start : start + 300_000])
    sealing.finish()
    return out.getvalue()


def unsealed(written: bytes, keyring: Keyring) -> bytes:
    return Opening(io.BytesIO(written), keyring.copies).readall()


@pytest.mark.parametrize("length", [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB])
def test_a_file_comes_out_as_it_was(keyring: Keyring, length: int) -> None:
    content = random.Random(length).randbytes(length)
    written = sealed(content, keyring)
    assert content[:64] not in written or length < 64, "so few bytes may be there by chance"
    assert unsealed(written, keyring) == content
    assert unsealed(written, Keyring([secrets.token_bytes(32), KEY])) == content


def test_a_file_that_was_cut_off_altered_or_put_together_anew_is_refused(keyring: Keyring) -> None:
    content, piece = random.Random(1).randbytes(3 * MIB + 100), MIB + 16
    written, other = sealed(content, keyring), sealed(content, keyring)
    head = len(written) - 3 * piece - 116
    pieces = [written[head + place * piece : head + (place + 1) * piece] for place in range(4)]
    dice = random.Random(2)
    broken = [
        *(written[:length] for length in (0, 10, head, head + piece, head + 3 * piece, len(written) - 1)),
        written + b"x",
        written[:head] + pieces[1] + pieces[0] + pieces[2] + pieces[3],
        written[:head] + pieces[0] + pieces[2] + pieces[3],
        written[:head] + pieces[0] + pieces[0] + pieces[1] + pieces[2] + pieces[3],
        written[:head] + other[head:],
    ]
    for _ in range(30):
        altered = bytearray(written)
        bit = dice.randrange(8 * len(altered))
        altered[bit // 8] ^= 1 << bit % 8
        broken.append(bytes(altered))
    for one in broken:
        with pytest.raises(Damaged):
            unsealed(one, keyring)


def test_a_backup_under_another_key_names_it(keyring: Keyring) -> None:
    with pytest.raises(Damaged, match=rf"^The backup was made under the key {next(iter(keyring.copies))}, "):
        unsealed(sealed(b"x", keyring), Keyring([secrets.token_bytes(32)]))


async def test_it_is_made_beside_a_running_sopan_and_brought_back(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    before = await kept.run(everything)
    contents = await asyncio.to_thread(back_up, url, keyring, file, tmp_path / "plain", NOON)
    assert contents.rows["people"] == PEOPLE and str(contents).startswith("2027-01-15 08:00 UTC, ")
    assert verified(file, keyring, tmp_path / "plain") == contents
    assert os.stat(file).st_mode & 0o777 == 0o600  # noqa: PTH116
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert not [*(tmp_path / "plain").glob(".scratch*")]
    await kept.run(lambda conn: conn.exec_driver_sql("UPDATE cases SET phase = 'spoiled'"))

    with pytest.raises((AlreadyRunning, NotRestored), match=r"stop it first\.$"):
        restore(url, keyring, journal, file, replace=True, now=clock())
    await kept.stop()
    with pytest.raises(NotRestored, match="--yes moves it aside"):
        restore(url, keyring, journal, file, replace=False, now=clock())
    restore(url, keyring, journal, file, replace=True, now=clock())

    database = Database(url, clock=clock)
    await database.start()
    assert await database.run(everything) == before
    await database.run(lambda conn: read(conn, keyring, PEOPLE))
    await database.stop()


async def test_who_was_erased_meanwhile_is_not_brought_back(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    back_up(url, keyring, file, tmp_path, NOON)

    def erased(conn: Connection) -> str:
        chat = chats.find_chat(conn, keyring, address(7))
        assert chat is not None
        erase.erase_person(conn, journal, chat.person_id, NOON + 1)
        return chat.person_id

    gone = await kept.run(erased)
    after = await kept.run(everything)
    await kept.stop()
    restore(url, keyring, journal, file, replace=True, now=clock())
    database = Database(url, clock=clock)
    await database.start()
    assert await database.run(everything) == after
    assert gone not in repr(after)
    await database.stop()


def cut_off(file: Path) -> None:
    """Its last byte is lost."""
    file.write_bytes(file.read_bytes()[:-1])


async def test_a_backup_that_lacks_something_changes_nothing(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    back_up(url, keyring, file, tmp_path, NOON)
    await kept.run(lambda conn: conn.exec_driver_sql("UPDATE cases SET phase = 'newer'"))
    before = await kept.run(everything)
    await kept.stop()
    cut_off(file)
    with pytest.raises(Damaged):
        restore(url, keyring, journal, file, replace=True, now=clock())
    with pytest.raises(Damaged, match=r"^There is no backup "):
        restore(url, keyring, journal, tmp_path / "none", replace=True, now=clock())
    database = Database(url, clock=clock)
    await database.start()
    assert await database.run(everything) == before
    await database.stop()


async def test_a_backup_of_a_newer_sopan_is_refused(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    await kept.run(lambda conn: conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    back_up(url, keyring, file, tmp_path, NOON)
    await kept.run(lambda conn: conn.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{HEAD}'"))
    before = await kept.run(everything)
    await kept.stop()
    with pytest.raises(NewerSchema, match=r"^[^\n]*revision 9999[^\n]*newer Sopan[^\n]*\.$"):
        restore(url, keyring, journal, file, replace=True, now=clock())
    database = Database(url, clock=clock)
    await database.start()
    assert await database.run(everything) == before
    await database.stop()


@only_sqlite
async def test_the_old_file_stays_under_another_name_with_all_that_was_in_its_log(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    back_up(url, keyring, file, tmp_path, NOON)
    await kept.run(lambda conn: conn.exec_driver_sql("UPDATE cases SET phase = 'newer'"))
    await kept.stop()
    there = Path(url.removeprefix("sqlite:///"))
    reader = sqlite3.connect(there)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM cases").fetchone()
    with pytest.raises(NotRestored, match="at work"):
        restore(url, keyring, journal, file, replace=True, now=clock())
    reader.close()
    restore(url, keyring, journal, file, replace=True, now=clock())
    [old] = there.parent.glob("sopan.db.before-*")
    with sqlite3.connect(old) as conn:
        assert conn.execute("SELECT DISTINCT phase FROM cases").fetchall() == [("newer",)]
    with sqlite3.connect(there) as conn:
        assert conn.execute("SELECT DISTINCT phase FROM cases").fetchall() == [("asking",)]
    assert sorted(one.name for one in there.parent.iterdir()) == sorted([there.name, old.name, "sopan.db.lock"])


@only_sqlite
async def test_what_another_program_copied_is_brought_back_without_the_erased(
    url: str, kept: Database, keyring: Keyring, journal: Journal, tmp_path: Path
) -> None:
    """With its log still beside it."""
    there = Path(url.removeprefix("sqlite:///"))
    for name in (there.name, f"{there.name}-wal"):
        shutil.copy(there.with_name(name), tmp_path / name)
    copy = tmp_path / there.name

    def erased(conn: Connection) -> None:
        chat = chats.find_chat(conn, keyring, address(7))
        assert chat is not None
        erase.erase_person(conn, journal, chat.person_id, NOON)

    await kept.run(erased)
    after = await kept.run(everything)
    await kept.stop()
    assert str(verified(copy, keyring, tmp_path)).startswith(f"2027-01-15 08:00 UTC, sqlite, schema {HEAD}, {PEOPLE} ")
    Journal(tmp_path / "key" / "erased.log", Keyring([secrets.token_bytes(32)])).add(
        "f" * 32, NOON - 40 * DAY
    )  # under a key long retired
    restore(url, keyring, journal, copy, replace=True, now=clock())
    database = Database(url, clock=clock)
    await database.start()
    assert await database.run(everything) == after
    await database.stop()


@only_sqlite
async def test_a_file_that_is_no_database_of_ours_is_refused(
    url: str, kept: Database, keyring: Keyring, journal: Journal, tmp_path: Path
) -> None:
    with pytest.raises(Damaged, match=r"at work on .*; name a copy of it"):
        verified(Path(url.removeprefix("sqlite:///")), keyring, tmp_path)
    await kept.stop()
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as conn:
        conn.execute("CREATE TABLE songs (name)")
    for wrong in (other, Path(__file__)):
        with pytest.raises(Damaged, match=r"no (sound database|backup) of Sopan\.$"):
            restore(url, keyring, journal, wrong, replace=True, now=clock())


@only_postgresql
async def test_the_old_tables_stay_in_a_schema_of_their_own(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    back_up(url, keyring, file, tmp_path, NOON)
    await kept.stop()
    said = restore(url, keyring, journal, file, replace=True, now=clock()).aside
    database = Database(url, clock=clock)
    await database.start()
    aside = f"{url.rpartition('%3D')[2]}_before_20270115t080000000000z"
    assert said == f"the schema {aside}"
    assert (
        await database.run(lambda conn: conn.exec_driver_sql(f"SELECT count(*) FROM {aside}.people").scalar()) == PEOPLE
    )
    await database.run(lambda conn: conn.exec_driver_sql(f"DROP SCHEMA {aside} CASCADE"))
    await database.stop()


@only_sqlite
async def test_a_database_of_another_kind_is_refused(
    url: str, kept: Database, keyring: Keyring, journal: Journal, file: Path, tmp_path: Path
) -> None:
    back_up(url, keyring, file, tmp_path, NOON)
    with pytest.raises(NotRestored, match="of a sqlite database"):
        restore("postgresql://nobody@127.0.0.1:1/x", keyring, journal, file, replace=True, now=clock())


@only_sqlite
async def test_a_place_that_cannot_be_written_is_one_sentence(
    url: str, kept: Database, keyring: Keyring, tmp_path: Path
) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(Unwritable, match=r"^The backup [^\n]* cannot be written: [^\n]*\.$"):
        back_up(url, keyring, tmp_path / "taken" / "one.backup", tmp_path, NOON)


def test_what_a_killed_process_left_goes_with_the_next(tmp_path: Path) -> None:
    left = tmp_path / ".scratch-dead"
    left.touch()
    with scratch(tmp_path) as one, scratch(tmp_path) as other:
        assert not left.exists() and one.exists() and other.exists()
        assert one.stat().st_mode & 0o777 == 0o600
    assert [*tmp_path.iterdir()] == []


def test_what_migrations_kept_goes_after_its_time(tmp_path: Path) -> None:
    for name, days in (("sopan-a-before-0004.backup", 31), ("sopan-b-before-0004.backup", 29), ("sopan-c.backup", 31)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, ns=(0, (NOON - days * DAY) * 1_000_000))
    assert backup.forget_old(tmp_path, NOON - erase.BACKUPS_KEPT) == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["sopan-b-before-0004.backup", "sopan-c.backup"]
