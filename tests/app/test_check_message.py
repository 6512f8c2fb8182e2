"""`sopan check-message`: a text in, readable findings out."""

import io
import sys

import pytest

from bot.__main__ import main
from bot.arguments import CHANNELS, SITUATIONS
from conversations.courtesy.situations import EXPECTED, LENGTHS

COURTEOUS = (
    "Selamat pagi, Bu Ratna. Saya Dewi Anggraini, kandidat posisi Kasir. Terima kasih atas undangan interview pada "
    "Selasa, 1 Desember 2026, pukul 10.00 WIB. Mohon maaf, saya tidak dapat hadir karena ada urusan keluarga."
)


Capture = pytest.CaptureFixture[str]


def _said(monkeypatch: pytest.MonkeyPatch, capsys: Capture, text: str, *options: str) -> tuple[int, str]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    code = main(["check-message", "--lang", "id", "--channel", "whatsapp", *options])
    return code, capsys.readouterr().out


def test_a_courteous_message_may_go(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    said = _said(monkeypatch, capsys, COURTEOUS, "--strict")
    assert said == (0, "Pesannya sudah sopan dan jelas. Silakan dikirim.\n")


def test_findings_quote_explain_and_repair(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    rough = COURTEOUS.replace("Terima kasih", "Terimakasih")
    code, said = _said(monkeypatch, capsys, rough)
    assert code == 0
    assert "• Ejaan bakunya sedikit berbeda.\n    baris 1: “Terimakasih” → “Terima kasih”" in said
    assert COURTEOUS in said
    assert _said(monkeypatch, capsys, rough, "--strict")[0] == 1


def test_the_hour_of_sending_is_heard(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    _, said = _said(monkeypatch, capsys, COURTEOUS, "--sent-at", "2026-11-25T20:00")
    assert "“pagi” → “malam”" in said


def test_the_command_knows_every_channel_and_situation() -> None:
    assert set(SITUATIONS) == set(EXPECTED)
    assert set(CHANNELS) == {channel for channel, _ in LENGTHS}
