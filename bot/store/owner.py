"""What root makes for the service belongs to the service: whoever has the folder has what is new in it, so that an
errand under sudo leaves nothing behind that the service could not use.
"""

import os
from contextlib import suppress
from pathlib import Path


def hand_over(made: int | Path, folder: Path) -> None:
    """Give what was just made in `folder` (open, or by its name) to the folder's owner. Only root can, and only root
    has to; where even root may not, it stays root's."""
    if os.geteuid() == 0:
        owner = folder.stat()
        with suppress(PermissionError):
            os.chown(made, owner.st_uid, owner.st_gid)
