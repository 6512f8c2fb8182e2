"""A place tells its zone, without a network, and without its map staying in memory."""

import pytest

from bot.files.places import zone_at


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (-6.2, 106.8, "Asia/Jakarta"),
        (0.0, 109.33, "Asia/Pontianak"),
        (-8.65, 115.2, "Asia/Makassar"),
        (-2.5, 140.7, "Asia/Jayapura"),
        (1.35, 103.8, "Asia/Singapore"),
        (52.5, 13.4, "Europe/Berlin"),
        (0.0, -140.0, None),
    ],
)
async def test_a_place_tells_its_zone(latitude: float, longitude: float, zone: str | None) -> None:
    assert await zone_at(latitude, longitude) == zone


async def test_what_is_no_place_has_no_zone() -> None:
    assert await zone_at(float("nan"), 1e9) is None
