"""WhatsApp's webhooks: how many messages a second of CPU acknowledges, each committed before that.

In one round a thousand people write once, each in a POST of their own over 40 connections, and then a thousand more in
one single POST, as Meta does after an outage. CPU is counted from the first POST to the last 200, including whatever
the bot answers people meanwhile; what is left to answer then is shown beside it.
"""

from collections.abc import Callable
from typing import Final

from benchmarks.load import bots
from benchmarks.load.bots import SOPAN_WHATSAPP, Running
from benchmarks.load.figures import Figure, Found
from benchmarks.load.graph import Graph
from benchmarks.load.rounds import WARMING, Stage

BATCH: Final = 1000
WORDS: Final = "halo"


async def acknowledging(stage: Stage) -> Found:
    """All rounds against one bot, so that the database grows as it does."""
    graph = Graph()
    alone, together, both, whole = [], [], [], []
    async with bots.running(SOPAN_WHATSAPP, graph) as running:
        numbers = iter(range(62812_0000_0000, 62812_9999_9999))

        async def posted(posts: int, size: int) -> tuple[float, float]:
            """Seconds of CPU until all are acknowledged, and until all are answered."""
            everybody = [[str(next(numbers)) for _ in range(size)] for _ in range(posts)]
            statuses, begun = graph.statuses[200], running.cpu
            for phones in everybody:
                graph.deliver(phones, WORDS)
            await _until(graph, lambda: graph.statuses[200] == statuses + posts)
            acknowledged = running.cpu - begun
            await _until(graph, lambda: all(graph.answered[one] for phones in everybody for one in phones))
            return acknowledged, running.cpu - begun

        await posted(WARMING, 1)
        for _ in range(stage.sizes.pairs):
            single, singles_whole = await posted(BATCH, 1)
            batch, batch_whole = await posted(1, BATCH)
            alone.append(BATCH / single)
            together.append(BATCH / batch)
            both.append(2 * BATCH / (single + batch))
            whole.append(2 * BATCH / (singles_whole + batch_whole))
            _tell(running, single, batch, singles_whole + batch_whole)
    if set(graph.statuses) != {200}:
        raise RuntimeError(f"the webhook answered {dict(graph.statuses)}")
    unit = " a CPU s"
    return Found(
        [
            Figure("WhatsApp messages acknowledged after commit", both, 1000, 3000, unit=unit),
            Figure("… each in a POST of its own", alone, unit=unit),
            Figure("… a thousand in one POST", together, unit=unit),
            Figure("… and every one of them answered", whole, unit=unit),
        ]
    )


async def _until(graph: Graph, done: Callable[[], bool]) -> None:
    while not done():
        graph.news.clear()
        await graph.news.wait()


def _tell(running: Running, single: float, batch: float, whole: float) -> None:
    print(
        f"{running.bot.name:14} {BATCH} posts {single:.2f} s, one post of {BATCH} {batch:.2f} s, "
        f"all answered {whole:.2f} s of CPU, {running.memory:.0f} MB",
        flush=True,
    )
