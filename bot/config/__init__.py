"""The environment becomes one frozen `Settings`, or a `ConfigError` with one sentence for every setting that is wrong.

Nothing else reads settings from the environment. An empty value is no value. A secret may stand in a file that
`NAME_FILE` names, and neither a secret nor an address that may hold one is ever repeated in a sentence.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeVar, cast, get_args

from bot.config import values
from bot.config.values import GRAPH_API, GRAPH_VERSION, PUBLIC_BOT_API
from bot.errors import OperatorError

Mode = Literal["polling", "webhook"]
Language = Literal["id", "en"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]

NAMES: Final = (
    "SOPAN_DATABASE_URL",
    "SOPAN_DATA_DIR",
    "SOPAN_KEY",
    "SOPAN_ERASED_FILE",
    "SOPAN_HTTP_HOST",
    "SOPAN_HTTP_PORT",
    "SOPAN_PUBLIC_URL",
    "SOPAN_TELEGRAM_TOKEN",
    "SOPAN_TELEGRAM_API_URL",
    "SOPAN_TELEGRAM_MODE",
    "SOPAN_TELEGRAM_WEBHOOK_SECRET",
    "SOPAN_WHATSAPP_TOKEN",
    "SOPAN_WHATSAPP_PHONE_NUMBER_ID",
    "SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID",
    "SOPAN_WHATSAPP_APP_SECRET",
    "SOPAN_WHATSAPP_VERIFY_TOKEN",
    "SOPAN_WHATSAPP_API_URL",
    "SOPAN_WHATSAPP_API_VERSION",
    "SOPAN_DEFAULT_LANGUAGE",
    "SOPAN_DEFAULT_ZONE",
    "SOPAN_OPERATOR_NAME",
    "SOPAN_OPERATOR_CONTACT",
    "SOPAN_TEMPLATES_DIR",
    "SOPAN_LOG_LEVEL",
)
SECRETS: Final = (
    "SOPAN_DATABASE_URL",
    "SOPAN_KEY",
    "SOPAN_TELEGRAM_TOKEN",
    "SOPAN_TELEGRAM_WEBHOOK_SECRET",
    "SOPAN_WHATSAPP_TOKEN",
    "SOPAN_WHATSAPP_APP_SECRET",
    "SOPAN_WHATSAPP_VERIFY_TOKEN",
)
KNOWN: Final = frozenset(NAMES) | {f"{name}_FILE" for name in SECRETS}

_LARGEST_SECRET_FILE: Final = 64 * 1024
_JOURNAL: Final = "erased.log"

T = TypeVar("T")


class ConfigError(OperatorError):
    """What is wrong with the settings: one line, one sentence, for every wrong or missing one."""


@dataclass(frozen=True, slots=True)
class KeyText:
    """The key itself, as it was given in the environment: its 32 bytes in base64 or hexadecimal, not yet decoded."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The file that holds the key. `made_if_missing` is true only for the default place: a file that the operator
    named and that is not there is a slip (a volume not mounted), and a new key would open nothing that was stored."""

    path: Path
    made_if_missing: bool


KeySource = KeyText | KeyFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    token: str = field(repr=False)
    api_url: str
    """The root of the Bot API, without `/bot` and without a closing slash."""
    mode: Mode
    webhook_secret: str | None = field(repr=False)
    """Given whenever the mode is `webhook`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatsApp:
    token: str = field(repr=False)
    phone_number_id: str
    business_account_id: str | None
    """Whose approved texts `sopan check` looks at."""
    app_secret: str = field(repr=False)
    verify_token: str = field(repr=False)
    api_url: str
    """The root of the Graph API, without a version and without a closing slash."""
    api_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    database_url: str = field(repr=False)
    """For SQLAlchemy, with Sopan's driver in it: `sqlite:///…` or `postgresql+psycopg://…`."""
    data_dir: Path
    key_source: KeySource
    erased_file: Path
    """The journal of erasures, which outlives the database."""
    http_host: str
    http_port: int
    public_url: str | None
    """Where the world reaches this service, without a closing slash."""
    telegram: Telegram | None
    whatsapp: WhatsApp | None
    default_language: Language
    default_zone: str
    """An IANA name that `zoneinfo` knows here."""
    operator_name: str | None
    operator_contact: str | None
    templates_dir: Path | None
    """The operator's own finished messages; a file there stands in the place of the one with the same name."""
    log_level: LogLevel
    notes: tuple[str, ...] = ()
    """Not wrong, but worth one line each in the log: variables that look like settings and are none."""

    @property
    def backups_dir(self) -> Path:
        """Where backups go that nobody named a place for."""
        return self.data_dir / "backups"

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Settings:
        """Read and check everything at once. Raises `ConfigError`; the only files opened are the `*_FILE`s of secrets,
        and not that of the key, which is opened where it is used."""
        reader = _Reader(env)
        data_dir = reader.take("SOPAN_DATA_DIR", Path, Path("data"))
        languages = values.one_of(*get_args(Language))
        levels = values.one_of(*get_args(LogLevel))
        settings = cls(
            database_url=reader.take("SOPAN_DATABASE_URL", values.database_url, f"sqlite:///{data_dir / 'sopan.db'}"),
            data_dir=data_dir,
            key_source=(key_source := reader.key(data_dir)),
            erased_file=reader.journal(key_source, data_dir),
            http_host=reader.take("SOPAN_HTTP_HOST", values.host, "127.0.0.1"),
            http_port=reader.take("SOPAN_HTTP_PORT", values.port, 8080),
            public_url=reader.take("SOPAN_PUBLIC_URL", values.public_url, None),
            telegram=reader.telegram(),
            whatsapp=reader.whatsapp(),
            default_language=cast(Language, reader.take("SOPAN_DEFAULT_LANGUAGE", languages, "id")),
            default_zone=reader.take("SOPAN_DEFAULT_ZONE", values.zone, "Asia/Jakarta"),
            operator_name=reader.take("SOPAN_OPERATOR_NAME", values.one_line, None),
            operator_contact=reader.take("SOPAN_OPERATOR_CONTACT", values.one_line, None),
            templates_dir=reader.take("SOPAN_TEMPLATES_DIR", values.folder, None),
            log_level=cast(LogLevel, reader.take("SOPAN_LOG_LEVEL", lambda text: levels(text.upper()), "INFO")),
            notes=_notes(env),
        )
        if reader.problems:
            raise ConfigError("\n".join(reader.problems))
        return settings

    def require_channel(self) -> None:
        """What `sopan run` cannot do without. Raises `ConfigError`."""
        if self.telegram is None and self.whatsapp is None:
            raise ConfigError(
                "SOPAN_TELEGRAM_TOKEN is missing: @BotFather on Telegram gives one (`sopan try` needs none);"
                " for WhatsApp it is SOPAN_WHATSAPP_TOKEN (docs/whatsapp.md)."
            )


