"""TBA: pyTelegramBotAPI's asynchronous bot with states in memory behind an aiohttp webhook, as in its examples. Nothing
is ever written to disk."""

import asyncio

from aiohttp import web
from telebot import asyncio_helper, types
from telebot.async_telebot import AsyncTeleBot
from telebot.asyncio_filters import StateFilter
from telebot.asyncio_handler_backends import State, StatesGroup
from telebot.asyncio_storage import StateMemoryStorage

from benchmarks.peers.dialogue import API, LAST, PORT, PUBLIC_URL, SECRET, TOKEN, is_press, shown, worded

asyncio_helper.API_URL = f"{API}/bot{{0}}/{{1}}"
bot = AsyncTeleBot(TOKEN, state_storage=StateMemoryStorage())


class Decline(StatesGroup):  # type: ignore[misc]
    """A state a question; the first turn has none."""


STATES = [State() for _ in range(LAST + 1)]
for number, state in enumerate(STATES):
    state.name = f"Decline:turn{number}"


def markup(keyboard: list[list[dict[str, str]]]) -> types.InlineKeyboardMarkup | None:
    """The keyboard in the library's objects."""

    def button(one: dict[str, str]) -> types.InlineKeyboardButton:
        return types.InlineKeyboardButton(one["text"], url=one.get("url"), callback_data=one.get("callback_data"))

    return types.InlineKeyboardMarkup([[button(one) for one in row] for row in keyboard]) if keyboard else None


async def take(turn: int, user: int, message: types.Message, answer: str, query: types.CallbackQuery | None) -> None:
    """Take the answer of one turn, show that it was taken, ask the next question."""
    chat = message.chat.id
    if turn == LAST:
        async with bot.retrieve_data(user, chat) as kept:
            answers = dict(kept)
        await bot.delete_state(user, chat)
    else:
        await bot.set_state(user, STATES[turn + 1], chat)
        answers = {str(turn): answer}
        await bot.add_data(user, chat, **answers)
    if query:
        await bot.answer_callback_query(query.id)
        for call in shown(turn, "editMessageText"):
            await bot.edit_message_text(call["text"], chat, message.message_id, reply_markup=markup(call["keyboard"]))
    for call in shown(turn, "sendMessage"):
        await bot.send_message(chat, worded(turn, call["text"], answers), reply_markup=markup(call["keyboard"]))


def register(turn: int) -> None:
    """The handler of one turn."""

    async def wrote(message: types.Message) -> None:
        await take(turn, message.from_user.id, message, message.text, None)

    async def pressed(query: types.CallbackQuery) -> None:
        await take(turn, query.from_user.id, query.message, query.data, query)

    if turn == 0:
        bot.register_message_handler(wrote, commands=["start"])
    elif is_press(turn):
        bot.register_callback_query_handler(pressed, func=lambda query: True, state=STATES[turn])
    else:
        bot.register_message_handler(wrote, state=STATES[turn])


async def handle(request: web.Request) -> web.Response:
    """One update."""
    if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != SECRET:
        return web.Response(status=403)
    update = types.Update.de_json(await request.json())
    asyncio.ensure_future(bot.process_new_updates([update]))  # noqa: RUF006  as the library's example does
    return web.Response()


async def application() -> web.Application:
    """The webhook, told to the platform."""
    for turn in range(LAST + 1):
        register(turn)
    bot.add_custom_filter(StateFilter(bot))
    await bot.set_webhook(PUBLIC_URL, secret_token=SECRET)
    app = web.Application()
    app.router.add_post("/hook", handle)
    return app


if __name__ == "__main__":
    web.run_app(application(), host="127.0.0.1", port=PORT, access_log=None, print=None)
