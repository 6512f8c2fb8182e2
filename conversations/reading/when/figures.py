"""What figures, marks and names of zones say in every language; each language adds its own words to these kinds."""

from conversations.reading.when.grammar import Language, rule, words
from conversations.reading.when.pieces import (
    UNCLEAR,
    VAGUE,
    Clock,
    Date,
    Number,
    Part,
    Piece,
    Sign,
    Zone,
    itself,
    written,
    written_range,
)
from conversations.reading.zones import CITIES, NAMED, read_zone

AM = Part("pagi", 0, 11)
PM = Part("siang", 12, 23)

_ABROAD = {
    "America/New_York": "est edt",
    "Asia/Dubai": "gst",
    "Asia/Karachi": "pkt",
    "Pacific/Auckland": "nzst nzdt",
    "America/Los_Angeles": "pst pdt",
    "Europe/Berlin": "cest",
    "Australia/Sydney": "aest aedt",
    "Australia/Perth": "awst",
    "Asia/Manila": "pht",
}
_CITIES_ABROAD = {
    "Asia/Singapore": "singapore singapura sg spore",
    "Asia/Kuala_Lumpur": "kl malaysia lumpur",
    "Asia/Kolkata": "india indian mumbai delhi bangalore bengaluru chennai hyderabad pune",
    "Asia/Ho_Chi_Minh": "vietnam saigon hanoi",
    "Asia/Shanghai": "china tiongkok beijing shanghai",
    "Asia/Taipei": "taiwan taipei",
    "Asia/Riyadh": "saudi arab riyadh jeddah",
    "Asia/Qatar": "qatar doha",
    "Asia/Tokyo": "tokyo japan jepang",
    "Asia/Seoul": "seoul korea",
    "Asia/Bangkok": "bangkok thailand",
    "Asia/Manila": "manila",
    "Asia/Dubai": "dubai",
    "Asia/Hong_Kong": "hongkong kong",
    "Europe/London": "london inggris uk british",
    "Europe/Paris": "paris french prancis",
    "Europe/Zurich": "zurich zürich swiss",
    "America/New_York": "york newyork boston",
    "America/Los_Angeles": "angeles francisco seattle california",
    "Pacific/Auckland": "auckland zealand",
    "Europe/Amsterdam": "amsterdam belanda",
    "Europe/Berlin": "berlin jerman",
    "Australia/Sydney": "sydney",
    "Australia/Melbourne": "melbourne",
    "Australia/Brisbane": "brisbane",
    "Australia/Perth": "perth",
}
_HERE = {"Asia/Jakarta": "jkt bdg sby", "Asia/Makassar": "mks dps"}
_REGIONS = {"America/New_York": "eastern", "America/Los_Angeles": "pacific"}
_INDONESIA = {
    "Asia/Jakarta": "western west barat",
    "Asia/Makassar": "central tengah",
    "Asia/Jayapura": "eastern east timur",
}
_SHORT = {zone: " ".join(name for name in NAMED if NAMED[name] == zone and len(name) <= 4) for zone in NAMED.values()}


def _zone_named(name: str) -> Zone:
    return Zone(read_zone(name))


def _there(clock: tuple[int, int, bool] | int, part: Part | None, zone: str) -> list[Piece]:
    """An hour in figures, with or without its minutes, as it is in a zone."""
    return [Clock(clock, 0, part) if isinstance(clock, int) else written(clock, part), Zone(zone)]


def _in_two_cities(
    clock: tuple[int, int, bool] | int,
    city: str,
    other: tuple[int, int, bool] | int,
    there: str,
    part: Part | None = None,
    its: Part | None = None,
) -> list[Piece]:
    return [*_there(clock, part, city), *_there(other, its, there)]


def _also_in_a_city(
    zone: str, there: str, clock: tuple[int, int, bool] | int = 12, part: Part | None = PM
) -> list[Piece]:
    return [Zone(zone), *_there(clock, part, there)]


_DAYS = ("date? day=DAY of? month=MONTH", "on? the? day=NTH of? month=MONTH")

