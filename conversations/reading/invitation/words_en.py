"""English words of invitations: labels, cues and what ends a name. Data only; see `words_id`."""

LABELS = {
    "day": "date|day|day ?[/,&] ?date|date of interview|interview date|on",
    "time": "time|time ?slot|interview time|hours?",
    "when": (
        "when|schedule|(?:interview )?(?:date|day) ?(?:[/,&]|and) ?time|interview schedule|interview time|"
        "date/time|scheduled for"
    ),
    "old": "previous(?: schedule| time| slot)?|original(?: schedule| time| slot)?|old (?:schedule|time|slot)|was",
    "new": "new(?: schedule| time| slot| date)?|rescheduled to|updated(?: time)?",
    "slot": r"(?:option|slot|choice|session) ?(?:\d|[abc])",
    "session": "session",
    "place": "venue|location|place|where|address|meeting point|office",
    "link": (
        "link|join|join (?:link|url|here)|meeting (?:link|url)|zoom(?: link)?|google meet|meet link|video link|"
        "join meeting|url|video call link"
    ),
    "mode": "type|format|mode|platform|method|via|medium|interview type",
    "position": "position|role|job(?: title)?|vacancy|post|position applied(?: for)?|applied position",
    "matter": "purpose|agenda|event|stage|round",
    "company": "company|employer|client|organi[sz]ation|company name",
    "contact": (
        "contact(?: person)?|pic|attn|recruiter|host|ask for|organizer|who|questions|for queries|queries|"
        "contact details"
    ),
    "interviewer": "interviewers?|panel|hiring manager|with",
    "deadline": "deadline|rsvp by|reply by|confirm by|respond by|rsvp before",
    "confirm": "rsvp|confirmation",
    "duration": "duration|length",
    "start": "starts?(?: time| at)?",
    "until": "ends?(?: time| at)?|finish",
    "other": (
        "ref|reference|candidate|name|dress ?code|attire|notes?|bring|passcode|password|meeting id|salary|"
        "phone|tel|enclosure|encl|email|requirements?|start date|letter date|dob|pin|id|cc"
    ),
}

