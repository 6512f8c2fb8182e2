"""An operator's errand beside the Sopan that may be running: its database, and the key that is there already."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import wall_clock
from bot.config import Settings
from bot.store.database import Database
from bot.store.sealed import Keyring
from bot.unlocking import check_key, present_keyring_of


@asynccontextmanager
async def joined(settings: Settings) -> AsyncIterator[tuple[Database, Keyring]]:
    """Both, while inside; no database is claimed or migrated, and no key is made. Raises OperatorError."""
    database = Database(settings.database_url, clock=wall_clock, joins=True)
    await database.start()
    try:
        keyring = present_keyring_of(settings)
        database.watch(keyring)
        await check_key(database, keyring, settings.key_source)
        yield database, keyring
    finally:
        await database.stop()
