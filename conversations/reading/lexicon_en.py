"""English as people type it; the same tables as `lexicon_id`. Data only."""

SPELLINGS = """
not: don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent ain't aint won't wont haven't havent
  hasn't hasnt wouldn't wouldnt shouldn't shouldnt
cannot: can't cant couldn't couldnt cnt
cannot: unable
i: i'm im i've ive i'd i'll id ill-be
it: it's its
that: that's thats
they: they're they've theyre
we: we're we've
you: you're u ur
there: there's theres
because: bc bcs bcos coz cuz cause bcoz becuase becasue beacuse
since: sinse
to: 2to
tomorrow: tmrw tmr tomorow tommorow tomorrow's tommorrow
please: pls plz plss pleas kindly
interview: interviewing intervew inverview
want: wanna wants wanted
going-to: gonna
need: needs needed
cancel: cancelling canceling cancelled canceled cancellation cancelation cancle
decline: declining declined
reject: rejecting rejected rejection
withdraw: withdrawing withdrew withdrawn withdrawal
reschedule: rescheduled rescheduling re-schedule reshedule reschedulling
postpone: postponed postponing
move: moving moved
push: pushing pushed
change: changing changed
accept: accepted accepting acepted acceptd
receive: received recieved receiving recieve
sign: signed signing
offer: offers offered
mother: mom mum mommy mama's mummy
father: dad daddy papa's
vomit: vomited vomiting threw-up throwing-up
ache: aches aching achy
pain: painful pains
faint: fainted fainting
lowball: lowballed lowballing
leave: left leaving
join: joined joining
begin: began beginning
apply: applied applying
complain: complained complaints complaining
grandmother: grandma granny nan
grandfather: grandpa
child: kid kids children baby toddler
brother: bro
relative: in-law in-laws
die: died dies dying
pass-away: passed-away passing-away passes-away
sick: ill unwell poorly
hospital: hospitalised hospitalized hospitalized
feel: feeling felt
far: farther further-away
commute: commuting
relocate: relocating relocated relocation
study: studies studying
salary: wage wages pay paying payment
expect: expected expectation expectations
company: employer firm
review: reviews
heavy: heavily
flood: flooding flooded floods
rain: raining rains rainy
storm: stormy
forget: forgot forgotten
oversleep: overslept oversleeping
sleep: slept sleeping
wake: woke waking
mix: mixed mixing
tired: exhausted
promote: promoted promotion
decide: decided deciding
attend: attending
come: coming
make: making
take: taking took taken
get: got getting gotten gets
find: found finding
start: starting started
work: working works worked
job: jobs
meeting: meetings
clash: clashes clashing clashed
conflict: conflicts conflicting
look: looking looked looks
say: saying said says
tell: telling told
lie: lying lied
pretend: pretending
excuse: excuses
religious: religion
with: w/ w
marry: married marrying marriage
"""

CLASSES = {
    "enkin": "mother father grandmother grandfather child brother sister son daughter wife husband uncle aunt cousin "
    "niece "
    "nephew parent parents partner relative family fiance fiancee spouse",
    "enill": "sick hospital fever surgery stroke injured flu accident icu cancer covid fell chemo dengue ambulance "
    "temperature cough nausea vomit ache pain asthma bug virus bronchitis tonsils chickenpox measles malaria "
    "hernia dizzy faint pneumonia infection seizure diabetes migraine heart fracture typhoid collapsed "
    "emergency-room er operation attack well critical stable",
    "enbody": "head back stomach throat tooth teeth eye ear knee ankle leg arm chest skin foot hand wrist shoulder "
    "neck",
    "elsewhere": "another other elsewhere different new else",
    "nope": "not no never cannot",
    "ride": "car train bus flight motorbike motorcycle bike scooter taxi cab ride plane ferry subway metro",
}

