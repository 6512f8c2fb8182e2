"""What people send is fetched with the token, never more than was asked for."""

import pytest

from bot.channels.base import FileGone, FileLater, FileTooLarge
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.media import is_metas
from tests.servers.whatsapp import WhatsAppServer


async def test_a_file_is_fetched_by_its_id(whatsapp: WhatsAppServer, channel: WhatsAppChannel) -> None:
    media = whatsapp.keep(b"%PDF-1.7 " + b"x" * 100_000, "application/pdf")
    assert (await channel.fetch(media, 200_000)).startswith(b"%PDF")
    with pytest.raises(FileTooLarge):
        await channel.fetch(media, 1000)


@pytest.mark.parametrize("media", ["999", "", "../x", "a/b", "1?fields=x", "é"])
async def test_what_is_not_there_is_gone(whatsapp: WhatsAppServer, channel: WhatsAppChannel, media: str) -> None:
    with pytest.raises(FileGone):
        await channel.fetch(media, 1000)


async def test_a_token_that_is_refused_and_a_network_that_is_gone_are_later(whatsapp: WhatsAppServer) -> None:
    media = whatsapp.keep(b"x", "application/pdf")
    for token, url in (("EAAwrong", whatsapp.url), (whatsapp.token, "http://127.0.0.1:9")):
        channel = WhatsAppChannel(token, whatsapp.phone_number_id, url, "v26.0", connect=0.5, read=0.5)
        await channel.open()
        with pytest.raises(FileLater):
            await channel.fetch(media, 1000)
        await channel.close()


@pytest.mark.parametrize(
    "elsewhere", ["https://kanari.example", "http://localhost:9", "https://fbsbx.com.kanari.example", "https://x@[::1"]
)
async def test_the_token_goes_to_meta_alone(whatsapp: WhatsAppServer, elsewhere: str) -> None:
    whatsapp.elsewhere = elsewhere
    channel = WhatsAppChannel(whatsapp.token, whatsapp.phone_number_id, whatsapp.url, "v26.0")
    await channel.open()
    try:
        with pytest.raises(FileGone):
            await channel.fetch(whatsapp.keep(b"%PDF-1.4", "application/pdf"), 1000)
    finally:
        await channel.close()


def test_where_meta_keeps_files_is_known() -> None:
    api = "https://graph.facebook.com"
    assert is_metas("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", api)
    assert is_metas("https://graph.facebook.com/file", api)
    for url in ("http://lookaside.fbsbx.com/x", "http://graph.facebook.com/file"):
        assert not is_metas(url, api), "the token would be readable on the way"
