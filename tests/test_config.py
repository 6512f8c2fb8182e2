"""Every setting is read, defaulted and refused as the operator is told."""

from pathlib import Path

import pytest

from bot.config import KNOWN, ConfigError, KeyFile, KeyText, Settings
from bot.config.values import PUBLIC_BOT_API

TOKEN = "7000000001:" + "Aa0_-" * 7
KEY = "00" * 32
WEBHOOK = {
    "SOPAN_TELEGRAM_TOKEN": TOKEN,
    "SOPAN_TELEGRAM_MODE": "webhook",
    "SOPAN_PUBLIC_URL": "https://sopan.example.org",
    "SOPAN_TELEGRAM_WEBHOOK_SECRET": "s3cret",
}


def refusal(env: dict[str, str]) -> str:
    with pytest.raises(ConfigError) as caught:
        Settings.from_env(env)
    return str(caught.value)


def test_an_empty_environment_is_enough_for_a_trial() -> None:
    settings = Settings.from_env({})
    assert settings.database_url == f"sqlite:///{Path('data/sopan.db')}"
    assert settings.data_dir == Path("data")
    assert settings.key_source == KeyFile(Path("key/sopan.key"), made_if_missing=True)
    assert (settings.http_host, settings.http_port, settings.public_url) == ("127.0.0.1", 8080, None)
    assert settings.telegram is None
    assert (settings.default_language, settings.default_zone, settings.log_level) == ("id", "Asia/Jakarta", "INFO")
    assert (settings.operator_name, settings.operator_contact, settings.notes) == (None, None, ())


def test_an_empty_value_is_no_value() -> None:
    assert Settings.from_env(dict.fromkeys(KNOWN, "  ")) == Settings.from_env({})


def test_everything_given_is_taken(tmp_path: Path) -> None:
    settings = Settings.from_env(
        WEBHOOK
        | {
            "SOPAN_DATABASE_URL": "postgresql://sopan:p%40ss@db.example.org:5432/sopan?sslmode=require",
            "SOPAN_DATA_DIR": str(tmp_path / "data"),
            "SOPAN_KEY": KEY,
            "SOPAN_HTTP_HOST": "0.0.0.0",
            "SOPAN_HTTP_PORT": "8081",
            "SOPAN_PUBLIC_URL": "https://sopan.example.org/bot-of-ours/",
            "SOPAN_TELEGRAM_API_URL": "http://127.0.0.1:8082/",
            "SOPAN_DEFAULT_LANGUAGE": "en",
            "SOPAN_DEFAULT_ZONE": "Asia/Jayapura",
            "SOPAN_OPERATOR_NAME": "Yayasan Contoh",
            "SOPAN_OPERATOR_CONTACT": "halo@sopan.example.org",
            "SOPAN_LOG_LEVEL": "debug",
        }
    )
    assert settings.database_url == "postgresql+psycopg://sopan:p%40ss@db.example.org:5432/sopan?sslmode=require"
    assert settings.data_dir == tmp_path / "data"
    assert settings.key_source == KeyText(KEY)
    assert (settings.http_host, settings.http_port) == ("0.0.0.0", 8081)
    assert settings.public_url == "https://sopan.example.org/bot-of-ours"
    telegram = settings.telegram
    assert telegram is not None
    assert (telegram.token, telegram.api_url) == (TOKEN, "http://127.0.0.1:8082")
    assert (telegram.mode, telegram.webhook_secret) == ("webhook", "s3cret")
    assert (settings.default_language, settings.default_zone, settings.log_level) == ("en", "Asia/Jayapura", "DEBUG")
    assert (settings.operator_name, settings.operator_contact) == ("Yayasan Contoh", "halo@sopan.example.org")


@pytest.mark.parametrize(
    ("data_dir", "key_file"),
    [("/data", "/key/sopan.key"), ("state/data", "state/key/sopan.key")],
)
def test_the_key_is_made_beside_the_data_folder_never_in_it(data_dir: str, key_file: str) -> None:
    assert Settings.from_env({"SOPAN_DATA_DIR": data_dir}).key_source == KeyFile(Path(key_file), made_if_missing=True)


def test_the_key_stays_out_of_a_data_folder_without_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    source = Settings.from_env({"SOPAN_DATA_DIR": "."}).key_source
    assert source == KeyFile(tmp_path.parent / "key" / "sopan.key", made_if_missing=True)


