"""The key file: replaced at once with its mode kept, read by every form a person writes, and taken up while in use."""

import secrets
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import keyfile
from bot.store.keyfile import Key, RotationRuns
from bot.store.sealed import BadKey, Keyring, key_id

A, B, C = (Key(secrets.token_bytes(32)) for _ in range(3))
UNTIL = datetime(2026, 11, 28, 8, 15, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "key" / "sopan.key"
    Keyring.load(None, None, file, tmp_path / "data")
    return file


def keyring(file: Path) -> Keyring:
    return Keyring.load(None, file, file, file.parent / "data")


def test_what_was_written_is_read_with_its_remarks_and_the_mode_stays(file: Path) -> None:
    file.chmod(0o640)
    keys = [A, Key(B.root, until=UNTIL), Key(C.root, waits=True)]
    keyfile.write(file, keys)
    assert keyfile.read(file) == keys
    assert file.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in file.parent.iterdir()] == ["sopan.key"]
    assert [*keyring(file).copies] == [A.id, B.id, C.id] == [key_id(key.root) for key in keys]


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(file)
    keyfile.write(link, [A])
    assert link.is_symlink() and keyfile.read(file) == [A]


def test_a_file_that_cannot_be_replaced_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadKey, match=r"^The key file .* cannot be replaced: [^\n]*\.$"):
        keyfile.write(tmp_path / "nowhere" / "sopan.key", [A])


def test_one_at_a_time(file: Path) -> None:
    with keyfile.alone(file), pytest.raises(RotationRuns), keyfile.alone(file):
        pass
    with keyfile.alone(file):
        pass


def test_a_keyring_takes_up_what_changed(file: Path) -> None:
    first = keyfile.read(file)[0]
    used = keyring(file)
    old = used.seal("people", "state", "a", b"mine")
    assert not used.renew()
    keyfile.write(file, [first, A])
    assert used.renew() and not used.renew()
    assert used.seals_now(old)
    keyfile.write(file, [A, first])
    assert used.renew() and not used.seals_now(old)
    assert used.mark == keyring(file).mark != Keyring([first.root, A.root]).mark
    assert used.open("people", "state", "a", old) == b"mine"


def test_a_cell_of_a_key_that_came_meanwhile_opens(file: Path) -> None:
    first = keyfile.read(file)[0]
    used = keyring(file)
    keyfile.write(file, [A, first])
    assert used.open("people", "state", "a", keyring(file).seal("people", "state", "a", b"mine")) == b"mine"


@pytest.mark.parametrize(
    "written", ["", "nonsense", "\xff", A.root.hex()], ids=["nothing", "nonsense", "no text", "another key"]
)
def test_what_would_leave_something_unreadable_is_not_taken_up(
    file: Path, written: str, caplog: pytest.LogCaptureFixture
) -> None:
    used, first = keyring(file), file.read_text().strip()
    sealed = used.seal("people", "state", "a", b"mine")
    file.write_text(written, "latin-1")
    assert not used.renew()
    assert "were not taken up" in caplog.text and A.root.hex() not in caplog.text
    assert used.open("people", "state", "a", sealed) == b"mine"
    file.unlink()
    caplog.clear()
    assert not any(used.renew() for _ in range(3)) and used.open("people", "state", "a", sealed) == b"mine"
    assert caplog.text.count("were not taken up") == 1, "it is told once, not at every transaction"
    file.write_text(f"{first}\n{B.root.hex()}\n")
    assert used.renew() and [*used.copies][1:] == [B.id], "put back, it is taken up again"
