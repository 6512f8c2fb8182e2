"""No secret lies in the repository, nor in what is shipped (which `test_repository` opens)."""

import re
import secrets
import string

import pytest

from tests.house.repository import ROOT, kept_files
from tests.house.secrets_found import KEPT, secrets_in

INVENTED = re.compile("0123456789|abcdefg")
"""What the secrets of tests have in them, so that nobody takes them for real ones."""


def test_no_file_holds_a_secret() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {secret}"
        for path in kept_files()
        for secret in secrets_in(path.read_bytes())
        if not INVENTED.search(secret)
    ]
    assert found == []
    assert [str(path) for path in kept_files() if KEPT.search(str(path.relative_to(ROOT)))] == []


@pytest.mark.parametrize(
    "secret",
    [
        "12345678901:AA{33}",
        "EAA{120}",
        "-----BEGIN PRIVATE KEY-----\n{60}",
        "ghp_{36}",
        'SOPAN_TELEGRAM_WEBHOOK_SECRET="a1{40}"',
    ],
)
def test_what_is_looked_for_is_found(secret: str) -> None:
    """The scan is able to fail."""
    before, _, rest = secret.partition("{")
    length, _, after = rest.partition("}")
    letters = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(int(length)))
    assert secrets_in(f"x = 1\n{before}{letters}{after}\n".encode())
