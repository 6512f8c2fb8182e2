"""English words that tell which time is meant: limits, old times, days of something else. Data only; see `words_id`."""

LIMIT = (
    "no later than|not later than|at the latest|latest(?: by)?|before|"
    r"(?<!come\x20)(?<!drop\x20)(?<!stop\x20)(?<!swing\x20)(?<!pop\x20)(?<!pass\x20)"
    r"by(?= (?:the |this |next |coming |on |at |about |around |latest |end |of |close |early )*"
    r"(?:\d|mon|tue|wed|thu|fri|"
    r"sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tonight|tomorrow|tmr|noon|midday|midnight|eod|cob|"
    r"day|week|business|lunch|morning|evening|senin|selasa|rabu|kamis|jum|sabtu|minggu|besok))|b4|up to|"
    "deadline|due(?: by| on)?|expires?(?: on| at)?|closes?(?: on| at)?|until|til|till|ends? on"
)
ANSWERING = (
    r"confirm\w*|repl(?:y|ies|ying)|respond|response|let \w+(?: \w+)? know|lmk|rsvp|contact|choose|choice|pick|answer|"
    r"inform|tell|say|get back|shout|acknowledge|e-?mail|call|phone|telephone|text|write|book|fill|complete|form|"
    r"accept|decline|unable|can't make it|invitation|availability|invite|slots?|link|which"
)
NO_ANSWER = (
    r"results?|decisions?|offers?|announce\w*|valid|assignment|take[- ]home|case study|test|materials?|documents?|"
    r"slides|presentation|portfolio|registration|arrive|arrival|gate|contract|start(?:ing)? date"
)
TODAY = "today|tonight|tomorrow|tmr"
MOVED = (
    r"moved?|push|shift|postpone|reschedul\w*|changed|postponed|pushed|brought forward|instead of|"
    r"originally|new time|shifted"
)
OLD = (
    "originally(?: scheduled| planned| set)?(?: for| on)?|previously(?: scheduled)?(?: for| on)?|"
    "was (?:scheduled|set|planned) (?:for|on)"
)
NEW = (
    "(?:has been |have been |is |been )?(?:moved|rescheduled|changed|postponed|pushed|shifted)(?: (?:to|until))?|"
    "to(?= )|is now|will now be|now(?= on)"
)
FROM = "from"
NOT = r"instead of|rather than|not(?= (?:on|at|mon|tue|wed|thu|fri|sat|sun|\d))|no longer"
ELSEWHERE = (
    r"applicat\w+(?: \w+){0,4}? (?:dated|of|on|submitted on)|application \(|appl(?:ied|ying) (?:\w+ )?on|dated|"
    r"letter date|born|date of birth|start(?:ing)? date|first day|your start|results?[^.\n]{0,30}?(?:announced|"
    "by|on)|office hours|opening hours|open from|registration|(?:online |written |aptitude )?test (?:on|dated|"
    r"was)|assessment on|completing the[^.\n]{0,20}? on|medical (?:check|exam)\w*|valid until|met on|"
    r"trial (?:shift|day)|training (?:on|starts)|first shift|"
    r"spoke on|call on \w+ was"
)
GONE = "ago"
ALREADY = r"yesterday|last (?:week|night|mon|tue|wed|thu|fri)\w*|earlier today|this morning"
GREETING = "good (?:morning|afternoon|evening|day|night)"
EARLY = r"minutes? (?:before\w*|early|earlier|prior|ahead)|mins? (?:early|before)"
LASTING = r"duration|lasts?|expect|takes?|last for|scheduled for"
ABOUT = r"for|about|approximately|approx\.?|ca\.?|around|just|only|roughly|up to"
UNAVAILABLE = (
    "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) (?:is |are |was )?"
    "(?:not available|unavailable|fully booked|full|taken|no longer available|closed|off)"
)
CHOICE = r"choos\w+|when (?:suits|works)|pick|which\w*|options?|either|prefer\w*|any of|slots?"
OTHERWISE = r"if (?:not|that)|otherwise|alternati\w+"
CLOSED = "(?:is )?(?:a )?(?:public |national )?holiday|(?:is |are )?closed"
SAME_DAY = "(?:on )?(?:the )?same (?:day|date)"
SETTLED = "let's (?:do|make it|say)|make it|it's now"
OURSELVES = (
    r"(?:we|i)(?: will|'ll| shall| can| aim to| hope to| plan to)? (?:let you know|inform|contact|get back|send|"
    r"reach out|confirm with you|notify|be in touch)"
)
PLEASE = "please|pls|kindly|let us know|let me know|can you|could you|must"
