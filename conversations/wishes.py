"""What a person can wish to do about an invitation: one table for the menu, the card, the commands and the reader."""

from typing import Final, Literal, get_args

Wish = Literal["decline", "cancel", "reschedule", "decide"]

WISHES: Final[tuple[Wish, ...]] = get_args(Wish)
"""In the order they are offered. Each is the name of a flow."""
