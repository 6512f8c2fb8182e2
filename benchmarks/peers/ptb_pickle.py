"""PTB-P: python-telegram-bot with its PicklePersistence, which writes its file once a minute. Nothing is durable before
that; the library's documents name it first."""

from telegram.ext import ApplicationBuilder, PicklePersistence

from benchmarks.peers.dialogue import API, FOLDER, TOKEN
from benchmarks.peers.ptb import conversation, serve

if __name__ == "__main__":
    application = (
        ApplicationBuilder()
        .token(TOKEN)
        .base_url(f"{API}/bot")
        .persistence(PicklePersistence(FOLDER / "conversations.pickle"))
        .build()
    )
    application.add_handler(conversation(persistent=True, name="decline"))
    serve(application)
