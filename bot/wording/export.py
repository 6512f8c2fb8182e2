"""A person's own copy of everything that is kept of them: JSON with a head that says what it is.

`person` and `cases` are what `person_from_json` reads, so that another Sopan can take them in (`sopan import`).
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

FORMAT: Final = "sopan-export"
VERSION: Final = 1
"""Raised when a reader of the file would have to know of a change."""


def written(kept: Mapping[str, Any], now: datetime) -> str:
    """The file. Half an emoji stands in it as an escape, so that nothing is lost and every program can read it."""
    head = {"what": "Everything that Sopan keeps of one person", "format": FORMAT, "version": VERSION}
    whole = {"_meta": {**head, "written": now.isoformat()}, **kept}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace").decode()
