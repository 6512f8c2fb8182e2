"""What the courtesy check listens for in English; the same tables as `words_id`. Data only."""

SAID = {
    "thanks": """
        thank you
        thank
        thanks
        thx
        grateful
    """,
    "values": "appreciate|appreciated|appreciation",
    "apology": """
        sorry
        apologise|apologize|apologies|apology|apologising
        forgive|pardon|excuse me
    """,
    "role": """
        position|role|vacancy|opening|job|post
        candidate|applicant
        applied|application|apply
    """,
    "decline": """
        withdraw
        decline
        decided not to continue|go|move|proceed
        not continue|proceed|going|moving|go|move|be .. forward|on|ahead|with
        not to .. forward|continue|proceed
        step|stepping out|back
        pass on
        not .. forward
        not .. continue|proceed
        turn down|declining
        remove myself|me|my
        take .. out of
        take my name|myself .. off|out
        bow|drop|opt|pull|back out
        no longer .. interested|available|candidate
        not interested
        decided against
        not be taking
    """,
    "cancel": """
        cancel
        call off
        cannot .. attend|make|come
        not .. attend|make|come
        unable .. attend|make|come
        not able .. attend|make|come
        not be there
        call it off
    """,
    "reschedule": """
        reschedule
        move .. to|interview
        another|different|other|later time|day|date|slot
        postpone
        push .. back
        be moved
        possible|able to meet|come .. on
        meet|come .. instead
        switch|shift|rearrange .. to|interview
        find|arrange|suggest .. time|date
        could|can .. move
        held|hold .. online
    """,
    "missed": """
        miss|missed|missing
        not attend|come|appear|show|reply|there
        cannot attend|come
        absence
    """,
    "attend": """
        will|can|to attend
        attend|be there
        confirm
        i will come
        look forward
    """,
    "late": """
        late
        delayed
        running behind
    """,
    "flexible": """
        fit in
        flexible
        any|other|another time .. suits|works|convenient
        time that suits
        whenever
        your schedule
        suits|works .. you
    """,
    "because": """
        because
        due to
        owing to
        , as|since i|my|our|we|a|it|there
        something came up
        the reason
    """,
    "no_reason": "this|that|it causes",
    "story": """
        besides
        on top of
        the thing is
        only told
        in addition
        also have|had to
        i have|had to take|help|look|pick|stay
        i tried|promised
        and then
    """,
    "door": """
        paths cross
        cross paths
        stay|keep|remain in touch
        another opportunity
        other|future opportunities|openings|opportunity|roles|positions|opening
        one day
        in the future
        consider me for|in|again
        keep me in mind
        work|meet together|again
        down the road|line
        hear about|from you
        connected
        another time|day
        opens up
    """,
    "health": """
        asthma|anxiety|panic|rash|cough|diarrhea|diarrhoea|nausea|dizzy|symptoms|contagious|covid|tested positive
        hospital|surgery|operation|flu|poisoning|fever|cancer|migraine|pregnant|pregnancy|miscarriage|depression
        vomit
        throwing|throw up
        doctor|diagnosis|therapy|therapist|burnout|chemo|infection|injury|clinic
        stomach|throat|back ache|pain|bug|flu|infection
        food poisoning
    """,
    "family": """
        my|our mother|father|grandmother|grandfather|child|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin
        my|our niece|nephew|parent|parents|partner|fiance|fiancee|spouse|girlfriend|boyfriend
        <enkin> die|wedding|divorce|hospital
        pregnant wife
        divorce
        husband|wife|grandmother|grandfather
    """,
    "money": """
        cannot afford
        no|not .. money
        financial|financially
        bills
        the|my|our rent
        debt|debts|loan|broke
        lost .. job
        laid off
        salary of
    """,
    "competing": """
        interview|interviews with|at another|other|different company|companies
    """,
    "accepted": """
        accept .. offer|position|job|role
        start .. new job
        taken another
        sign .. contract
    """,
    "blame": """
        salary .. low|poor|bad
        too low
        review .. terrible|bad|awful|poor|negative
        unprofessional|disappointed|disappointing|rude|toxic|disorganised|disorganized|ridiculous
        waste of
        underpaid|stingy|unfair|unclear|slow|chaotic|unacceptable|annoyed|annoying|frustrating|frustrated|dishonest
        poor|bad|toxic .. culture|management|reviews|communication|reputation
        low salary|pay|offer
        late to pay
        long hours
        terrible|awful
        late payment
    """,
    "flattery": """
        most|best .. company|team|employer .. world|ever|seen|met
        most amazing|wonderful|inspiring|incredible|brilliant
        truly incredible|amazing
        incredible|amazing|phenomenal|outstanding|extraordinary|legendary|unparalleled
        admire
        world class
        honoured beyond
        such a great|prestigious
        dream company
    """,
    "promise": """
        promise
        will|shall definitely|certainly|surely
        definitely apply|join|come
        guarantee
        assure you
        swear
        will always
        sure to apply|join
        never .. again
    """,
    "grand": """
        deeply|sincerely|terribly|awfully|profoundly .. apologise|apologize|sorry
        sincerest|deepest|profoundest apologies
        thousand|million apologies
        extremely|incredibly|immensely|unbelievably sorry
        beg .. forgiveness|pardon
        from the bottom
        cannot apologise|apologize enough
    """,
    "heavy": """
        heavy heart
        deep|great|much regret
    """,
    "filler": """
        hope this|the|my .. finds
        hope you are|re .. well
        hope you|this .. doing well
        hope all is|goes well
        trust you|this .. well
        at your earliest convenience
        do not hesitate
        it is with
        after careful consideration .. careful consideration
        please be advised
        i hereby
        to whom it may
        sir madam
        sir|madam
        further to the above
    """,
    "forward": """
        look forward to .. interview|meeting|meet|seeing|speaking
        see you at|on|then|there|soon|tomorrow
        cannot wait
        excited .. interview|meet
    """,
    "calls_off": """
        cancel
        call off
    """,
    "stays_away": """
        cannot .. attend|make|come
        not be able
    """,
}

