"""The texts for outside the 24 hours: whole by themselves, handed in, and known to be approved before the start."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.channels.whatsapp.approval import UNASKED, created, flaws
from bot.channels.whatsapp.templates import FILE, Templates
from bot.check import approvals
from bot.config import Settings
from bot.errors import OperatorError
from bot.handing_in import handed_in
from bot.wording.catalog import Catalog
from tests.app.house import ROOT
from tests.app.whatsapp.house import WhatsAppHouse
from tests.servers.whatsapp import WhatsAppServer


async def checked(house: WhatsAppHouse, **more: str) -> list[str]:
    """What `sopan check` asks the Graph API."""
    settings = Settings.from_env({**house.env, **more})
    assert settings.whatsapp is not None
    return await approvals(settings.whatsapp)


def test_every_key_that_comes_unasked_has_its_text_in_every_language() -> None:
    catalog, templates = Catalog(), Templates()
    assert list(flaws(templates, catalog)) == []
    unasked = {key for key in catalog.languages["id"]["say"] if key.startswith(UNASKED)}
    assert set(templates.keys) == unasked


@pytest.mark.parametrize(
    ("old", "new", "flaw"),
    [
        ('["reminder.too_late"]', '["reminder.too_later"]', "no text for reminder.too_late in id"),
        ('\nid = "Jam wawancara dengan {{company}}', '\nid = "{{company}}', "beginning"),
        ("masih menunggu di sini.", "masih menunggu {{company}}.", "end"),
        ("dengan {{company}} pada {{interview}}", "{{company}}, {{interview}}", "side by side"),
        ('name = "sopan_asked_for"', 'name = "Asked"', "small letters"),
        ('doing = "jawaban"', 'doing = ""', "[otherwise.id] doing is missing"),
        ('id = "Tulis STOP', 'id = "' + "x" * 61, "footer"),
        ('"show", "sent", "snooze"', '"show", "sent", "fly"', "the button fly"),
        ("masih menunggu di sini.", "x" * 1000 + ".", "longer than"),
    ],
)
def test_each_flaw_is_told(tmp_path: Path, old: str, new: str, flaw: str) -> None:
    text = FILE.read_text("utf-8")
    assert old in text
    (tmp_path / "whatsapp.toml").write_text(text.replace(old, new), "utf-8")
    assert any(flaw in line for line in flaws(Templates(tmp_path / "whatsapp.toml"), Catalog()))


def test_what_is_handed_in_has_an_example_for_each_value() -> None:
    templates = Templates()
    for key in templates.keys:
        for language in ("id", "en"):
            text = templates.text(key, language)
            assert text is not None
            body = created(text, templates, Catalog())["components"][0]
            assert len(body["example"]["body_text"][0]) == len(text.places)


async def test_handing_in_and_checking(whatsapp: WhatsAppServer, house: WhatsAppHouse) -> None:
    whatsapp.templates.clear()
    assert len([line for line in await checked(house) if "not handed in yet" in line]) == 2 * len(Templates().keys)
    said = await handed_in(Settings.from_env(house.env))
    assert len(said) == 2 * len(Templates().keys) and all(line.endswith(": PENDING") for line in said)
    assert len([line for line in await checked(house) if "is PENDING" in line]) == 2 * len(Templates().keys)
    for one in whatsapp.templates:
        one.status = "APPROVED"
    assert await checked(house) == []
    assert await handed_in(Settings.from_env(house.env)) == []
    whatsapp.templates[3].category = "MARKETING"
    (line,) = await checked(house)
    assert "MARKETING" in line
    (line,) = await checked(house, SOPAN_WHATSAPP_TOKEN="EAAwrong")
    assert "190" in line and "EAAwrong" not in line
    (line,) = await checked(house, SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID="")
    assert "SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID" in line
    with pytest.raises(OperatorError):
        await handed_in(Settings.from_env({}))


async def test_handing_in_is_a_command(whatsapp: WhatsAppServer, house: WhatsAppHouse) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "templates", cwd=ROOT, env={"PATH": os.environ["PATH"], **house.env},
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, _ = await process.communicate()
    assert (process.returncode, out.decode().splitlines()) == (0, ["nothing is left to hand in"])