def test_a_key_file_that_is_named_must_be_there_and_apart_from_the_data(tmp_path: Path) -> None:
    file = tmp_path / "sopan.key"
    assert "SOPAN_KEY_FILE" in refusal({"SOPAN_KEY_FILE": str(file)})
    file.write_text(KEY)
    assert Settings.from_env({"SOPAN_KEY_FILE": str(file)}).key_source == KeyFile(file, made_if_missing=False)
    assert "apart" in refusal({"SOPAN_KEY_FILE": str(file), "SOPAN_DATA_DIR": str(tmp_path)})
    assert "both set" in refusal({"SOPAN_KEY_FILE": str(file), "SOPAN_KEY": KEY})


def test_secrets_are_read_from_files_without_the_closing_newline(tmp_path: Path) -> None:
    env = dict(WEBHOOK)
    for name in ("SOPAN_TELEGRAM_TOKEN", "SOPAN_TELEGRAM_WEBHOOK_SECRET"):
        file = tmp_path / name
        file.write_text(env.pop(name) + "\r\n")
        env[f"{name}_FILE"] = str(file)
    (tmp_path / "url").write_text("postgresql://db.example.org/sopan\n")
    env["SOPAN_DATABASE_URL_FILE"] = str(tmp_path / "url")
    settings = Settings.from_env(env)
    telegram = settings.telegram
    assert telegram is not None
    assert (telegram.token, telegram.webhook_secret) == (TOKEN, "s3cret")
    assert settings.database_url == "postgresql+psycopg://db.example.org/sopan"


def test_a_secret_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty", tmp_path / "binary"
    empty.write_text("\n")
    binary.write_bytes(b"\xff\xfe\x00")
    for file, reason in [
        (tmp_path / "missing", "No such file"),
        (tmp_path, "directory"),
        (empty, "it is empty"),
        (binary, "not a text file"),
    ]:
        said = refusal({"SOPAN_TELEGRAM_TOKEN_FILE": str(file)})
        assert str(file) in said
        assert reason in said


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({"SOPAN_DATABASE_URL": "mysql://db/sopan"}, "must begin with sqlite:/// or postgresql://"),
        ({"SOPAN_DATABASE_URL": "data/sopan.db"}, "must begin with"),
        ({"SOPAN_DATABASE_URL": "postgresql+asyncpg://db/sopan"}, "driver"),
        ({"SOPAN_DATABASE_URL": "postgresql://db.example.org"}, "must name a database"),
        ({"SOPAN_DATABASE_URL": "postgresql://db.example.org:port/sopan"}, "cannot be read|can be read"),
        ({"SOPAN_DATABASE_URL": "sqlite://"}, "must name a file"),
        ({"SOPAN_DATABASE_URL": "sqlite:///:memory:"}, "must name a file"),
        ({"SOPAN_DATABASE_URL": "sqlite://data/sopan.db"}, "must name a file"),
        ({"SOPAN_HTTP_HOST": "http://0.0.0.0"}, "must be a host"),
        ({"SOPAN_HTTP_PORT": "0"}, "from 1 to 65535"),
        ({"SOPAN_HTTP_PORT": "65536"}, "from 1 to 65535"),
        ({"SOPAN_HTTP_PORT": "٨٠"}, "from 1 to 65535"),
        ({"SOPAN_HTTP_PORT": "http"}, "from 1 to 65535"),
        ({"SOPAN_PUBLIC_URL": "http://sopan.example.org"}, "must begin with https://"),
        ({"SOPAN_PUBLIC_URL": "sopan.example.org"}, "must begin with https://"),
        ({"SOPAN_PUBLIC_URL": "https://sopan.example.org/?a=1"}, "plain address"),
        ({"SOPAN_TELEGRAM_TOKEN": "changeme"}, "BotFather"),
        ({"SOPAN_TELEGRAM_TOKEN": "123456:ABC..."}, "BotFather"),
        ({"SOPAN_TELEGRAM_TOKEN": "42:short"}, "BotFather"),
        ({"SOPAN_TELEGRAM_API_URL": "api.example.org"}, "address of a Bot API server"),
        ({"SOPAN_TELEGRAM_API_URL": "https://api.example.org/bot"}, "without /bot"),
        ({"SOPAN_TELEGRAM_MODE": "push"}, "must be polling or webhook"),
        ({"SOPAN_TELEGRAM_WEBHOOK_SECRET": "with space"}, "1 to 256"),
        ({"SOPAN_TELEGRAM_WEBHOOK_SECRET": "a" * 257}, "1 to 256"),
        ({"SOPAN_DEFAULT_LANGUAGE": "jv"}, "must be id or en"),
        ({"SOPAN_DEFAULT_ZONE": "WITA"}, "Asia/Makassar"),
        ({"SOPAN_DEFAULT_ZONE": "Asia/Atlantis"}, "name of a zone"),
        ({"SOPAN_DEFAULT_ZONE": "../../etc/passwd"}, "name of a zone"),
        ({"SOPAN_DEFAULT_ZONE": "localtime"}, "name of a zone"),
        ({"SOPAN_OPERATOR_NAME": "one\ntwo"}, "one line"),
        ({"SOPAN_LOG_LEVEL": "LOUD"}, "must be DEBUG, INFO, WARNING, ERROR or CRITICAL"),
    ],
)
def test_a_wrong_value_gives_one_sentence_that_names_the_setting(env: dict[str, str], said: str) -> None:
    line = refusal(env)
    assert "\n" not in line
    assert line.startswith(next(iter(env)))
    assert any(part in line for part in said.split("|"))


