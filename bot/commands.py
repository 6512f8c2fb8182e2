"""What each command of `sopan` does: settings out of the environment, the work, and what is printed of it.

A command imports what it needs when it is run, so that none waits for the others' modules.
"""

import argparse
import asyncio
import gc
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_args

from bot.config import Language, Settings
from bot.errors import OperatorError

Command = Callable[[argparse.Namespace, Mapping[str, str]], int]
"""From its options and the environment to the exit code; raises OperatorError."""

LOCAL = {"SOPAN_DATA_DIR": "data", "SOPAN_LOG_LEVEL": "WARNING"}
"""Settings of the local fronts, where the environment says nothing else."""

ERRAND = {"SOPAN_LOG_LEVEL": "WARNING"}
"""Likewise of a command that says itself what it did."""


def _settings(env: Mapping[str, str], otherwise: Mapping[str, str] = ERRAND) -> Settings:
    from bot.logs import start_logging

    settings = Settings.from_env({**otherwise, **env})
    start_logging(settings.log_level)
    for note in settings.notes:
        print(f"sopan: {note}", file=sys.stderr)
    return settings


def _try(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.fronts import page

    asyncio.run(page(_settings(env, LOCAL), port=options.port))
    return 0


def _chat(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.fronts import terminal

    code = (env.get("LC_ALL") or env.get("LANG") or "").split("_")[0]
    asyncio.run(terminal(_settings(env, LOCAL), code if code in get_args(Language) else None))
    return 0


def _run(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    gc.disable()  # a start makes no garbage; to look for some over and over is a tenth of its CPU
    from bot.fronts import service
    from bot.leaving import leave_in_time
    from bot.roles import ALL, require_server

    settings, roles = _settings(env, {}), options.roles or ALL
    settings.require_channel()
    require_server(roles, settings.database_url)
    _loop()(service(settings, ready=_collect_from_here, warm=gc.freeze, stopping=leave_in_time, roles=roles))
    return 0


def _collect_from_here() -> None:
    """What stands now stays as long as the process, so the collector need not look through it either; nor, later, what
    the reading has made for every turn. A turn leaves next to nothing to it, so it may come by seldom."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)
    gc.enable()


def _status(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.status import status

    print(*asyncio.run(status(_settings(env))), sep="\n")
    return 0


def _doctor(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.doctor.visit import visited
    from bot.logs import start_logging

    start_logging("ERROR")  # what is wrong is told in lines of its own
    lines, worst = asyncio.run(visited(env))
    print(*lines, f"{worst} to mend" if worst else "everything is in order", sep="\n")
    return 1 if worst else 0


def _check(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.check import approvals, findings
    from bot.unlocking import check_key_source

    settings = _settings(env)
    check_key_source(settings)
    found = findings(settings)
    if settings.whatsapp is not None:
        found += asyncio.run(approvals(settings.whatsapp))
    for line in found:
        print(line)
    print(f"{len(found)} to mend" if found else "everything is in order")
    return 1 if found else 0


def _templates(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.handing_in import handed_in

    said = asyncio.run(handed_in(_settings(env)))
    for line in said:
        print(line)
    print("Meta looks at each; `sopan check` says how they stand" if said else "nothing is left to hand in")
    return 1 if any(": refused" in line for line in said) else 0


def _check_message(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.manners import report

    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    lines, found = report(
        sys.stdin.read(),
        language=options.lang,
        channel=options.channel,
        situation=options.situation,
        tone=options.tone,
        sent_at=options.sent_at,
    )
    print(lines)
    return 1 if found and options.strict else 0


def _draw(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.draw import DIAGRAMS, diagrams

    (Path(__file__).parents[1] / DIAGRAMS).write_text(diagrams(), "utf-8")
    print(f"drawn: {DIAGRAMS}")
    return 0


def _migrate(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from functools import partial

    from bot.app import save_before_migration
    from bot.clock import wall_clock
    from bot.store.database import Database
    from bot.unlocking import keyring_of

    async def once() -> None:
        settings = _settings(env, {})
        save = partial(save_before_migration, settings, keyring_of(settings), wall_clock)
        database = Database(settings.database_url, clock=wall_clock, before_migration=save)
        await database.start()
        await database.stop()

    asyncio.run(once())
    print("the database is up to date")
    return 0


def _move(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.moving import moved

    for line in moved(_settings(env), options.to):
        print(line, flush=True)
    return 0


def _export(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.persons import exported

    print(asyncio.run(exported(_settings(env), options.person)))
    return 0


def _import(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.persons import imported

    try:
        file = options.file.read_text("utf-8")
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "it is no text"
        raise OperatorError(f"The file cannot be read: {reason}.") from None
    asyncio.run(imported(_settings(env), file))
    print("taken in")
    return 0


def _erase(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.persons import erased

    settings = _settings(env)
    if not options.yes:
        print("Everything of this person goes and cannot be brought back. Type yes to go on: ", end="", flush=True)
        if sys.stdin.readline().strip().casefold() != "yes":
            print("nothing was erased")
            return 1
    asyncio.run(erased(settings, options.person))
    print("erased")
    return 0


def _keys(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.keys import listed, retired, rotated

    settings = _settings(env)
    match options.action:
        case "rotate":
            asyncio.run(rotated(settings, say=_say))
        case "retire":
            asyncio.run(retired(settings, say=_say))
        case _:
            print(*asyncio.run(listed(settings)), sep="\n")
    return 0


def _backup(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.backups import backed_up

    print(*backed_up(_settings(env), options.to, options.keep), sep="\n")
    return 0


def _restore(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from bot.backups import looked_into, restored

    settings = _settings(env)
    if options.verify:
        print(*looked_into(settings, options.file), sep="\n")
    else:
        print(*restored(settings, options.file, replace=options.yes), sep="\n")
    return 0


def _say(line: str) -> None:
    print(line, flush=True)


def _loop() -> Callable[..., object]:
    """`asyncio.run`, on uvloop where there is one."""
    try:
        import uvloop
    except ImportError:
        return asyncio.run
    return uvloop.run


def _lines(name: str) -> Command:
    """A command that answers each line of standard input, as soon as it was read."""

    def answered(options: argparse.Namespace, env: Mapping[str, str]) -> int:
        from bot import lines

        return _answer_lines(getattr(lines, name))

    return answered


def _write(options: argparse.Namespace, env: Mapping[str, str]) -> int:
    from functools import partial

    from bot.lines import write_message_line
    from bot.wording.messages import Messages

    return _answer_lines(partial(write_message_line, Messages(own=_settings(env, LOCAL).templates_dir)))


def _answer_lines(read: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> int:
    from bot.lines import answers

    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    for answer in answers(sys.stdin, read):
        print(answer, flush=True)
    return 0


COMMANDS: Mapping[str, Command] = {
    "try": _try,
    "chat": _chat,
    "run": _run,
    "status": _status,
    "doctor": _doctor,
    "check": _check,
    "templates": _templates,
    "check-message": _check_message,
    "export": _export,
    "import": _import,
    "erase": _erase,
    "keys": _keys,
    "backup": _backup,
    "restore": _restore,
    "draw": _draw,
    "migrate": _migrate,
    "move": _move,
    "read": _lines("read_invitation_line"),
    "reply": _lines("read_reply_line"),
    "when": _lines("read_when_line"),
    "write": _write,
}
"""By the name that is typed (`bot.arguments.SAYS`)."""
