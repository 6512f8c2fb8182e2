"""Two plots as SVG, written out by hand: both axes logarithmic, a line a bot, its name beside its end."""

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

Points = Sequence[tuple[float, float]]

WIDTH: Final = 760
HEIGHT: Final = 380
LINE: Final = 15
"""Between two names, so that none covers another."""
LEFT, RIGHT, TOP, BOTTOM = 64, 120, 40, 48
COLOURS: Final = {"Sopan": "#0b6e4f", "TBA": "#b36b00", "PTB-P": "#3a5fa8", "PTB-S": "#a33b5c"}
OTHER: Final = "#555555"


def cost(series: Mapping[str, Sequence[Sequence[float]]]) -> str:
    """CPU a turn as people grow. Of each size: people, then the cost of every round in ascending order."""
    lines = {bot: [(size, found[len(found) // 2]) for size, *found in rows] for bot, rows in series.items()}
    spans = {bot: [(size, found[0], found[-1]) for size, *found in rows] for bot, rows in series.items()}
    return _plot("CPU a turn (ms), by people with an open draft", lines, spans=spans)


def latency(series: Mapping[str, Sequence[Sequence[float]]]) -> str:
    """Latency under load. Of each rate: turns a second, p50, p99 (dashed)."""
    p99 = {bot: [(rate, high) for rate, _, high in rows] for bot, rows in series.items()}
    p50 = {bot: [(rate, low) for rate, low, _ in rows] for bot, rows in series.items()}
    return _plot("A turn (ms), p50 and dashed p99, by turns a second", p50, dashed=p99)


def _plot(
    title: str,
    lines: Mapping[str, Points],
    *,
    dashed: Mapping[str, Points] | None = None,
    spans: Mapping[str, Sequence[tuple[float, float, float]]] | None = None,
) -> str:
    dashed, spans = dashed or {}, spans or {}
    across = [x for points in lines.values() for x, _ in points]
    up = [y for points in (*lines.values(), *dashed.values()) for _, y in points]
    up += [y for points in spans.values() for _, *both in points for y in both]
    right, high = _decades(across), _decades(up)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="13" role="img"><title>{escape(title)}</title>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="24" font-size="15">{escape(title)}</text>',
    ]
    for decade in range(right[0], right[1] + 1):
        x = _x(10.0**decade, right)
        parts.append(f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{_named(decade)}</text>')
    for decade in range(high[0], high[1] + 1):
        y = _y(10.0**decade, high)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_named(decade)}</text>')
    for bot, rows in spans.items():
        for size, low, top in rows:
            x = _x(size, right)
            parts.append(f'<path d="M{x:.1f} {_y(low, high):.1f}V{_y(top, high):.1f}" stroke="{_colour(bot)}"/>')
    for style, drawn in (("", lines), (' stroke-dasharray="5 4"', dashed)):
        for bot, points in drawn.items():
            way = "L".join(f"{_x(x, right):.1f} {_y(y, high):.1f}" for x, y in points)
            parts.append(f'<path d="M{way}" fill="none" stroke="{_colour(bot)}" stroke-width="2"{style}/>')
    below = -math.inf
    for bot, (x, y) in sorted(((bot, points[-1]) for bot, points in lines.items()), key=lambda one: -one[1][1]):
        below = max(_y(y, high) + 4, below + LINE)
        parts.append(f'<text x="{_x(x, right) + 8:.1f}" y="{below:.1f}" fill="{_colour(bot)}">{escape(bot)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _decades(values: Sequence[float]) -> tuple[int, int]:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def _x(value: float, decades: tuple[int, int]) -> float:
    low, high = decades
    return LEFT + (math.log10(value) - low) / (high - low) * (WIDTH - LEFT - RIGHT)


def _y(value: float, decades: tuple[int, int]) -> float:
    low, high = decades
    return HEIGHT - BOTTOM - (math.log10(value) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)


def _named(decade: int) -> str:
    return f"{10**decade:,}" if decade >= 0 else f"{10.0**decade:g}"


def _colour(bot: str) -> str:
    return COLOURS.get(bot, OTHER)