def test_every_wrong_setting_is_told_at_once() -> None:
    lines = refusal({"SOPAN_HTTP_PORT": "x", "SOPAN_LOG_LEVEL": "x", "SOPAN_DEFAULT_ZONE": "x"}).splitlines()
    assert [line.split()[0] for line in lines] == ["SOPAN_HTTP_PORT", "SOPAN_DEFAULT_ZONE", "SOPAN_LOG_LEVEL"]


@pytest.mark.parametrize("name", ["SOPAN_PUBLIC_URL", "SOPAN_TELEGRAM_WEBHOOK_SECRET"])
def test_webhook_mode_names_what_it_misses(name: str) -> None:
    line = refusal({key: value for key, value in WEBHOOK.items() if key != name})
    assert line.startswith(f"{name} is missing")
    assert "\n" not in line


def test_a_webhook_on_loopback_may_be_plain_http() -> None:
    for url in ("http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"):
        assert Settings.from_env(WEBHOOK | {"SOPAN_PUBLIC_URL": url}).public_url == url


def test_serving_without_a_token_is_refused_in_one_line() -> None:
    with pytest.raises(ConfigError, match=r"^SOPAN_TELEGRAM_TOKEN is missing.*$"):
        Settings.from_env({}).require_channel()


def test_a_bot_api_of_ones_own_may_hand_out_short_tokens() -> None:
    settings = Settings.from_env({"SOPAN_TELEGRAM_TOKEN": "42:TEST", "SOPAN_TELEGRAM_API_URL": "http://127.0.0.1:8082"})
    assert settings.telegram is not None and settings.telegram.token == "42:TEST"
    assert "BotFather" in refusal({"SOPAN_TELEGRAM_TOKEN": "42:TEST", "SOPAN_TELEGRAM_API_URL": PUBLIC_BOT_API + "/"})


@pytest.mark.parametrize(
    "env",
    [
        {"SOPAN_DATABASE_URL": "mysql://sopan:hunter2@db/sopan"},
        {"SOPAN_DATABASE_URL": "postgresql://sopan:hunter2@db"},
        {"SOPAN_DATABASE_URL": "postgresql://sopan:hunter2@[db/sopan"},
        {"SOPAN_TELEGRAM_TOKEN": "hunter2"},
        {"SOPAN_TELEGRAM_WEBHOOK_SECRET": "hunter2!"},
        {"SOPAN_KEY": "hunter2", "SOPAN_HTTP_PORT": "x"},
    ],
)
def test_no_sentence_repeats_a_secret(env: dict[str, str]) -> None:
    assert "hunter2" not in refusal(env)


def test_printing_the_settings_shows_no_secret() -> None:
    secrets = {"SOPAN_KEY": KEY, "SOPAN_DATABASE_URL": "postgresql://sopan:hunter2@db/sopan"}
    shown = repr(Settings.from_env(WEBHOOK | secrets))
    for secret in (TOKEN, "s3cret", KEY, "hunter2"):
        assert secret not in shown


def test_a_misspelt_setting_is_noted_with_the_nearest_one() -> None:
    notes = Settings.from_env({"SOPAN_TELEGRAM_TOKN": "x", "SOPAN_XYZZY": "x", "PATH": "x"}).notes
    assert notes == (
        "SOPAN_TELEGRAM_TOKN is not a setting of Sopan; did you mean SOPAN_TELEGRAM_TOKEN?",
        "SOPAN_XYZZY is not a setting of Sopan.",
    )
