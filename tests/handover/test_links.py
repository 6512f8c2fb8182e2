"""What a link carries is the message, byte for byte; what it cannot carry it does not carry at all."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handover.links import LONGEST_LINK, mail_address, mailto, page, phone_number, share, whatsapp

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=400)
ODD = "Yth. Bu Dína & <Tim> #1?\n\n100% + “ya” 🙏\u202e\u200f\\ '/../ ; a=b&text=c\nI Made, dr. S.H."


def carried(link: str | None, name: str) -> str:
    """A value of the link's query, as a browser reads it."""
    assert link is not None
    return parse_qs(urlsplit(link).query, keep_blank_values=True, strict_parsing=True)[name][0]


@given(TEXTS)
def test_every_route_carries_the_message_as_it_is(text: str) -> None:
    for link, name in ((share(text), "url"), (whatsapp(text, "6281200001234"), "text"), (whatsapp(text), "text")):
        if link is not None:
            assert carried(link, name) == text
            assert link.isascii() and len(link) <= LONGEST_LINK
    if (mail := mailto("hr@cahaya.example", "Re: Halo", text)) is not None:
        assert carried(mail, "body").replace("\r\n", "\n") == text
    fragment = urlsplit(page("https://sopan.example/kirim/", "id", "hr@cahaya.example", "Re: Halo", text)).fragment
    assert parse_qs(fragment, keep_blank_values=True, strict_parsing=True)["text"] == [text]


def test_odd_characters_begin_nothing_of_their_own() -> None:
    mail = mailto("hr@cahaya.example", "Re: &body=x\r\nBcc: a@b.example", ODD)
    assert mail is not None
    assert urlsplit(mail).path == "hr@cahaya.example"
    assert sorted(parse_qs(urlsplit(mail).query)) == ["body", "subject"]
    assert "\r" not in mail and "\n" not in mail
    link = whatsapp(ODD, "6281200001234")
    assert link is not None and list(parse_qs(urlsplit(link).query)) == ["text"]
    assert unquote(urlsplit(link).path) == "/6281200001234"


@pytest.mark.parametrize("text", ["x" * 2000, "🙏" * 200, "x" * 10_000])
def test_what_is_too_long_is_no_link(text: str) -> None:
    assert share(text) is None and whatsapp(text) is None and mailto("a@b.example", "s", text) is None
    assert len(page("https://sopan.example/kirim/", "id", None, "s", text)) > LONGEST_LINK


def test_the_longest_link_is_one() -> None:
    free = LONGEST_LINK - len("https://wa.me/?text=")
    assert whatsapp("x" * free) is not None
    assert whatsapp("x" * (free + 1)) is None


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0812-0000-1234", "6281200001234"),
        ("0812 0000 1234", "6281200001234"),
        ("+62 812 0000 1234", "6281200001234"),
        ("+62 (0)812 0000 1234", "6281200001234"),
        ("62812.0000.1234", "6281200001234"),
        ("0062 812 0000 1234", "6281200001234"),
        ("wa.me/6281200001234", "6281200001234"),
        ("https://wa.me/6281200001234?text=hi", "6281200001234"),
        ("+65 8123 4567", "6581234567"),
        ("8123 4567", None),  # of which country?
        ("021-5550123", None),
        ("+62 21 555 0123", None),
        ("0812", None),
        ("hr@cahaya.example", None),
        ("0812 0000 1234?text=x", None),
        ("https://forms.example/6281200001234", None),
        ("0812\n0000\u202e1234&x", None),
        ("", None),
        (None, None),
    ],
)
def test_numbers(written: str | None, number: str | None) -> None:
    assert phone_number(written) == number


NO_ADDRESSES = [
    "a@b.example?bcc=x@y.example",
    "a@b.example\r\nBcc: x@y.example",
    "a b@c.example",
    "a@b",
    "a@@b.example",
    "a@b.example,c@d.example",
    "<a@b.example>",
    "no-reply@cahaya.example",
    "donotreply@cahaya.example",
    "a..b@c.example",
    "ä@b.example",
    "a@b.example\u202e",
    "x" * 500 + "@b.example",
    "0812 0000 1234",
    "",
    None,
]


@pytest.mark.parametrize("written", NO_ADDRESSES)
def test_what_is_no_mail_address(written: str | None) -> None:
    assert mail_address(written) is None


@pytest.mark.parametrize("written", ["hr@cahaya.example", " rina.k+hr@mail.cahaya.example ", "O'Neil-hr@a-b.example"])
def test_mail_addresses(written: str) -> None:
    assert mail_address(written) == written.strip()
