"""How recruiters answer in English: spellings, word classes and signs. Data only; see `words_id`."""

SPELLINGS = """
not: didn't didnt don't dont doesn't isn't aren't wasn't haven't hasn't wouldn't
cannot: can't cant couldn't unable
okay: okey okie alright
you: u
your: ur yr
are: r
please: pls plz pl
thanks: thank thx tx ty tnx
tomorrow: tmr tmrw tomorow
because: bc cuz coz
about: abt
though: tho
could: cud
would: wud wld
what: wat wht
why: y-not whyy
i'm: im
we're: were-are
that's: thats
no problem: np
no worries: nw
understand: understood understandable understandably undrstand
appreciate: appreciated appreciates
respect: respected
reason: reasons
reconsider: reconsidering reconsidered
disappointed: disappointing dissapointed disapointed disappointment dissappointed
reschedule: rescheduling rescheduled resched re-schedule
recommend: recommended recommending recommendation recommendations
refer: referring referral referrals referred
friend: friends colleague colleagues
salary: pay compensation package remuneration
increase: raise raising increasing improve improved higher
flexible: flexibility
negotiate: negotiable negotiating negotiation
available: avail availability availble
candidate: candidates
position: positions role roles opening openings
unprofessional: unproffesional unprofesional
"""

FILLERS = """
please just really kindly maybe perhaps also so very quite actually bit little honestly
"""

ASKING = "why"

NO_TIMES = "may march sun sat second mar"
"""Words that are mostly no names of months and days, where they stand alone."""

NEGATORS = "not no never without cannot"

CLASSES = {
    "ask": "could can may might would will do did is are any",
    "move": "reschedule move shift postpone push rearrange",
    "less": "online zoom video virtual virtually phone remotely teams google-meet",
    "pay": "salary bonus benefits budget rate figure number allowance",
}

