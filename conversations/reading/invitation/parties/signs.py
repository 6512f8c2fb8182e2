"""Signs: pieces of evidence that stand right before a name, right behind it, or are the name itself.

A sign's pattern is matched in small letters; `{NAME}` in it stands for a list of both languages' words. Of the signs at
one place the strongest for and the strongest against count: "dari tim HR" is no better for being "dari" as well.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation.lexicon import EDGE, pattern


@dataclass(frozen=True, slots=True)
class Sign:
    """One piece of evidence; `weight` in points, below zero where it speaks against a name."""

    name: str
    weight: float
    pattern: str


Signs = tuple[Sign, ...]

# Parts that the patterns share.

GAP: Final = r"[ ,:;\"'(]{1,3}(?:the )?"
"""What stands between a word and the name."""
MONTH: Final = r"(?:jan|feb|mar|apr|mei|may|jun|jul|ag|aug|sep|o[kc]t|nov|nop|des|dec|\d)"
DESK: Final = (
    r"(?:tim |team |bagian |divisi |staf+ |admin |user )?(?:hrd?|hrga|hr department|sdm|personalia|rekrutmen|"
    r"recruitment(?: team)?|recruiter|rekruter|talent(?: acquisition)?(?: team)?|people(?: team| ops)?|human "
    r"resources?|human capital|hc|panitia(?: rekrutmen)?|tim|team|kepegawaian|manajemen|admin)"
)
"""Who hires within a company."""
ACCOUNT: Final = (
    r"(?<!\w)(?:(?<!\d[ ])(?:a\.?n\.?|atas nama)|rek(?:ening)?(?:nya)?|"
    r"(?:(?:bca|bri|bni|bsi|mandiri|dana|ovo|gopay|transfer|tf)(?: ke)?(?: rek(?:ening)?(?:nya)?| nomor| no)?"
    r"[ :.]{1,3}){1,3}\d[\d -]{4,20}[ ,(/-]{0,2}(?:a\.?n\.?|atas nama)?)[ :.]{1,3}"
)
"""What stands before the holder of an account, who is nobody to write to."""
RECRUITER: Final = (
    r"(?:hrd?|hrga|hrbp|hr\W|human|recruit\w*|rekrut\w*|talent|people|personalia|sdm|kepegawaian|hc)(?!\w)"
)
"""How the title of somebody who hires begins."""
OFFICE: Final = (
    r"(?<!\w)(?:manager|manajer|head|lead|director|direktur|owner|founder|partner|officer|supervisor|spv|ceo|"
    r"coo|cto|chef|sekretaris|secretary|pimpinan|kepala|koordinator|coordinator|staf+|specialist|executive|"
    r"generalist|admin|principal|pemilik|associate|assistant|dekan|ketua)(?!\w)"
)
"""Any other title."""


class Before:
    """The signs before names: found once in the whole text, looked up by the place they end at."""

    def __init__(self, low: str, signs: Signs) -> None:
        self._points: dict[int, tuple[float, float]] = {}
        low = "\n" + low
        for weight, wanted in _behind_edges(signs):
            for found in wanted.finditer(low):
                place = found.end() - 1
                most, least = self._points.get(place, (0.0, 0.0))
                self._points[place] = max(most, weight), min(least, weight)

    def at(self, *places: int) -> float:
        """The points of the signs that end at any of these places."""
        here = [self._points[place] for place in places if place in self._points]
        return max((most for most, _ in here), default=0.0) + min((least for _, least in here), default=0.0)


def after(low: str, end: int, signs: Signs) -> float:
    """The points of the signs right behind a name that ends at `end`."""
    if low[end : end + 1].isalnum():
        return 0.0
    points = [weight for weight, wanted in _compiled(signs) if wanted.match(low, end)]
    return max((*points, 0.0)) + min((*points, 0.0))


def itself(name: str, signs: Signs) -> float:
    """The points of all the signs that a name in small letters is."""
    return sum(weight for weight, wanted in _compiled(signs) if wanted.fullmatch(name))


@cache
def _behind_edges(signs: Signs) -> tuple[tuple[float, re.Pattern[str]], ...]:
    """The signs for a text with a character before its first word: what may stand before a word is looked for first."""
    return tuple((sign.weight, pattern(re.sub(r"\A\(\?<!\\w\)", lambda _: EDGE, sign.pattern))) for sign in signs)


@cache
def _compiled(signs: Signs) -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((sign.weight, pattern(sign.pattern)) for sign in signs)
