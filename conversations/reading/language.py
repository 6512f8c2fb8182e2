"""Which of the two languages a text is in, judged by its function words; names and numbers say nothing."""

import re
from functools import cache
from typing import Final

from conversations.facts import Language
from conversations.reading import lexicon_en, lexicon_id

LIMIT: Final = 2000
"""Characters read; the language shows long before that."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_INDONESIAN_ENDINGS: Final = ("nya", "kan", "in", "lah")
_ENGLISH_ENDINGS: Final = ("ing", "tion", "'m", "'ve", "'ll", "n't")
_CERTAIN: Final = 4
_LIKELY: Final = 1
"""Weight of a function word against that of a mere ending ("batalin", "cancelling")."""


def guess_language(text: str) -> Language | None:
    """ "id" or "en"; None where the text shows neither, or both alike."""
    indonesian = english = 0
    for found in _WORD.finditer(text[:LIMIT]):
        word = found.group().lower().replace("’", "'")
        in_indonesian, in_english = word in _words("id"), word in _words("en")
        if in_indonesian or in_english:
            indonesian += _CERTAIN * in_indonesian
            english += _CERTAIN * in_english
        elif len(word) > 5:
            indonesian += _LIKELY * word.endswith(_INDONESIAN_ENDINGS)
            english += _LIKELY * word.endswith(_ENGLISH_ENDINGS)
    if indonesian == english:
        return None
    return "id" if indonesian > english else "en"


@cache
def _words(language: Language) -> frozenset[str]:
    """Function words with their chat spellings ("gak", "krn")."""
    lexicon = lexicon_id if language == "id" else lexicon_en
    return frozenset(lexicon.FUNCTION_WORDS.split()) | frozenset(lexicon.CHAT_WORDS.split())
