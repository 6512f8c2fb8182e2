"""One process serves Telegram and WhatsApp, and a document that is sent on WhatsApp is fetched there."""

from pathlib import Path

from tests.app.guest import Guest as TelegramGuest
from tests.app.house import MORNING
from tests.app.whatsapp.guest import Guest
from tests.app.whatsapp.house import WhatsAppHouse
from tests.servers.telegram import Flood, TelegramServer
from tests.servers.whatsapp import WhatsAppServer


async def test_both_channels_in_one_process(whatsapp: WhatsAppServer, tmp_path: Path, sari: Guest) -> None:
    async with TelegramServer(flood=Flood.off()) as telegram:
        telegram.clock.advance(MORNING - telegram.clock.moment())
        settings = {"SOPAN_TELEGRAM_TOKEN": telegram.token, "SOPAN_TELEGRAM_API_URL": telegram.url}
        async with WhatsAppHouse(whatsapp, tmp_path, more=settings).open():
            budi = TelegramGuest(telegram.user(42, "Budi"))
            assert await sari.says("Halo") == "menu"
            assert await budi.says("/start") == "menu"
            assert await sari.taps("decline") == "channel"
            assert await budi.taps("cancel") == "channel"


async def test_what_cannot_be_read_is_answered_kindly(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    await sari.person.does({"type": "audio", "audio": {"id": "1", "mime_type": "audio/ogg", "voice": True}})
    await sari.person.waits_for("pesan suara")
    await sari.person.does({"type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": "👍"}})
    await sari.person.file("document", b"PK\x03\x04", "application/zip", "cv.zip")
    await sari.person.waits_for(lambda one: "berkas" in one.text.lower())
    await sari.person.file("document", b"x" * 6_000_000, "application/pdf", "besar.pdf")
    await sari.person.waits_for("terlalu besar")
