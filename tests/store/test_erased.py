"""The journal of erasures: on the disk before the rows go, read after a power cut, and it says of nobody who it was."""

import resource
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.store import erase
from bot.store.database import Database, StoreDown
from bot.store.erased import Journal, JournalUnfit, require_writable
from bot.store.instants import HOUR
from bot.store.sealed import Keyring
from bot.store.tables import metadata, new_id
from tests.store.databases import NOON, NewChat, count

KEY, NEWER = secrets.token_bytes(32), secrets.token_bytes(32)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "key" / "erased.log"


def test_who_is_on_record_is_known_again_and_nobody_else(file: Path) -> None:
    journal = Journal(file, Keyring([KEY]))
    gone, there = [new_id() for _ in range(3)], [new_id() for _ in range(3)]
    for person_id in gone:
        journal.add(person_id, NOON)
    assert [*journal.read(NOON).among(gone + there)] == gone
    assert [*Journal(file, Keyring([NEWER, KEY])).read(NOON).among(gone + there)] == gone
    written = file.read_text()
    assert not any(person_id in written for person_id in gone)
    assert file.stat().st_mode & 0o777 == 0o600


def test_only_what_was_after_the_copy_needs_its_key(file: Path) -> None:
    Journal(file, Keyring([KEY])).add(person_id := new_id(), NOON)
    later = Journal(file, Keyring([NEWER]))
    assert [*later.read(NOON + 2 * HOUR).among([person_id])] == []
    with pytest.raises(JournalUnfit, match=r"^.* has erasures under the key [0-9a-f]{8}; add it[^\n]*\.$"):
        later.read(NOON + HOUR // 2)


@pytest.mark.parametrize("torn", range(1, 60, 7))
def test_a_line_that_was_cut_off_costs_no_other(file: Path, torn: int) -> None:
    journal, gone = Journal(file, Keyring([KEY])), [new_id() for _ in range(3)]
    journal.add(gone[0], NOON)
    journal.add(gone[1], NOON)
    file.write_bytes(file.read_bytes()[:-torn])
    journal.add(gone[2], NOON)
    assert [*journal.read(NOON).among(gone)] == [gone[0], *(gone[1:2] if torn == 1 else []), gone[2]]


@contextmanager
def room_for(length: int) -> Iterator[None]:
    """No file of this process grows beyond, as on a disk that is full; what still fits is written."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("room", [0, 1, 60])
def test_a_line_for_which_the_disk_has_no_room_is_no_record(file: Path, room: int) -> None:
    journal, gone = Journal(file, Keyring([KEY])), [new_id() for _ in range(2)]
    journal.add(gone[0], NOON)
    with room_for(file.stat().st_size + room), pytest.raises(StoreDown):
        journal.add(gone[1], NOON)
    assert [*journal.read(NOON).among(gone)] == gone[:1]
    journal.add(gone[1], NOON)
    assert [*journal.read(NOON).among(gone)] == gone


async def test_the_record_is_there_before_the_rows_go(
    database: Database, keyring: Keyring, tmp_path: Path, new_chat: NewChat
) -> None:
    """Where it cannot be written, nothing is erased, and the store says that it is to be tried again."""
    chat, journal = await new_chat(), Journal(tmp_path / "erased.log", keyring)
    with pytest.raises(StoreDown):
        nowhere = Journal(tmp_path, keyring)
        await database.run(lambda conn: erase.erase_person(conn, nowhere, chat.person_id, NOON))
    assert await database.run(lambda conn: count(conn, metadata.tables["people"])) == 1
    assert await database.run(lambda conn: erase.erase_person(conn, journal, chat.person_id, NOON))
    assert [*journal.read(NOON).among([chat.person_id])] == [chat.person_id]


@pytest.mark.parametrize("place", ["folder", "file/erased.log"])
def test_a_place_that_cannot_be_written_is_named_at_the_start(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(JournalUnfit, match=r"^The journal of erasures, .*SOPAN_ERASED_FILE\.$"):
        require_writable(tmp_path / place)
    require_writable(tmp_path / "new" / "erased.log")
    assert not (tmp_path / "new").exists()
