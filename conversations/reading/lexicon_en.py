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
reschedule: rebook rebooking resched rescheduel reschedual rescheduled rescheduling re-schedule reshedule reschedulling
postpone: postponing postpon postphone postponed postponing
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
    "enday": "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "today tomorrow tonight "
    "morning afternoon evening noon",
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
        start|begin at|with .. new|another .. company|job
        4 got|get hired|offer .. elsewhere|another
        went|going|go with another|other|someone
        already have|got|found .. job|work|offer
        signed .. elsewhere|another|somewhere
        job .. offer .. accept
        offer .. first
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
        <digits>|two|three|four .. buses|trains|transfers|minutes|min|mins .. each|there|away|get
        take me .. hours|buses|trains
        other|opposite side .. city|town
        <digits> minutes|mins|min|km|miles .. each|way|away
        each way
        location .. inconvenient|remote|outskirts
        commute .. long|too|bad|brutal
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
        moving|move to|out|back|away .. <elsewhere>|city|country|province|state|abroad
        4 moving|move to
        husband|wife|partner|spouse .. transfer|transferred|relocate
        no longer in .. city|town|area|country
        ~ move|moving|country|city
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
        full time .. own|shop|business
        open|opening|run|running .. own|shop|business|cafe
        family business
        going solo
        ~ business|freelance|startup|career
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
        4 start|starting|begin .. phd|master|master's|degree|studies|university|college
        back to school|uni
        accepted .. university|college|program|school|masters
        apprenticeship|residency
        ~ class|campus|semester|professor|school
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
        life happened
        no comment
        keep it to myself|private
        complicated
        long story
        not in .. place|position
        private matter
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
        <enkin> .. married|getting|graduation|recital|birthday|wedding|visiting
        <nope> .. watch|look after|mind .. <enkin>
        babysitter .. cancel|sick|<nope>
        pick up .. <enkin>
        custody|school event|pickup
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
        admitted to hospital
        4 admitted .. hospital .. myself
        down with
        stomach bug|flu|ache
        <nope> feel .. well|good
        caught a|the flu|cold|covid|bug
        threw|put out? my? back
        hurt my
        ~ doctor|medicine|pills|clinic|body
    """,
    "health_family": """
        <enkin> .. complications|labour|labor|bleeding
        <enkin> .. <enill>
        <enkin> .. .. <enill>
        <enkin> .. <nope> .. well
        care .. <enill> <enkin>
        <enill> <enkin>
        care of .. <enkin>
        <enkin> .. diagnosed
        someone .. family .. <enill>
        hospital with .. <enkin>
        family .. health|medical
        <enkin> .. surgery|hospital|labor|labour|sick|ill|fever|chickenpox|flu|er|icu|stroke|chemo
        went into labour|labor
        <enkin> .. went into labour|labor
        4 <enkin> .. <enill>
    """,
    "bereavement": """
        5 <enkin>|friend|uncle|colleague .. die|pass-away
        5 funeral
        pass-away
        funeral|wake-ceremony|burial|cremation|memorial
        death
        2 die
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
        <nope> what was|is|i .. advertised|described|promised|expected|applied|expect|apply
        turns|turned out .. sales|commission|different|to be|its|it
        it .. sales job|role|position
        <nope> advertised|as
        commission only
        night shift|shifts .. only
        job .. different .. advert|listing|posting
        <nope> a good? fit
        <nope> .. skill|skills|background
        <nope> .. type|kind of work|job|role
        requires|require|need|needs .. mandarin|experience|years|certification
        <nope> .. what i .. looking|want|do
        too much|many travel|travelling|hours
        on site only
        ~ role|position|duties|skills|shift|commission|contract|description|remote|requirements
        apply|applied for .. but
        they want .. <elsewhere>
        <nope> a .. role at
        <nope> have .. skills|experience|qualifications
        they require|expect|want .. experience|years|fluent
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
        salary .. range|expectations|below|meet|match
        below .. salary|earn|make|market|current
        they|it salary below|little|less|peanuts|badly|poorly|low
        <nope> pay .. enough|well
        earn|make .. more|now
        salary cut
        ~ salary|money|offer|budget|benefits|compensation
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
        4 midterm|ielts|toefl|exam|finals|test
        exam .. day|monday|tuesday|wednesday|thursday|friday|that
        sit|take .. exam|test|ielts|toefl|finals
        already .. another .. interview
        same day .. wedding|exam|interview
        4 clash .. with
        ~ event|class|plans|booked|exam|test|trip
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
        emergency .. current|at|my .. job|work|office
        work until|till|late|all
        i work .. until|till|that|on|then|days|nights|mornings
        put me on|in
        early|late|night|morning shift
        <nope> get .. off|away|leave .. work|day
        stuck at|in .. work|office|meeting|job
        busy .. at work|job
        current job .. <nope>|need|emergency
        4 meeting .. at work|job
        project deadline
        on duty|site
        short staffed|handed
        understaffed|short-staffed
        cover for .. colleague|coworker
        <nope> .. time off|away
        work trip|training|event|conference|deadline
        peak season
        boss|manager .. <nope> .. let|approve|give
        busy season
        notice period
        ~ work|office|boss|client|duty|colleague|coworker|overtime|manager|supervisor|deadline|project
        cannot take .. day|time off
        client .. presentation|meeting|visit|call
        have to .. work|shift|cover
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
        <ride> .. battery|engine|flat|broken|stolen|broke|dead|die|start
        4 <ride> .. battery|start .. die|dead|<nope>
        battery .. die|dead
        <nope> .. start .. <ride>
        <ride> .. <nope> start
        flat tyre|tire|tyres|tires
        4 flight|train|bus|ferry .. cancel|delay|delayed|late|strike|miss|missed
        ~ car|train|bus|bike|flight|ferry|ride|traffic|licence|license
    """,
    "weather": """
        snow|blizzard|icy
        flood
        storm|typhoon|hurricane|thunderstorm|snow|blizzard|earthquake|haze|landslide|eruption
        weather
        heavy rain|snow
        rain heavy
        pouring
        roads|road|streets .. closed|flood|snow|icy
        power .. out|cut|went
        4 flood|typhoon|storm|hurricane
        ~ wind|storm|power|water|snow|road|roads
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
        company|they|place .. shady|sketchy|scam|fraud|fake|suspicious|dodgy|unprofessional|legit
        scam|shady|sketchy|fraud|suspicious|dodgy
        <nope> trust
        salary late
        reputation|glassdoor
        turnover|layoffs|layoff
        heard .. bad|awful|terrible|toxic|horrible
        red flag|flags
        asked .. pay|money|deposit|fee
        want|asked|ask me to salary|pay
        pay|salary for .. training|uniform|materials
        scary|bad|terrible|awful|horrible|negative|poor review|stories|things
        review .. bad|awful|terrible|scary|horrible|negative|mixed|worrying
        ex employees|employee|staff
        they|company salary late
        late salary
        heard .. salary late
        ~ reviews|rumours|rumors|glassdoor|sketchy|company
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
        happy where|here|with
        stay|staying|remain where|put|here
        <nope> .. look|open .. moment|right|now|currently|opportunities|anymore
        already have a? job .. like|love|enjoy
        like my .. job
        just applied|applying .. fun|curious
        <nope> .. open to
    """,
    "online_request": """
        be remote|virtual|online
        remote interview|please|instead|possible
        online|virtual|virtually|remotely|zoom|teams|skype .. instead|possible|please
        could|can|prefer|rather|possible|like|do|over|via|want .. online|zoom|video|virtual|virtually|remotely|teams|
            skype
        video call|interview
        ~ online|zoom|remotely|virtual
        phone|video|online|remote|virtual|zoom interview|call .. possible|instead|please|okay|ok
        possible .. phone|video|online|zoom|remote
        video call instead
    """,
    "religious": """
        good friday
        passover|ashura|mawlid|vigil
        religious|church|mosque|temple|prayer|prayers|pray|praying|sabbath|eid|ramadan|easter|christmas|diwali|mass|
            service-day
        pilgrimage|umrah|hajj|worship|synagogue|vesak|nyepi|lent|fasting|baptism
        holy day
        faith
        4 eid|church|ramadan|easter|sabbath|nyepi
        it eid|christmas|easter|diwali
        religious holiday|holidays
        ~ pray|church|mosque|temple|god|holy
    """,
    "second_time": """
        second|third time
        already|previously|before|once .. reschedule|postpone
        reschedule .. once|twice|before|again|already
        move|change|postpone|reschedule .. again
        asked before|already
        4 second|third time .. reschedule|move|ask|change
        already move|reschedule|change|postpone|ask .. once|it|twice|before|again
        move .. again
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
        slept|sleep through|in
        wake|woke up .. late|noon|now
        did|<nope> hear .. alarm
        alarm .. <nope>|off|fail|failed
        ~ alarm|sleep|wake|asleep
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
        write|wrote down .. wrong
        wrong .. date|day|time|week
        calendar .. wrong|mix
        ~ calendar|date|confused|forget
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
        <nope> .. feel it
        cannot be bothered|asked
        <nope> motivated|motivation
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
    tell|say them|him|her|hr|everyone
    say i|it|my|that
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
        cancel|scrap|scratch .. interview
        interview .. cancel
        call off .. interview
        call .. interview off
        cannot to? make|attend|come|go|join|do .. interview
        cannot make .. it|that|<enday>
        <nope> .. able .. attend|make|come|go|join .. interview
        <nope> attend|attending|coming .. interview
        interview .. cannot make|attend|come|go
        withdraw .. interview
        miss|skip|missing .. interview
        interview .. skip
        back|pull|bow|bail out? .. interview
        2.5 bail|bailing|flake
        2.5 skip it|the|this|tomorrow|that|<enday>
        2.5 <nope> going to make|come|attend
        2.5 <nope> be? able to make|come|attend
        2.5 cannot come|attend|go|join
        2.5 back|pull|bow out
        2.5 call it off
        ~ cancel
        cannot|<nope> do tomorrow|today|<enday>|it
        have|need|got to miss|skip|bail|cancel
        2.5 <nope> make it
        2.5 miss it|this|tomorrow|<enday>
        2.5 no show
        2 <nope> coming|attending|attend|going
        2 drop out
        ~ cannot
        drop|miss my|the|this|that|tomorrow .. interview
    """,
    "decline": """
        <nope> .. continue|proceed|carry .. process|interview|selection|application
        no thanks .. interview
        <nope> move|proceed|continue|go .. forward|ahead|further .. interview|process
        polite|politely refuse|refusal|no|rejection|decline
        decline .. interview|invitation|invite|offer|opportunity
        draft|write .. decline|refusal|rejection
        turn|turning|turned down|it
        turn .. interview|invitation|invite|opportunity .. down
        reject|refuse .. interview|invitation|invite
        <nope> .. interested .. interview|in
        say no|thanks .. to|interview|invitation|invite
        pass on .. interview|this|it|the
        withdraw .. application|process|candidacy|consideration|selection|recruitment|hiring|running
        step|stepping|drop|dropping|pull|back|bow out|away|back .. process|selection|recruitment|running|application
        remove|take|pull .. out|from|off .. consideration|process|opening|running|list|role|position
        take my name out|off
        interview .. decline|reject
        2.5 <nope> interested
        2.5 thanks|thx but no
        2.5 decline|refuse
        2.5 step out|away|back
        2.5 say no
        2 no longer .. interested|want|consider|pursue
        2 withdraw
        2 <nope> for me
        <nope> going-to|to take|pursue|accept|proceed|continue|do|go .. interview|role|position|job|invitation|offer|
            process|further|ahead
        <nope> pursue|proceed|continuing|pursuing|accept|accepting
        opt|opting out
        <nope> taking .. interview|role|position|job|offer|invitation
        let .. down gently|easy
        pass|passing on
        out of the running
        2.5 not .. a good? fit|match
        2.5 no longer want|interested|available|looking
        2.5 regretfully|regret
        2 thanks but
        2 i out of the|this|it
        2 decided|decide .. to stay|accept|take|go|continue|focus|not|join
        2 pull|drop|remove|withdraw my application|name|candidacy
        ~ <nope> want
        pull|pulling|pulled out of .. process|running|selection
    """,
    "reschedule": """
        interview .. instead
        can|could interview .. on|next
        interview .. be on
        set|book up? .. another|new|different .. time|date|day
        interview .. another|different|other|new day|time|date|slot
        reschedule|postpone
        move|push|shift|change|rearrange|delay|swap .. interview
        interview .. move|push|shift|delay|rearrange|swap
        move|push|shift|swap .. to next|another|monday|tuesday|wednesday|thursday|friday|saturday|later
        just move it
        move|change|shift .. time|date|day|hour .. interview
        another|different|other|new|later|earlier|alternative day|date|time|slot
        bring forward|earlier .. interview
        bring .. interview .. forward
        interview .. earlier
        interview .. online instead|please
        do .. interview .. online|zoom|video
        push|move|shift back|it
        second|another chance
        2.5 push|move|shift .. <enday>
        2.5 could|can we|i|you|they .. move|push|shift|change
        2.5 could|can .. <enday> instead
        2.5 how about|instead .. <enday>
        can|could|may it|this|that|we|i be|do|have|meet|come|go .. <enday>|later|earlier|online|zoom|another|
            different|instead
        interview .. put off|back|on hold
        put off|back .. interview|it
        rain check
        <enday> instead
        prefer .. <enday>|later|earlier|online
        2.5 make it <enday>|later|earlier
        2.5 later|earlier|another slot|time|day|date
        2.5 new date|time|slot
        2.5 bump|defer|swap|rearrange|delay
        2.5 online|zoom|video|virtual|remotely instead|please
        2 available|free on|from|after|only .. <enday>
        can|could|may|would .. interview .. be|happen|take
        can|could|may it|this|that|we .. be|do the|next|on|after|another
        2.5 work .. instead
        another shot|go|try|opportunity
        video|online|zoom|virtual|remote|phone interview|call .. possible|instead|okay|ok|please
        possible .. video|online|zoom|remotely|virtual|later|earlier|move
        interview .. later
        2.5 anytime|sometime|any day after|later|next|on
        2.5 next week|month instead|please|works
        2.5 after lunch|5pm|work instead|please
        2.5 <nope> morning|afternoon .. but
        2.5 work better
        2 works|better for me
        be move|push|shift|change
    """,
    "decide": """
        worth .. interview
        is it|this|that worth|rude|okay|ok|fine|bad
        do i go|attend|cancel|decline|skip|take
        interview or not
        go|attend|cancel|decline|skip or not|stay|go|attend|decline|cancel|keep
        go|attend .. or .. cancel|decline|skip|bail|reschedule
        cancel|decline|skip .. or .. go|attend|show
        advice|advise|opinion|thoughts .. interview
        should i .. interview|go|attend|cancel|decline|skip|show|come|bother|keep|even|take|accept
        help .. decide|choose
        <nope> sure .. should|whether|if|about .. go|attend|cancel|decline|interview|going|want
        whether to|i .. go|attend|cancel|decline|accept|show|skip
        torn between|about
        undecided|hesitating|hesitant|dilemma|torn
        reason|excuse .. enough
        worth going|attending|it .. interview
        what would|should you|i do
        on the fence
        in two minds
        second thoughts
        <nope> decide
        50/50
        fifty-fifty|fifty
        having doubts
        2.5 doubts|unsure|wondering
        idk|dunno .. should|if|whether|go|attend
        <nope> know|sure .. should|whether|if|go|what
        if|whether i|we should
        should i
        thinking|think|tempted|considering|consider of|about|to|whether .. cancel|decline|skip|withdraw|go
        maybe i should
        pros and cons
        which one
        2.5 hesitate|hesitating|hesitant|conflicted|confused
        2.5 worth it|going|my|the
        2.5 is it worth
        half .. want|wants to
        <nope> make up .. mind
        make up my mind
        i should .. interview|go|attend|take|cancel|decline|skip
        part of me
        <nope> sure about
        what do you think|suggest|recommend
        do i really|even need|have|want|go
        would you go|take|attend|cancel|skip
        any|a point
        waste of .. time
        still|cannot decide|deciding
        leaning towards|to
        mixed feelings
        thinking twice
        weigh|weighing .. options|pros|up
        good|big|valid enough|reason .. to cancel|skip|decline
        2.5 not|<nope> convinced|certain|decided
    """,
}

CONTEXT = {
    "interview": """
        2 interview|invitation|invite|opening|recruitment|application|vacancy
        1 process|recruiter|role|position
        1 job|hiring|candidate|interviewer|manager|selection|career
    """,
    "help": "1 please|help|write|draft|tell|compose|phrase|text|message|email|let",
    "when": "1 <enday>|am|pm",
    "settled": """
        -4 confirm|confirming .. attend|come|coming|attendance
        -4 will|definitely be? there|attend|come
        -4 went|was great|well|fine|good|ok|okay|smoothly|horribly|terrible
        -3 thanks .. message|bot|help|perfect
    """,
    "question": """
        -6 difference between
        -4 how long|many|much .. interview
        -4 prepare
        -3 when should|do i
        -4 do|does you|this|it .. store|keep|save|speak|work
        -4 what .. wear|ask|say .. interview
    """,
    "other": """
        -6 cancel|move|reschedule|postpone|push|skip|decline|change .. subscription|order|flight|booking|ticket|dinner|
            date|password|gym|appointment|dentist|reservation|reminder|lunch|wedding|party|class|client
        -4 cancel|move|reschedule|postpone|push|skip|decline meeting
        -3 friend|roommate|colleague .. want|needs|need .. cancel|decline|reschedule
        -4 they|recruiter|company|he|she move|cancel|reject|reschedule|postpone|decline
        -4 get|was|been|got reject|cancel|decline
        -4 reject|cancel me|on
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

ACCEPTING = """accept offer hired got get found landed sign work working start started contract study studying live
    living stuck
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
    "export": "export|export my data|download my data|send me my data|copy of my data",
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

JOBS = """dev entry producer buyer usher host hostess stylist therapist guard nanny janitor bartender analyst
    accountant engineer developer designer manager officer assistant executive representative consultant
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

CONDITIONS = "if unless"
WISHING = "want wanna going-to"
"""What stands between "not" and a wish that is taken back: "I don't want to cancel"."""

OTHER_THINGS = "remind reminder prepare tips reminders order subscription booking ticket"
