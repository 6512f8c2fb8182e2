"""Which key opens the data: the one that the settings name, kept apart from the data, and made only where there is none
yet."""

from pathlib import Path

from bot.config import KeyFile, KeySource, KeyText, Settings
from bot.store import chats
from bot.store.database import Database
from bot.store.engines import SQLite, kind_of
from bot.store.sealed import BadKey, Keyring, Unreadable


def keyring_of(settings: Settings) -> Keyring:
    """The keys the settings name; the default key file is made where it is missing, unless there is a database already,
    which a new key would not open. Raises BadKey, naming the setting."""
    data = settings.data_dir
    try:
        match settings.key_source:
            case KeyText(text=text):
                return Keyring.load(text, None, Path(), data)
            case KeyFile(path=path) if _yet_to_be_made(settings) and (file := _kept(settings)):
                raise BadKey(f"the key file of {file} is missing; put it back, or give its key in SOPAN_KEY")
            case KeyFile(path=path) if (folder := _folder_of_database(settings)) == path.resolve().parent:
                raise BadKey(f"the key lies in {folder}, beside the database; keep it elsewhere")
            case KeyFile(path=path, made_if_missing=made):
                return Keyring.load(None, None if made else path, path, data)
    except BadKey as problem:
        raise BadKey(f"{_named(settings.key_source)}: {problem}") from None


def present_keyring_of(settings: Settings) -> Keyring:
    """As `keyring_of`, but never makes a key: for what was sealed already. Raises BadKey."""
    if _yet_to_be_made(settings):
        raise BadKey(f"{_named(settings.key_source)}: there is no key yet; put back the one that goes with the data")
    return keyring_of(settings)


def check_key_source(settings: Settings) -> None:
    """Raises BadKey as `keyring_of` does, but makes nothing."""
    if not _yet_to_be_made(settings) or _kept(settings):
        keyring_of(settings)


async def check_key(database: Database, keyring: Keyring, source: KeySource) -> None:
    """Raises BadKey for a key that opens nothing of this database."""
    try:
        await database.run(lambda conn: chats.check_key(conn, keyring))
    except Unreadable:
        raise BadKey(f"{_named(source)}: this is not the key that the database was sealed with") from None


def _yet_to_be_made(settings: Settings) -> bool:
    source = settings.key_source
    return isinstance(source, KeyFile) and source.made_if_missing and not source.path.exists()


def _kept(settings: Settings) -> Path | None:
    """The SQLite file, where there is one with something in it."""
    match kind_of(settings.database_url):
        case SQLite(file=file) if file.is_file() and file.stat().st_size:
            return file
    return None


def _folder_of_database(settings: Settings) -> Path | None:
    """Where the SQLite file is or will be: whoever copies the folder must not have the key with it."""
    match kind_of(settings.database_url):
        case SQLite(file=file):
            return file.resolve().parent
    return None


def _named(source: KeySource) -> str:
    """Where the key comes from, as the operator knows it."""
    match source:
        case KeyText():
            return "SOPAN_KEY"
        case KeyFile(path=path, made_if_missing=True):
            return f"{path} (no SOPAN_KEY or SOPAN_KEY_FILE is set)"
        case KeyFile(path=path):
            return f"SOPAN_KEY_FILE {path}"
