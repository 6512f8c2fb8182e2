"""A spine as a Mermaid flowchart."""

from conversations.graph.spine import Node, Shape, Spine

_SHAPES: dict[Shape, tuple[str, str]] = {
    "question": ('["', '"]'),
    "fork": ('{"', '"}'),
    "review": ('[/"', '"/]'),
    "message": ('(["', '"])'),
    "flow": ('[["', '"]]'),
    "closed": ('(["', '"])'),
}
_CALLED = {
    "review": "review: every answer at a glance",
    "message": "the finished message",
    "closed": "attends after all",
}

_ASSUMED: dict[Shape, str] = {"review": "there from the start", "message": "changed under it"}


def mermaid(spine: Spine) -> str:
    """The text of the chart, without a fence."""
    lines = ["flowchart TD"]
    lines += [f"    {_id(node.name)}{_text(node)}" for node in spine.nodes]
    for arrow in spine.arrows:
        words = arrow.label.replace(" or ", "<br>or ")
        label = f'|"{words}"| ' if words else ""
        lines.append(f"    {_id(arrow.source)} --> {label}{_id(arrow.target)}")
    return "\n".join(lines)


def _id(name: str) -> str:
    """A name of our own for each node: some words mean something to Mermaid."""
    return "n_" + name.replace(" ", "_")


def _text(node: Node) -> str:
    opening, closing = _SHAPES[node.shape]
    words = _CALLED.get(node.name, node.name.replace("_", " "))
    if node.shape in _ASSUMED and node.remarks:
        words += f"<br>{_ASSUMED[node.shape]}: " + ", ".join(node.remarks).replace("_", " ")
    elif node.remarks:
        words += f"<br>({', '.join(node.remarks)})"
    return f"{opening}{words}{closing}"
