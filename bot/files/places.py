"""In which time zone a place lies, looked up offline in a process of its own, which takes the map's memory with it."""

import asyncio
import sys
from typing import Final
from zoneinfo import available_timezones

LONGEST: Final = 10.0
"""Seconds after which the process is ended."""

_COMMAND: Final = (sys.executable, "-I", "-B", "-m", "bot.files.places")


async def zone_at(latitude: float, longitude: float) -> str | None:
    """The IANA name of the zone there; None at sea, and where it could not be found out."""
    process = await asyncio.create_subprocess_exec(
        *_COMMAND,
        repr(latitude),
        repr(longitude),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={"LANG": "C.UTF-8"},
    )
    try:
        async with asyncio.timeout(LONGEST):
            answer, _ = await process.communicate()
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    zone = answer.decode("utf-8", "replace").strip()
    return zone if zone in available_timezones() and not zone.startswith("Etc/") else None


def main() -> None:
    """The process: latitude and longitude are its arguments, the zone is what it prints."""
    from tzfpy import get_tz

    latitude, longitude = map(float, sys.argv[1:])
    print(get_tz(longitude, latitude))


if __name__ == "__main__":
    main()
