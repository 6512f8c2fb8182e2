"""`sopan doctor`, the real command: what is well is told so, each fault has its line with what to do, and no line tells
a secret."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.doctor import tesseract
from bot.doctor.finding import Patient
from tests.app.guest import Guest
from tests.app.house import SECRET, House
from tests.app.test_persons import sopan
from tests.app.whatsapp.house import approve
from tests.servers.telegram import TelegramServer
from tests.servers.whatsapp import WhatsAppServer

PASSWORD = "hunter22"


@pytest.fixture
def house(telegram: TelegramServer, tmp_path: Path) -> House:
    """By the machine's clock, as the command is."""
    telegram.clock.run()
    return House(telegram, tmp_path)


async def told(house: House) -> tuple[int, list[str]]:
    """Exit code, and the lines; none of them says a secret."""
    code, out, errors = await sopan(house, "doctor")
    secrets = (house.telegram.token, house.telegram.token.split(":")[1], SECRET, PASSWORD, WhatsAppServer.app_secret)
    assert [secret for secret in secrets if secret in out + errors] == []
    assert errors == ""
    return code, out.splitlines()


def mended(lines: list[str], *parts: str) -> None:
    """Each of these stands in one line, which also says what to do; and nothing else is to be mended."""
    found = [line for line in lines if line.startswith(("broken", "risk"))]
    for part in parts:
        (line,) = [line for line in found if part in line]
        assert " -> " in line
    assert len(found) == len(parts), found
    assert lines[-1] == f"{len(parts)} to mend"


@pytest.mark.tesseract
async def test_before_the_first_start_and_beside_a_running_service(house: House, sari: Guest) -> None:
    code, lines = await told(house)
    assert (code, lines[-1]) == (0, "everything is in order")
    assert any("the first start makes" in line for line in lines)
    assert [*house.folder.iterdir()] == [], "the doctor makes nothing"
    async with house.open():
        assert await sari.says("/start") == "menu"
        code, lines = await told(house)
        assert (code, lines[-1]) == (0, "everything is in order")
        assert {f"ok      {name}" for name in ("settings", "key", "database", "disk", "tesseract", "clock")} <= {*lines}
        assert await sari.says("/help") == "menu", "it took nothing away"


async def test_settings_that_are_wrong(house: House) -> None:
    house.more |= {"SOPAN_HTTP_PORT": "eighty", "SOPAN_DEFAULT_ZONE": "WIB"}
    code, lines = await told(house)
    assert code == 1 and lines[0].startswith("broken  settings: SOPAN_HTTP_PORT")
    mended(lines, "SOPAN_HTTP_PORT", "SOPAN_DEFAULT_ZONE")


async def test_a_refused_token_and_what_others_can_read(house: House, tmp_path: Path) -> None:
    assert (await sopan(house, "migrate"))[0] == 0
    (tmp_path / "token").write_text("1:AAFrefused_refused_refused")
    (tmp_path / "token").chmod(0o640)
    (house.folder / "key" / "sopan.key").chmod(0o644)
    (house.folder / "data").chmod(0o755)
    house.more |= {"SOPAN_TELEGRAM_TOKEN": "", "SOPAN_TELEGRAM_TOKEN_FILE": str(tmp_path / "token")}
    house.more |= {"SOPAN_TELEGRAM_TOKN": "x", "SOPAN_OPERATOR_CONTACT": ""}
    code, lines = await told(house)
    assert code == 1 and "AAFrefused" not in "".join(lines)
    others = "others on this machine can"
    mended(
        lines,
        "does not know the token",
        f"{others} read {tmp_path}/token",
        f"{others} read {house.folder}/key",
        f"{others} look into",
        "did you mean SOPAN_TELEGRAM_TOKEN",
        "name nobody",
    )


async def test_polling_while_a_webhook_is_set_many_waiting_and_a_clock_that_is_wrong(
    telegram: TelegramServer, house: House
) -> None:
    async with House(telegram, house.folder / "other", "webhook").open():
        assert await telegram.journal.until(lambda: telegram.webhook.settings, 20)
    sari = telegram.user(42)
    for _ in range(100):
        await sari.say("Halo")
    telegram.slow_by = timedelta(hours=1)
    code, lines = await told(house)
    assert code == 1
    assert any(line.startswith("broken  clock: the clock is off by 3") for line in lines)
    mended(lines, "off by 3", "a webhook is set", "100 updates wait")


async def test_a_webhook_that_is_another_or_does_not_arrive(telegram: TelegramServer, house: House) -> None:
    house.mode = "webhook"
    code, lines = await told(house)
    assert code == 1
    mended(lines, "no webhook is set")
    async with house.open():
        sari = Guest(telegram.user(42))
        assert await sari.says("/start") == "menu"
        assert (await told(house))[0] == 0
    await sari.user.say("Halo?")
    assert await telegram.journal.until(lambda: telegram.webhook.last_error, 20)
    code, lines = await told(house)
    assert code == 1
    mended(lines, "could not deliver")
    house.more["SOPAN_PUBLIC_URL"] = "https://sopan.example.org"
    code, lines = await told(house)
    assert code == 1 and any("not to https://sopan.example.org" in line for line in lines)


async def test_a_telegram_that_cannot_be_reached_and_a_database_that_is_away(
    telegram: TelegramServer, house: House
) -> None:
    await telegram.vanish()
    house.database_url = f"postgresql://sopan:{PASSWORD}@127.0.0.1:1/sopan"
    code, lines = await told(house)
    assert code == 1
    mended(lines, "Telegram cannot be asked", "the database cannot be opened")


