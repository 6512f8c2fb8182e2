"""Old drafts go on: one function for each step of a flow's version, applied in order when a case is loaded.

An upgrade renames or fills answers and raises the version by one. Answers no question asks for any more are kept under
their old names, never dropped; a flow that no longer exists leaves its facts to the choice of a new one.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversations.flow import Flow
from conversations.person import Case
from conversations.upgrades import invitation_1

Upgrade = Callable[[Case], Case]

UPGRADES: Mapping[tuple[str, int], Upgrade] = {("invitation", 1): invitation_1.upgrade}
"""(flow, version it starts from) to the function that makes the next version."""


def upgraded(case: Case, flows: Mapping[str, Flow], upgrades: Mapping[tuple[str, int], Upgrade] = UPGRADES) -> Case:
    """The case as the flows of today know it. A case of a newer version than ours is taken as it is."""
    while (upgrade := upgrades.get((case.flow, case.version))) is not None:
        case = upgrade(case)
    flow = flows.get(case.flow)
    if flow is None:
        invitation = flows["invitation"]
        return replace(case, flow=invitation.name, version=invitation.version, focus=None)
    if case.focus is not None and flow.question(case.focus) is None:
        case = replace(case, focus=None)
    return case if case.version >= flow.version else replace(case, version=flow.version)
