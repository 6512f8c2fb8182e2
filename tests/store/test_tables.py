"""Tables can be divided by person or chat one day: each leads with that key, or says why it cannot."""

from typing import Final

from bot.store.tables import metadata

OF_THEMSELVES: Final = {"people": "id", "chats": "id"}
BY_ACCOUNT_AND_HASH: Final = {"aliases", "seen"}
"""Asked before anybody knows whose chat it is."""
OF_THE_DATABASE: Final = {"compatibility"}
"""One row."""


def test_a_table_leads_with_the_key_of_its_person_or_chat() -> None:
    leading = {name: next(iter(table.primary_key)).name for name, table in metadata.tables.items()}
    for name, key in OF_THEMSELVES.items():
        assert leading.pop(name) == key
    for name in BY_ACCOUNT_AND_HASH:
        columns = [column.name for column in metadata.tables[name].primary_key]
        assert columns[:2] == ["channel", "account"] and columns[2].endswith("_hash")
        del leading[name]
    for name in OF_THE_DATABASE:
        assert len(metadata.tables[name].c) == 1
        del leading[name]
    assert set(leading.values()) == {"person_id", "chat_id"}
