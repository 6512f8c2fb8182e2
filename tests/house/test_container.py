"""What production is made of, held against its rules without an engine: the image, the composed services, https."""

import json
import re
from typing import Any, Final

import pytest
import yaml

from bot.channels.telegram import webhook as telegram
from bot.channels.whatsapp import webhook as whatsapp
from bot.handover.links import PAGE
from tests.house.repository import ROOT

COMPOSE: Final[dict[str, Any]] = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
SERVICES: Final[dict[str, dict[str, Any]]] = COMPOSE["services"]
DOCKERFILE: Final = (ROOT / "Dockerfile").read_text("utf-8")
PINNED: Final = re.compile(r"[a-z0-9./_-]+:[\w.-]+@sha256:[0-9a-f]{64}")

# The keys of the Compose specification that are used here, and what each holds.
KEYS: Final[dict[str, type | tuple[type, ...]]] = {
    "build": (str, dict),
    "cap_add": list,
    "cap_drop": list,
    "command": list,
    "deploy": dict,
    "depends_on": dict,
    "entrypoint": list,
    "env_file": (str, list),
    "environment": dict,
    "healthcheck": dict,
    "image": str,
    "init": bool,
    "ports": list,
    "profiles": list,
    "read_only": bool,
    "restart": str,
    "security_opt": list,
    "stop_grace_period": str,
    "tmpfs": list,
    "volumes": list,
}
HEALTHCHECK: Final = {"test", "interval", "timeout", "start_period", "start_interval", "retries"}


def instructions() -> list[tuple[str, str]]:
    """Each instruction of the Dockerfile with what follows it, on one line."""
    joined = re.sub(r"\\\n\s*", " ", re.sub(r"(?m)^\s*#.*\n", "", DOCKERFILE))
    return [(name, rest.strip()) for line in joined.splitlines() if line for name, _, rest in [line.partition(" ")]]


def ours(service: dict[str, Any]) -> bool:
    """Whether it runs our image."""
    return "build" in service or str(service.get("image", "")).split(":")[0] == "sopan"


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_says_nothing_that_compose_does_not_know(name: str) -> None:
    assert set(COMPOSE) == {"services", "volumes"}
    for key, value in SERVICES[name].items():
        assert isinstance(value, KEYS[key]), f"{name}: {key}"
    assert set(SERVICES[name].get("healthcheck", {})) <= HEALTHCHECK
    for needed, how in SERVICES[name].get("depends_on", {}).items():
        assert needed in SERVICES and how["condition"] == "service_healthy"
        assert "healthcheck" in SERVICES[needed]


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_can_do_no_more_than_it_needs(name: str) -> None:
    service = SERVICES[name]
    assert "no-new-privileges:true" in service["security_opt"]
    assert not {"privileged", "network_mode", "pid", "ipc", "userns_mode", "devices"} & set(service)
    assert ours(service) or PINNED.fullmatch(service["image"]), f"{name} is not pinned to the byte"
    assert set(service.get("cap_add", ())) <= {"NET_BIND_SERVICE"}
    for volume in service.get("volumes", ()):
        source, _, rest = volume.partition(":")
        assert source in COMPOSE["volumes"] or (source.startswith("./") and rest.endswith(":ro")), volume
        assert "docker.sock" not in volume
    if ours(service) or name == "https":
        assert service["read_only"] is True and service["cap_drop"] == ["ALL"]


def test_data_and_key_are_volumes_of_their_own() -> None:
    sopan = SERVICES["sopan"]
    assert {"data:/data", "key:/key"} <= set(sopan["volumes"])
    assert sopan["environment"]["SOPAN_DATA_DIR"] == "/data"  # and so the key's folder beside it is /key
    assert sopan["restart"] == "unless-stopped" and int(sopan["stop_grace_period"].rstrip("s")) > 10


def test_the_only_open_ports_are_those_meant_to_be() -> None:
    opened = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}
    for web in ("sopan", "web"):  # a balancer, or `https`, stands in front of them
        assert {port.split(":")[0] for port in opened.pop(web)} == {"127.0.0.1"}
    assert {name for name, ports in opened.items() if ports} == {"https"}
    assert opened["https"] == ["80:80", "443:443"]
    assert [rest for name, rest in instructions() if name == "EXPOSE"] == ["8080"]


def test_the_world_reaches_webhooks_and_pages_and_nothing_else() -> None:
    lines = [line.strip() for line in (ROOT / "Caddyfile").read_text("utf-8").splitlines()]
    rules = [line for line in lines if line and not line.startswith("#")]
    assert f"@outside path {telegram.PATH} {whatsapp.PATH} {PAGE}*" in rules
    told = " ".join(rules[rules.index("handle @outside {") :])
    assert told.startswith("handle @outside { reverse_proxy sopan:8080 } handle { respond 404 }")
    assert sum("reverse_proxy" in line for line in rules) == 1
    assert sum(line.count("{") - line.count("}") for line in rules) == 0


def test_every_value_that_is_filled_in_is_explained() -> None:
    explained = set(re.findall(r"(?m)^#?(\w+)=", (ROOT / ".env.example").read_text("utf-8")))
    used = set(re.findall(r"\$\{(\w+)", (ROOT / "docker-compose.yml").read_text("utf-8")))
    used |= set(re.findall(r"\{\$(\w+)\}", (ROOT / "Caddyfile").read_text("utf-8")))
    assert used and used <= explained


def test_the_image_is_built_from_pinned_parts_and_runs_as_nobody() -> None:
    steps = instructions()
    bases = [rest.split(" AS ")[0] for name, rest in steps if name == "FROM"]
    assert bases and all(PINNED.fullmatch(base) for base in bases)
    last = max(place for place, (name, _) in enumerate(steps) if name == "FROM")
    final = dict(steps[last:])
    assert final["USER"] == "sopan" and "root" not in [rest for name, rest in steps if name == "USER"]
    assert "--uid 10001" in DOCKERFILE
    for name in ("ENTRYPOINT", "CMD"):
        assert json.loads(final[name]), "the exec form: signals reach the process itself"
    assert json.loads(final["HEALTHCHECK"].partition("CMD ")[2])
    assert json.loads(final["VOLUME"]) == ["/data", "/key"]


def test_each_step_installs_what_is_pinned_and_leaves_nothing_behind() -> None:
    for name, rest in instructions():
        assert name != "ADD" and not (name == "ARG" and re.search("TOKEN|KEY|SECRET|PASSWORD", rest))
        if name == "RUN":
            assert "sudo" not in rest and not re.search(r"curl|wget", rest)
            if "apt-get install" in rest:
                assert "--no-install-recommends" in rest and "rm -rf /var/lib/apt/lists/*" in rest
                assert "apt-get update" in rest and "upgrade" not in rest
            if "pip install" in rest:
                assert "--require-hashes" in rest or "--no-deps" in rest
    assert "PIP_NO_CACHE_DIR=1" in DOCKERFILE


def test_only_what_is_named_goes_into_the_image() -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    assert rules[0] == "*" and rules[-1] == "**/__pycache__"
    named = {rule.removeprefix("!") for rule in rules[1:-1]}
    copied = {
        word for name, rest in instructions() if name == "COPY" and "--from" not in rest for word in rest.split()[:-1]
    }
    assert named == copied
