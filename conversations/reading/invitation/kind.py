"""What kind of text it is: an interview invitation, or one of the things that look like one."""

from conversations.reading.invitation.lexicon import pattern, says


def kind_of(low: str, subject: str, *, slot: bool, day: bool) -> str:
    """The kind of a text in small letters. `slot`: a day and an hour to come were found; `day`: at least a day."""
    whole = f"{subject}\n{low}"
    interview = says("INTERVIEW", whole)
    inviting = says("INVITING", whole)
    if kind := _unwelcome(whole, slot=slot, interview=interview):
        return kind
    if says("CHAT", whole) and not (slot and says("HIRING", whole)):
        return "chitchat"
    if _advertises(whole, slot=slot, subject=subject):
        return "spam"
    if says("EVENT", whole) and not (interview and (says("HIRING", whole) or _invites(whole))):
        return "event"
    if kind := _other_step(whole, interview=interview):
        return kind
    if not slot and _only_if_chosen(whole):
        return "test" if says("TEST", whole) else "acknowledgement"
    if says("RECEIVED", whole) and not day and not _invites(whole):
        return "acknowledgement"
    if interview and (day or inviting or slot or says("HIRING", whole)):
        return "interview"
    if slot and interview_moved(whole):
        return "interview"
    if (slot or day) and says("HIRING", whole) and says("MEETING", whole):
        return "interview"
    if slot and says("MEETING", whole) and (subject or _introduces(whole)):
        return "interview"
    if says("TRANSACTION", whole):
        return "transaction"
    return "spam" if says("SPAM", whole) else "event" if says("EVENT", whole) else "chitchat"


def interview_moved(low: str) -> bool:
    """Whether a time that was set is moved to another."""
    return (says("MOVED", low) and says("HIRING", low + " ")) or (
        pattern(r"(?:geser|undur|pindah|maju|moved?|resched\w*) (?:ke|jadi|to)").search(low) is not None
        and says("TEAM", low)
    )


def _introduces(low: str) -> bool:
    """Whether the writer says where they write from, or who would like to meet."""
    return (
        pattern(
            r"(?:from|dari|dr) [^.!?\n]{2,40} here(?!\w)|this is \w+(?: \w+)? from|(?:saya|sy|aku|dengan) "
            r"\w+ (?:dari|dr) |"
            r"(?:partners|direksi|manager|manajer|hrd?|owner|founder|director|chef|team) (?:\w+ "
            r")?(?:would|ingin|bersedia|mau|minta)"
        ).search(low)
        is not None
    )


def _only_if_chosen(low: str) -> bool:
    """Whether an interview is only held out to those who will be chosen."""
    return (
        pattern(
            r"(?:kalau|kalo|jika|bila|apabila|if) (?:\w+ ){0,3}(?:cocok|sesuai|lolos|memenuhi|match\w*|"
            r"shortlisted|suitable|successful)|"
            r"(?:shortlisted|successful|selected) (?:candidates?|applicants?) will|kandidat (?:yang|yg) "
            r"(?:\w+ )?(?:sesuai|terpilih|lolos|cocok)"
        ).search(low)
        is not None
    )


def _unwelcome(low: str, *, slot: bool, interview: bool) -> str | None:
    """A no: the interview is off, or there will be none."""
    moved = says("MOVED", low)
    if says("CANCELLED", low) and interview and not (moved and slot):
        return "cancelled"
    if says("REJECTION", low) and not (interview and slot and _invites(low)):
        return "rejection"
    return None


def _advertises(low: str, *, slot: bool, subject: str) -> bool:
    if not says("SPAM", low):
        return False
    addressed = pattern(
        r"^\W*(?:dear|halo|hai|hallo|hi|hello|yth|kepada|kpd|kak|mas|mbak|mba|pak|bu|selamat|sdri?|"
        r"nama[ ]{0,12}:|siang|pagi|sore|malam|congrat\w*)(?!\w)|undang\w* (?:anda|saudara\w*|kakak|"
        r"bapak|ibu|kamu|you)(?!\w)|(?:anda|saudara\w*|kamu|kak\w*|you(?:'re| are)?) (?:\w+ "
        r"){0,3}(?:di)?(?:undang|panggil|terpilih|lolos|invited|shortlisted)"
    ).search(low.strip())
    walk_in = pattern(r"walk[ -]?in").search(low)
    return not (slot and (walk_in or subject)) and not (addressed and (slot or _invites(low)))


def _invites(low: str) -> bool:
    """Whether somebody is invited to an interview in so many words."""
    return (
        pattern(
            r"(?:undang\w*|mengundang|diundang|panggil\w*|memanggil|dipanggil|jadwal\w*|invit\w*|"
            r"schedul\w*|shortlisted|hadir|menghadiri|attend)"
            r"[^.!?\n]{0,70}?{INTERVIEW}|{INTERVIEW}[^.!?\n]{0,40}(?:invit\w*|call|undangan|schedule[ds]?|"
            r"dijadwalkan|is on|akan dilaksanakan|pada|tanggal|tgl|jam)|"
            r"(?:agenda|keperluan|acara|kegiatan)[ ]{0,20}:[^\n]{0,20}{INTERVIEW}"
        ).search(low)
        is not None
    )


def _other_step(low: str, *, interview: bool) -> str | None:
    """Another step of hiring; an interview named beside it wins, unless it lies behind."""
    ahead = interview and (
        _invites(low)
        or not pattern(r"(?:setelah|hasil|after|following|lolos|passed|completing) (?:\w+ ){0,3}{INTERVIEW}").search(
            low
        )
    )
    if says("OFFER", low) and not (interview and _invites(low)):
        return "offer"
    if says("ONBOARDING", low) and not interview:
        return "onboarding"
    if says("MCU", low) and not ahead:
        return "mcu"
    if says("TEST", low) and not ahead:
        return "test"
    return None
