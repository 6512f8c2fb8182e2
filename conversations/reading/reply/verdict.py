"""From signs to one label: what asks for something outweighs what is courteous, a reproach outweighs regret, and what
pulls two ways is unclear."""

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
_AGAIN: Final = 0.5
"""What a second sign of the same label, apart from the first, adds where that is strong."""

_OUTWEIGHS: Final[Mapping[Label, frozenset[Label]]] = {
    "other": frozenset(),
    "better_offer": frozenset({"agrees", "persuades"}),
    "asks_referral": frozenset({"agrees"}),
    "proposes_time": frozenset({"agrees"}),
    "asks_why": frozenset({"agrees"}),
    "persuades": frozenset({"agrees"}),
    "disappointed": frozenset({"agrees", "other"}),
    "agrees": frozenset({"other"}),
}
"""A label, and those that it stands against where both are strong."""
_ASKS: Final[tuple[Label, ...]] = ("better_offer", "asks_referral", "proposes_time", "asks_why", "persuades")


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
    if "other" in weights and weights["other"].points >= _SURE:
        return "other", weights["other"].span
    if context == "reschedule" and timed and _settles(signs, weights):
        weights["agrees"] = _settled(signs, weights)
        weights.pop("proposes_time", None)
        if "persuades" in weights and weights["persuades"].points <= STRONG:
            del weights["persuades"]  # "via Zoom" tells where, once the time is settled
    if signs.unread > (_UNREAD_BESIDE_STRONG if weights.get("agrees", _NONE).points >= STRONG else _UNREAD):
        weights.pop("agrees", None)
    strong = [label for label in _OUTWEIGHS if label in weights and weights[label].points >= STRONG]
    for label in strong:
        if label != "other" and all(other == label or other in _OUTWEIGHS[label] for other in strong):
            return _unless_turned(label, signs), weights[label].span
    if strong:
        return "unclear", weights[strong[0]].span
    if "hold" in weights and weights["hold"].points >= STRONG:
        return "unclear", weights["hold"].span
    likely = [label for label in _ASKS if label in weights and weights[label].points >= _LIKELY]
    if likely:
        label = likely[0] if len(likely) == 1 else "unclear"
        return label, weights[likely[0]].span
    if _left_open(signs):
        return "unclear", None
    weak: tuple[Label, ...] = ("agrees", "disappointed")
    for label in weak:
        if label in weights:
            return _unless_turned(label, signs), weights[label].span
    return "unclear", None


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


def _summed(signs: Iterable[Sign]) -> float:
    """The points of signs that count together, each place and each kind of phrase once."""
    held: list[Sign] = []
    for sign in sorted(signs, key=lambda sign: -abs(sign.points)):
        if all(sign.phrase != one.phrase and (sign.span[1] <= one.span[0] or one.span[1] <= sign.span[0]) for one in held):
            held.append(sign)
    return sum(sign.points for sign in held)


def _settles(signs: Signs, weights: Mapping[str, Weight]) -> bool:
    """Whether a time is named as settled: nothing is asked of it, nothing stands against another, and it is not but
    held out ("Kamis jam 10 bisa")."""
    timed = {at for at, sentence in enumerate(signs.sentences) if sentence.timed}
    if "counter" in weights or any(signs.sentences[at].asked for at in timed):
        return False
    return signs.nods or "proposes_time" not in weights


def _settled(signs: Signs, weights: Mapping[str, Weight]) -> Weight:
    timed = next(sentence.span for sentence in signs.sentences if sentence.timed)
    known = weights.get("agrees")
    return Weight(max(known.points, STRONG), known.span) if known else Weight(STRONG, timed)


def _weighed(signs: Iterable[Sign]) -> dict[str, Weight]:
    weights: dict[str, Weight] = {}
    for label in {sign.label for sign in signs}:
        own = sorted((sign for sign in signs if sign.label == label), key=lambda sign: -sign.points)
        best = own[0]
        if label == "other":
            weights[label] = Weight(_summed(own), best.span)
            continue
        apart = [sign for sign in own[1:] if sign.span[0] >= best.span[1] or sign.span[1] <= best.span[0]]
        adds_up = label != "agrees" and best.points < STRONG  # many nods are one
        more = apart[0].points if apart and adds_up else _AGAIN * bool(apart)
        weights[label] = Weight(best.points + more, best.span)
    return weights
