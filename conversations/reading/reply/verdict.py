"""From signs to one label: what asks for something outweighs what is courteous, a reproach outweighs regret, and what
pulls two ways is unclear."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
_MOST_WEAK: Final = 4
_WEAK_MARGIN: Final = 1.0
_MOST: Final = 3
"""Signs of one label that count."""
_OUTWEIGHED: Final[Mapping[str, tuple[str, ...]]] = {
    "better_offer": ("persuades",),
    "asks_referral": ("better_offer", "persuades", "asks_why"),
    "persuades": ("disappointed",),
    "proposes_time": ("disappointed",),
}
"""Of two labels that are both said, the one that is but the way of saying the other."""
_TOLD: Final = ("better_offer", "asks_referral", "proposes_time", "asks_why", "persuades", "disappointed")

_UNREAD_REGRET: Final = 3
_UNREAD_HINT: Final = 4
_HINT: Final = 3.0
_UNREAD: Final = 3
"""Words that tell nothing, beside a mere "oke": of more, something else may be meant."""


_UNREAD_BESIDE_STRONG: Final = 16


@dataclass(frozen=True, slots=True)
class Weight:
    """All signs of one label together."""

    points: float
    span: Span
    strong: bool
    """Whether one of them says it alone."""


_NONE: Final = Weight(0.0, (0, 0), strong=False)


def verdict(signs: Signs, context: Context, *, timed: bool) -> tuple[Label, Span | None]:
    """The label and where it was read from; `timed`: a time for the interview is named."""
    weights = _weighed(signs.signs)
    if weights["other"].points >= _SURE:
        return "other", weights["other"].span
    if context == "reschedule" and not weights["agrees"].points:
        weights["agrees"] = weights["grants"]
    if context == "reschedule" and timed and _settles(signs, weights):
        weights["agrees"] = _settled(signs, weights)
        weights["proposes_time"] = _NONE
        if weights["persuades"].points <= STRONG:
            weights["persuades"] = _NONE  # "via Zoom" tells where, once the time is settled
    strong = sorted((label for label in _TOLD if weights[label].strong), key=lambda label: -weights[label].points)
    if strong and weights[strong[0]].points >= (_PLAIN_ASK if weights["agrees"].points >= _PLAIN else STRONG):
        return _ahead(strong, weights, _MARGIN), weights[strong[0]].span
    if weights["hold"].points >= STRONG and not weights["agrees"].strong:
        return "unclear", weights["hold"].span
    if weights["other"].points >= STRONG and not weights["agrees"].strong:
        return "unclear", weights["other"].span
    hinted = sorted(
        (label for label in _TOLD if weights[label].points >= (_LIKELY if signs.unread <= _UNREAD_HINT else _HINT)),
        key=lambda label: -weights[label].points,
    )
    if hinted and not weights["agrees"].strong and (not weights["agrees"].points or signs.unread > _UNREAD):
        return _ahead(hinted, weights, _WEAK_MARGIN), weights[hinted[0]].span
    return _courteous(signs, weights)


def _ahead(ranked: Sequence[Label], weights: Mapping[str, Weight], margin: float) -> Label:
    """The first of the labels that stands against every other: far enough ahead of it, or what it is but a way to."""

    def stands(label: Label, other: Label) -> bool:
        lead = weights[label].points - weights[other].points
        return other in _OUTWEIGHED.get(label, ()) or (lead >= margin and weights[other].points < _PLAIN_ASK)

    return next(
        (label for label in ranked if all(label == other or stands(label, other) for other in ranked)), "unclear"
    )


def _courteous(signs: Signs, weights: Mapping[str, Weight]) -> tuple[Label, Span | None]:
    """What an answer amounts to that asks for nothing: a yes, a regret, or nothing that is sure."""
    yes = weights["agrees"]
    most = _UNREAD_BESIDE_STRONG if yes.strong else _UNREAD
    if signs.unread > most or _left_open(signs):
        return "unclear", None
    if yes.points:
        return _unless_turned("agrees", signs), yes.span
    if signs.unread > _UNREAD_REGRET:
        return "unclear", weights["disappointed"].span
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
    return signs.nods or not weights["proposes_time"].strong


def _settled(signs: Signs, weights: Mapping[str, Weight]) -> Weight:
    timed = next(sentence.span for sentence in signs.sentences if sentence.timed)
    known = weights["agrees"]
    return Weight(max(known.points, STRONG), known.span if known.points else timed, strong=True)


def _weighed(signs: Iterable[Sign]) -> defaultdict[str, Weight]:
    weights: defaultdict[str, Weight] = defaultdict(lambda: _NONE)
    for label in {sign.label for sign in signs}:
        own = [sign for sign in signs if sign.label == label]
        best = max(own, key=lambda sign: sign.points)
        if label == "other":
            counted = _apart(own)
        elif label == "agrees":
            counted = _apart(own)[: _MOST if best.points >= STRONG else 1]  # many nods are one
        else:
            counted = _apart(sign for sign in own if sign.points >= STRONG or best.points < STRONG)
            counted = counted[: _MOST if best.points >= STRONG else _MOST_WEAK]
        weights[label] = Weight(sum(sign.points for sign in counted), best.span, best.points >= STRONG)
    return weights


def _apart(signs: Iterable[Sign]) -> list[Sign]:
    """The heaviest signs, each place and each phrase once."""
    apart: list[Sign] = []
    for sign in sorted(signs, key=lambda sign: -abs(sign.points)):
        if all(
            sign.phrase != one.phrase and (sign.span[1] <= one.span[0] or one.span[1] <= sign.span[0]) for one in apart
        ):
            apart.append(sign)
    return apart
