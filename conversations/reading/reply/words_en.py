"""How recruiters write in English. Data only; see `words_id`."""

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

CLASSES = {
    "pay": "salary budget rate figure number money wage gross net base million mio usd dollars range",
    "perk": "allowance insurance equity stock shares perks leave bonus relocation benefits remote hybrid wfh "
    "permanent contract part-time freelance flexible car pension title senior promotion",
    "far": "online zoom video virtual virtually phone remotely teams google-meet call dial camera home",
    "kin": "friend someone somebody anyone anybody peers circle network contacts cousin sibling brother sister "
    "neighbour classmates classmate coworker coworkers alumni junior mate",
    "post": "cashier staff supervisor manager analyst engineer developer designer teacher nurse pharmacist mechanic "
    "driver accountant operator chef barista assistant intern lead consultant coordinator receptionist",
    "ill": "sick ill unwell fever flu accident hospital surgery recover recovery health covid",
    "blame": "disappointed unprofessional rude inconsiderate upset annoyed frustrating frustrated waste wasted "
    "ridiculous disrespectful unacceptable embarrassing unreliable irresponsible angry furious misled "
    "gutted impressed blacklist commitment seriously serious inconvenience",
    "theirs": "director panel interviewer interviewers boss manager client management ceo cto founder partners",
    "wish": "luck best wishes success wish congratulations congrats",
    "sold": "promo discount voucher coupon loan prize lottery casino otp parcel courier invoice receipt order "
    "subscription newsletter unsubscribe account password webinar sale free",
    "spread": "recommend refer introduce connect forward share pass suggest",
}

NO_TIMES = "may march sun sat second mar"
"""Words that are mostly no names of months and days, where they stand alone."""

KNOWN = """
able about above absolutely accept acceptable access accommodate account acknowledged across actually address advance
advise afraid after afternoon afternoons agreed ahead all allowance along already also alternative and annoyed annual
another any anybody anyone anything anyway apologise applicants application applying appreciate approved are around
arranged arrangement attend auto auto-reply auto-response automated automatic-reply available away awkward back bad
base because been before behind being believe best better between bill bit block board book booked bother branch bring
building bummer business busy but calendar calendars call came can cancelled cancelling candidate candor cannot card
care casual certain chance change check choice circle claim classmates cleared click client close closed closer
closing code coffee come comes coming commitment company complete completely concern conditions confirm confirmed
congrats congratulations connect consider considerate considered considering contact contacting contract conversation
convince copy could country course courtesy cross curious current currently date dates day days decide decided
deciding decision decisions declining delayed delivered delivery department deserved designers details developers dial
did difference different differently difficult disappointed discuss disrespectful doable does door double down due
duly earlier early elaborate electricity else elsewhere encourage end engineers enough evenings every everyone
everything expectations extra factor failed failure fair family feel feelings few fifteen figure fill find fine first
fit flew flexible for former found four-day freelance friend from frustrating fully furious further future gift give
giving good got great had half happen happened happy hard has hate have heads health hear hearing help here hire
hiring holiday honest honestly honesty hope hoping hour hours how however i'll i'm i've impressed impression
inconsiderate increase inform informal informed informing instead interest interested internally introduce invite
issue it's itself job jobs jump just keen keep kindly know last last-minute late later lead learn least leave led let
let's let-down letting like limited little location look looking lose loss lost lot love lovely luck lunch made make
matter may maybe mean message might million min mind mins minute minutes mio miss money monitored more morning
mornings moved name need negotiate network never new next nice not note nothing notice now number numbers nurses off
office once one only open opportunities opportunity option original other our out over paid panel particular party
pass password paths paying pays people people's perfect perhaps permanent person persuade pick pity place please
pleased point poor poorly portfolio position possible post postpone prefer preferred prepared proceed process
processed products professionals profile propose pull push put quick quickly quite range rate read ready really
rearranged reason receipt received recommend reconsider record recorded records recover refer reflects regret release
relocation remotely replies reply representative request reschedule respect respond response rest return revert
revised reward roger room round rush sad sale sales say schedule second see selected send sent serious seriously set
setup shall shame short shortlisted shortly shot should sign-on signing similar situation skills sleep slots some
somebody someone something soon sooner sorry sounds speak spot spread stage start stay step still stock subscription
success such suggest suggestions suit suitable suits support sure sweeten system taken talk talking team telling ten
terms test than thanks that that's the them then there think third this thought thoughts three thrive through ticket
till times tipped title today told too top totally touch travelling trouble try turn turned twenty twice two
unacceptable understand unfortunate unfortunately unprofessional unsubscribe until updated upfront upset urge vacancy
vacation verification very visit waited waiting want was waste wasting way we'll we're we've week weekends welcome
went were what what's when whenever where wherever whether which while who who'd who's why wide will willing wish
wishes wishing with withdraw withdrawal withdrawing withdrawn within without won word work works worry would wow wrong
yes yesterday yet you you'd you'll you're you've your
"""

NEGATORS = "not no never without cannot"

NOT_MEANT = """
already|been taken|booked|filled
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
"""
