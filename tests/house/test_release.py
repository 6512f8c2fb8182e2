"""What a release is made of: the bill of materials says what is installed, and the changes are told."""

import json
import subprocess
import sys
import tomllib
from typing import Any

from tests.house.repository import ROOT
from tests.house.test_repository import versions

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def bill() -> dict[str, Any]:
    made = subprocess.run([sys.executable, "-m", "release.sbom"], cwd=ROOT, capture_output=True, check=True, timeout=60)
    found: dict[str, Any] = json.loads(made.stdout)
    return found


def test_the_bill_of_materials_lists_what_is_installed_with_its_hashes() -> None:
    made = bill()
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    assert {one["name"]: one["version"] for one in made["components"]} == versions("requirements.lock")
    for one in made["components"]:
        assert one["purl"] == f"pkg:pypi/{one['name']}@{one['version']}"
        assert one["externalReferences"][0]["hashes"]
    own = made["metadata"]["component"]
    assert (own["name"], own["version"]) == ("sopan", PROJECT["version"])
    needed = next(one["dependsOn"] for one in made["dependencies"] if one["ref"] == own["bom-ref"])
    assert sorted(needed) == sorted(one["bom-ref"] for one in made["components"])


def test_the_same_lock_makes_the_same_bill() -> None:
    assert bill() == bill()


def test_the_changes_of_this_version_are_told() -> None:
    told = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"\n## {PROJECT['version']}\n" in told