REASONS = {
    "accepted_offer": """
        choose|chose|pick|picked|prefer <elsewhere>|other
        got|land an? job
        start|begin|join .. place|company|elsewhere|monday|startup
        get the? job
        offer letter
        another opportunity
        different offer|opportunity
        committed to <elsewhere>
        accept|take|sign|receive|get|have|found|find|landed|secure|secured|start .. <elsewhere> .. offer|job|position|
            role|company|contract
        accept|sign|receive|get|landed .. offer|job|contract
        <elsewhere> offer|job
        offer .. <elsewhere>
        hired
        get|take|found|find|accept .. job|position|role
        sign .. contract|<elsewhere>
        take|accept .. position
        start .. <elsewhere> job|position|role
        chose|choose|going|went|go with .. <elsewhere>
        already employed
        job .. elsewhere
    """,
    "too_far": """
        other|opposite side|end of
        hard|difficult to reach|get
        out of town
        too remote
        nearer|closer
        too|so|very|quite|really|pretty|bit far
        far from
        commute
        <digits>|two|three|four|an hour|hours|hrs|h|km|miles .. away|each|commute|drive|way|from
        hours each
        location .. <nope>|far|inconvenient
        distance
        long way|drive|trip
        ~ location
        ~ far
    """,
    "relocation": """
        live|living in|abroad|overseas
        going abroad
        move back|home
        hometown
        new city|country|house
        relocate
        move|moving .. city|town|country|abroad|overseas|province|island|house|home|apartment
        move away|abroad|overseas|out
        move to
        no longer live|living|based
        <nope> live .. anymore
        leave town|country|city
    """,
    "career_change": """
        become|be a teacher|freelancer|writer|farmer
        leave .. industry|field|sector
        pivot|pivoting
        own thing
        ~ business
        own business|company|startup|shop|venture
        start .. business
        switch|switching|change career|careers|field|fields|industry|industries|path
        career .. change|plan|plans|direction|path
        freelance|freelancing|freelancer
        different|another|new field|industry|career|direction|path
        self employed
        self-employed
    """,
    "further_study": """
        exchange program|student|programme
        bootcamp|course|internship|fellowship
        enrolled|admitted|college
        back to school|university|college|uni
        master's|masters|phd|mba|degree|postgraduate
        scholarship
        thesis|dissertation
        continue|further|focus|pursue|finish .. study|education|degree|school
        grad|graduate school
        full-time student
        ~ study|school|university
    """,
    "personal": """
        <nope> .. business of
        none of your
        own reason|reasons
        personal
        private
        rather|prefer not .. say|tell|share|disclose|explain|discuss
        <nope> .. want|like|comfortable .. say|tell|share|sharing|explain
        none of
        confidential
    """,
    "family": """
        <enkin> .. visiting|visit|come|birthday|need|needs
        ~ <enkin>
        family .. emergency|matter|matters|issue|issues|problem|reason|reasons|commitment|event|thing|situation|
            obligation
        family
        look after|childcare|babysitter|babysit|nanny|daycare|child
        childcare|babysitter|babysit|nanny|daycare
        <enkin> .. wedding|marry|graduation|birth
        wedding
        marry
        divorce
        maternity|paternity
        <enkin> .. <nope> .. allow|let
        giving birth
    """,
    "health": """
        <enbody> .. kill|killing
        my|bad <enbody>
        cough|nausea|vomit|ache|pain|asthma|virus|bronchitis|chickenpox|measles|malaria|hernia|dizzy|faint|temperature
        <enbody> .. hurt|hurts|pain|ache|out|broken|infection|swollen|injured|problem
        checkup|check-up|medication|quarantine|isolating|vaccination|physio
        <nope> slept
        sick|flu|fever|covid|migraine|headache|cold|vomiting|diarrhea|diarrhoea|contagious
        <nope> .. feel .. well|good|great|100
        <nope> well
        feel .. weather|terrible|awful|bad|dizzy|horrible|rough
        under .. weather
        surgery|operation
        hospital|er|doctor|doctors|doctor's|clinic|medical|bedrest
        health
        anxiety|depression|depressed|burnout|burned|burnt|mental
        pregnant|pregnancy|miscarriage
        broke|broken|sprained|injured|hurt|fractured|twisted .. leg|arm|ankle|foot|wrist|back|hand|knee
        injury|injured|accident
        food poisoning
        infection|pneumonia|dengue|typhoid|asthma|allergy|chemo|therapy|treatment
        toothache|tooth|dentist
        throwing up
        stomach
        period cramps
    """,
    "health_family": """
        <enkin> .. complications|labour|labor|bleeding
        <enkin> .. <enill>
        <enkin> .. <nope> .. well
        care .. <enill> <enkin>
        <enill> <enkin>
        care of .. <enkin>
        <enkin> .. diagnosed
        someone .. family .. <enill>
        hospital with .. <enkin>
        family .. health|medical
    """,
    "bereavement": """
        pass-away
        funeral|wake-ceremony|burial|cremation|memorial
        death
        die
        mourning|bereavement|bereaved|grieving|condolence
        lost .. <enkin>
    """,
    "role_mismatch": """
        different .. ad|advert|posting|description|advertised|posted
        role|position|job .. too junior|senior|basic|technical
        too junior|senior
        <nope> .. apply for
        <nope> .. looking|look for
        <nope> .. relevant
        wanted something else
        role|position|job|description|duties|work .. <nope> .. expect|fit|match|matches|right|suit|suits|align|aligned|
            interest|suitable
        <nope> .. fit|match
        <nope> .. interested
        <nope> .. interest .. role|position|job
        turns|turned out .. job|role|sales|position|different
        different .. role|position|job
        overqualified|underqualified|unqualified
        <nope> match|fit|suit .. skills|background|experience|profile
        <nope> right .. role|job|fit
        job description
        lost interest
        wrong role|position|job
    """,
    "salary": """
        match .. salary
        lowball
        minimum salary
        <nope> .. worth .. money|salary
        better|higher salary
        salary .. low|small|enough|<nope>|less|below|little|bad|poor|under
        <nope> happy|satisfied|enough|good .. salary
        low|lower|small|poor|bad salary
        compensation|benefits|package|budget .. <nope>|low|lower|below|enough|less
        below market
        lowball|underpaid|peanuts
        ~ salary|money|compensation|benefits
    """,
    "schedule_clash": """
        another|something|other thing? .. scheduled|planned|booked
        driving|entrance|final test|exam
        already booked|plans|have
        <nope> time
        other plans
        another|other|different interview|appointment|commitment|meeting|exam|engagement|event|plans
        conflict
        clash
        scheduling|schedule conflict|clash|issue|problem
        appointment|commitment|prior|engagement
        double booked
        double-booked
        have|get|i .. exam|test|class|lecture|graduation|plans|presentation|finals|midterm
        exam|graduation|class
        busy
        same time|day
        something else
        <nope> .. available|free
    """,
    "work": """
        cannot leave .. job|work|office
        cover .. shift
        client|clients|customer
        on call
        called in .. work
        time|day off .. work|job
        <nope> .. time|day off
        boss|supervisor|manager .. <nope>|let|need|needs|approve
        <nope> .. leave .. work|boss
        meeting|deadline|project|emergency|shift|audit|launch .. work|job|office|company
        meeting|deadline
        work that|on|tomorrow|today|then|day|late|overtime
        have to work
        must work
        shift|overtime
        business trip
        stuck|busy|swamped|tied .. work|office
        current job .. busy
        annual leave
        work commitment|schedule|emergency|trip
        ~ work
    """,
    "transport": """
        <ride> .. <nope> show|come|arrive
        tyre|tire|tires|tyres
        <ride> .. strike|full|lost|taken|gone|down
        <nope> driver
        lost my licence|license
        <ride> .. broke|broken|cancel|delay|delayed|trouble|stolen|die|late|problem|issues|strike|towed|crash|mechanic|
            repair|shop|start
        missed .. <ride>|connection
        flat tyre|tire
        puncture
        <nope> way .. get|getting|there|go
        <nope> .. ride|transport|transportation|car|lift
        traffic
        breakdown
        transport|transportation
        engine
        out of gas|petrol
        roadblock
    """,
    "weather": """
        snow|blizzard|icy
        flood
        storm|typhoon|hurricane|thunderstorm|snow|blizzard|earthquake|haze|landslide|eruption
        weather
        heavy rain|snow
        rain heavy
        pouring
    """,
    "company_reputation": """
        pyramid|ponzi|mlm
        one|two star|stars
        <nope> pay|paid|salary .. time
        complain
        rumours|rumors|rude|unprofessional|ghosted
        <nope> .. good .. company
        review
        toxic
        company|they|place|hr .. shady|sketchy|scam|fraud|fake|suspicious|dodgy|unprofessional|legit
        scam|shady|sketchy|fraud|suspicious|dodgy
        <nope> trust
        salary late
        reputation|glassdoor
        turnover|layoffs|layoff
        heard .. bad|awful|terrible|toxic|horrible
        red flag|flags
        asked .. pay|money|deposit|fee
    """,
    "not_looking": """
        stay put
        staying where
        <nope> .. need .. job
        no longer look|interested|searching|seeking|need
        <nope> .. look .. anymore|job|work
        stay|staying|remain|remaining|keep|keeping .. current|job|company|where
        promote
        <nope> .. ready|want|planning .. change|leave|switch .. job|jobs|company
        break .. job|hunting|work|search
        counter offer|counteroffer
        counteroffer|counter-offer
        job .. break
        contract .. extended|renewed
        happy .. current|where
        raise
    """,
    "online_request": """
        be remote|virtual|online
        remote interview|please|instead|possible
        online|virtual|virtually|remotely|zoom|teams|skype .. instead|possible|please
        could|can|prefer|rather|possible|like|do|over|via|want .. online|zoom|video|virtual|virtually|remotely|teams|
            skype
        video call|interview
        ~ online|zoom|remotely|virtual
    """,
    "religious": """
        good friday
        passover|ashura|mawlid|vigil
        religious|church|mosque|temple|prayer|prayers|pray|praying|sabbath|eid|ramadan|easter|christmas|diwali|mass|
            service-day
        pilgrimage|umrah|hajj|worship|synagogue|vesak|nyepi|lent|fasting|baptism
        holy day
        faith
    """,
    "second_time": """
        second|third time
        already|previously|before|once .. reschedule|postpone
        reschedule .. once|twice|before|again|already
        move|change|postpone|reschedule .. again
        asked before|already
    """,
    "overslept": """
        only just wake
        sleep through|past
        oversleep
        sleep .. alarm
        sleep in|late
        wake .. late|now|hour
        alarm .. <nope>|off
        fell asleep
        just wake
        missed .. alarm
    """,
    "mixed_up_date": """
        wrong .. calendar
        got .. wrong
        thought .. next|tomorrow|another
        wrong date|day|time|week
        date|day|time|dates|week .. wrong
        forget
        mix .. up|date|dates|time|day
        thought it .. was
        thought it|the|interview .. tomorrow|monday|tuesday|wednesday|thursday|friday|next|today|week|later
        misread|misremembered|confused|misunderstood .. date|time|day|calendar|email|dates
        misread
        slipped .. mind
        lost track
    """,
    "trivial": """
        ~ <nope> want
        no reason
        netflix|hangover
        <nope> .. feel like
        <nope> .. bothered
        <nope> .. mood
        <nope> feel it
        lazy|bored|boring|meh|tired|sleepy|hungover|unmotivated
        rain
        concert|party|vacation|holiday|trip|movie|beach|gaming|match
        too hot
        whatever
    """,
}