async def test_a_database_that_is_not_as_it_must_be(house: House, sari: Guest) -> None:
    async with house.open():
        await sari.says("/start")
    key = (house.folder / "key" / "sopan.key").read_text()
    (house.folder / "key" / "sopan.key").write_text("11" * 32)
    with sqlite3.connect(house.file) as conn:
        conn.execute("CREATE TRIGGER full BEFORE UPDATE ON alembic_version BEGIN SELECT RAISE(ABORT, 'full'); END")
    code, lines = await told(house)
    assert code == 1
    mended(lines, "the key opens nothing", "it takes no write")
    (house.folder / "key" / "sopan.key").write_text(key)
    with sqlite3.connect(house.file) as conn:
        conn.execute("DROP TRIGGER full")
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
        conn.execute("UPDATE compatibility SET oldest_code = '9999'")  # one that bears this code is no trouble
    code, lines = await told(house)
    assert code == 1
    mended(lines, "revision 9999")
    (house.folder / "key" / "sopan.key").unlink()
    code, lines = await told(house)
    assert code == 1 and any("is missing" in line and line.startswith("broken  key") for line in lines)


@pytest.mark.postgres
async def test_a_key_that_is_gone_from_beside_a_server_is_told_and_none_is_made(
    house: House, sari: Guest, postgres_schema: str
) -> None:
    house.database_url = postgres_schema
    async with house.open():
        await sari.says("/start")
    key = house.folder / "key" / "sopan.key"
    kept = key.rename(house.folder / "kept.key")
    code, lines = await told(house)
    assert code == 1
    mended(lines, "sealed with a key that is not here")
    for command in (("keys",), ("export", "telegram:42"), ("erase", "telegram:42", "--yes")):
        assert "there is no key yet" in (await sopan(house, *command))[2]
    assert not key.exists(), "nobody who only looks makes one"
    kept.rename(key)
    assert (await told(house))[0] == 0


async def test_a_database_elsewhere_is_looked_at_too(house: House, tmp_path: Path) -> None:
    file = tmp_path / "elsewhere" / "sopan.db"
    house.database_url = f"sqlite:///{file}"
    assert (await sopan(house, "migrate"))[0] == 0
    assert (await told(house))[0] == 0
    file.chmod(0o644)
    code, lines = await told(house)
    assert code == 1
    mended(lines, f"others on this machine can read {file}")


async def test_what_keeps_sopan_from_starting(house: House, tmp_path: Path) -> None:
    own = tmp_path / "own" / "cancel" / "semi.id.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{{ no such thing")
    (tmp_path / "file").touch()
    house.more |= {
        "SOPAN_ERASED_FILE": str(tmp_path / "file" / "erased.log"),
        "SOPAN_TEMPLATES_DIR": str(tmp_path / "own"),
    }
    code, lines = await told(house)
    assert code == 1
    mended(lines, "The journal of erasures", "SOPAN_TEMPLATES_DIR")


async def test_a_damaged_file(house: House, sari: Guest) -> None:
    async with house.open():
        await sari.says("/start")
    content = bytearray(house.file.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8192] = b"\x55" * 8192
    house.file.write_bytes(content)
    code, lines = await told(house)
    assert code == 1 and any(line.startswith("broken  database: ") for line in lines)


async def test_whatsapp_and_its_account(house: House) -> None:
    async with WhatsAppServer() as server:
        approve(server)
        house.more |= {
            "SOPAN_TELEGRAM_TOKEN": "",
            "SOPAN_WHATSAPP_TOKEN": server.token,
            "SOPAN_WHATSAPP_PHONE_NUMBER_ID": server.phone_number_id,
            "SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID": server.business_account_id,
            "SOPAN_WHATSAPP_APP_SECRET": server.app_secret,
            "SOPAN_WHATSAPP_VERIFY_TOKEN": server.verify_token,
            "SOPAN_WHATSAPP_API_URL": server.url,
        }
        code, lines = await told(house)
        assert "ok      whatsapp" in lines and code == 0
        server.number |= {"status": "DISCONNECTED", "quality_rating": "RED", "code_verification_status": "NOT_VERIFIED"}
        server.apps.clear()
        server.templates[0].status = "REJECTED"
        code, lines = await told(house)
        assert code == 1
        mended(lines, "the number is DISCONNECTED", "quality RED", "NOT_VERIFIED", "no app hears", "is REJECTED")
        house.more["SOPAN_WHATSAPP_TOKEN"] = "EAAwrong"
        code, lines = await told(house)
        assert code == 1 and "EAAwrong" not in "".join(lines)
        mended(lines, "does not take the token")


async def test_tesseract_that_is_missing_or_knows_no_indonesian(house: House, tmp_path: Path) -> None:
    patient = Patient(Settings.from_env(house.env))
    (found,) = await tesseract.check(patient, places=str(tmp_path))
    assert "not installed" in found.wrong and "tesseract-ocr-ind" in found.remedy
    (tmp_path / "tesseract").write_text("#!/bin/sh\necho 'List of available languages (2):'\necho eng\necho osd\n")
    (tmp_path / "tesseract").chmod(0o755)
    (found,) = await tesseract.check(patient, places=str(tmp_path))
    assert "does not know ind" in found.wrong