FIGURES = Language(
    words(
        {
            "ZONE": {zone: f"{_SHORT.get(zone, '')} {_ABROAD.get(zone, '')}" for zone in _SHORT | _ABROAD},
            "CITY": {zone: f"{cities} {_HERE.get(zone, '')}" for zone, cities in CITIES.items()} | _CITIES_ABROAD,
            "REGION": _REGIONS,
            "COMPASS": _INDONESIA,
            "SOMEZONE": {
                Zone(None, ("Asia/Kolkata",)): "ist",
                Zone(None, ("America/Chicago", "Asia/Shanghai")): "cst",
                Zone(None): "cdt ast",
            },
            "PART": {AM: "am", PM: "pm"},
        },
        {
            "meridiem": "am pm",
            "indonesia": "indonesia indonesian",
            "standard": "standard daylight summer",
            "lead": "new los san hong kuala",
        },
    ),
    (
        # 9.12 may be a day or an hour, 24/7 is round the clock; jam 10/11 may be two hours
        rule(UNCLEAR, "EITHER", "at DATE"),
        # 25/11, 2-12-26, 2026-12-01; with "tanggal" also 25.11
        rule(itself, "date? it=DATE", "date it=DOTTED"),
        # 1 Desember 2026, 25th of November
        rule(
            Date,
            *_DAYS,
            *(f"{day} year=YEAR !MONTH" for day in _DAYS),
            "day=DAY dash month=MONTH dash year=YEAR",
            "day=DAY and month=MONTH and year=YEAR",
        ),
        # 15 Januari tahun depan, January 15 next year
        rule(Date, *(f"{day} year years=WHICH" for day in _DAYS), *(f"{day} of? years=WHICH year" for day in _DAYS)),
        # 10.30, jam 08:00 pagi, pukul 1430
        rule(
            written,
            "at? clock=CLOCK oclock|hours? around? part=PART?",
            "at clock=CLOCK00 oclock|hours? part=PART?",
            "clock=CLOCK00 oclock|hours part=PART?",
            "clock=CLOCK00 part=PART",
            "clock=CLOCK00 &ZONE",
            "clock=CLOCK0 &end|stop|DAYS|WEEKDAY|date|day",
        ),
        # pkl. 0900-1000, 0830-0915 WIT
        rule(
            written_range,
            "at clock=CLOCK00 dash|until|to end=CLOCK00",
            "clock=CLOCK00 dash|until|to end=CLOCK00 &ZONE",
        ),
        # jam 10, at 2, 10am, 9 o'clock, jam 2an sore
        rule(
            Clock,
            "at hour=NUMBER oclock? around? part=PART? !minutes",
            "at hour=HOUR oclock? around? part=PART?",
            "hour=HOUR around? part=PART",
            "hour=HOUR oclock part=PART?",
        ),
        # WIB, GMT+8, Asia/Tokyo, waktu Makassar
        rule(_zone_named, "local? name=IANA"),
        rule(
            Zone,
            "name=ZONE",
            "local lead? name=ZONE|CITY|REGION",
            "lead? name=ZONE|CITY|REGION standard? local",
            "name=REGION &mark|end",
            # Western Indonesia Time, waktu Indonesia timur
            "name=COMPASS indonesia standard? local",
            "local indonesia name=COMPASS",
            # Zurich time (CEST), Pacific (PDT), IST (Mumbai): said once more
            "lead? name=CITY|REGION local? open ZONE|SOMEZONE close",
            "ZONE|SOMEZONE open lead? name=CITY close",
        ),
        rule(itself, "it=SOMEZONE"),
        # 1.30pm Jakarta / 2.30pm Singapore; 4pm AEDT, noon in Jakarta: two zones for one moment
        rule(
            _in_two_cities,
            "clock=CLOCK part=PART? lead? city=CITY and|comma|open other=CLOCK its=PART? lead? there=CITY",
            "clock=HOUR part=PART lead? city=CITY and|comma|open other=HOUR its=PART lead? there=CITY",
        ),
        rule(
            _also_in_a_city,
            "zone=ZONE and|comma|open clock=CLOCK part=PART? in|inside lead? there=CITY",
            "zone=ZONE and|comma|open clock=HOUR part=PART in|inside lead? there=CITY",
            "zone=ZONE and|comma|open noon in lead? there=CITY",
        ),
        # pagi; but "I am" is no morning
        rule(Sign.NOISE, "meridiem"),
        rule(itself, "it=PART"),
        # Desember: a whole month
        rule(VAGUE, "LONGMONTH"),
        # Lt. 12, ruang 10.30, no. 5; second interview, sesi 2
        rule(
            Sign.NOISE,
            "place colon? FIGURE",
            "NTH place|counted",
            "counted NUMBER !MONTH|PART|dash|oclock|day|week|month|hours|minutes",
        ),
        # a figure that counts nothing
        rule(Number, "value=LOOSE !unknown"),
        rule(Sign.OR, "comma? or"),
        rule(Sign.AND, "comma? and"),
        rule(Sign.TO, "to"),
        rule(Sign.UNTIL, "until roughly?"),
        rule(Sign.FROM, "from"),
        rule(Sign.DASH, "dash"),
        rule(Sign.COMMA, "comma"),
        rule(Sign.BUT, "but"),
        rule(Sign.LIMIT, "limit"),
        rule(Sign.EXCEPT, "except"),
        rule(Sign.CANNOT, "not"),
        rule(Sign.STOP, "stop"),
    ),
)
"""Shared by all languages."""