INTERVIEW = r"interview\w*"
INVITING = (
    r"invit\w*|schedul\w*|shortlisted|selected|chosen|pleased|would like|we'd like|we'd love|attend|meet|"
    r"available|free|join|confirm\w*|come|congrat\w*|next step|choose|pick|suit|work for you|set up|here to|"
    r"call letter|calling you|lock in|works? for|can\?|round"
)
MEETING = (
    "call you|see you|come by|drop by|swing by|stop by|pop in|meet|meeting you|"
    r"chat(?! (?:telegram|wa|whatsapp|admin|ke|aja|saja|nomor|no|@))|a call|conversation|talk|catch up|speak with"
)
HIRING = (
    r"appl(?:y|ying|ied|ication)|role|position|resume|cv|portfolio|showreel|candidates?|recruit\w*|(?:final|first|second|"
    r"next) round|round \d|your papers|hiring|job"
)
REPLYING = (
    r"confirm\w*|repl(?:y|ies|ying)|respond|response|let (?:me|us) know|lmk|rsvp|choose|pick|answer|inform us|"
    "get back|shout|acknowledge"
)
OR = "or"
SALUTATION = "dear|hi+|hey+|hello+|respected|g'day|attn|good|candidate(?: name)?[ ]{0,12}:"
CLOSING = (
    "(?:best|kind|warm|many)(?: (?:regards|wishes))?|regards|sincerely|yours (?:sincerely|faithfully|truly)|"
    "cheers|thanks(?: (?:a lot|again))?|thank you|apologies|br|see you|take care|warmly"
)
CONTACT = (
    "contact(?: me| us)?|reach(?: out)?(?: to)?(?: me| us)?(?: on| at)?|write to|e-?mail(?: me)?(?: at| to)?|"
    r"call(?: me)?|confirm(?: your| the)?(?: \w+)? (?:to|with)|speak to|get in touch with|text|"
    r"to cancel or reschedule write to|reply to|questions\? write to|queries"
)
MEET = "ask for|report to|see(?= m[rs])|meet(?:ing)? with|meet(?= m[rs])|look for"
WITH = "with"
TEAM = (
    "hiring team|recruitment team|talent team|people team|hr team|hr department|recruitment|careers|"
    "talent acquisition|the team|human resources"
)
CLIENT = "(?:our|my) client,?|client,|on behalf of(?: our client)?|representing"
AGENCY = r"recruitment agency|(?:our|my) client|staffing|headhunt\w*|outsourcing|executive search|recruitment partner"
POSITION = (
    "(?:for |as )?(?:the |our |a |an )?(?:position|post|role|vacancy|job|opening) (?:of|as)|(?:be|become) our|"
    r"shortlisted (?:for|as)|(?:interview|application|applied|applying|apply) (?:\w+ )?(?:for|as)(?: the| a| an|"
    " our)?|interviewing (?:you )?for(?: the| a| our)?|interest in(?: the| our)|about(?: the| our)|re: the|"
    r"candidate for(?: the)?|(?:interview|see|meet|consider\w*|hire) you for(?: the| a| our)?|as(?: a| an| our)"
)
NOT_A_POST = (
    r"you|your|us|our|this|that|interview\w*|on|at|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "tomorrow|today|call|now|discussed|soon|follows?|agreed|position|role|next|round|the|a|an|and|all|in"
)
POST_ENDS = (
    "at|with|in|on|to|from|for|by|via|is|are|was|will|shall|has|scheduled|position|role|post|and|which|that|we|"
    "you|as|of|your|our|it|opening|vacancy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
    "today|pt|cv|mon|tue|wed|thu|fri|job|would|please"
)
ONSITE = (
    r"at our office|in person|in-person|onsite|on-site|face to face|our (?:\w+ )?office|come to|"
    "at the main office|personally"
)
ONLINE = (
    "online|virtual(?:ly)?|video|zoom|google meet|gmeet|meet link|teams|skype|webex|remote(?:ly)? interview|"
    "discord|join link|slack huddle"
)
PHONE = (
    r"phone (?:interview|call|screen\w*)|by phone|over the phone|(?:we|i)(?:'ll| will) (?:call|ring|"
    "phone) you(?: on your)?|telephone interview"
)
REJECTION = (
    "regret to|not (?:been )?(?:selected|successful|shortlisted)|(?:another|other) candidates?|won't be moving|"
    "not be moving|not moving forward|not to (?:proceed|move)|decided not|unable to offer|position has been filled|"
    r"pursue other|decided to proceed|move forward with (?:other )?candidates|closely match\w*"
)
CANCELLED = "(?:has been |been |is )cancell?ed|had to cancel|we are cancell?ing"
RECEIVED = (
    "(?:we(?:'ve| have)? |have )(?:received|got) your|thanks for applying|"
    "will review|reviewing your application|thank you for (?:applying|"
    "your application)|contact you if"
)
OFFER = (
    "offer letter|(?:pleased|delighted|happy|excited) to offer|job offer|employment contract|"
    "sign the (?:attached )?(?:offer|contract)|formal offer"
)
ONBOARDING = "onboarding|new hire orientation|first day at work|your first day|welcome aboard"
MCU = r"medical (?:check|exam)\w*|pre-employment medical|health screening"
TEST = (
    "coding (?:challenge|test)|hackerrank|codility|take[- ]home|aptitude test|written test|online (?:test|"
    "assessment)|psychometric|assessment (?:link|test)|technical test|case study assignment"
)
SPAM = (
    r"click here|you have won|won \$|limited slots|work from home|earn \$|apply now|hiring now|we are hiring|"
    "discount|subscribe|urgent(?:ly)? (?:hiring|needed)"
)
EVENT = (
    "webinar|seminar|wedding|workshop|career day|career fair|job fair|town ?hall|conference|meetup|party|"
    "open house|team sync|weekly sync|stand-?up|reunion|birthday|training session"
)
TRANSACTION = (
    "otp|order #|your order|parcel|tracking number|verification code|dentist|doctor's appointment|invoice|subscription"
)
CHAT = (
    "how was your|how did (?:the|your) interview|wish me luck|lol|good luck with your|my interview|"
    "happy birthday|lunch tomorrow"
)
