"""The table of methods; their names count in any case."""

from collections.abc import Callable
from typing import Any

from tests.servers.telegram.params import Params
from tests.servers.telegram.refusals import Refusal
from tests.servers.telegram.world import World

Method = Callable[[World, Params], Any]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Puts a function into the table."""

    def keep(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return keep


def method_named(name: str) -> Method:
    """The method, whatever the case of its name; raises the 404."""
    try:
        return METHODS[name.lower()]
    except KeyError:
        raise Refusal(404, "Not Found: method not found") from None