SENSITIVE = """
    pregnant|pregnancy|miscarriage|divorce|depression|depressed|anxiety|mental|surgery|cancer|hiv|chemo|therapy|rehab|
        debt
    abuse|police|jail|prison|bipolar|separated|custody
"""

LIES = """
    lie|pretend|fib|bluff
    make something|one|it|sth up
    make up .. excuse|reason|story|something
    fake|false|invented .. excuse|reason|sickness|illness|story
    fake being|a|an
    excuse please
    invent|fabricate .. excuse|reason|story|something
    good|believable|nice|plausible excuse
    come up .. excuse
"""
RETRACTIONS = """
    even though .. not
    it not really|true
    not really true
    not actually sick|true|happening
"""
"""What follows an excuse to say that it is none."""

CLAIMS = """
    just say|tell|write|claim
    just tell them
    say|tell
"""

CONFESSIONS = "actually truth honestly reality though"
CUES = "because since due as reason owing"
NEGATORS = "not never without no nothing neither isn't"
BRIDGES = """because of due about the a an my to it so for from do with being that really actually because issue matter
  want going going-to have"""
LIMITERS = "only just solely merely"
DENIALS = """
    not .. problem|issue|reason|matter
    fine|ok|okay|good|great
"""

INTENTS = {
    "cancel": """
        <nope> be attend|come|able|joining|there|going .. interview
        <nope> going|go .. interview
        drop out .. interview
        cancel .. interview
        interview .. cancel
        call off .. interview
        cannot to? make|attend|come|go|join|do .. interview
        cannot make .. it .. interview
        <nope> .. able .. attend|make|come|go|join .. interview
        <nope> attend|attending|coming .. interview
        interview .. cannot make|attend|come|go
        withdraw .. interview
        miss|skip|missing .. interview
        back|pull out .. interview
        ~ cancel
    """,
    "decline": """
        <nope> .. continue|proceed|carry .. process|interview|selection
        no thanks .. interview
        <nope> move|proceed|continue|go .. forward|ahead|further .. interview|process
        politely refuse
        decline .. interview|invitation|invite|offer
        turn|turning|turned down .. interview|invitation|invite
        turn .. interview|invitation|invite .. down
        reject .. interview|invitation|invite
        refuse .. interview|invitation|invite
        <nope> .. interested .. interview
        say no .. interview|invitation|invite
        pass on .. interview
        withdraw .. application|process|candidacy|consideration|selection|recruitment|hiring
        step out|away .. process|selection|recruitment
        remove .. from consideration|process
        interview .. decline|reject
        polite no|refusal|rejection
    """,
    "reschedule": """
        interview .. instead
        can|could interview .. on|next
        interview .. be on
        set up .. another|new|different .. time|date|day
        interview .. another|different|other day|time|date
        reschedule
        postpone .. interview
        interview .. postpone
        move|push|shift|change|rearrange|delay|swap .. interview
        interview .. move|push|shift|delay|rearrange
        move|push|shift .. to next|another|monday|tuesday|wednesday|thursday|friday|saturday
        just move it
        move|change|shift .. time|date|day|hour .. interview
        another|different|other|new|later|earlier day|date|time|slot
        bring forward|earlier .. interview
        bring .. interview .. forward
        interview .. earlier
        interview .. online instead|please
        do .. interview .. online|zoom|video
        ~ postpone
    """,
    "decide": """
        worth .. interview
        is it worth
        do i go|attend|cancel|decline
        interview or not
        go or not
        advice|advise|advice on .. interview
        should i .. interview|go|attend|cancel|decline
        help .. decide
        <nope> sure .. should|whether|if .. go|attend|cancel|decline|interview
        whether to|i .. go|attend|cancel|decline|accept
        torn between
        undecided|hesitating|hesitant
        reason|excuse .. enough
        worth going|attending
        what would you do
        is it ok|okay|fine|rude to cancel|decline|skip|reschedule
    """,
}