class _Reader:
    """Takes settings one by one and keeps a sentence for each that is wrong, so that all are told at once."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = env
        self.problems: list[str] = []

    def take(self, name: str, parse: Callable[[str], T], default: T) -> T:
        try:
            text = self._text(name)
            return default if text is None else parse(text)
        except values.Wrong as wrong:
            self.problems.append(f"{name} {wrong}")
            return default

    def key(self, data_dir: Path) -> KeySource:
        given, named = self._env.get("SOPAN_KEY", "").strip(), self._env.get("SOPAN_KEY_FILE", "").strip()
        if given and named:
            self.problems.append("SOPAN_KEY and SOPAN_KEY_FILE are both set; keep one of them.")
        if given:
            return KeyText(given)
        if not named:
            return KeyFile(_beside(data_dir) / "key" / "sopan.key", made_if_missing=True)
        path = Path(named)
        if path.absolute().is_relative_to(data_dir.absolute()):
            self.problems.append("SOPAN_KEY_FILE lies in the data folder; keep the key apart from what it opens.")
        elif not values.readable(path) or not path.is_file():
            self.problems.append(f"SOPAN_KEY_FILE names {path}, which is not a file that can be read.")
        return KeyFile(path, made_if_missing=False)

    def journal(self, key: KeySource, data_dir: Path) -> Path:
        path = self.take("SOPAN_ERASED_FILE", Path, _journal(key, data_dir))
        if isinstance(key, KeyFile) and os.path.realpath(path) == os.path.realpath(key.path):
            self.problems.append("SOPAN_ERASED_FILE names the key file; give the journal of erasures its own.")
        return path

    def telegram(self) -> Telegram | None:
        api_url = self.take("SOPAN_TELEGRAM_API_URL", values.api_url, PUBLIC_BOT_API)
        shape = values.BOT_FATHER_TOKEN if api_url == PUBLIC_BOT_API else values.ANY_TOKEN
        token = self.take("SOPAN_TELEGRAM_TOKEN", values.shaped(shape, "is not a token as @BotFather gives it."), None)
        mode = cast(Mode, self.take("SOPAN_TELEGRAM_MODE", values.one_of(*get_args(Mode)), "polling"))
        secret = self.take(
            "SOPAN_TELEGRAM_WEBHOOK_SECRET",
            values.shaped(values.WEBHOOK_SECRET, "must be 1 to 256 of the characters A-Z, a-z, 0-9, _ and -."),
            None,
        )
        if mode == "webhook":
            self._require("SOPAN_PUBLIC_URL", "https://sopan.example.org")
            self._require("SOPAN_TELEGRAM_WEBHOOK_SECRET", "64 random letters and digits")
        if token is None:
            return None
        return Telegram(token=token, api_url=api_url, mode=mode, webhook_secret=secret)

    def whatsapp(self) -> WhatsApp | None:
        word = values.shaped(values.HEADER_WORD, "must be 1 to 1024 letters, digits or signs, without a space.")
        number = values.shaped(
            values.NUMBER, "must be a number as Meta's app dashboard shows it; it is not the telephone number."
        )
        token = self.take("SOPAN_WHATSAPP_TOKEN", word, None)
        phone_number_id = self.take("SOPAN_WHATSAPP_PHONE_NUMBER_ID", number, None)
        app_secret = self.take("SOPAN_WHATSAPP_APP_SECRET", word, None)
        verify_token = self.take("SOPAN_WHATSAPP_VERIFY_TOKEN", word, None)
        found = WhatsApp(
            token=token or "",
            phone_number_id=phone_number_id or "",
            business_account_id=self.take("SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID", number, None),
            app_secret=app_secret or "",
            verify_token=verify_token or "",
            api_url=self.take("SOPAN_WHATSAPP_API_URL", values.graph_url, GRAPH_API),
            api_version=self.take(
                "SOPAN_WHATSAPP_API_VERSION",
                values.shaped(values.VERSION, f"must be a version of the Graph API, such as {GRAPH_VERSION}."),
                None,
            )
            or GRAPH_VERSION,
        )
        if token is None:
            return None
        because = "SOPAN_WHATSAPP_TOKEN needs it"
        self._require("SOPAN_WHATSAPP_PHONE_NUMBER_ID", "106540352242922", because)
        self._require("SOPAN_WHATSAPP_APP_SECRET", "32 letters and digits from the app's basic settings", because)
        self._require("SOPAN_WHATSAPP_VERIFY_TOKEN", "64 random letters and digits", because)
        return found

    def _require(self, name: str, example: str, because: str = "SOPAN_TELEGRAM_MODE=webhook needs it") -> None:
        if not any(self._env.get(variable, "").strip() for variable in (name, f"{name}_FILE")):
            self.problems.append(f"{name} is missing: {because} (such as {example}).")

    def _text(self, name: str) -> str | None:
        text = self._env.get(name, "").strip()
        file = self._env.get(f"{name}_FILE", "").strip() if name in SECRETS else ""
        if text and file:
            raise values.Wrong(f"and {name}_FILE are both set; keep one of them.")
        if not file:
            return text or None
        try:
            with Path(file).open("rb") as stream:
                content = stream.read(_LARGEST_SECRET_FILE).decode("utf-8-sig").strip()
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "not a text file"
            raise values.Wrong(f"cannot be read from the file that {name}_FILE names, {file}: {reason}.") from None
        if not content:
            raise values.Wrong(f"cannot be read from the file that {name}_FILE names, {file}: it is empty.")
        return content


def _beside(folder: Path) -> Path:
    """The parent of a folder, by its name alone: `..` of a path such as `.` is found from where it really is."""
    return folder.parent if folder.name not in ("", "..") else folder.absolute().parent


def _journal(key: KeySource, data_dir: Path) -> Path:
    """Beside the key that Sopan made itself: not the database's folder, and one that can be written to; a key that was
    given may come from a place that only reads. One that was begun before the key was given, or taken out again, goes
    on where it is, for who was erased is on record there."""
    beside_key, beside_data = _beside(data_dir) / "key" / _JOURNAL, data_dir / _JOURNAL
    made = isinstance(key, KeyFile) and key.made_if_missing
    usual, other = (beside_key, beside_data) if made else (beside_data, beside_key)
    return other if values.readable(other) and not values.readable(usual) else usual


def _notes(env: Mapping[str, str]) -> tuple[str, ...]:
    unknown = sorted(name for name in env if name.startswith("SOPAN_") and name not in KNOWN)
    if not unknown:
        return ()
    from difflib import get_close_matches  # only for the rare slip

    def note(name: str) -> str:
        near = get_close_matches(name, sorted(KNOWN), n=1, cutoff=0.75)
        return f"{name} is not a setting of Sopan" + (f"; did you mean {near[0]}?" if near else ".")

    return tuple(note(name) for name in unknown)
