"""The approved texts of the account, and what a message that uses one is refused for."""

import re
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Template:
    """One text in one language."""

    name: str
    language: str
    body: str
    buttons: list[str] = field(default_factory=list)
    status: str = "APPROVED"
    category: str = "UTILITY"

    @property
    def places(self) -> int:
        """How many values it takes."""
        return len(set(re.findall(r"\{\{(\d+)\}\}", self.body)))

    def json(self) -> Json:
        """As `GET /{waba}/message_templates` lists it."""
        shown = {"name": self.name, "language": self.language, "status": self.status, "category": self.category}
        return {**shown, "components": [{"type": "BODY", "text": self.body}], "id": f"{self.name}.{self.language}"}


def refusal(templates: list[Template], template: Json) -> tuple[int, str] | None:
    """Code and details, None where it can be sent."""
    name, language = template.get("name"), template["language"]["code"]
    found = next((one for one in templates if (one.name, one.language) == (name, language)), None)
    if found is None or found.status in ("PENDING", "REJECTED"):
        return 132001, "Template name does not exist in the translation"
    if found.status in ("PAUSED", "DISABLED"):
        return (132015 if found.status == "PAUSED" else 132016), found.status.lower()
    given = parameters(template)
    if len(given) != found.places:
        return 132000, (
            f"body: number of localizable_params ({len(given)}) does not match the expected number of params"
            f" ({found.places})"
        )
    if len(filled(found, given)) > 1024:
        return 132005, "Translated text too long"
    for component in template.get("components", []):
        if component["type"] == "button" and (
            component.get("sub_type") != "quick_reply" or not int(component["index"]) < len(found.buttons)
        ):
            return 132012, "button"
    return None


def parameters(template: Json) -> list[str]:
    """The values of the body."""
    bodies = [one for one in template.get("components", []) if one["type"] == "body"]
    return [parameter["text"] for body in bodies for parameter in body["parameters"]]


def filled(template: Template, values: list[str]) -> str:
    """The text as the person reads it."""
    return re.sub(r"\{\{(\d+)\}\}", lambda place: values[int(place[1]) - 1], template.body)