INVITATIONS = """
    to cancel or
    cancel or reschedule .. write|reply|contact|please|click
    like to invite
    invite you
    pleased|happy|delighted to invite|inform
    you have been .. shortlisted|selected|chosen|invited
    your interview .. has|is|will|been
    dear candidate|applicant
    let us know
    we look forward
    bring your
"""

ACCEPTING = """accept offer job hired position sign work working start started contract study studying live living stuck
    hospital employer promoted stay staying company moving move"""

PLACES = """home work school office hospital noon night once least all the a an my their his her this that another
    same different first last next zoom teams google jakarta surabaya bali bandung singapore monday tuesday wednesday
    thursday friday saturday sunday today tomorrow morning afternoon evening it them him me us you someone hr am pm"""

FUNCTION_WORDS = """the a an i you he she it we they my your his her our their is am are was were be been to of in on
  at for from
    with and or but not this that these those have has had do does did can cannot will would should could because if
    so as
    what when where why how who please want need like just already there here no yes hello hi hey thanks thank good
    morning
    afternoon evening tomorrow today got get make help me him them i'm don't can't sick another about after before been
    again back skip stop cancel start more less shorter warmer edit sent remind reminder language privacy delete english
    english job work sorry next week monday tuesday wednesday thursday friday any some"""

