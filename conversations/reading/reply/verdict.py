"""From signs to one label: what asks for something outweighs what is courteous, a question what only leads to it, and
what pulls two ways is unclear."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from conversations.reading.phrases import STRONG
from conversations.reading.reply.result import Context, Label, Span
from conversations.reading.reply.signs import Sign, Signs

_TOLD: Final[tuple[Label, ...]] = (
    "better_offer", "asks_referral", "proposes_time", "asks_why", "persuades", "disappointed",
)  # fmt: skip
"""The labels that say more than a yes."""
_STANDS_AGAINST: Final[Mapping[Label, tuple[Label, ...]]] = {
    "better_offer": ("persuades",),
    "asks_referral": ("better_offer", "persuades", "asks_why"),
    "persuades": ("disappointed",),
    "proposes_time": ("disappointed",),
    "disappointed": ("asks_why",),
}
"""Of two labels that are both said, the one that the other is but a way to: a better offer is made to persuade."""

_FOREIGN: Final = 5.0
"""Points of signs that it is no answer at all; nothing else counts then."""
_PLAIN: Final = 4.0
"""Points of what is said plainly: two such labels pull two ways,"""
_WHOLE_YES: Final = 6.0
"""and beside so many points of a yes nothing less is asked for."""
_LIKELY: Final = 2.0
"""Points of hints that tell something where nothing is said outright,"""
_HINTED: Final = 3.0
"""and where there are more words than `_FEW` that say nothing."""
_AHEAD: Final = 2.0
"""How far ahead of every other a label must be,"""
_HINT_AHEAD: Final = 1.0
"""and one that is only hinted at."""
_MOST: Final = 3
_MOST_HINTS: Final = 4
"""Signs of one label that count."""
_FEW: Final = 3
"""Words that no sign tells anything of, beside which a mere "oke" or "sayang sekali" is all that is meant,"""
_MANY: Final = 16
"""and beside which a plain yes is."""


@dataclass(frozen=True, slots=True)
class Weight:
    """All signs of one label together."""

    points: float
    span: Span
    strong: bool
    """Whether one of them says it alone."""


_NONE: Final = Weight(0.0, (0, 0), strong=False)
Weights = defaultdict[str, Weight]


def verdict(signs: Signs, context: Context, *, timed: bool) -> tuple[Label, Span | None]:
    """The label and where it was read from; `timed`: a time for the interview is named."""
    weights = _weighed(_to_the_point(signs))
    if weights["other"].points >= _FOREIGN:
        return "other", weights["other"].span
    if context == "reschedule":
        _grant(signs, weights, timed=timed)
    yes = weights["agrees"]
    strong = _ranked(weights, [label for label in _TOLD if weights[label].strong])
    if strong and weights[strong[0]].points >= (_PLAIN if yes.points >= _WHOLE_YES else STRONG):
        return _ahead(strong, weights, _AHEAD), weights[strong[0]].span
    for doubt in ("hold", "other"):
        if weights[doubt].points >= STRONG and not yes.strong:
            return "unclear", weights[doubt].span
    least = _LIKELY if signs.unread <= _FEW else _HINTED
    hinted = _ranked(weights, [label for label in _TOLD if weights[label].points >= least])
    if hinted and not yes.strong and (not yes.points or signs.unread > _FEW):
        return _ahead(hinted, weights, _HINT_AHEAD), weights[hinted[0]].span
    return _courteous(signs, weights)


def _to_the_point(signs: Signs) -> list[Sign]:
    """The signs without what only leads to the point: what stands before a "but" that something follows, and beside a
    question what is told without one."""
    told = [sign for sign in signs.signs if sign.label in _TOLD and sign.points >= STRONG]
    turn = max((sign.span[0] for sign in signs.signs if sign.label == "turns"), default=0)
    aside = {sign for sign in told if sign.span[0] < turn} if any(sign.span[0] >= turn for sign in told) else set()
    asks = [sign for sign in told if sign not in aside and sign.label != "disappointed"]
    if any(signs.sentences[sign.sentence].asked for sign in asks):
        for sign in told:
            plain = sign.points >= _PLAIN and sign.label != "disappointed"
            if not plain and not signs.sentences[sign.sentence].asked:
                aside.add(sign)
    return [sign for sign in signs.signs if sign not in aside]


def _grant(signs: Signs, weights: Weights, *, timed: bool) -> None:
    """Where another time was asked for, a "bisa" is a yes, and a time that is only named is one that is settled."""
    yes = weights["agrees"] if weights["agrees"].points else weights["grants"]
    weights["agrees"] = yes
    if not timed or not _settles(signs, weights):
        return
    named = next(sentence.span for sentence in signs.sentences if sentence.timed)
    weights["agrees"] = Weight(max(yes.points, STRONG), yes.span if yes.points else named, strong=True)
    weights["proposes_time"] = _NONE
    if weights["persuades"].points <= STRONG:
        weights["persuades"] = _NONE  # "via Zoom" tells where, once the time is settled


def _settles(signs: Signs, weights: Weights) -> bool:
    """Whether a time is named as settled: nothing is asked of it, and nothing stands against another."""
    asked = any(sentence.asked for sentence in signs.sentences if sentence.timed)
    return not asked and not weights["counter"].points and (signs.nods or not weights["proposes_time"].strong)


def _ranked(weights: Weights, labels: Sequence[Label]) -> list[Label]:
    return sorted(labels, key=lambda label: -weights[label].points)


def _ahead(ranked: Sequence[Label], weights: Weights, margin: float) -> Label:
    """The first of the labels that stands against every other: far enough ahead of it, or what it is but a way to."""

    def stands(label: Label, other: Label) -> bool:
        lead = weights[label].points - weights[other].points
        return other in _STANDS_AGAINST.get(label, ()) or (lead >= margin and weights[other].points < _PLAIN)

    standing = (label for label in ranked if all(label == other or stands(label, other) for other in ranked))
    return next(standing, "unclear")


def _courteous(signs: Signs, weights: Weights) -> tuple[Label, Span | None]:
    """What an answer amounts to that asks for nothing: a yes, a regret, or nothing that is sure."""
    yes, regret = weights["agrees"], weights["disappointed"]
    if signs.unread > (_MANY if yes.strong else _FEW) or _left_open(signs):
        return "unclear", None
    if yes.points:
        return ("unclear" if _turned(signs) else "agrees"), yes.span
    return ("disappointed", regret.span) if regret.points else ("unclear", None)


def _turned(signs: Signs) -> bool:
    """Whether a "but" follows the yes, with nothing told behind it."""
    ends = (sign.span[1] for sign in signs.signs if sign.label in ("agrees", "grants", "disappointed"))
    said = max(ends, default=0)
    return any(sign.label == "turns" and sign.span[0] >= said for sign in signs.signs)


def _left_open(signs: Signs) -> bool:
    """Whether there is a question that no sign tells anything of."""
    told = {sign.sentence for sign in signs.signs}
    return any(sentence.asked and at not in told for at, sentence in enumerate(signs.sentences))


def _weighed(signs: Iterable[Sign]) -> Weights:
    """The weight of each label; only signs that it is no answer add up without end."""
    by_label: defaultdict[str, list[Sign]] = defaultdict(list)
    for sign in signs:
        by_label[sign.label].append(sign)
    weights: Weights = defaultdict(lambda: _NONE)
    for label, own in by_label.items():
        best = max(own, key=lambda sign: sign.points)
        strong = best.points >= STRONG
        if label == "other":
            counted = _apart(own)
        elif label == "agrees":
            counted = _apart(own)[: _MOST if strong else 1]  # many nods are one
        elif strong:
            counted = _apart(sign for sign in own if sign.points >= STRONG)[:_MOST]
        else:
            counted = _apart(own)[:_MOST_HINTS]
        weights[label] = Weight(sum(sign.points for sign in counted), best.span, strong)
    return weights


def _apart(signs: Iterable[Sign]) -> list[Sign]:
    """The heaviest signs, each place and each phrase once."""
    apart: list[Sign] = []
    for sign in sorted(signs, key=lambda sign: -abs(sign.points)):
        if all(sign.phrase != one.phrase and _parted(sign.span, one.span) for one in apart):
            apart.append(sign)
    return apart


def _parted(one: Span, other: Span) -> bool:
    return one[1] <= other[0] or other[1] <= one[0]
