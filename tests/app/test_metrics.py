"""What Prometheus reads of a running service: every promised name, of its kind, moving with what happens."""

import re
from datetime import timedelta
from typing import Final

from prometheus_client.metrics_core import Metric
from prometheus_client.parser import text_string_to_metric_families

from bot.observe import GAUGES, METRICS
from tests.app.guest import Guest, prompt_of
from tests.app.house import House
from tests.app.test_conversations import INVITATION, declines
from tests.servers.telegram import Fail, TelegramServer

PROMISED: Final = {
    "sopan_updates_received": ("counter", {"channel"}),
    "sopan_updates_duplicate": ("counter", {"channel"}),
    "sopan_inbox_pending": ("gauge", set()),
    "sopan_outbox_pending": ("gauge", set()),
    "sopan_outbox_oldest_seconds": ("gauge", set()),
    "sopan_messages_sent": ("counter", {"channel", "result"}),
    "sopan_send_retries": ("counter", {"reason"}),
    "sopan_reminder_lateness_seconds": ("histogram", set()),
    "sopan_reminders_due": ("gauge", set()),
    "sopan_handler_duration_seconds": ("histogram", set()),
    "sopan_parse_duration_seconds": ("histogram", {"parser"}),
    "sopan_drafts_finished": ("counter", {"intent", "channel"}),
    "sopan_taps_to_finish": ("histogram", set()),
    "sopan_errors": ("counter", {"where"}),
    "sopan_db_busy": ("counter", set()),
    "sopan_build_info": ("gauge", {"version", "python"}),
}
"""The operator's conventions; the parser calls a counter by its name without `_total`."""


async def scraped(house: House) -> dict[str, Metric]:
    status, text = await house.get("/metrics")
    assert status == 200
    return {family.name: family for family in text_string_to_metric_families(text)}


def value(families: dict[str, Metric], sample: str, **labels: str) -> float:
    """0 where nothing was counted yet."""
    found = [
        one.value
        for family in families.values()
        for one in family.samples
        if one.name == sample and labels.items() <= one.labels.items()
    ]
    return sum(found)


async def test_every_promised_name_is_there_from_the_first_moment(house: House) -> None:
    async with house.open():
        families = await scraped(house)
    for name, (kind, labels) in PROMISED.items():
        assert families[name].type == kind and families[name].documentation, name
        declared = METRICS.get(name.removeprefix("sopan_")) or METRICS.get(name.removeprefix("sopan_") + "_total")
        assert declared is None or set(declared.labels) == labels, name
    assert {name.removeprefix("sopan_") for name, one in families.items() if one.type == "gauge"} - {"build_info"} == {
        *GAUGES
    }
    assert [one.labels["version"] for one in families["sopan_build_info"].samples] != [""]


async def test_the_figures_move_with_what_happens_and_name_nobody(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    before = await scraped(opened)
    telegram.disturb(repeat=1)
    await declines(sari)
    telegram.disturb()
    budi = Guest(telegram.user(43, "Budi"))
    assert await budi.forwards(INVITATION * 2, telegram.clock.moment()) == "intent"
    telegram.faults.add("sendMessage", Fail(429, "Too Many Requests: retry after 1", retry_after=1), chat=42)
    telegram.clock.advance(timedelta(days=10, hours=3))
    reminded = telegram.journal.until(
        lambda: any(one.rows and prompt_of(one) == "reminder" for one in sari.user.sent()) or None, 20
    )
    assert await reminded
    status, text = await opened.get("/metrics")
    assert status == 200
    after = {family.name: family for family in text_string_to_metric_families(text)}

    def moved(sample: str, **labels: str) -> float:
        return value(after, sample, **labels) - value(before, sample, **labels)

    assert moved("sopan_updates_received_total", channel="telegram") > 20
    assert moved("sopan_updates_duplicate_total", channel="telegram") > 5
    assert moved("sopan_messages_sent_total", channel="telegram", result="sent") > 10
    assert moved("sopan_send_retries_total", reason="later") >= 1
    assert moved("sopan_drafts_finished_total", intent="decline", channel="telegram") == 1
    assert moved("sopan_taps_to_finish_count") == 1 and 5 < moved("sopan_taps_to_finish_sum") < 15
    assert moved("sopan_handler_duration_seconds_count") > 10
    assert 0 < moved("sopan_handler_duration_seconds_sum") < 20
    assert moved("sopan_parse_duration_seconds_count", parser="text") == 1
    assert moved("sopan_reminder_lateness_seconds_count") >= 1
    assert not re.search(r"Sari|Budi|Maju|Cahaya|\b4[23]\b(?=\")", text)
