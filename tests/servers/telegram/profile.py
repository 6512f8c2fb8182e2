"""The methods by which the bot presents itself: commands, menu button, descriptions, each with its limits."""

import re
from typing import Any

from tests.servers.telegram.params import Params
from tests.servers.telegram.refusals import Json, bad_request
from tests.servers.telegram.registry import METHODS, method
from tests.servers.telegram.text import units
from tests.servers.telegram.world import World

_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
           "chat_administrators", "chat_member"}  # fmt: skip


@method("setMyCommands")
def set_my_commands(world: World, params: Params) -> bool:
    """A list of commands for a scope and a language."""
    commands = params.json("commands", "commands") if params.text("commands") else None
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = [_command(command) for command in commands]
    world.profile["commands", *_scope(world, params)] = {"commands": checked}
    return True


@method("getMyCommands")
def get_my_commands(world: World, params: Params) -> list[Json]:
    """Exactly the list of this scope and language."""
    found: list[Json] = world.profile.get(("commands", *_scope(world, params)), {}).get("commands", [])
    return found


@method("deleteMyCommands")
def delete_my_commands(world: World, params: Params) -> bool:
    """Forgets the list of this scope and language."""
    world.profile.pop(("commands", *_scope(world, params)), None)
    return True


@method("setChatMenuButton")
def set_chat_menu_button(world: World, params: Params) -> bool:
    """The button left of the text field, for one chat or for all."""
    chat_id = str(world.chat_named(params.text("chat_id")).id) if params.text("chat_id") else ""
    button = params.json("menu_button", "menu button") if params.text("menu_button") else {"type": "default"}
    match button:
        case {"type": "default" | "commands"}:
            pass
        case {"type": "web_app", "text": str(), "web_app": {"url": str(url)}} if url.startswith("https://"):
            pass
        case _:
            raise bad_request("can't parse menu button: Unsupported type specified")
    world.profile["menu", chat_id] = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, params: Params) -> Json:
    """The button of a chat, else that of all."""
    return world.profile.get(("menu", params.text("chat_id")), world.profile.get(("menu", ""), {"type": "commands"}))


def _profile_text(name: str, field: str, limit: int, refusal: str) -> None:
    """A get/set pair of one text by language."""

    def put(world: World, params: Params) -> bool:
        if units(params.text(field)) > limit:
            raise bad_request(refusal)
        world.profile[field, _language(params)] = {field: params.text(field)}
        return True

    def get(world: World, params: Params) -> Json:
        anyone = world.profile.get((field, ""), {field: ""})
        return world.profile.get((field, _language(params)), anyone)

    METHODS[f"setmy{name}"], METHODS[f"getmy{name}"] = put, get


_profile_text("description", "description", 512, "BOT_DESCRIPTION_TOO_LONG")
_profile_text("shortdescription", "short_description", 120, "BOT_SHORT_DESCRIPTION_TOO_LONG")
_profile_text("name", "name", 64, "BOT_TITLE_TOO_LONG")


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and re.fullmatch(r"[a-z]{2}", code) is None:
        raise bad_request("invalid language code specified")
    return code


def _scope(world: World, params: Params) -> tuple[str, ...]:
    scope = params.json("scope", "BotCommandScope") if params.text("scope") else {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    names = [str(scope["type"])]
    if str(scope["type"]).startswith("chat"):
        chat = world.chat_named(str(scope.get("chat_id", "")))
        if scope["type"] != "chat" and chat.kind == "private":
            raise bad_request("can't use specified scope in private chats")
        names += [str(chat.id), str(scope.get("user_id", ""))]
    return (*names, _language(params))


def _command(given: Any) -> Json:
    if not isinstance(given, dict) or not isinstance(given.get("command"), str):
        raise bad_request("can't parse BotCommand: Can't find field \"command\"")
    if not isinstance(given.get("description"), str):
        raise bad_request("can't parse BotCommand: Can't find field \"description\"")
    command, description = given["command"].removeprefix("/"), given["description"].strip()
    if not command:
        raise bad_request("command must be non-empty")
    if len(command) > 32:
        raise bad_request("command length must not exceed 32")
    if re.fullmatch(r"[a-z0-9_]+", command) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if units(description) > 256:
        raise bad_request("command description length must not exceed 256")
    return {"command": command, "description": description}