COMMON = """request requests the a an i you he she it we they my your his her our their is am are was were be been to
  of in on at for
  from with
    and or but not this that have has had do does did can will would should could because since as due monday tuesday
    wednesday thursday friday saturday sunday thurs thur wed tues mon fri sat sun today tomorrow tonight morning
    afternoon
    evening noon next last week month year day january february march april may june july august september october
    november december am pm please thanks thank politely message email text letter help write draft role position job
    post
    called scheduled schedule regarding about interview final second first round hr recruiter manager team later soon
    instead anymore anyway go if so by until after before then when where who how why what which there here something
    someone anyone polite reason hours hour minutes half past quarter any some all also just still only very really
    good great nice kind sure maybe think know going see let us me him them more less same other another today's
    would like want need got get make send given hope heads place hold held hear head state house horse mouth
    might right night light sight stay play clear party years worth world words cold could hand hard path"""

COMMANDS = {
    "cancel": "cancel|stop|quit|exit|abort|never mind|nevermind|forget it|end|cancel this|cancel that|cancel it",
    "back": "back|go back|previous|undo|return",
    "help": "help|help me|how does this work|how do i use this|what can you do|instructions|guide",
    "skip": "skip|skip it|skip this|pass|later|next|leave it empty|leave blank",
    "menu": "menu|start|main menu|restart|start over|begin|home|start again|new",
    "language": "language|change language|switch language|languages",
    "privacy": "privacy|privacy policy|my data",
    "delete": "delete my data|delete data|delete everything|erase my data|erase everything|forget me|delete all|"
    "delete my account|"
    "erase data|delete all my data",
    "drafts": "drafts|draft|my drafts|show drafts|show my drafts",
    "reminders": "reminders|reminder|my reminders|show reminders|show my reminders",
    "shorter": "shorter|make it shorter|too long|shorten|shorten it|short|more concise|briefer|brief|make it brief",
    "warmer": "less formal|more casual|warmer|make it warmer|friendlier|more friendly|make it friendlier|"
    "too cold|too stiff|nicer|kinder|warm",
    "more_formal": "more formal|formal|make it more formal|make it formal|too casual|more professional|too informal|"
    "formal version",
    "english": "in english|english|english version|english please|translate to english|use english|english one|"
    "speak english",
    "indonesian": "in indonesian|indonesian|indonesian version|bahasa|in bahasa|translate to indonesian|use indonesian",
    "edit": "edit|change|correct|fix|edit it|change it|something is wrong|edit this|modify|change something|wrong",
    "sent": "sent|sent it|i sent it|already sent|i have sent it|it is sent|message sent|done sent|i sent the message|"
    "just sent it",
    "remind": "remind me|set a reminder|remind|remind me tomorrow|reminder please|remind me later",
    "why": "why|how do you know|how did you know|says who",
    "copy": "copy|copy it|copy message|copy text|copy the message|copy that",
    "yes": "looks good|all good|that is fine|write it|yes|yeah|yep|yup|sure|ok|okay|correct|right|fine|"
    "of course|alright|go ahead|sounds good|that is right|"
    "yes correct|"
    "perfect|great|good|looks good|k|absolutely|definitely",
    "no": "no|nope|nah|not|no thanks|no thank you|not now|not yet|don't|do not|no way|not really",
}

