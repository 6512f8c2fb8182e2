"""What a platform says of a fault, told on in the words that faults are told in; whatever else it says may be
somebody's, and becomes "…".
"""

import re
from typing import Final

# The words of Telegram's and Meta's refusals, and of our own reasons. No name, and nothing that anybody would write of
# themselves alone.
_FAULTS: Final = """
a about access account action after again all allowed already an and answer answered any anymore api app approved are as
at available bad be because been before between blocked bot business but button buttons by callback can cannot caption
changed channel chat closed code complete connection contact content could data day days deactivated deleted did
disabled does edited empty end entities entity error exactly exceeded exist exists expected expired failed fetch fetched
file for forbidden format found from gateway graph group has have hit hours http id ids if in initiate inline internal
invalid is issue it its json keyboard kicked language later length limit link lock locked long lost many markup media
member message messages meta method missing modified must name needed network no not number oauth object of off on one
only or out outside parameter parameters parse payment permission phone planned policy private query rate reached
re-engagement receiver recipient refused rejected reply request requests required restricted retry rights same send
sending sent server session short something spam specified started status supported suspended telegram temporarily
template text than that the there this time timeout title to token too type unauthorized undeliverable unknown
unsupported until update upload uploaded url use user valid value was wait webhook whatsapp were will with within wrong
written you
"""
_VOCABULARY: Final = frozenset(_FAULTS.split())
_CODE: Final = re.compile(r"[A-Z]+(_[A-Z]+)+|[A-Z][A-Za-z]+Error|\d{1,6}|reminder\.[a-z_]+")
_WORD: Final = re.compile(r"[^\s,:;()#!?]*[^\s,:;()#!?.]")
_LONGEST: Final = 200


def hearsay(words: str) -> str:
    """The words in which a platform reports a fault, each that is none of a fault's left out."""
    return _WORD.sub(_told, words[:_LONGEST])


def _told(match: re.Match[str]) -> str:
    word = match.group()
    return word if word.casefold() in _VOCABULARY or _CODE.fullmatch(word) else "…"
