"""What is derived from the declared flows: the walk of every situation, and the spine that is drawn."""

from conversations.graph.mermaid import mermaid
from conversations.graph.offers import Happening, happenings
from conversations.graph.spine import Spine, spine
from conversations.graph.states import EPOCH, State, state_of
from conversations.graph.walk import Edge, walk

__all__ = ["EPOCH", "Edge", "Happening", "Spine", "State", "happenings", "mermaid", "spine", "state_of", "walk"]