POLITE = "please thanks thank you now just a the bit lah kindly hey bot mate this then"

CHAT_WORDS = """pls plz thx u ur im ive id ill dont cant wont didnt doesnt isnt tmrw tmr wanna gonna bc bcs cuz idk
  lol rn
    offer decline position role company family sick health personal reason date salary far busy meeting my
    postpone message write accepted moving attend withdraw invitation"""
"""Chat spellings and frequent words of this subject that no Indonesian text holds."""

JOBS = """analyst accountant engineer developer designer manager officer assistant executive representative consultant
    specialist coordinator administrator intern trainee writer editor clerk cashier barista teacher lecturer nurse
    technician operator supervisor director lead scientist researcher strategist planner auditor architect advisor
    associate secretary receptionist waiter waitress chef cook driver agent recruiter translator programmer tester
    staff salesperson marketer copywriter photographer controller tutor instructor pharmacist lawyer paralegal"""
"""Words an English position ends with."""

WORKPLACES = "the university school hospital bank hotel cafe clinic"

COMPANY_WORDS = "of and the group company"

NAME_ENDS = """tomorrow tmrw tmr today tonight on at for with w/ because bc cuz coz since as due next this that monday
  tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun and i i'm im i've my to in from please pls
    anymore
    but so is was or by before after about if regarding later when they it the a an interview position role job
    scheduled
    politely thanks of"""

DONE = "already"
"""Words before a verb that tell of something done, not wanted."""

OTHER_THINGS = "remind reminder prepare tips reminders order subscription booking ticket"