SIGNS = {
    "agrees": """
        how hard .. decision|decisions
        where to find us
        work out .. new
        release .. slot
        cancelled .. room|booking|panel
        is best for
        4 understand your reason|reasons|decision|situation|choice
        withdrawal .. recorded|noted|processed|received
        lose you
        sounds good
        inform .. panel|team|manager
        closing this
        4 telling|letting us know
        on my|our end
        best .. for .. future
        4 thank .. for .. update|reply|heads|note
        it's been .. pleasure
        pleasure .. meeting|speaking|talking
        stay safe|well
        we'll remove|withdraw
        consider .. closed|done|cancelled
        duly noted
        i hear you
        can't argue
        absolutely fine
        rooting for you
        ~ upfront|honest
        health|family comes first
        take .. all the time
        take your time
        moved forward|move forward .. with? other
        4 let's .. do|go .. <time>
        4 do|go .. <time> .. it
        works well
        invite sent
        great start
        best of everything
        good to know
        thanks for .. being
        of course
        totally|completely|fully understand|fine|okay
        it's okay|fine|ok|alright
        that's alright|fine|okay|no
        4 updated .. records|system|status
        rest up|well
        4 keep .. details|cv|resume|profile|contact|information
        nothing but .. best
        close .. application|file|process|out
        4 thanks .. interest
        i get it
        get .. rest
        happy to .. move|reschedule|change|do
        we can do <time>
        good for us|me
        ~ bummer
        4 not hesitate
        thanks again
        wishing you
        hope .. well|better|recover|great|works|cross|soon
        no apology|apologies needed
        will .. update|send|cancel|let .. know|note|pass|inform .. invite|calendar|team|system|manager|record|
            records|you
        welcome .. apply|back
        well deserved
        sorry to see you go
        respect that|it|your
        ~ alright|understood|roger|copy|ack|acknowledged
        ~ okay|ok
        ~ thanks
        ~ noted
        ~ sure
        ~ great|perfect|good|fine|cool|lovely|super
        ~ got it
        ~ received
        ~ yes|yep|yeah|yup
        no problem|worries|prob|issue
        not a problem
        not worry
        all good
        understand
        2 we|i understand
        respect .. decision|choice
        appreciate .. letting|honesty|telling|informing|update|notice|transparency|candour|candor|heads|your|you
        thanks for letting|informing|telling|updating|the|your|being
        wish you .. best|success|luck|well
        all the best
        best of luck|wishes
        good luck
        every success
        best wishes
        congratulations|congrats
        get well
        speedy recovery
        feel better
        sorry for your loss
        condolences
        sorry to hear .. sick|unwell|loss|ill|that
        that works|suits
        works for us|me
        see you
        look|looking forward
        confirmed
        2 confirm
        keep .. file|touch|mind
        stay|be in touch
        in the future
        future opportunities|openings|positions|roles
        door .. open
        we|i have|will|'ve|we'll|i'll cancel|cancelled|canceled|close|closed|remove|removed|withdraw|withdrawn|
            update|updated|take|moved|rescheduled
        we've|i've|we'll|i'll cancel|cancelled|canceled|close|closed|remove|removed|withdrawn|updated|moved|
            reschedule|update
        4 if|should|whenever .. change .. mind
        other candidates|applicants
        no need .. apologise|apologize|sorry
        no hard feelings
        5 thanks|appreciate .. letting|telling|informing .. early|advance|earlier|soon|ahead
        paths cross
        it is
        everything .. alright|okay|ok .. with
        your time
        <time> works
        we have you down
        new invite|invitation|link
        happy|glad|pleased for you
        you're welcome
        ~ welcome
        rest well|up
        ~ approved|done|updated|agreed
        happy to accommodate|adjust
        makes sense
        fair enough
        it happens
        that's fine|okay|ok|alright
        is fine|okay|ok
        take care
    """,
    "disappointed": """
        4 block|blocked .. morning|afternoon|day|time|calendar
        4 not okay|ok|acceptable|fair
        4 difficult spot
        4 more considerate
        5 half an hour before
        5 cancelling|canceling on the day
        5 on the day itself
        5 hour|hours|minutes before
        4 you tell us
        4 frustrating
        4 not .. great|good impression
        4 first impression
        4 respect .. people's|our|others .. time
        4 waited until
        4 to be honest
        4 other people's time
        4 not .. acceptable|reliable|serious|fair
        4 in future .. please|inform|notify
        4 cost|costs us
        4 hours of .. work|preparation
        4 flown|flew|travelled|drove .. in|from
        2 disappointed|unprofessional|waste|frustrated|notice|disrespectful|rude|unacceptable|late
        1 already|earlier|should|time|waiting|panel|prepared|arranged|booked|again|expected|never|confirmed|last|twice
        4 not happy
        too bad
        4 note .. of this
        4 in your file
        4 minutes|hours before .. interview
        4 would have been nice|good|helpful|better
        before .. booked
        4 confirmed twice|yesterday|already
        wow
        4 you confirmed
        embarrassing|embarrassed|embarrass
        after .. all .. effort|work|trouble
        nice to know
        courtesy
        inform us .. earlier|advance|before
        not how .. professional|professionals|people
        confirmed .. yesterday|only|attendance
        less than .. hour|hours|day|notice
        two|three|one hour|hours|minutes before
        hours before|late
        everyone .. here|waiting|ready
        went through
        taken .. seriously
        unhappy|displeased|dismayed|let-down|dissatisfied
        left .. hanging|waiting
        poor form|show|etiquette|communication
        not on
        inconsiderate
        second|third time you've|you
        turned .. away|down .. candidate
        rejected other|others
        hard to believe
        thanks for nothing
        not cool|okay|ok|nice
        seriously
        unacceptable
        regret .. decision|that
        ~ shame|pity
        ~ unfortunate|unfortunately
        2 sorry to hear
        disappointed
        let down
        2 sad|saddened
        frustrated|frustrating|annoyed|annoying|upset|upsetting|angry|furious
        unprofessional
        not .. professional
        lack of
        inconsiderate|disrespectful|rude|unacceptable|irresponsible|inconvenient|unreliable
        not .. acceptable|appreciate|respectful|impressed|good|fair|courteous
        waste|wasted|wasting .. time
        such|very|this|so|really|extremely|at short notice
        short notice
        last minute|moment
        last-minute
        late notice
        5 blacklist|blacklisted
        5 not be considered|considering
        not .. consider|considered|invite|proceed .. again|future|further
        never .. apply|hire|consider
        not apply again
        should have .. told|informed|let|said|notified|mentioned|known
        could have .. told|informed|let|said|notified|mentioned
        should've|could've told|informed|let|said
        why .. now|only
        earlier notice
        2 next time
        let us know earlier|sooner
        tell us earlier|sooner|before
        sooner
        more notice
        already .. arranged|prepared|set|booked|blocked|scheduled|cleared|reserved|flown|waiting|lined
        cleared|blocked|rearranged .. calendar|calendars|diary|schedule|schedules|day|morning|afternoon
        went out of
        a lot of effort|trouble|time
        trouble .. arranging
        put|left us|me in
        difficult|awkward|tough position|spot
        not|if .. serious
        not what .. expected
        expected better|more
        inconvenience|inconvenienced
        keep .. waiting
        been waiting
        ghosted|ghosting
        serious .. not
        commitment
        unhappy
        makes us look
        on record|file .. this|that
        don't bother
        reflects .. poorly|badly
        wish .. had .. told|informed|let|said|known
        lost .. day|time|hours|candidate
        not bother
    """,
    "asks_why": """
        5 ask|know whether|if|what|why .. was|were|role|conditions|made|led
        5 what .. led|made .. you
        5 telling us .. what|why
        4 deciding factor
        4 more detail .. reason|reasons|why|on
        4 why did .. you
        4 why .. change
        4 reason .. decision|declining|withdrawing|behind|for
        4 something wrong
        4 is everything
        4 was .. something .. said|did|missing
        4 what .. turned|turn .. off|away
        4 what .. hesitant|hesitation|holding
        2 why|reason|rationale|feedback|curious|concern|concerns|elaborate
        1 what|share|tell|know|ask|understand|happened|made|changed|learn|something|wrong
        4 put .. off
        4 anything about
        4 which|what company
        tipped
        4 what could .. have|be .. better|different
        4 learn from
        better next
        4 what|why .. decide|decided|withdraw|decline|pull|change|changed|happened
        4 can|could you .. why
        4 what made
        4 was there .. anything|something|issue|problem
        4 did .. find|get|accept .. another|job|offer|else
        4 is .. something .. wrong
        4 share what
        did .. change|happen|go|anything|something|we
        4 did .. we|i .. wrong
        reasoning|rationale
        4 what .. not work|like
        4 anything .. we|i .. could|should .. better|differently|improve|done
        have you .. accepted|found|got .. elsewhere|another|job
        another offer
        what happened
        what's going on
        help .. understand
        4 what was|were .. reason|issue|problem|concern|concerns
        concern|concerns
        why
        how come
        4 reason .. why|behind|for|you|?
        4 what .. reason|made|changed|happened|prompted|led|reasons|cause|caused
        4 may|can|could|mind|know|tell|share|ask|understand|hear|give|provide|elaborate|explain .. reason|why|behind
        5 what .. change .. mind
        5 why .. <move>
        4 know|ask|share|understand|hear|explain .. why|reason
        any|particular|specific reason
        is|was there something|anything|reason
        something .. wrong|did|put|unclear
        2 is|was it because|about|something
        4 was it .. salary|location|something
        4 is|was it because|due
        feedback
        curious
        elaborate
        everything okay|ok|alright
        what's .. matter|wrong|up|reason
        reason
    """,
    "persuades": """
        4 mean a lot
        4 no commitment
        4 get to know
        4 first call
        4 absolutely sure
        4 next step for you
        4 at least
        4 make up .. mind
        4 one more day
        4 have you on board
        4 turn .. around
        4 take the call
        4 only fifteen|ten|twenty|thirty|half|<digits>
        4 hoping to have
        4 any way .. we|you|to
        4 don't .. close|rule|write .. out|off|yet
        4 take .. second look
        4 think about it
        4 let's .. chat|talk|meet|hop
        4 hop|jump on .. call|zoom
        4 meet .. anyway|first|team
        4 still like|love .. meet|talk|speak|see
        2 reconsider|convince|persuade|rethink|chat
        1 think|chance|call|quick|short|meet|join|fit|still|hope|sure|team|love|online|opportunity|minutes|
            conversation|impressed|before|keen|interested|consider|try|come
        4 encourage you
        4 one more shot|chance|try
        4 giving|give us .. shot|chance|try
        thrive
        4 door .. not .. closed
        come .. meet|see|visit|by
        4 could|can we .. persuade|convince|tempt
        4 still join
        4 wherever you are
        4 first|initial conversation
        rush
        not .. final|closed|late
        worth .. your|meeting|hearing
        open to .. reconsidering|chat|conversation|call|talking
        4 if .. change .. mind .. let
        sure .. not .. want
        one last
        no pressure
        keep an open mind
        at least .. talk|meet|speak|come|hear|try
        before deciding
        decision .. final
        dial in
        from home
        casual|informal
        4 would .. reconsider|rethink
        not ready .. give
        stay .. process|touch .. consider
        door .. open .. reconsider
        one more .. time|chance|thought
        join .. online|remotely|virtually|zoom|phone|home
        give .. another .. thought|chance
        sleep on
        what would it take
        you'd be .. fit|great|perfect|match
        talk .. out of
        too soon|quickly|hasty
        hear what
        shame to .. miss|lose
        4 reconsider
        4 rethink
        think .. over|again
        consider .. again|coming|joining|attending|meeting|it|once
        change your mind
        changed your mind
        are you sure|certain
        you sure
        certain|sure about
        is that final
        final decision
        second thought|thoughts
        4 still .. come|attend|join|make|interested|meet|speak|chat
        would love|like .. meet|speak|talk|chat|have
        love to meet|chat|speak|talk|have
        <digits>|ten|fifteen|twenty|thirty|half minutes|mins|min|minute
        quick|short|brief|informal|casual|exploratory chat|call|conversation|meeting|coffee|talk|one
        coffee|chat
        over|via|by|on <less>
        do it|this online|remotely|virtually
        online instead
        hope .. reconsider|change|join|you'll|come|still
        hoping .. come|join|still|you
        strong|great|perfect|excellent|ideal|top|best|good candidate|fit|match|profile
        impressed
        team|manager|client .. keen|excited|eager|interested|likes|liked|looking
        ~ could|can|shall|may we|i .. talk|chat|speak|discuss
        keep .. original
        original time|slot|schedule|date
        change .. decision|mind
        give up
        come .. meet
        hate to lose
        was|were|we're looking forward .. meeting|to
        stay in .. process|running
        give us|it .. chance|shot|try
        don't .. miss|decide|rush
        not .. miss|decide|rush|close
        great opportunity
        4 anything .. we|i .. do|change|offer
        anything .. convince|persuade|change
        convince|persuade
        no obligation
        nothing to lose
        worth .. chat|conversation|time|while
        before .. decide
        hear .. out
        come anyway
        pity .. miss
        urge you
        we need you|someone|your
    """,
    "better_offer": """
        5 offer you .. <digits>|more|better
        4 above your .. current
        4 closer to .. what
        4 send .. details
        5 reconsider .. <pay>|terms|offer
        4 put you forward
        4 pays better|more|higher
        4 hiring for .. as|too
        4 wants|willing .. to .. <pay>|pay
        4 more|extra|additional leave|days|benefits|holiday
        4 meet .. your .. expectations|salary|number
        4 different .. location|branch|team|office|department
        2 <pay>|negotiate|flexible|remote|hybrid|offer|better|bonus|perks|increase|package|senior
        1 position|team|another|different|other|more|option|terms|contract|hours|home
        4 something else .. for you
        4 paying .. more|<digits>
        4 talk numbers
        go higher
        4 what salary
        4 office in
        4 closer .. home|you
        4 hybrid option|arrangement|setup|model
        4 remote option|arrangement|setup|work
        more money|pay
        4 relocation
        double
        4 role .. paying|paid|open|more
        sweeten
        4 work .. home
        4 base salary|pay
        4 make .. difference
        4 other|another|different|similar|several|more vacancy|vacancies|role|job|jobs
        4 budget|range .. up|to|around
        4 up to <digits>
        bump|raise .. salary|offer|pay
        perks|equity|stock|shares
        match .. offer|it|that|salary
        title|seniority .. higher|senior|lead|manager
        shorter|fewer|reduced hours|days
        room .. move|negotiate|salary|on
        4 <pay> .. negotiate|flexible|increase|match|adjust|discuss|reviewed|review|revise|beat|stretch|open|up|
            better|more
        4 increase|match|adjust|negotiate|discuss|review|revise|beat|stretch|better|sweeten .. <pay>|offer
        4 offer .. <pay>|more|higher|better|another|you|alternative|different
        4 another|other|different vacancy|vacancies|opportunity
        4 part-time|freelance|contract|consultancy .. arrangement|basis|instead
        2 salary|package
        4 better|higher|improved|revised|another|counter offer|salary|terms
        counter-offer|counteroffer
        4 other|another|different|similar|senior|alternative|alternate|better|more position
        4 position .. suit|might|may|better|fit|instead|interest|which|that
        4 remote|hybrid|wfh|flexible .. possible|option|arrangement|hours|working|work|setup|position
        4 offer|make|be|fully|allow|do|work remote|hybrid|wfh|remotely
        fully remote
        signing|sign-on|joining bonus
        relocation .. package|support|allowance|cover|assistance
        what .. salary|expecting|expectation|expectations|figure|number|take|looking
        <pay> .. expectation|expectations|expecting|mind
        expectation|expectations
        4 flexible .. <pay>
        4 <pay> .. <digits>
        4 <digits> million|k|mio|juta
        name .. price|number|figure
        terms
        permanent .. contract
        four-day
    """,
    "asks_referral": """
        5 if any of your
        4 classmates|teammates|peers
        4 share .. link|this .. with
        5 is there anyone
        4 fill .. this .. role
        4 good match
        4 friend who|who'd|who's
        4 suggestions for
        4 fill .. role|position|it
        4 pass .. along|on .. anyone|someone|friend|network
        4 anyone .. you .. know|recommend|worked
        4 suggest .. anyone|someone|somebody
        2 refer|recommend|friend|anyone|someone|somebody|anybody|network|circle|peers|contacts|suggest
        1 know|else|suitable|similar|background|skills|interested
        4 know .. any .. other|others|good|nurses|engineers|designers
        4 who .. would|else|could .. suggest|recommend|talk
        4 pass .. my .. number|contact|details|email
        4 anyone .. may|might|who|looking
        4 looking for .. job|work|role
        4 in your place
        4 someone .. recommend|suggest
        4 suggest .. someone|anyone|we talk|instead
        former|old colleagues|colleague|classmates|coworkers
        4 friend
        4 someone|somebody|anyone|anybody .. circle|network|team|know|mind
        4 know another|other|others
        4 chance .. know
        4 got .. any .. friend
        4 else .. who|might|recommend|interested
        4 introduce|connect|intro .. me|us|to
        4 tell|let .. friend|anyone .. about
        comes to mind
        4 send .. our|my|us way|cv|details
        4 refer
        4 recommend .. someone|anyone|somebody|friend|another|candidate|to
        4 know .. anyone|someone|somebody|friend|else
        4 friend .. interested|looking|might|who|may|suitable|fit
        4 anyone .. else|interested|know|network|recommend|suitable
        4 someone .. else|interested|suitable|recommend|network
        pass .. on|along .. friend|anyone|someone|network
        your network
        spread the word
        4 know|have .. any .. developers|engineers|designers|people|candidates|friends|good
        4 send .. them|him|her|over|way
        forward|share .. friend|network|anyone
        point .. to someone|somebody
        recommend
    """,
    "proposes_time": """
        5 would <time> .. work|suit
        5 <time> work
        4 <time> doable
        4 pick .. new|another|different .. date|time|day
        4 new date
        4 does <time>
        4 happy to move
        4 only do .. mornings|afternoons|<time>
        4 mornings|afternoons|evenings
        2 when|reschedule|slot|<time>|available|availability
        1 time|date|day|free|works|suit|schedule|move|week|another|other
        4 ready to reschedule
        4 slot open .. <time>
        4 book you in
        4 your preferred|earliest|next date|time|availability
        4 push .. it|to .. <time>|early|late|mid
        4 wide open
        4 any time .. between
        4 earliest|soonest .. you
        4 suit|suits you
        4 advise .. date|time|availability|when
        4 day|hour|week|bit earlier|later
        4 morning or afternoon
        4 prefer .. morning|afternoon|time|day|<time>
        4 come in .. then|earlier|later|<time>
        4 any .. day|time .. next|this|week|works|suit|suits|else
        4 pick .. slot|time|date|day
        4 book .. slot|time
        4 shall we|i say <time>
        4 find .. time|slot|date
        4 reschedule .. for|to|at
        4 what .. your schedule|availability|calendar
        4 schedule .. for|to|at <time>
        4 how|what about .. <time>
        4 <time> .. instead|work|suit|okay|good|possible|available|free
        4 can|could|would|might|if|whether|free|available|possible|suit|suits|work|works|propose|suggest|do|offer|
            slot|opening|make .. <time>
        4 <move> .. <time>
        4 when .. would|can|could|are|is|do|will|suit|works|best|you|free|available
        4 what|which time|times|day|days|date|dates|slot|slots|week
        4 other|another|new|alternative|alternate|different|better|later|some|few|suitable|preferred time|times|day|
            days|date|dates|slot|slots
        4 your available
        4 available .. you
        4 let .. know .. available|when|time|times|slot
        are|would you .. free|available|around
        4 <ask>|like|happy|let's|we .. reschedule|postpone|rearrange
        4 <move> .. date|day|time|week|later
    """,
    "other": """
        9 sales representative
        9 our products|services|newsletter
        9 automated message
        9 replies .. not .. read|monitored
        9 team lunch|dinner|building
        6 application .. has been received
        6 your application for .. received
        9 closed .. weekends|weekend|holiday|holidays
        9 next business day
        9 business|office hours
        9 bill|electricity|water .. due
        9 party|wedding|birthday
        9 vacation
        9 away .. until|through|till
        9 this is .. from .. found|cv|recruiter
        4 found your cv|resume|profile
        9 job portal|board
        9 meeting .. minutes|agenda|standup
        2 set up .. interview|call
        4 regret to inform
        4 moving forward .. with your|other
        4 offer letter
        5 won <digits>|$|prize
        2 complete .. assessment|test|challenge|form
        2 coding challenge
        2 expires
        2 your interview .. with|on|is
        2 reminder
        2 join|joining link
        9 out of .. country|town
        9 no .. email access
        9 verification
        9 system .. received
        9 work from home earn|job|and
        9 earn .. day|week|money|extra
        9 sale .. ends|now|today
        9 limited time
        9 your account|password|subscription
        9 happy birthday
        9 dinner|lunch|groceries|homework|laundry
        9 open .. vacancy|positions .. apply
        9 apply now
        9 hiring now
        9 currently away|traveling|travelling|abroad
        9 automatic|auto|automated|autoreply reply|response|message|email
        9 auto-reply|autoreply|auto-response|automatic-reply
        9 out of .. office
        9 out-of-office|ooo
        9 on .. annual|maternity|parental|paternity leave
        9 on leave
        9 limited access
        9 not monitored
        9 not reply .. this|email|message
        9 no-reply|noreply|donotreply
        9 thanks for contacting|messaging
        9 received your message|email|inquiry|enquiry
        2 get back .. within|soon|shortly|as
        2 respond .. within|soon|shortly
        9 ticket|case number|id|ref
        9 undeliverable|undelivered|mailer-daemon|bounced
        9 could|can not|cannot .. be? delivered
        9 not be delivered
        9 gift card
        9 reply|respond|back .. when|as|on .. return|back|<time>
        9 return to the office
        9 claim .. prize|reward|now|your
        9 delivery .. failed|failure
        9 unsubscribe
        9 promo|discount|voucher|coupon|cashback|giveaway|prize|lottery|casino|crypto|loan|bitcoin|forex
        2 click .. link|here|below
        9 otp|verification code
        9 your order|parcel|delivery|package .. shipped|delivered|arriving|courier|out
        9 invoice|receipt
        9 wrong number|person|chat
        9 meant for
        5 invite|inviting|invited|invitation .. interview|assessment|test
        3 invite|inviting|invited
        2 interview
        3 this is|from .. from|at|recruiter
        3 i'm|i am .. recruiter|from|hr
        2 for .. role|position|post
        2 position
        2 applied|application|applying|resume
        2 location|venue|address|attire|agenda|where|when
        2 bring .. id|cv|resume|portfolio
        2 congratulations .. passing|selected|on
        2 selected|shortlisted|chosen
        2 first|next|final round|stage|interview
        2 excited|pleased|delighted .. invite|to
        -4 thanks .. letting|email|message|note|reply|update|response|telling
        -3 reschedule|moved|move|instead
        -3 oke|noted|sure|understand|sorry
        -3 request|decision
        5 shortlisted
        6 came across .. profile
        3 thanks for applying|your application
        6 received your application
        9 webinar|newsletter
        3 survey
        9 congratulations .. won|selected|winner
        9 minutes|agenda .. meeting
        9 standup|stand-up
    """,
    "hold": """
        4 see what i|we can
        4 which interview|position|role|one
        4 bear with
        elaborate .. which
        4 check|ask|confirm|discuss|speak|talk .. with|internally|team|manager|hiring
        4 let me check|ask|see
        4 need|have to confirm|check|ask
        4 come back to you
        4 get back to you
        revert
        discuss internally
        4 call me
        4 which|what position|one|interview
        4 who is this|are
        4 who's this
        4 not .. understand|follow|sure
        4 what do you mean
        5 cannot .. <move>
        5 not .. possible|able .. <move>
        4 considered withdrawn
    """,
    "counter": """
        but
        unfortunately
        afraid
        not work|possible|available|able
        full|booked|unavailable|taken
        only
        instead
        propose|suggest|offer
        how|what about
        or
        alternatively
        prefer
    """,
    "turns": """
        but
        however
        by the way
        btw
    """,
    "courtesy": """
        9 have .. questions
        9 any questions
        9 this|the|that role|position
        9 sorry for .. late|delay|delayed|bother
        9 late reply
        9 got|received|read|saw your message|email|note
        9 busy week
        9 as discussed
    """,
    "not_meant": """
        about|regarding .. interview
        cancel|cancelled|canceled
        originally|previously|earlier|yesterday|was|were
        by <time>
        before <time>
        no later than
        deadline
        until <time>
        <digits> minutes|mins|min
        already
        had
    """,
}

ASKED = {
    "asks_why": """
        reason
        what happened
    """,
    "asks_referral": """
        anyone|someone|somebody|friend
    """,
    "proposes_time": """
        2 <time>
        <move>
    """,
    "persuades": """
        <less>
        possible
    """,
}
