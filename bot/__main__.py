"""The command `sopan`: hands what was asked for the environment, and says what is wrong in one line."""

import errno
import os
import sys
from contextlib import suppress

from bot.arguments import parser
from bot.commands import COMMANDS
from bot.errors import OperatorError, unusable

_FULL = (errno.ENOSPC, errno.EDQUOT)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code: 0 done, 1 it failed, 2 something must be set or mended first, 130 interrupted."""
    options = parser().parse_args(arguments)
    try:
        code = COMMANDS[options.command](options, os.environ)
        print(end="", flush=True)  # what cannot be written is told here, and not when nobody can tell any more
        return code
    except KeyboardInterrupt:
        return 0 if options.command == "chat" else 130  # that is how one leaves a chat
    except OperatorError as problem:
        print(f"sopan: {problem}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        _say_no_more()
        return 1
    except OSError as problem:
        if problem.filename is None and problem.errno not in _FULL:
            raise
        print(f"sopan: {unusable(problem)}", file=sys.stderr)
        _say_no_more()
        return 2


def _say_no_more() -> None:
    """Whoever read what was printed has gone, or it has no room; at the end Python would try once more."""
    with suppress(OSError, ValueError):  # not a stream of the system's
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
