"""From signs to one label: what asks for something outweighs what is courteous, a reproach outweighs regret, and what
pulls two ways is unclear."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from conversations.reading.phrases import STRONG
from conversations.reading.reply.result import Context, Label, Span
from conversations.reading.reply.signs import Sign, Signs

_SURE: Final = 5.0
"""Points of a sign that leaves no room for others: an automatic reply is none, whatever else it says."""
_LIKELY: Final = 2.0
"""Points that tell something where nothing strong is said."""
_PLAIN: Final = 6.0
"""Points of a yes beside which"""
_PLAIN_ASK: Final = 4.0
"""something asked for must be said so plainly."""
_MARGIN: Final = 2.0
"""How far ahead of everything else a label must be."""
_MOST: Final = 3
"""Signs of one label that count."""
_OUTWEIGHED: Final[Mapping[str, tuple[str, ...]]] = {"better_offer": ("persuades",)}
"""Of two labels that are both said, the one that is but the way of saying the other."""
_TOLD: Final = ("better_offer", "asks_referral", "proposes_time", "asks_why", "persuades", "disappointed")

_UNREAD: Final = 4
"""Words that tell nothing, beside a mere "oke": of more, something else may be meant."""


_UNREAD_BESIDE_STRONG: Final = 16

@dataclass(frozen=True, slots=True)
class Weight:
    """All signs of one label together."""

    points: float
    span: Span


_NONE: Final = Weight(0.0, (0, 0))


def verdict(signs: Signs, context: Context, *, timed: bool) -> tuple[Label, Span | None]:
    """The label and where it was read from; `timed`: a time for the interview is named."""
    weights = _weighed(signs.signs)
    if weights["other"].points >= _SURE:
        return "other", weights["other"].span
    if context == "reschedule" and timed and _settles(signs, weights):
        weights["agrees"] = _settled(signs, weights)
        weights["proposes_time"] = _NONE
        if weights["persuades"].points <= STRONG:
            weights["persuades"] = _NONE  # "via Zoom" tells where, once the time is settled
    ranked = sorted(_TOLD, key=lambda label: -weights[label].points)
    best, second = (weights[label] for label in ranked[:2])
    least = _LIKELY if weights["agrees"].points < STRONG else STRONG if weights["agrees"].points < _PLAIN else _PLAIN_ASK
    if best.points >= least:
        ahead = best.points - second.points >= _MARGIN and second.points < _PLAIN_ASK
        clear = ahead or ranked[1] in _OUTWEIGHED.get(ranked[0], ())
        return (ranked[0] if clear else "unclear"), best.span
    if weights["hold"].points >= STRONG and weights["agrees"].points < STRONG:
        return "unclear", weights["hold"].span
    if weights["other"].points >= STRONG and weights["agrees"].points < STRONG:
        return "unclear", weights["other"].span
    return _courteous(signs, weights)


def _courteous(signs: Signs, weights: Mapping[str, Weight]) -> tuple[Label, Span | None]:
    """What an answer amounts to that asks for nothing: a yes, a regret, or nothing that is sure."""
    yes = weights["agrees"]
    most = _UNREAD_BESIDE_STRONG if yes.points >= STRONG else _UNREAD
    if signs.unread > most or _left_open(signs):
        return "unclear", None
    if yes.points:
        return _unless_turned("agrees", signs), yes.span
    return ("disappointed", weights["disappointed"].span) if weights["disappointed"].points else ("unclear", None)


def _unless_turned(label: Label, signs: Signs) -> Label:
    """The label, unless it is a yes that a "but" follows, with nothing told behind it."""
    if label != "agrees":
        return label
    ends = (sign.span[1] for sign in signs.signs if sign.label in ("agrees", "disappointed"))
    said = max(ends, default=0)
    turned = any(sign.label == "turns" and sign.span[0] >= said for sign in signs.signs)
    return "unclear" if turned else label


def _left_open(signs: Signs) -> bool:
    """Whether there is a question that no sign tells anything of."""
    told = {sign.sentence for sign in signs.signs}
    return any(sentence.asked and at not in told for at, sentence in enumerate(signs.sentences))


def _settles(signs: Signs, weights: Mapping[str, Weight]) -> bool:
    """Whether a time is named as settled: nothing is asked of it, nothing stands against another, and it is not but
    held out ("Kamis jam 10 bisa")."""
    timed = {at for at, sentence in enumerate(signs.sentences) if sentence.timed}
    if weights["counter"].points or any(signs.sentences[at].asked for at in timed):
        return False
    return signs.nods or not weights["proposes_time"].points


def _settled(signs: Signs, weights: Mapping[str, Weight]) -> Weight:
    timed = next(sentence.span for sentence in signs.sentences if sentence.timed)
    known = weights["agrees"]
    return Weight(max(known.points, STRONG), known.span) if known.points else Weight(STRONG, timed)


def _weighed(signs: Iterable[Sign]) -> defaultdict[str, Weight]:
    weights: defaultdict[str, Weight] = defaultdict(lambda: _NONE)
    for label in {sign.label for sign in signs}:
        own = sorted((sign for sign in signs if sign.label == label), key=lambda sign: -abs(sign.points))
        apart: list[Sign] = []
        for sign in own:
            if all(sign.phrase != one.phrase and (sign.span[1] <= one.span[0] or one.span[1] <= sign.span[0]) for one in apart):
                apart.append(sign)
        counted = apart if label == "other" else apart[:_MOST]
        if label == "agrees" and counted[0].points < STRONG:
            counted = counted[:1]  # many nods are one
        weights[label] = Weight(sum(sign.points for sign in counted), max(own, key=lambda sign: sign.points).span)
    return weights
