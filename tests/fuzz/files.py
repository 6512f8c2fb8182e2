"""Files as they break: samples that are cut, repeated, spliced and overwritten, and bytes that are none."""

from typing import Final

from hypothesis import strategies as st

from tests.files.samples import INVITATION, calendar, mail, pdf

SAMPLES: Final = {
    "calendar": (
        calendar(),
        calendar("DTSTART;TZID=SE Asia Standard Time:20261203T100000", "RRULE:FREQ=DAILY;COUNT=3"),
    ),
    "mail": (mail(), mail("<p>Halo <b>Sari</b></p>", ("text/calendar", calendar()), subtype="html")),
    "page": (b"<!doctype html><title>Undangan</title><p>" + INVITATION.encode() + b"<table><tr><td>10.00",),
    "pdf": (pdf(), pdf(content=b"BT /F1 11 Tf (Undangan) Tj ET q Q BT [(a) -250 (b)] TJ ET")),
    "text": (INVITATION.encode(), INVITATION.encode("utf-16"), INVITATION.encode("cp1252", "replace")),
}
"""By the kind that `kind_of` gives them."""

_SNIPPETS: Final = (
    b"\0", b"\xff\xfe", b"\r\n", b"BEGIN:VEVENT\r\n", b"END:VCALENDAR", b"TZID=X:", b"DTSTART:99999999T999999Z\r\n",
    b"=?utf-8?b?////?=", b"Content-Transfer-Encoding: base64\r\n\r\n", b"--grenze", b"<!--", b"&#x110000;", b"<table>",
    b"endstream", b"5 0 obj", b"/Length 99999999", b"<<" * 50, b"[" * 50, b"\xf0\x9f\x98\x80", b"-1", b"0 0 R",
)  # fmt: skip


@st.composite
def broken(draw: st.DrawFn, samples: tuple[bytes, ...]) -> bytes:
    """One of the samples, hurt in up to six places."""
    content = draw(st.sampled_from(samples))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(content)))
        end = min(len(content), at + draw(st.integers(0, 200)))
        put = draw(st.one_of(st.sampled_from(_SNIPPETS), st.binary(max_size=24), st.just(content[at:end] * 40)))
        content = content[:at] + put + content[end:]
    return content[: 1 << 18]
