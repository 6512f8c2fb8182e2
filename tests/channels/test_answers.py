"""An answer is read the same however its bytes are cut, and what is in doubt is no answer."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.answers import LONGEST_HEAD, Answer, Malformed, reading

OK = b"HTTP/1.1 200 OK\r\n"
WHOLE = {
    OK + b"Content-Length: 4\r\n\r\nhalo": Answer(200, b"halo", lasting=True),
    OK + b"content-length:4\r\nConnection: Close\r\n\r\nhalo": Answer(200, b"halo", lasting=False),
    OK + b"Content-Length: 0\r\n\r\n": Answer(200, b"", lasting=True),
    b"HTTP/1.0 404 Not Found\r\nContent-Length: 2\r\n\r\nno": Answer(404, b"no", lasting=False),
    b"HTTP/1.1 204 No Content\r\n\r\n": Answer(204, b"", lasting=True),
    b"HTTP/1.1 429\r\nContent-Length: 1\r\n\r\nx": Answer(429, b"x", lasting=True),
    b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"Content-Length: 2\r\n\r\nok": Answer(200, b"ok", lasting=True),
    OK + b"Transfer-Encoding: chunked\r\n\r\n4\r\nhalo\r\nA;x=y\r\n0123456789\r\n0\r\nX: y\r\n\r\n": Answer(
        200, b"halo0123456789", lasting=True
    ),
    OK + b"Content-Length: 2\r\n\r\nokHTTP/1.1 200 OK": Answer(200, b"ok", lasting=False),
}
DOUBTFUL = [
    b"halo\r\n\r\n",
    b"HTTP/2 200 OK\r\n\r\n",
    b"HTTP/1.1 20x OK\r\n\r\n",
    b"HTTP/1.1 2000 OK\r\n\r\n",
    OK + b"no colon\r\n\r\n",
    OK + b"Content-Length : 2\r\n\r\nok",
    OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nok",
    OK + b"Content-Length: -2\r\n\r\nok",
    OK + b"Content-Length: 99999999999\r\n\r\nok",
    OK + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    OK + b"Transfer-Encoding: gzip\r\n\r\n",
    OK + b"Transfer-Encoding: chunked\r\n\r\n0x2\r\nok\r\n0\r\n\r\n",
    OK + b"Transfer-Encoding: chunked\r\n\r\n\r\nok",
    OK + b"Transfer-Encoding: chunked\r\n\r\n1\r\nok\r\n0\r\n\r\n",
    OK + b"Transfer-Encoding: chunked\r\n\r\nffffffff\r\nok",
    OK + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\nok",
    OK + b"X: " + b"x" * (LONGEST_HEAD + 1),
]


def read(parts: Iterable[bytes]) -> Answer | None:
    """The answer, once it is whole."""
    under_way = reading()
    next(under_way)
    for part in parts:
        try:
            under_way.send(part)
        except StopIteration as ended:
            answer: Answer = ended.value
            return answer
    return None


@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_the_same_however_it_is_cut(written: bytes, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(written) - 1))))
    parts = [written[start:end] for start, end in zip([0, *cuts], [*cuts, len(written)], strict=True)]
    found = read(parts)
    assert found is not None and found[:2] == WHOLE[written][:2]
    assert read([written]) == WHOLE[written]


def test_without_a_length_it_ends_with_the_connection() -> None:
    parts = [OK + b"\r\nha", b"lo"]
    assert read(parts) is None
    assert read([*parts, b""]) == Answer(200, b"halo", lasting=False)


@pytest.mark.parametrize("written", DOUBTFUL)
def test_what_is_in_doubt_is_no_answer(written: bytes) -> None:
    with pytest.raises(Malformed):
        read([written])


@pytest.mark.parametrize("written", sorted(WHOLE))
def test_an_answer_that_breaks_off_is_none(written: bytes) -> None:
    for end in range(1, len(written.removesuffix(b"HTTP/1.1 200 OK"))):
        with pytest.raises(Malformed):
            read([written[:end], b""])
