"""What Sopan is made of, as a CycloneDX 1.6 bill of materials: every package of `requirements.lock`, with the hashes
it is installed by. `python -m release.sbom > dist/sopan.cdx.json`

Made from the lock alone and without a clock, so that the same lock makes the same bill.
"""

import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
_PINNED: Final = re.compile(
    r"(?m)^([a-z0-9-]+)==(\S+?)(?: ; ([^\\]+?))? \\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def bill(lock: str, version: str) -> dict[str, Any]:
    """The bill of materials of this lock (https://cyclonedx.org/docs/1.6/json)."""
    components = [*_components(lock)]
    own = f"pkg:pypi/sopan@{version}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own + lock)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": own, "name": "sopan", "version": version, "purl": own}
        },
        "components": components,
        "dependencies": [
            {"ref": own, "dependsOn": [one["bom-ref"] for one in components]},
            *({"ref": one["bom-ref"]} for one in components),
        ],
    }


def _components(lock: str) -> Iterator[dict[str, Any]]:
    for name, version, marker, hashes in _PINNED.findall(lock):
        purl = f"pkg:pypi/{name}@{version}"
        # A file of a package is one of these; which one depends on the machine.
        files = [{"alg": "SHA-256", "content": digest} for digest in re.findall(r"sha256:(\w{64})", hashes)]
        found = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
        found["externalReferences"] = [{"type": "distribution", "url": purl, "hashes": files}]
        if marker:
            found["properties"] = [{"name": "sopan:marker", "value": marker}]
        yield found


def main() -> None:
    """Write the bill to standard output."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    json.dump(bill(lock, project["version"]), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
