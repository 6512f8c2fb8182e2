"""The subject under which an answer stays in the thread of the mail it answers."""

import re
from collections.abc import Mapping
from typing import Any, Final

_PREFIX: Final = re.compile(r"\A(?:(?:re|fwd?|bls|bales|balas|trs)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_LONGEST_SUBJECT: Final = 299
"""Characters of a subject that was kept whole when the invitation was read."""


def reply_subject(invited: Mapping[str, Any] | None) -> str | None:
    """ "Re: …" of the mail that is answered; None where it had no subject, or none that is known whole."""
    subject = _PREFIX.sub("", str((invited or {}).get("subject") or "").strip())
    return f"Re: {subject}" if 0 < len(subject) <= _LONGEST_SUBJECT else None
