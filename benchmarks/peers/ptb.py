"""The conversation as python-telegram-bot's own examples write it: one `ConversationHandler`, a state a question,
answers in `context.user_data`, the built-in webhook server.

Defaults everywhere: updates one after the other, as the library's documents ask for with a ConversationHandler, and its
own HTTP client.
"""

import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)

from benchmarks.peers.dialogue import LAST, PORT, PUBLIC_URL, SECRET, is_press, shown, worded

Context = ContextTypes.DEFAULT_TYPE
Step = Callable[[Update, Context], Coroutine[Any, Any, int]]
Keep = Callable[[int, dict[str, str]], Awaitable[None]]
"""Of a person and their answers so far: what to do with them after every answer."""


def markup(keyboard: list[list[dict[str, str]]]) -> InlineKeyboardMarkup | None:
    """The keyboard in the library's objects."""
    rows = [
        [InlineKeyboardButton(one["text"], url=one.get("url"), callback_data=one.get("callback_data")) for one in row]
        for row in keyboard
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def step(turn: int, keep: Keep | None) -> Step:
    """The handler of one turn: take the answer, show that it was taken, ask the next question."""

    async def answered(update: Update, context: Context) -> int:
        assert update.effective_message and update.effective_user and context.user_data is not None
        query = update.callback_query
        answers: dict[str, str] = context.user_data
        answers[str(turn)] = (query.data if query else update.effective_message.text) or ""
        if keep is not None:
            await keep(update.effective_user.id, answers)
        if query:
            await query.answer()
            for call in shown(turn, "editMessageText"):
                await query.edit_message_text(call["text"], reply_markup=markup(call["keyboard"]))
        for call in shown(turn, "sendMessage"):
            text = worded(turn, call["text"], answers)
            await update.effective_message.reply_text(text, reply_markup=markup(call["keyboard"]))
        return ConversationHandler.END if turn == LAST else turn + 1

    return answered


def conversation(keep: Keep | None = None, **more: Any) -> ConversationHandler[Context]:
    """All turns; `more` goes to the ConversationHandler."""
    states: dict[object, list[Any]] = {
        turn: [
            CallbackQueryHandler(step(turn, keep))
            if is_press(turn)
            else MessageHandler(filters.TEXT & ~filters.COMMAND, step(turn, keep))
        ]
        for turn in range(1, LAST + 1)
    }
    return ConversationHandler([CommandHandler("start", step(0, keep))], states, [], **more)


def serve(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Until the process is ended."""
    logging.basicConfig(level=logging.WARNING)
    application.run_webhook("127.0.0.1", PORT, "hook", webhook_url=PUBLIC_URL, secret_token=SECRET)
