"""Which addresses the real server accepts in a button or a link, with its own sentence for each refusal.

Rules after TDLib's `parse_url` and `LinkManager::check_link`: no scheme means http, a host without a dot is refused.
"""

import re

_HOST = re.compile(r"(?:[a-z0-9.\-_!$,~*'();&+=]|%[0-9a-f]{2}|[^\x00-\x7f])+")
_IPV6 = re.compile(r"\[[0-9a-f:.]+\]")


class WrongLink(ValueError):
    """The reason, as it stands after "is invalid: "."""


def checked_link(link: str) -> str:
    """The link as the server stores it (scheme added, host in lower case); raises WrongLink."""
    private = re.match(r"(tg|ton):(?://)?", link, re.IGNORECASE)
    if private:
        return _checked_private(private.group(1).lower(), link[private.end() :])
    scheme, userinfo, host, port, rest = _parts(link)
    if "." not in host and not host.startswith("["):
        raise WrongLink("Wrong HTTP URL")
    at = f"{userinfo}@" if userinfo else ""
    return f"{scheme}://{at}{host}{f':{port}' if port else ''}{rest}"


def host_of(link: str) -> str:
    """The host of a checked http(s) link, in lower case; empty for tg: and ton: links."""
    return "" if link.startswith(("tg:", "ton:")) else _parts(link)[2]


def has_userinfo(link: str) -> bool:
    """Whether somebody@ stands before the host (what `mailto:somebody@host` is read as)."""
    return not link.startswith(("tg:", "ton:")) and bool(_parts(link)[1])


def _checked_private(scheme: str, link: str) -> str:
    _, userinfo, host, port, rest = _parts(link)
    if link.lower().startswith(("http://", "https://")) or userinfo or port or host.startswith("["):
        raise WrongLink(f"Wrong {scheme} URL")
    if re.fullmatch(r"[a-z0-9_-]+", host) is None:
        raise WrongLink("Unallowed characters in URL host")
    return f"{scheme}://{host}{rest.removeprefix('/') if rest.startswith('/?') or rest == '/' else rest}"


def _parts(link: str) -> tuple[str, str, str, int, str]:
    """Scheme, userinfo, host, port (0: none given), and the rest beginning with "/"."""
    scheme, rest = "http", link
    if named := re.match(r"([^:/?#@\[\]]*)://", link):
        scheme, rest = named.group(1).lower(), link[named.end() :]
        if scheme not in ("http", "https"):
            raise WrongLink("Unsupported URL protocol")
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    rest = rest[len(authority) :].rstrip()
    port = 0
    if ported := re.fullmatch(r"(.*):([^:\]@]*)", authority):
        authority, digits = ported.groups()
        if not digits.isascii() or not digits.isdigit() or not 0 < int(digits) < 65536:
            raise WrongLink("Wrong port number specified in the URL")
        port = int(digits)
    userinfo, _, host = authority.rpartition("@")
    host = host.lower()
    if not host:
        raise WrongLink("URL host is empty")
    if host == ".":
        raise WrongLink("Host is invalid")
    if host.startswith("["):
        if _IPV6.fullmatch(host) is None:
            raise WrongLink("Wrong IPv6 address specified in the URL")
    elif _HOST.fullmatch(host) is None:
        raise WrongLink("Disallowed character in URL host")
    return scheme, userinfo, host, port, rest if rest.startswith("/") else f"/{rest}"