GREETINGS = r"\bgood (?:morning|afternoon|evening|day)\b|\bhello\b|\bhi\b|\bhey\b|\bdear\b"
SALUTATIONS = r"\bto whom it may concern\b|\bgreetings\b"
HOURS = (
    (0, 5, "evening"), (0, 12, "morning"), (12, 18, "afternoon"), (17, 24, "evening"),
)  # fmt: skip
GREETING_HOUR = r"\bgood (morning|afternoon|evening)\b"

DAYS = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"
MONTHS = r"january|february|march|april|may|june|july|august|september|october|november|december"
NEAR = r"today|tomorrow|tmrw|tonight|yesterday|this (?:morning|afternoon|evening)"

HONORIFICS = "i mr mrs ms dr"
OWN_FAMILY = ""
SMALL_NAMES = "wib wita wit"

SPELLING = """
    receive: recieve
    definitely: definately
    appreciate: apreciate
    unfortunately: unfortunatly unfortunatelly
    interview: interveiw intervew
    tomorrow: tommorow tomorow
    schedule: shedule
    opportunity: oportunity
    apologise: apologice
    grateful: greatful
    candidate: candidat
    accommodate: accomodate
    sincerely: sincerly
    available: availible
"""
APART = ""
JOINED = ""
SLANG = """
    thank you: thx tq tysm
    please: pls plz plss
    you: u
    your: ur
    going to: gonna
    want to: wanna
    have to: gotta
    because: bc bcs cuz coz
    tomorrow: tmrw tmr
    by the way: btw
    as soon as possible: asap
    I do not know: idk
"""
DROPPED = "lol haha omg dude bro"
ENGLISH = ""

OTHER_EMPLOYER = (
    r"\b(?:join(?:ing)?|(?:accepted|signed|start(?:ing|ed)?)[^.\n]{0,40}? (?:at|with|from|for)"
    r"|(?:offer|job) (?:from|at|with)|hired by|work(?:ing)? (?:for|at)) "
)
ELSEWHERE = "Another The Your My January February March April May June July August September October November December"
ELSEWHERE += " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jakarta Singapore"

PAY = r"\brp\.? ?\d|[$€£] ?\d|\b\d+(?:[.,]\d+)? ?(?:million|thousand|k|usd|sgd|idr)\b"
PAST_HALF: dict[str, int] = {}
CLOCK = r"\b\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b)?(?![./]\d)|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2} o'clock\b"
RIGHT_CLOCK = r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m)?|\d{1,2} o'clock"
NAMED_SELF = r"\b(?:this is|i am|i'm|my name is|i’m) (?-i:[A-Z])\w+"
FORMULAS = "regards wishes sincerely best kind yours faithfully truly"
WRITERS = ""
