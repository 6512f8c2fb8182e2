"""The methods about messages and chats: what each takes and does, checked in the order of the real server."""

from tests.servers.telegram.keyboards import check_markup, read_markup
from tests.servers.telegram.markup import Marked
from tests.servers.telegram.params import Params
from tests.servers.telegram.refusals import Json, Refusal, bad_request
from tests.servers.telegram.registry import method
from tests.servers.telegram.text import encodable, read, settle, units
from tests.servers.telegram.world import Chat, World

DOCUMENT_BYTES = 50 * 1024 * 1024
"""Largest file that a bot may send."""

_ACTIONS = {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "record_audio",
            "upload_audio", "upload_document", "choose_sticker", "find_location", "record_video_note",
            "upload_video_note", "cancel"}  # fmt: skip


@method("getMe")
def get_me(world: World, params: Params) -> Json:
    """The bot about itself."""
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getChat")
def get_chat(world: World, params: Params) -> Json:
    """A chat the bot knows."""
    return {**world.chat_named(params.text("chat_id")).shape, "accent_color_id": 0, "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts",
                                                  "premium_subscription", "gifts_from_channels"), False)}  # fmt: skip


@method("sendMessage")
def send_message(world: World, params: Params) -> Json:
    """Text first, then the shape of the keyboard, then the chat, then all that needs the chat."""
    marked = read(params.text("text"), params.text("parse_mode"), params.text("entities"))
    markup = read_markup(params.text("reply_markup"))
    chat = world.chat_named(params.text("chat_id"))
    content = _content(world, marked, markup)
    content |= _reply(chat, params)
    world.require_open(chat)
    check_markup(markup)
    world.flood.spend(chat.id)
    if markup is not None and "inline_keyboard" not in markup:
        chat.reply_keyboard = markup if "keyboard" in markup else None
    return world.add(chat, content, by=None)


@method("sendDocument")
def send_document(world: World, params: Params) -> Json:
    """The file first, then as sendMessage; a file that was sent before, or lies on the web, is not known here."""
    file = params.files.get("document")
    if file is None:
        raise bad_request("there is no document in the request")
    if not file.content:
        raise bad_request("file must be non-empty")
    if len(file.content) > DOCUMENT_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    marked = read(params.text("caption"), params.text("parse_mode"), params.text("caption_entities"), caption=True)
    markup = read_markup(params.text("reply_markup"))
    chat = world.chat_named(params.text("chat_id"))
    settled = settle(marked, world.users, caption=True)
    content = {"caption": settled.text, "caption_entities": settled.entities}
    content = {name: value for name, value in content.items() if value} | _reply(chat, params)
    world.require_open(chat)
    check_markup(markup)
    world.flood.spend(chat.id)
    return world.add(chat, {"document": world.uploaded(file), **content, **_shown(markup)}, by=None)


@method("editMessageText")
def edit_message_text(world: World, params: Params) -> Json:
    """Replaces text and keyboard of a message of the bot."""
    marked = read(params.text("text"), params.text("parse_mode"), params.text("entities"))
    markup = read_markup(params.text("reply_markup"))
    chat, message_id = _place(world, params)
    content = _content(world, marked, _inline_only(markup))
    world.require_open(chat)
    check_markup(markup)
    if message_id in chat.messages and "document" in chat.messages[message_id].message:
        raise bad_request("there is no text in the message to edit")
    world.flood.spend(chat.id)
    return world.change(chat, message_id, content)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Replaces the keyboard only."""
    markup = _inline_only(read_markup(params.text("reply_markup")))
    chat, message_id = _place(world, params)
    world.require_open(chat)
    check_markup(markup)
    world.flood.spend(chat.id)
    stored = chat.messages.get(message_id)
    before = {} if stored is None else stored.message
    content = {name: before[name] for name in ("text", "entities") if name in before}
    return world.change(chat, message_id, content | _shown(markup))


@method("deleteMessage")
def delete_message(world: World, params: Params) -> bool:
    """Takes a message away for both sides."""
    chat, message_id = _place(world, params)
    world.remove(chat, message_id)
    return True


@method("answerCallbackQuery")
def answer_callback_query(world: World, params: Params) -> bool:
    """Ends the waiting of a pressed button."""
    text = encodable(params.text("text"))
    if units(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    world.answer(params.text("callback_query_id"), {"text": text, "show_alert": params.flag("show_alert")})
    return True


@method("sendChatAction")
def send_chat_action(world: World, params: Params) -> bool:
    """The action is read before the chat."""
    action = params.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = world.chat_named(params.text("chat_id"))
    world.require_open(chat)
    world.journal.add("action", chat.id, action=action)
    return True


@method("leaveChat")
def leave_chat(world: World, params: Params) -> bool:
    """Leaves a group or channel."""
    chat = world.chat_named(params.text("chat_id"))
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    world.require_open(chat)
    chat.standing = "left"
    world.member(chat, world.bot, "member", "left")
    return True


@method("getFile")
def get_file(world: World, params: Params) -> Json:
    """Where a file can be fetched."""
    file_id = params.text("file_id")
    path = world.path_of(file_id)
    size = len(world.files[file_id][1])
    return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": size, "file_path": path}


def _content(world: World, marked: Marked, markup: Json | None) -> Json:
    """Text, entities and inline keyboard as a message carries them."""
    settled = settle(marked, world.users)
    return {"text": settled.text, **({"entities": settled.entities} if settled.entities else {}), **_shown(markup)}


def _shown(markup: Json | None) -> Json:
    """Only inline keyboards belong to a message; an empty one is none."""
    inline = (markup or {}).get("inline_keyboard")
    return {"reply_markup": {"inline_keyboard": inline}} if inline else {}


def _inline_only(markup: Json | None) -> Json | None:
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def _place(world: World, params: Params) -> tuple[Chat, int]:
    chat = world.chat_named(params.text("chat_id"))
    message_id = params.integer("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    return chat, message_id


def _reply(chat: Chat, params: Params) -> Json:
    if not params.text("reply_parameters"):
        return {}
    wanted = params.json("reply_parameters", "reply parameters")
    if not isinstance(wanted, dict) or "message_id" not in wanted:
        raise bad_request('can\'t find field "message_id"')
    stored = chat.messages.get(int(wanted["message_id"]))
    if stored is None or stored.deleted:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {name: value for name, value in stored.message.items() if name != "reply_to_message"}}
