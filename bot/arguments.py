"""What `sopan` can be told on its command line: its commands, and the options of each.

Only what every command needs is imported here; what a command does is found by its name in `bot.commands`.
"""

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from bot.config import Language

if TYPE_CHECKING:
    from bot.roles import Roles

CHANNELS: Final = ("email", "whatsapp", "linkedin", "portal", "sms", "phone")
SITUATIONS: Final = (
    "decline", "cancel", "cancel_late", "reschedule", "missed", "running_late", "confirm", "clarify",
    "reply_accept_time", "reply_asks_why", "reply_persuade", "reply_disappointed", "thanks", "followup_weeks",
    "referral", "attend_after_all", "after_call",
)  # fmt: skip
"""What `check-message` can be told; named here, so that no other command waits for the check to be imported."""

SAYS: Final[Mapping[str, str]] = {
    "try": "the phone page on this machine",
    "chat": "the same conversation in this terminal",
    "run": "the service, with the channels that are configured",
    "status": "what waits and what is late, whether the service is running or not",
    "doctor": "what is wrong with this installation and what to do about it; beside the service or without it",
    "check": "settings, wording and the fit to every channel's limits",
    "templates": "hand in WhatsApp's texts for outside the 24 hours for approval",
    "check-message": "what could be more courteous in the message on standard input",
    "export": "all that is kept of one person, as JSON on standard output",
    "import": "a person's copy is taken in, here or at another installation",
    "erase": "everything of one person goes, whether the service is running or not",
    "keys": "the keys and how many cells each seals; rotate: a new one seals everything",
    "backup": "an encrypted copy of the database, whether the service is running or not",
    "restore": "a backup takes the place of the database",
    "migrate": "bring the database to this version",
    "move": "copy everything from the SQLite file to PostgreSQL, to go on there",
    "draw": "the diagrams of the flows, into conversations/flows/README.md",
    "read": "what invitations say: JSON lines from standard input to standard output",
    "reply": "what recruiters answer: JSON lines from standard input to standard output",
    "when": "what phrases say about time: JSON lines from standard input to standard output",
    "write": "finished messages for cases: JSON lines from standard input to standard output",
}
"""The commands, in the order of the help."""


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; `command` of what it reads is a name of `SAYS`."""
    sopan = argparse.ArgumentParser(prog="sopan", description="Courteous answers to interview invitations.")
    commands = sopan.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, says in SAYS.items():
        command = commands.add_parser(name, help=says)
        if name in _OPTIONS:
            _OPTIONS[name](command)
    return sopan


def _try(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=None, help="another port than 8765")


def _run(command: argparse.ArgumentParser) -> None:
    says = "of web,turns,delivery,clock; for one of several processes on PostgreSQL (all)"
    command.add_argument("--roles", type=_roles, default=None, metavar="ROLES", help=says)


def _check_message(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=get_args(Language), default="id", help="the message's language (id)")
    command.add_argument("--channel", choices=CHANNELS, default="whatsapp", help="where it will be sent (whatsapp)")
    command.add_argument("--situation", choices=SITUATIONS, default=None, help="what it is for; by its words otherwise")
    command.add_argument("--tone", choices=("formal", "semi"), default=None, help="the one usual in the channel")
    command.add_argument("--sent-at", type=datetime.fromisoformat, default=None, help="when it will be sent, ISO 8601")
    command.add_argument("--strict", action="store_true", help="exit with 1 when there is anything to mend")


def _of_person(command: argparse.ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON", help="telegram:NUMBER, whatsapp:NUMBER, or the id of the chat")


def _erase(command: argparse.ArgumentParser) -> None:
    _of_person(command)
    command.add_argument("--yes", action="store_true", help="do not ask first")


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path)


def _keys(command: argparse.ArgumentParser) -> None:
    says = "retire: drop keys that nothing needs"
    command.add_argument("action", nargs="?", choices=("rotate", "retire"), help=says)


def _backup(command: argparse.ArgumentParser) -> None:
    says = "a file or a folder; backups in the data folder"
    command.add_argument("to", type=Path, nargs="?", metavar="PLACE", help=says)
    says = "of the folder's backups only the newest so many stay"
    command.add_argument("--keep", type=_several, default=None, help=says)


def _restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path)
    command.add_argument("--verify", action="store_true", help="only read it to its end and say what is in it")
    command.add_argument("--yes", action="store_true", help="also where there is a database, which is moved aside")


def _move(command: argparse.ArgumentParser) -> None:
    says = "an empty PostgreSQL: postgresql://user:password@host/name"
    command.add_argument("--to", required=True, metavar="URL", help=says)


_OPTIONS: Final[Mapping[str, Callable[[argparse.ArgumentParser], None]]] = {
    "try": _try,
    "run": _run,
    "check-message": _check_message,
    "export": _of_person,
    "import": _import,
    "erase": _erase,
    "keys": _keys,
    "backup": _backup,
    "restore": _restore,
    "move": _move,
}
"""Commands that take more than their name."""


def _port(text: str) -> int:
    """A port as it is typed; 0 takes a free one."""
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _roles(text: str) -> "Roles":
    """Roles as they are typed."""
    from bot.roles import Role, parsed

    try:
        return parsed(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"roles are {', '.join(Role)}, by commas") from None


def _several(text: str) -> int:
    """A number of things of which at least one stays."""
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError("a number from 1 on")
    return int(text)
