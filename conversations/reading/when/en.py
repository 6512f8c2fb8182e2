"""English: its words for days and hours, and how it puts them together."""

from conversations.reading.when.grammar import Language, rule, words
from conversations.reading.when.pieces import (
    PAST,
    UNCLEAR,
    VAGUE,
    Ahead,
    Clock,
    Date,
    DayOfMonth,
    Later,
    NthWeekday,
    Part,
    Sign,
    Week,
    Weekday,
    half_past,
    itself,
    minutes_to,
    quarter_past,
    quarter_to,
)

MORNING = Part("pagi", 5, 11)
MIDDAY = Part("siang", 11, 14)
AFTERNOON = Part("sore", 12, 18)
EVENING = Part("malam", 17, 23)

_WORDS = words(
    {
        "WEEKDAY": {
            0: "monday mon mondays",
            1: "tuesday tue tues",
            2: "wednesday wed weds",
            3: "thursday thu thur thurs",
            4: "friday fri",
            5: "saturday sat",
            6: "sunday sun",
        },
        "MONTH": {
            1: "january jan",
            2: "february feb",
            3: "march mar",
            4: "april apr",
            5: "may",
            6: "june jun",
            7: "july jul",
            8: "august aug",
            9: "september sept sep",
            10: "october oct",
            11: "november nov",
            12: "december dec",
        },
        "LONGMONTH": {True: "january february april june july august september october november december"},
        "DAYS": {0: "today", 1: "tomorrow tmr tmrw tomorow tommorow tomorrows"},
        "WHICH": {0: "this", 1: "next", -1: "last"},
        "PART": {
            MORNING: "morning",
            MIDDAY: "midday lunchtime",
            AFTERNOON: "afternoon",
            EVENING: "evening night",
        },
        "EVENT": {MIDDAY: "lunch lunchtime", AFTERNOON: "work class school", EVENING: "dinner"},
        "ONES": {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"},
        "TEEN": {
            10: "ten",
            11: "eleven",
            12: "twelve",
            13: "thirteen",
            14: "fourteen",
            15: "fifteen",
            16: "sixteen",
            17: "seventeen",
            18: "eighteen",
            19: "nineteen",
        },
        "TENS": {20: "twenty", 30: "thirty", 40: "forty fourty", 50: "fifty"},
        "NTHS": {
            1: "first",
            2: "second",
            3: "third",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
            11: "eleventh",
            12: "twelfth",
            13: "thirteenth",
            14: "fourteenth",
            15: "fifteenth",
            16: "sixteenth",
            17: "seventeenth",
            18: "eighteenth",
            19: "nineteenth",
            20: "twentieth",
            30: "thirtieth",
        },
    },
    {
        # hours
        "at": "at",
        "oclock": "oclock",
        "around": "ish",
        "half": "half",
        "quarter": "quarter",
        "past": "past after",
        "before_hour": "to before till",
        "noon": "noon midday",
        "midnight": "midnight",
        "minutes": "minutes minute mins",
        "hours": "hour hours hr hrs",
        # days
        "a": "a an",
        "the": "the",
        "of": "of",
        "on": "on",
        "in": "in",
        "day": "day days",
        "week": "week weeks",
        "fortnight": "fortnight",
        "month": "month months",
        "year": "year years",
        "day_after": "after",
        "tomorrow": "tomorrow tmr tmrw",
        "tonight": "tonight tonite",
        "this": "this",
        "coming": "coming upcoming",
        "next": "next",
        "from": "from between",
        "now": "now today",
        "later": "later",
        # what is gone or too wide
        "yesterday": "yesterday",
        "ago": "ago",
        "last": "last",
        "edge": "beginning start end middle",
        "early": "early late mid",
        "weekend": "weekend weekends",
        "some": "few couple several some",
        "every": "every each all any",
        "within": "within",
        "limit": "before by after since",
        # joints
        "or": "or",
        "and": "and",
        "to": "to",
        "until": "until till through thru",
        "but": "but instead rather",
        "if": "if",
        # yes and no
        "not": "not cant cannot couldnt wont dont doesnt isnt unable unavailable busy wouldnt neither nor",
        "except": "except excluding",
        "harm": "problem mind only forget sure hesitate busy",
        "question_word": "why",
        # what stands beside a time without being one
        "greeting": "good",
        "hon": "sir madam maam mr mrs ms miss everyone all team",
        "particle": "please pls works work ok okay is at on in for would suits good fine",
        "local": "time",
        "place": "floor level room gate tower building suite unit age version gpa score round interview stage step "
        "batch option choice slot position place number line",
    },
)

_RULES = (
    # the day after tomorrow; this evening, tonight
    rule(Ahead(days=2), "the? day day_after tomorrow"),
    rule(Ahead, "days=DAYS", "this part=PART", "later days=DAYS"),
    rule(Ahead(part=EVENING), "tonight"),
    rule(UNCLEAR, "WEEKDAY week", "WEEKDAY day_after next", "a|NUMBER week|month|day from|on WEEKDAY|DAYS"),
    # Friday, this Friday; next Friday is the one of next week
    rule(Weekday, "on? this? coming? weekday=WEEKDAY"),
    rule(
        Weekday,
        "on? week=WHICH weekday=WEEKDAY",
        "on? weekday=WEEKDAY of? week=WHICH week",
        "week=WHICH week comma? on? weekday=WEEKDAY",
    ),
    rule(Week, "week=WHICH week"),
    rule(Week(2), "the? week day_after next"),
    # the 5th, on the 5th of next month; December the 1st, Dec 1, 2026
    rule(
        DayOfMonth, "on? the? day=NTH", "on? the? day=NTH of months=WHICH month", "months=WHICH month on? the? day=NTH"
    ),
    rule(
        Date,
        "month=MONTH the? day=DAY|NTH",
        "month=MONTH the? day=DAY|NTH comma? year=YEAR !MONTH",
        "month=MONTH the? day=DAY|NTH of? years=WHICH year",
    ),
    rule(
        NthWeekday,
        "the? nth=NTHS weekday=WEEKDAY of|in month=MONTH",
        "the? nth=NTHS weekday=WEEKDAY of|in months=WHICH month",
    ),
    # in 3 days, 2 weeks from now, in an hour
    rule(Ahead, "in days=NUMBER day", "days=NUMBER day from now"),
    rule(Ahead, "in weeks=NUMBER week", "weeks=NUMBER week from now"),
    rule(Ahead, "in months=NUMBER month", "months=NUMBER month from now"),
    rule(Ahead(weeks=1), "in a week", "a week from now"),
    rule(Ahead(weeks=2), "in a fortnight", "a fortnight from now"),
    rule(Ahead(months=1), "in a month", "a month from now"),
    rule(
        Later,
        "in hours=NUMBER hours",
        "hours=NUMBER hours from now",
        "in minutes=NUMBER minutes",
        "minutes=NUMBER minutes from now",
    ),
    rule(Later(hours=1), "in a hours", "a hours from now"),
    rule(Later(minutes=30), "in half a hours"),
    # half past two, quarter to 3, ten past nine, nine thirty, noon, 10 in the morning
    rule(half_past, "at? half past hour=HOUR part=PART?", "at? half past hour=HOUR in the part=PART"),
    rule(quarter_past, "at? a? quarter past hour=HOUR part=PART?", "at? a? quarter past hour=HOUR in the part=PART"),
    rule(
        quarter_to,
        "at? a? quarter before_hour hour=HOUR part=PART?",
        "at? a? quarter before_hour hour=HOUR in the part=PART",
    ),
    rule(Clock, "at? minute=NUMBER minutes? past hour=HOUR part=PART?", "at? hour=SPOKEN minute=MINUTES part=PART?"),
    rule(
        minutes_to,
        "at? minute=SPOKEN minutes? before_hour hour=HOUR part=PART?",
        "at? minute=NUMBER minutes before_hour hour=HOUR",
    ),
    rule(Clock, "at? hour=HOUR oclock? in the part=PART", "at? hour=HOUR oclock? at? part=PART"),
    rule(Clock(12, 0, MIDDAY), "at? noon"),
    rule(UNCLEAR, "at? half HOUR", "at? midnight", "at? quarter of HOUR"),
    # after lunch, in the morning: only a part of the day
    rule(itself, "limit it=EVENT", "in the it=PART", "at it=EVENT|PART", "on? the it=PART"),
    # end of the month, early December, within 3 days, every Monday
    rule(
        VAGUE,
        "the? edge of the? WHICH? week|month|year|weekend",
        "the? edge of MONTH",
        "early WHICH? week|month|year",
        "early dash? MONTH",
        "WHICH month|year",
        "the? WHICH? weekend",
        "in? a? some day|week|month",
        "in? NUMBER to|dash|or NUMBER day|week|month",
        "within a|NUMBER day|week|month",
        "every WEEKDAY|day",
    ),
    rule(Sign.LIMIT, "the? week of"),
    # yesterday, last Friday, 3 days ago
    rule(PAST, "yesterday", "NUMBER|a day|week|month ago", "last night|week|month"),
    # how long, not when
    rule(Sign.NOISE, "NUMBER hours !FIGURE", "NUMBER minutes", "NUMBER day|week|month"),
    # good morning; I don't mind, why not, if not
    rule(Sign.NOISE, "greeting PART", "start PART hon", "not harm", "question_word not"),
    rule(Sign.OR, "if not", "if that not"),
)

ENGLISH = Language(_WORDS, _RULES)
