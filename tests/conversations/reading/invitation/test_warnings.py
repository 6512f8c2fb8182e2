"""Signs of fake invitations: nearly all fakes are noticed, hardly a genuine invitation is, and each sign is quoted."""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.reading.invitation import Invitation, read_invitation
from tests.conversations.reading.invitation import generator, measure

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))


def read(text: str) -> Invitation:
    return read_invitation(text, NOW, zone="Asia/Jakarta")


def test_fakes_are_noticed() -> None:
    fakes = [one["text"] for one in measure.suspicious() if one["fake"]]
    missed = [text for text in fakes if not read(text).warnings]
    assert len(fakes) >= 150
    assert len(missed) <= 0.1 * len(fakes), missed


def test_genuine_invitations_raise_no_alarm() -> None:
    """Those among them that speak of money, tickets or identity cards as well."""
    genuine = [one["text"] for one in measure.suspicious() if not one["fake"]]
    genuine += [
        one["text"]
        for one in (*measure.messy(), *measure.afterwards())
        if "scam_pattern" not in one.get("flags", ()) and one["expect"]["is_invitation"]
    ]
    genuine += [case.text for case in generator.cases(300, seed=4)]
    alarmed = [(text, read(text).warnings) for text in genuine if read(text).warnings]
    assert len(genuine) >= 600
    assert len(alarmed) <= 0.02 * len(genuine), alarmed


def test_each_sign_quotes_its_evidence() -> None:
    text = (
        "Interview PT Samudra Tbk 26 November 2026 jam 09.00. Transfer Rp 500.000 ke rek a.n. Sutini "
        "dan kirim foto KTP ke samudra.hrd@gmail.com"
    )
    signs = {warning.code: text[slice(*warning.span)] for warning in read(text).warnings}
    assert set(signs) == {"money", "personal_data", "free_mail", "no_position"}
    assert "Transfer Rp 500.000" in signs["money"]
    assert signs["personal_data"].endswith("KTP")
    assert signs["free_mail"] == "samudra.hrd@gmail.com"


def test_a_promise_that_nothing_is_paid_is_no_sign() -> None:
    text = (
        "Interview Kasir di PT Maju Jaya 26 November 2026 jam 09.00. Waspada penipuan, kami tidak "
        "pernah meminta transfer atau biaya. Bawa fotokopi KTP."
    )
    assert not read(text).warnings
