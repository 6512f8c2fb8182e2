"""The tallies as Prometheus reads them, written by its own client library.

Imported when `/metrics` is first asked for: the client costs a start more than everything else that is counted with.
"""

import platform
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from itertools import accumulate
from typing import Final, TypeVar

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.registry import Collector

from bot.observe import GAUGES, METRICS, Counted, Labels, Tally, counters, histograms

T = TypeVar("T")

KIND: Final = CONTENT_TYPE_PLAIN_0_0_4
"""The content type of what `exposition` makes."""


def exposition(gauges: Mapping[str, float]) -> bytes:
    """Every declared metric with what it has come to, and these figures of the moment, in the text format."""
    registry = CollectorRegistry()
    registry.register(_Collector(gauges))
    return generate_latest(registry)


class _Collector(Collector):
    def __init__(self, gauges: Mapping[str, float]) -> None:
        self._gauges = gauges

    def collect(self) -> Iterable[Metric]:
        yield _build()
        for name, metric in METRICS.items():
            if isinstance(metric, Counted):
                yield _counter(name, metric)
            else:
                yield _histogram(name, metric.about, metric.labels, metric.bounds)
        for name, value in sorted(self._gauges.items()):
            yield GaugeMetricFamily(f"sopan_{name}", GAUGES[name], value=value)


def _build() -> Metric:
    family = GaugeMetricFamily("sopan_build_info", "Which Sopan this is.", labels=("version", "python"))
    try:
        known = version("sopan")
    except PackageNotFoundError:  # started from a folder where nothing was installed
        known = "unknown"
    family.add_metric((known, platform.python_version()), 1)
    return family


def _counter(name: str, metric: Counted) -> Metric:
    family = CounterMetricFamily(f"sopan_{name}", metric.about, labels=metric.labels)
    for labels, value in _known(counters(name), metric.labels, 0):
        family.add_metric(labels, value)
    return family


def _histogram(name: str, about: str, names: Labels, bounds: tuple[float, ...]) -> Metric:
    family = HistogramMetricFamily(f"sopan_{name}", about, labels=names)
    nothing = Tally([0] * (len(bounds) + 1))
    for labels, tally in _known(histograms(name), names, nothing):
        ends = (*map(str, bounds), "+Inf")
        family.add_metric(labels, [*zip(ends, accumulate(tally.counts), strict=True)], sum_value=tally.total)
    return family


def _known(tallies: Mapping[Labels, T], names: Labels, nothing: T) -> Iterator[tuple[Labels, T]]:
    """A metric without labels is there from the first moment on."""
    yield from sorted(tallies.items()) if tallies or names else [((), nothing)]
