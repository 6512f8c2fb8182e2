"""The readers are pure, and the walk says the same hundred sentences a thousand times: here each is read once."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib import import_module
from typing import Any, Final
from unittest.mock import patch

from conversations.hearing import heard
from conversations.reading.language import guess_language
from conversations.reading.names import plausible_name, read_company_and_position
from conversations.reading.person import read_contact
from conversations.reading.request import read_command, read_request
from conversations.reading.when import read_when

_READERS: Final[tuple[Callable[..., Any], ...]] = (
    guess_language,
    heard,
    plausible_name,
    read_command,
    read_company_and_position,
    read_contact,
    read_request,
    read_when,
)


@contextmanager
def remembered_readings() -> Iterator[None]:
    """While it lasts, no text is read twice."""
    import_module("conversations.step")  # and with it every module that reads
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith("conversations.")]
    with ExitStack() as stack:
        for reader in _READERS:
            remembered = cache(reader)
            for module in modules:
                if getattr(module, reader.__name__, None) is reader:
                    stack.enter_context(patch.object(module, reader.__name__, remembered))
        yield
