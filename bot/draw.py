"""The README of the flows, drawn from their declarations, so that it cannot say anything else than they do."""

import ast
import inspect
import sys
from itertools import pairwise
from types import ModuleType

from conversations.flow import Flow
from conversations.flows import FLOWS
from conversations.graph import mermaid, spine

DIAGRAMS = "conversations/flows/README.md"
"""Where the drawing is kept, from the root of the clone."""

_HEAD = """\
# The flows

Written by `sopan draw`; a test fails when it is out of date.

From top to bottom, in declared order: a rectangle is a question, a diamond a fork; a label says when an arrow is taken.
Whatever is known already is not asked. Back, editing any answer, help and cancel are possible everywhere and not drawn.
"""


def diagrams() -> str:
    """The whole file: one chart for each flow under what its file says of it."""
    return "\n".join([_HEAD, *(_section(flow) for flow in FLOWS.values())])


def _section(flow: Flow) -> str:
    modules = (module for name, module in sorted(sys.modules.items()) if name.startswith("conversations.flows."))
    module = next(module for module in modules if any(value is flow for value in vars(module).values()))
    says = " ".join((_below(module, flow) or module.__doc__ or "").split())
    return f"## {flow.name}\n\n{says}\n\n```mermaid\n{mermaid(spine(flow))}\n```\n"


def _below(module: ModuleType, flow: Flow) -> str | None:
    """What stands below the flow's own definition; None where its file holds no other and says it at its top."""
    name = next(name for name, value in vars(module).items() if value is flow)
    for defined, after in pairwise(ast.parse(inspect.getsource(module)).body):
        match defined, after:
            case ast.Assign(targets=[ast.Name(id=found)]), ast.Expr(ast.Constant(str() as says)) if found == name:
                return says
    return None
