"""The keys are turned over under several processes, one of which has nothing to do of its own accord."""

from pathlib import Path

import pytest

from tests.app.guest import Guest
from tests.scale.cluster import cluster
from tests.scale.server import Server

pytestmark = pytest.mark.postgres


async def test_every_process_takes_up_a_new_key(server: Server, tmp_path: Path) -> None:
    async with cluster(server, tmp_path) as made:
        await made.grow("web", "turns,delivery,clock")
        sari = Guest(made.telegram.user(42, "Sari"))
        await sari.says("/start decline")
        code, said = await made.call("keys", "rotate")
        assert code == 0, said
        code, lines = await made.call("keys")
        sealed = [line for line in lines if "; 0 cells" not in line]
        assert code == 0 and len(sealed) == 1 and "seals" in sealed[0]
        assert await sari.taps("whatsapp") == "company"
        await made.stop()
