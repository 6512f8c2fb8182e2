"""Sealing: what was sealed opens in its own place, under any of the keys, and nowhere else."""

import base64
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.store.sealed import BadKey, Keyring, Unreadable

OLD, NEW = secrets.token_bytes(32), secrets.token_bytes(32)


def test_what_was_sealed_opens_in_its_place(keyring: Keyring) -> None:
    sealed = keyring.seal("people", "state", "ab12", b"Ayu dari Maju Jaya")
    assert b"Ayu" not in sealed
    assert keyring.open("people", "state", "ab12", sealed) == b"Ayu dari Maju Jaya"


def test_the_format_is_the_settled_one(keyring: Keyring) -> None:
    one, two = (keyring.seal("people", "state", "ab12", b"12345") for _ in range(2))
    assert len(one) == 1 + 4 + 12 + 5 + 16
    assert one[0] == 1
    assert one[:5] == two[:5]  # version and key
    assert one[5:17] != two[5:17]  # nonce


@pytest.mark.parametrize("place", [("cases", "state", "a"), ("people", "name", "a"), ("people", "state", "b")])
def test_a_cell_moved_to_another_place_does_not_open(keyring: Keyring, place: tuple[str, str, str]) -> None:
    sealed = keyring.seal("people", "state", "a", b"mine")
    with pytest.raises(Unreadable):
        keyring.open(*place, sealed)


def test_no_bit_can_be_altered(keyring: Keyring) -> None:
    sealed = keyring.seal("people", "state", "a", b"mine")
    for bit in range(8 * len(sealed)):
        altered = bytearray(sealed)
        altered[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Unreadable):
            keyring.open("people", "state", "a", bytes(altered))


@pytest.mark.parametrize("length", range(34))
def test_a_cell_cut_short_does_not_open(keyring: Keyring, length: int) -> None:
    with pytest.raises(Unreadable):
        keyring.open("people", "state", "a", keyring.seal("people", "state", "a", b"mine!")[:length])


def test_the_first_key_seals_and_every_key_opens() -> None:
    before = Keyring([OLD]).seal("people", "state", "a", b"mine")
    both = Keyring([NEW, OLD])
    after = both.seal("people", "state", "a", b"mine")
    assert both.open("people", "state", "a", before) == both.open("people", "state", "a", after) == b"mine"
    assert (both.seals_now(before), both.seals_now(after)) == (False, True)
    assert Keyring([NEW]).open("people", "state", "a", after) == b"mine"
    with pytest.raises(Unreadable):
        Keyring([NEW]).open("people", "state", "a", before)


def test_a_look_up_is_the_same_every_time_and_tells_apart_what_differs() -> None:
    keyring = Keyring([NEW, OLD])
    parts = [("seen", "ab", "c"), ("seen", "a", "bc"), ("address", "ab", "c"), ("seen", "ab", "c", ""), ("seen", "1:c")]
    found = {keyring.lookup(*each) for each in parts}
    assert len(found) == len(parts)
    assert {len(each) for each in found} == {32}
    assert keyring.lookup("seen", "ab", "c") == Keyring([NEW]).lookup("seen", "ab", "c")
    assert keyring.earlier_lookups("seen", "ab", "c") == [Keyring([OLD]).lookup("seen", "ab", "c")]


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "key" / "sopan.key"
    sealed = Keyring.load(None, None, file, data).seal("people", "state", "a", b"mine")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in file.parent.iterdir()] == ["sopan.key"]
    assert Keyring.load(None, None, file, data).open("people", "state", "a", sealed) == b"mine"
    assert Keyring.load(None, file, tmp_path / "other", data).open("people", "state", "a", sealed) == b"mine"


@pytest.mark.parametrize(
    "write",
    [
        bytes.hex,
        lambda key: base64.b64encode(key).decode(),
        lambda key: base64.urlsafe_b64encode(key).decode().rstrip("="),
        lambda key: f"  {key.hex().upper()}\n",
    ],
)
def test_a_key_may_be_written_in_several_ways(tmp_path: Path, write: Callable[[bytes], str]) -> None:
    sealed = Keyring([NEW]).seal("people", "state", "a", b"mine")
    written = f"{write(NEW)},{write(OLD)}"
    assert Keyring.load(written, None, tmp_path / "key", tmp_path / "data").open("people", "state", "a", sealed)
    (tmp_path / "keys").write_text(written.replace(",", "\n"), "ascii")
    assert Keyring.load(None, tmp_path / "keys", tmp_path / "key", tmp_path / "data").seals_now(sealed)


@pytest.mark.parametrize("written", ["secret", "00" * 31, "zz" * 32, base64.b64encode(b"x" * 31).decode(), ",", "ü"])
def test_a_malformed_key_is_one_sentence_that_does_not_repeat_it(tmp_path: Path, written: str) -> None:
    with pytest.raises(BadKey, match=r"^A key is 32 bytes, written in hex or base64\.$"):
        Keyring.load(written, None, tmp_path / "key", tmp_path / "data")


@pytest.mark.parametrize("place", ["data/sopan.key", "data/deep/sopan.key", "other/../data/sopan.key"])
def test_a_key_inside_the_data_folder_is_refused(tmp_path: Path, place: str) -> None:
    with pytest.raises(BadKey, match=r"^The key file .* lies in the data folder .*; keep it elsewhere\.$"):
        Keyring.load(None, None, tmp_path / place, tmp_path / "data")
    with pytest.raises(BadKey, match="keep it elsewhere"):
        Keyring.load(None, tmp_path / place, tmp_path / "key", tmp_path / "data")


def test_a_named_key_file_that_is_missing_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(BadKey, match=r"^The key file .* cannot be read: .*\.$"):
        Keyring.load(None, tmp_path / "named", tmp_path / "key", tmp_path / "data")
    assert list(tmp_path.iterdir()) == []
