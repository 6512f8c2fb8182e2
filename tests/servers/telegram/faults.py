"""Faults on demand: what goes wrong with the next calls of a method, before or after the call had its effect."""

import random
from dataclasses import asdict, dataclass, field

from tests.servers.telegram.refusals import Json, Refusal


@dataclass(frozen=True, slots=True)
class Delay:
    """The answer comes later; with `after_effect` the message is there at once and only the answer is late."""

    seconds: float
    after_effect: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """The connection ends without an answer: before the request is read, or after it had its effect."""

    after_effect: bool = False


@dataclass(frozen=True, slots=True)
class Hang:
    """No answer ever comes while the server lives."""

    after_effect: bool = False


@dataclass(frozen=True, slots=True)
class Fail:
    """A JSON refusal such as 429 with `retry_after`, 400 with where a group moved to, 500 or 403; no effect."""

    code: int
    description: str = ""
    retry_after: int | None = None
    migrate_to_chat_id: int | None = None

    def refusal(self) -> Refusal:
        """The error body."""
        text = self.description or {429: f"Too Many Requests: retry after {self.retry_after}", 502: "Bad Gateway",
                                    500: "Internal Server Error"}.get(self.code, "Error")  # fmt: skip
        more = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to_chat_id}
        return Refusal(self.code, text, {name: value for name, value in more.items() if value is not None} or None)


@dataclass(frozen=True, slots=True)
class Garbage:
    """A body that is no JSON, as a proxy in between sends it."""

    body: str = "<html><h1>502 Bad Gateway</h1></html>"
    status: int = 502
    after_effect: bool = False


Fault = Delay | Cut | Hang | Fail | Garbage
_KINDS: dict[str, type[Fault]] = {"delay": Delay, "cut": Cut, "hang": Hang, "fail": Fail, "garbage": Garbage}


@dataclass(slots=True)
class Planned:
    """A fault that waits for its calls."""

    method: str
    fault: Fault
    times: int | None
    skip: int
    chat: int | None
    chance: float
    used: int = 0


@dataclass(slots=True)
class Faults:
    """The plan; the first entry that fits a call takes it."""

    seed: int = 0
    planned: list[Planned] = field(default_factory=list)
    _random: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def add(
        self,
        method: str,
        fault: Fault,
        *,
        times: int | None = 1,
        skip: int = 0,
        chat: int | None = None,
        chance: float = 1.0,
    ) -> Planned:
        """Plans a fault for `method` ("*": every method): for `times` calls (None: for ever) after `skip` healthy ones.

        `chat` narrows it to calls for that chat; `chance` makes it strike by the seeded dice only.
        """
        one = Planned(method.lower(), fault, times, skip, chat, chance)
        self.planned.append(one)
        return one

    def clear(self) -> None:
        """From here on all is well."""
        self.planned.clear()

    def add_json(self, plan: Json) -> Planned:
        """The same as JSON: {"method", "kind": "cut", ...fields of the fault, "times", "skip", "chat", "chance"}."""
        names = ("times", "skip", "chat", "chance")
        fields = {name: value for name, value in plan.items() if name not in (*names, "method", "kind")}
        narrowed = {name: plan[name] for name in names if name in plan}
        return self.add(plan["method"], _KINDS[plan["kind"]](**fields), **narrowed)

    def before_reading(self, method: str) -> bool:
        """Whether the connection is to be cut before anything of the request is read."""
        return isinstance(self._take(method, None, early=True), Cut)

    def take(self, method: str, chat: int | None) -> Fault | None:
        """The fault of this call, used up by asking."""
        return self._take(method, chat, early=False)

    def _take(self, method: str, chat: int | None, *, early: bool) -> Fault | None:
        for one in self.planned:
            if one.method not in ("*", method) or (one.chat is not None and one.chat != chat):
                continue
            is_early = isinstance(one.fault, Cut) and not one.fault.after_effect and one.chat is None
            if is_early != early or one.times == 0:
                continue
            if one.skip > 0:
                one.skip -= 1
                continue
            if self._random.random() >= one.chance:
                continue
            one.used += 1
            one.times = None if one.times is None else one.times - 1
            return one.fault
        return None


def describe(fault: Fault | None) -> Json | None:
    """The fault as the log shows it."""
    return None if fault is None else {"kind": type(fault).__name__.lower(), **asdict(fault)}
