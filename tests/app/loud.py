"""The real command with every logger of every library turned up to DEBUG, whoever tries to turn it down.
`python -m tests.app.loud run`"""

import logging
import sys


class Loud(logging.Logger):
    """A logger that cannot be silenced."""

    def setLevel(self, level: int | str) -> None:  # noqa: N802  its name is logging's
        super().setLevel(logging.DEBUG)


if __name__ == "__main__":
    logging.setLoggerClass(Loud)
    from bot.__main__ import main

    sys.exit(main(sys.argv[1:]))
