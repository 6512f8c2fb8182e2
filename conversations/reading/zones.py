"""Which time zone a few words mean: Indonesia's three names, an IANA name, a city, or an offset from UTC."""

import re
from functools import cache
from zoneinfo import available_timezones

NAMED = {
    "wib": "Asia/Jakarta",
    "waktu indonesia barat": "Asia/Jakarta",
    "wita": "Asia/Makassar",
    "waktu indonesia tengah": "Asia/Makassar",
    "wit": "Asia/Jayapura",
    "waktu indonesia timur": "Asia/Jayapura",
    "sgt": "Asia/Singapore",
    "singapura": "Asia/Singapore",
    "myt": "Asia/Kuala_Lumpur",
    "malaysia": "Asia/Kuala_Lumpur",
    "hkt": "Asia/Hong_Kong",
    "jst": "Asia/Tokyo",
    "jepang": "Asia/Tokyo",
    "japan": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "korea": "Asia/Seoul",
    "ict": "Asia/Bangkok",
    "thailand": "Asia/Bangkok",
    "utc": "UTC",
    "gmt": "UTC",
    "bst": "Europe/London",
    "inggris": "Europe/London",
    "cet": "Europe/Berlin",
    "jerman": "Europe/Berlin",
    "belanda": "Europe/Amsterdam",
}
"""Names people use. An ambiguous one (IST, CST) is left out: unsure means ask."""

CITIES = {
    "Asia/Jakarta": "jakarta bandung semarang yogyakarta jogja surabaya malang medan palembang padang pekanbaru batam "
    "lampung bogor depok bekasi tangerang solo surakarta cirebon jambi bengkulu aceh pontianak jawa sumatera",
    "Asia/Makassar": "makassar bali denpasar lombok mataram kupang manado palu kendari gorontalo banjarmasin "
    "balikpapan samarinda sulawesi tarakan mamuju",
    "Asia/Jayapura": "jayapura ambon ternate sorong manokwari merauke papua maluku timika",
}  # fmt: skip
"""Cities and islands by Indonesian zone (Keppres 41/1987 names the provinces of each zone)."""

_OFFSET = re.compile(r"(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?00)?")


def read_zone(text: str) -> str | None:
    """The IANA name that `text` means as a whole, or None when it is unknown or could mean several."""
    words = " ".join(text.casefold().replace("_", " ").strip(" .?!").split())[:64]
    for lead in ("waktu ", "zona ", "jam ", "di ", "kota "):
        if words not in NAMED:
            words = words.removeprefix(lead)
    if words in NAMED:
        return NAMED[words]
    if match := _OFFSET.fullmatch(words):
        hours = int(match[2])
        if hours > 14:
            return None
        return f"Etc/GMT{'-' if match[1] == '+' else '+'}{hours}" if hours else "UTC"
    return _places().get(words)


@cache
def _places() -> dict[str, str]:
    """Every IANA name and every city in one, in small letters; a city that two zones share is left out."""
    places: dict[str, str | None] = {}
    for zone in sorted(available_timezones()):
        if "/" not in zone or zone.startswith(("Etc/", "SystemV/", "US/", "posix", "right")):
            continue
        city = zone.rsplit("/", 1)[-1].replace("_", " ").casefold()
        places[city] = zone if places.get(city, zone) == zone else None
        places[zone.replace("_", " ").casefold()] = zone
    places |= {name.casefold(): name for name in available_timezones() if name.startswith("Etc/GMT")}
    places |= {city: zone for zone, cities in CITIES.items() for city in cities.split()}
    return {words: zone for words, zone in places.items() if zone is not None}
