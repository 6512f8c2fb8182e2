"""A stand-in for Sopan behind a local channel: it keeps what it accepts and answers by a function and an outbox."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.channels.base import Bubble, Button, Channel, Incoming, Later, Outcome, payload
from conversations.events import Command, Event, Forward, Press, Text

NOW = datetime(2026, 11, 30, 2, 15, tzinfo=UTC)

Answer = Callable[[Event], list[Bubble]]


def clock() -> datetime:
    return datetime.now(UTC)


class Script:
    """Accepts for one channel and delivers what `answer` returns, in order; what has to wait is tried again."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.heard: list[Incoming] = []
        self.outcomes: list[Outcome] = []
        self._ids: set[str] = set()
        self._outbox: asyncio.Queue[tuple[str, Bubble]] = asyncio.Queue()

    async def accept(self, incoming: list[Incoming]) -> None:
        for one in incoming:
            if one.external_id not in self._ids:
                self._ids.add(one.external_id)
                self.heard.append(one)
                for bubble in self.answer(one.event):
                    self._outbox.put_nowait((one.address, bubble))

    def unasked(self, address: str, bubble: Bubble) -> None:
        """Something that comes without an event, such as a reminder."""
        self._outbox.put_nowait((address, bubble))

    async def settled(self) -> None:
        """Returns once everything in the outbox has been delivered."""
        await self._outbox.join()

    @asynccontextmanager
    async def delivering(self, channel: Channel) -> AsyncIterator[None]:
        async def deliver() -> None:
            while True:
                address, bubble = await self._outbox.get()
                while isinstance(outcome := await channel.send(address, bubble, clock()), Later):  # noqa: ASYNC110
                    await asyncio.sleep(min(outcome.seconds, 0.05))
                self.outcomes.append(outcome)
                self._outbox.task_done()

        task = asyncio.create_task(deliver())
        try:
            yield
        finally:
            task.cancel()


def press(label: str, choice: str, prompt: str = "reason", turn: int = 1) -> Button:
    return Button(label, press=payload(1, turn, prompt, choice))


MESSAGE = """Yth. Ibu Ratna Kusumaningtyas,

Terima kasih atas undangan wawancara posisi Analis Data di PT Cahaya Nusa pada Selasa, 1 Desember 2026 pukul 10.00 WIB.

Setelah mempertimbangkannya, saya memutuskan untuk tidak melanjutkan proses seleksi karena telah menerima tawaran lain.

Terima kasih atas waktu dan kesempatan yang diberikan. Semoga Ibu segera menemukan kandidat yang tepat.

Hormat saya,
Dewi Anggraini"""

REASONS = {
    "accepted_offer": "Menerima tawaran lain",
    "salary": "Gaji",
    "too_far": "Terlalu jauh",
    "health": "Kesehatan",
    "family": "Keluarga",
    "other": "Lainnya",
}

REASON = Bubble(
    "prompt",
    "Apa alasannya? Cukup singkat; yang pribadi tidak perlu disebut.",
    (
        (press("Menerima tawaran lain", "accepted_offer"),),
        (press("Gaji", "salary"), press("Terlalu jauh", "too_far")),
        (press("Kesehatan", "health"), press("Keluarga", "family")),
        (press("Lainnya", "other"), press("Tidak ingin menyebut", "none")),
        (press("‹ Kembali", "back"),),
    ),
)

ACTIONS = Bubble(
    "notice",
    "Ini pesannya. Sebaiknya dikirim hari ini, sebelum pukul 10.00 WIB. Saya ingatkan pukul 08.00.",
    (
        (Button("Salin", copy=MESSAGE), Button("Buka WhatsApp", url="https://wa.me/?text=Yth.%20Ibu%20Ratna")),
        (press("Lebih pendek", "short", "done"), press("Lebih hangat", "warm", "done")),
        (press("Ubah", "edit", "done"), press("Sudah kukirim", "sent", "done")),
    ),
)

MONTH = Bubble(
    "prompt",
    "Desember 2026: tanggal berapa wawancaranya?",
    (
        tuple(press(day, f"w{day}", "day") for day in ("Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg")),
        *(
            tuple(press(str(day) if 1 <= day <= 31 else "·", f"d{day}", "day") for day in range(first, first + 7))
            for first in range(0, 35, 7)
        ),
        (press("‹ Nov", "before", "day"), press("Jan ›", "after", "day")),
    ),
)


def scripted(event: Event) -> list[Bubble]:
    """A small conversation that shows every kind of bubble once."""
    match event:
        case Command(name="start"):
            return [
                Bubble(
                    "prompt",
                    "Halo! Apa yang bisa saya bantu?\n\nSaya bot. Yang kamu tulis disimpan di komputer ini: /privacy",
                    (
                        (press("Menolak undangan", "decline", "need"), press("Membatalkan", "cancel", "need")),
                        (press("Minta waktu lain", "reschedule", "need"), press("Bantu putuskan", "decide", "need")),
                    ),
                )
            ]
        case Press(prompt="need"):
            return [
                Bubble("mark", "Perlu: menolak undangan", edits=event.ref),
                Bubble("prompt", "Perusahaan dan posisinya apa? Cukup satu baris, atau teruskan undangannya."),
            ]
        case Forward() | Text():
            return [REASON]
        case Press(prompt="reason", choice=choice):
            return [Bubble("mark", f"Alasan: {REASONS.get(choice, choice)}", edits=event.ref), MONTH]
        case Press(prompt="day"):
            return [
                Bubble("mark", "Wawancara: Selasa, 1 Desember 2026, 10.00 WIB", edits=event.ref),
                Bubble("message", MESSAGE),
                ACTIONS,
            ]
        case Command(name=name):
            return [Bubble("notice", f"Perintah: {name}")]
        case _:
            return [Bubble("notice", "Dicatat.")]
