"""What goes wrong, and when: a schedule drawn by dice, as data."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.servers.telegram import Cut, Delay, Fail, Garbage, Hang
from tests.servers.telegram.faults import Fault as ApiFault
from tests.servers.whatsapp import Cut as WhatsAppCut
from tests.servers.whatsapp import Error, Late
from tests.servers.whatsapp import Garbage as WhatsAppGarbage
from tests.servers.whatsapp.faults import Fault as GraphFault


@dataclass(frozen=True, slots=True)
class Fault:
    """`at`: seconds since the world began. `lasts`: for how long, where it lasts. `dice`: draws what is left open."""

    at: float
    kind: str
    lasts: float
    dice: int


@dataclass(frozen=True, slots=True)
class Often:
    """Every how many seconds in the rough beginning, and in the steady rest (0: never); how long each lasts."""

    rough: float
    steady: float
    least: float = 0.0
    most: float = 0.0


ROUGH: Final = 0.35
"""The share of a world in which processes end; the last one lives from there to the end."""

KINDS: Final[Mapping[str, Often]] = {
    "killed": Often(18, 0),
    "stopped": Often(30, 0),
    "down": Often(50, 0, 1, 6),
    "stalled": Often(35, 45, 0.5, 5),
    "locked": Often(30, 40, 0.3, 6.5),
    "unreachable": Often(40, 50, 1, 8),
    "deaf": Often(40, 50, 1, 6),
    "disorder": Often(15, 20, 4, 10),
    "replay": Often(15, 15),
    "later": Often(25, 25, 61 * 60, 75 * 60),
    "telegram": Often(2, 2),
    "whatsapp": Often(3, 3),
}
"""killed, stopped: SIGKILL, SIGTERM, started at once · down: killed, and started after a while · stalled: SIGSTOP ·
locked: the database is held by somebody else, as by a slow disk · unreachable: the Bot API · deaf: webhooks are not
delivered · disorder: what comes in comes again and in another order · replay: old updates · later: the clock is moved ·
telegram, whatsapp: one call of somebody's chat meets a fault of these APIs."""

TELEGRAM: Final[tuple[ApiFault, ...]] = (
    Fail(429, retry_after=1),
    Fail(429, retry_after=3),
    Fail(500),
    Fail(502),
    Fail(429, retry_after=2),
    Fail(500),
    Cut(),
    Cut(after_effect=True),
    Hang(),
    Hang(after_effect=True),
    Garbage(),
    Garbage(after_effect=True),
    Delay(2.0),
    Delay(4.0, after_effect=True),
)
WHATSAPP: Final[tuple[GraphFault, ...]] = (
    Error(131016, 500),
    Error(130429),
    Error(131056),
    WhatsAppCut(),
    WhatsAppCut(after_effect=True),
    WhatsAppGarbage(),
    Late(131016),
)


def schedule(dice: random.Random, seconds: float) -> list[Fault]:
    """The faults of a world that lasts so long, by time. In a short one they come quicker, that it has all of them."""
    hurry = min(1.0, max(0.2, seconds / 60))
    found = []
    for kind, often in KINDS.items():
        at, rough = 0.0, seconds * ROUGH
        while True:
            every = often.rough if at < rough else often.steady
            if not every:
                break
            at += dice.expovariate(1 / (every * hurry))
            if at >= (seconds if often.steady else rough):
                break
            lasts = dice.uniform(often.least, often.most) * (hurry if often.most < 60 else 1)
            found.append(Fault(at, kind, lasts, dice.randrange(1 << 30)))
    return sorted(found, key=lambda fault: fault.at)
