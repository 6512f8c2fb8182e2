"""A short history in which every promise was kept."""

from tests.soak.history import Did, History, Kept, Moment, Over, Process, Promised, Rested, Row, Saw, Told

SARI, BUDI = "telegram:1001", "whatsapp:6281200000002"
CLOCK = 1_795_000_000.0
INVITED = "Undangan interview di PT Xabudirola Jaya, Senin, 7 Desember 2026 pukul 09.43 WIB"


def honest() -> History:
    """Two people; Sari is reminded, after the clock was moved by an hour, and sends her message; Budi has everything
    erased."""
    moments: list[Moment] = [
        Did(0.0, SARI, "profile", "Dewi Xasarimeli"),
        Did(0.0, BUDI, "profile", "Budi Xabunalido"),
        Did(1.0, SARI, "forwards", INVITED),
        Saw(1.2, SARI, "11", "Xabudirola: mau dijawab bagaimana?", ("1.1.intent.cancel",)),
        Rested(1.2, SARI, 0),
        Told(1.2, SARI, 1, "company", "Xabudirola"),
        Did(2.0, SARI, "presses intent.cancel"),
        Saw(2.2, SARI, "12", "Apa alasannya?", ("1.2.reason.health",)),
        Rested(2.2, SARI, 0),
        Did(3.0, SARI, "presses reason.health"),
        Saw(3.2, SARI, "13", "Mohon maaf, Xabudirola, 7 Desember 2026 pukul 09.43. Dewi Xasarimeli"),
        Saw(3.3, SARI, "14", "Kirim sebelum itu.", ("1.3.result.sent", "1.3.result.remind")),
        Rested(3.3, SARI, 0),
        Told(3.3, SARI, 1, "reason", "health"),
        Did(4.0, SARI, "presses remind_when.hour"),
        Saw(4.2, SARI, "15", "Baik, saya ingatkan."),
        Rested(4.2, SARI, 0),
        Promised(4.2, SARI, 1, CLOCK - 490, 4.1, 4.2),
        Saw(5.0, SARI, "16", "Sesuai permintaanmu: Xabudirola", ("1.4.reminder.sent", "1.4.reminder.snooze")),
        Did(6.0, SARI, "presses reminder.sent"),
        Saw(6.2, SARI, "17", "Semoga lancar.", ("1.5.sent.menu",)),
        Rested(6.2, SARI, 0),
        Over(6.2, SARI, 1),
        Did(7.0, BUDI, "says", "/delete"),
        Saw(7.2, BUDI, "w1", "Hapus semua?", ("0.1.erase.yes",)),
        Rested(7.2, BUDI, 0),
        Did(8.0, BUDI, "presses erase.yes"),
        Saw(8.2, BUDI, "w2", "Semua datamu sudah dihapus."),
        Over(8.2, BUDI, None),
    ]
    rows = [Row("prompt", "sent", ref) for ref in ("11", "12")]
    rows += [Row("message", "sent", "13"), *(Row("prompt", "sent", ref) for ref in ("14", "15", "16", "17"))]
    case = {"id": 1, "answers": {"company": {"value": "PT Xabudirola Jaya"}, "reason": {"value": "health"}}}
    words = {"xasarimeli": SARI, "xabudirola": SARI, "xabunalido": BUDI}
    memory = [(float(at), 90_000) for at in range(0, 400, 2)]
    return History(
        1,
        "",
        moments,
        words,
        ["a-secret"],
        [Process(0.0, 400.0, "stopped", 0, memory)],
        ['{"says": "ready"}'],
        {SARI: Kept(rows, [case], [])},
        {BUDI: frozenset({b"a sealed cell of Budi's alone"})},
        b"|sealed cells of others|",
        {},
        400.0,
        CLOCK,
        [(4.6, 3660.0)],
    )


def place(history: History, ref: str) -> int:
    """Where a bubble came for the first time."""
    return next(index for index, one in enumerate(history.moments) if isinstance(one, Saw) and one.ref == ref)
