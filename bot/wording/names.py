"""By which word of a name a person is called: the first one in a chat, the last one after "Ms" in an English mail.

Where the words do not tell it safely, the whole name stands: a given name called as a surname, or half of "Siti Nur",
is worse than a full name (messages craft, sections 3 and 4).
"""

from typing import Final


def familiar(name: str) -> str:
    """What a chat calls the bearer of `name`: "Kevin" for "Kevin Aditama"; "" where that is not sure."""
    first = name.partition(" ")[0]
    plain = first.replace("'", "").replace("’", "")
    return first if plain.isalpha() and len(plain) >= SHORTEST and first.casefold() not in NOT_ALONE else ""


def surname(name: str) -> str:
    """The last word of a Western name of two words: "Whitcombe" for "Eleanor Whitcombe"; "" where that is not sure."""
    first, _, last = name.partition(" ")
    return last if first.casefold() in WESTERN and last.replace("-", "").replace("'", "").isalpha() else ""


SHORTEST: Final = 3
"""Letters of a word by which somebody is called; "I", "Ni" and initials are parts of a longer name."""

_NOT_ALONE = """
    prof dok drs dra haji hajah raden raa kgs mgs muhammad mohammad mohamad muhamad mochamad muchamad mohd moh muh
    ahmad achmad abdul abdurrahman siti sitti nur noor sri dwi tri eka ida anak cokorda tengku teuku cut andi daeng
    gusti dewa desak ngurah putu wayan made nyoman ketut gede kadek komang luh maria yohanes fransiskus santa van
    von der bin binti

    tan lim lee wong chan chen chang cheng chong chua goh ang teo ong koh low yap wang zhang liu yang huang zhao
    zhou kim park choi jung kang cho yoon nguyen tran pham hoang phan bui dang
"""
"""Titles, words that begin a name without being the one people are called by, and family names that stand first."""

NOT_ALONE: Final = frozenset(_NOT_ALONE.split())

_WESTERN = """
    abigail aidan alan alastair alison amelia angus anneliese annika archibald arthur astrid audrey barbara beatrice
    benedict bernard bethany brendan bridget bronwen bruce caitlin callum cameron cecily charlotte christopher
    claire clara clive colin connor craig daphne deborah declan derek dominic donald dorothy douglas duncan edith
    edmund eleanor elizabeth elliot esther ethan evelyn felicity fiona florence frances frederick gareth geoffrey
    george gillian giles gordon graham gregory gwendolyn hamish harold harriet hazel heather hector henrik henry
    hilary howard hugh hugo imogen ingrid isabel isabelle isla jane janet jasper jeffrey jeremy johannes josephine
    joyce julian juliet katherine kathleen keith kenneth lachlan lars laurence lawrence leopold lewis liam louise
    lucas magnus malcolm marcus margaret marianne marjorie matthew maureen maxwell megan meredith miles miriam molly
    mortimer nancy nathaniel neil nicholas nigel norman oliver pamela patricia penelope phillip philippa piers
    quentin ralph rebecca roderick roger rosalind rosemary rowan rupert russell samantha sheila sidney spencer
    stuart sven tabitha thaddeus theodore tobias ursula valerie vaughan violet virginia walter wilfred winifred
    zachary
"""

WESTERN: Final = frozenset(_WESTERN.split())
"""Given names, seldom given in Indonesia, after which the surname follows in a name of two words."""
