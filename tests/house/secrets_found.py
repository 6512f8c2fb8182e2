"""What a secret looks like, so that none lies in the repository or in what is shipped."""

import re
from typing import Final

SHAPES: Final = re.compile(
    rb"""
    \b\d{8,12}:AA[A-Za-z0-9_-]{33}\b                                # a token of @BotFather
  | \bEAA[A-Za-z0-9]{80,}                                           # a token of Meta's
  | -----BEGIN[ ](?:[A-Z]+[ ])?PRIVATE[ ]KEY-----\s+[A-Za-z0-9+/]{40} # a private key
  | \b(?:AKIA|ASIA)[A-Z0-9]{16}\b                                   # of cloud providers, forges and package indexes
  | \b(?:ghp|gho|ghs|github_pat|glpat|xox[bap]|pypi)[-_][A-Za-z0-9_-]{20,}
  | (?i:secret|token|password|api_?key)["']?\s*[:=]\s*["'](?=[^"']*\d)(?=[^"']*[A-Za-z])[A-Za-z0-9+/=_-]{32,}["']
    """,
    re.VERBOSE,
)
KEPT: Final = re.compile(r"(^|/)(\.env|.*\.(db|db-wal|key|pem|p12))$")
"""Names of files that hold what is kept, or open it."""


def secrets_in(content: bytes) -> list[str]:
    """What looks like a secret."""
    return [found.group().decode("ascii", "replace") for found in SHAPES.finditer(content)]
