"""PTB-S: python-telegram-bot, and every answer committed to SQLite by SQLAlchemy's asynchronous ORM before the reply:
the usual way to a bot that forgets nothing. WAL is switched on for it; `synchronous` stays at SQLite's own FULL."""

from sqlalchemy import JSON, event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram.ext import Application, ApplicationBuilder

from benchmarks.peers.dialogue import API, FOLDER, TOKEN
from benchmarks.peers.ptb import conversation, serve


class Base(DeclarativeBase):
    """The tables."""


class Draft(Base):
    """What one person has answered so far."""

    __tablename__ = "drafts"

    user_id: Mapped[int] = mapped_column(primary_key=True)
    answers: Mapped[dict[str, str]] = mapped_column(JSON)


engine = create_async_engine(f"sqlite+aiosqlite:///{FOLDER / 'drafts.db'}")
sessions = async_sessionmaker(engine, expire_on_commit=False)


async def keep(user_id: int, answers: dict[str, str]) -> None:
    """Commit the answers of one person."""
    async with sessions.begin() as session:
        await session.merge(Draft(user_id=user_id, answers=dict(answers)))


async def prepare(application: object) -> None:
    """The file and its table."""
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)


@event.listens_for(engine.sync_engine, "connect")
def write_ahead(connection: "object", record: object) -> None:
    """Once for each connection."""
    connection.execute("PRAGMA journal_mode=WAL")  # type: ignore[attr-defined]


if __name__ == "__main__":
    application: Application = (  # type: ignore[type-arg]
        ApplicationBuilder().token(TOKEN).base_url(f"{API}/bot").post_init(prepare).build()
    )
    application.add_handler(conversation(keep))
    serve(application)
