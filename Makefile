# Sopan from a fresh clone: `make try` opens it, `make test` proves it. Nothing is needed but Python 3.11+ (with venv) and make.
# Another Python: make try PYTHON=python3.13

PYTHON ?= python3
VENV   := .venv
BENCH  := build/bench
python := $(VENV)/bin/python
PIP    := $(python) -m pip --quiet --disable-pip-version-check install --no-user

.PHONY: help install try chat test fuzz timelines canaries confusion floods rotations crash power faults storm soak scale release update bench setup locks clean FORCE
.DEFAULT_GOAL := help

help:
	@echo 'make try      open the phone page on http://127.0.0.1:8765 (no token, no account)'
	@echo 'make chat     the same conversation in this terminal'
	@echo 'make test     every test, the types and the style; one part: make test ARGS=tests/store'
	@echo 'make fuzz     200,000 hostile texts for every parser of text, as many broken files for every reader; fewer: make fuzz FUZZ_EXAMPLES=5000'
	@echo 'make timelines 10,000 people with reminders through crashes, outages and clocks that jump; fewer: make timelines TIMELINES=500'
	@echo 'make crash    10,000 crashes at named points, then 200 kills and 200 stops of the real command; fewer: make crash CRASHES=500 KILLS=20'
	@echo 'make power    10,000 power cuts under the store; fewer: make power POWER_CUTS=500'
	@echo 'make faults   1,000 failures of the database under people who talk; fewer: make faults FAULTS=100'
	@echo 'make storm    100,000 updates, each up to five times and in disorder; fewer: make storm UPDATES=5000'
	@echo 'make canaries 1,000 people who have everything erased, and not a byte of them in any file; fewer: make canaries CANARIES=200'
	@echo 'make confusion 100,000 times one person uses the buttons, ids and addresses of another; fewer: make confusion CONFUSIONS=5000'
	@echo 'make floods   1,000 messages and files of one person at each door while others write; fewer: make floods FLOOD=300'
	@echo 'make release  the wheel, and the bill of what Sopan is made of (CycloneDX), into dist/'
	@echo 'make scale    four processes on one PostgreSQL, 100,000 turns of 5,000 people, killed and replaced; fewer: make scale SCALE_PEOPLE=500'
	@echo 'make rotations a new key while people talk, the command killed ten times; fewer: make rotations ROTATIONS=3'
	@echo 'make soak     an hour of many people and of everything that can go wrong, ten promises checked; shorter: make soak SOAK_MINUTES=10 SEED=7'
	@echo 'make update   write the golden files anew, to be read as a diff'
	@echo 'make bench    the measurements, into docs/performance.md, where smaller sizes are named'
	@echo 'make install  only set up, to run it: .venv/bin/sopan'
	@echo 'make setup    only set up, with everything for developing'
	@echo 'make locks    compile the lock files anew (needs uv)'
	@echo 'make clean    remove what was set up; conversations and the key stay'

try: $(VENV)/ready
	@$(python) -m bot try

chat: $(VENV)/ready
	@$(python) -m bot chat

test: $(VENV)/ready-dev
	@$(python) -m pytest --numprocesses 2 $(ARGS)

FUZZ_EXAMPLES ?= 200000

fuzz: $(VENV)/ready-dev
	@FUZZ_EXAMPLES=$(FUZZ_EXAMPLES) $(python) -m pytest --numprocesses 2 --capture=no -o faulthandler_timeout=0 tests/fuzz

TIMELINES ?= 10000

timelines: $(VENV)/ready-dev
	@TIMELINES=$(TIMELINES) $(python) -m tests.simulation

CRASHES ?= 10000
KILLS ?= 200

# What breaks names its run: make crash RUN=polling-sqlite/1/17 (so too for power and faults).
crash: $(VENV)/ready-dev
	@CRASHES=$(CRASHES) RUN=$(RUN) SEED=$(SEED) $(python) -m tests.crash
	@$(if $(RUN),,CRASH_KILLS=$(KILLS) $(python) -m pytest --capture=no -o faulthandler_timeout=0 tests/crash/test_kills.py)

POWER_CUTS ?= 10000

power: $(VENV)/ready-dev
	@RUN=$(RUN) SEED=$(SEED) $(python) -m tests.disk power $(POWER_CUTS)

FAULTS ?= 1000

faults: $(VENV)/ready-dev
	@RUN=$(RUN) SEED=$(SEED) $(python) -m tests.disk faults $(FAULTS)

UPDATES ?= 100000

storm: $(VENV)/ready-dev
	@UPDATES=$(UPDATES) $(python) -m pytest --capture=no -o faulthandler_timeout=0 tests/app/test_storm.py

CANARIES ?= 1000

canaries: $(VENV)/ready-dev
	@CANARIES=$(CANARIES) $(python) -m pytest -o faulthandler_timeout=0 tests/app/test_canaries.py

CONFUSIONS ?= 100000

confusion: $(VENV)/ready-dev
	@CONFUSIONS=$(CONFUSIONS) $(python) -m pytest --capture=no -o faulthandler_timeout=0 tests/app/test_confusion.py

FLOOD ?= 1000

floods: $(VENV)/ready-dev
	@FLOOD=$(FLOOD) $(python) -m pytest --capture=no -o faulthandler_timeout=0 tests/app/test_floods.py

release: $(VENV)/ready-dev
	@rm -rf build dist && mkdir dist
	@$(python) -m pip wheel --quiet --no-build-isolation --no-deps --no-index --wheel-dir dist .
	@$(python) -m release.sbom > dist/sopan.cdx.json
	@ls dist

SCALE_PEOPLE ?= 5000

scale: $(VENV)/ready-dev
	@SCALE_PEOPLE=$(SCALE_PEOPLE) $(python) -m pytest --capture=no -o faulthandler_timeout=0 tests/scale
	@$(python) -m benchmarks.scale

ROTATIONS ?= 10

rotations: $(VENV)/ready-dev
	@ROTATIONS=$(ROTATIONS) $(python) -m pytest -o faulthandler_timeout=0 tests/app/test_keys.py

SOAK_MINUTES ?= 60
SEED         ?=

soak: $(VENV)/ready-dev
	@SOAK_MINUTES=$(SOAK_MINUTES) SEED=$(SEED) $(python) -m tests.soak

update: $(VENV)/ready-dev
	@$(python) -m pytest --update $(ARGS)

# The sizes that docs/performance.md speaks of.
PARTS     ?=
PEOPLE    ?= 1000
PAIRS     ?= 5
SECONDS   ?= 60
DRAFTS    ?= 100000
REMINDERS ?= 10000
WRITE     ?= --write

bench: $(VENV)/ready-dev $(BENCH)/ready
	@missed=0; for file in presses reading startup; do \
		echo "== $$file"; $(python) -m benchmarks.$$file || missed=1; done; \
	$(python) -m benchmarks $(PARTS) --people $(PEOPLE) --pairs $(PAIRS) --seconds $(SECONDS) --drafts $(DRAFTS) \
		--reminders $(REMINDERS) $(WRITE) || missed=1; exit $$missed

install: $(VENV)/ready

setup: $(VENV)/ready-dev

# The running lock is compiled inside the developing one, so that both name the same versions.
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
locks:
	@$(COMPILE) $(ARGS) --group dev -o requirements-dev.lock pyproject.toml > /dev/null
	@$(COMPILE) --group build -c requirements-dev.lock -o requirements.lock pyproject.toml > /dev/null
	@$(COMPILE) --group pyproject.toml:bench -c requirements-dev.lock -o requirements-bench.lock > /dev/null

clean:
	@rm -rf $(VENV) build sopan.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- setting up, once per change of a lock ---------------------------------------------------------------------------

$(VENV)/ready: requirements.lock pyproject.toml | $(VENV)/bin/pip
	@echo 'Sopan is being set up (once, about half a minute) ...'
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/ready-dev: requirements-dev.lock pyproject.toml | $(VENV)/bin/pip
	@echo 'Sopan is being set up for developing (once, about a minute) ...'
	@$(PIP) --require-hashes -r requirements-dev.lock
	@$(PIP) --no-build-isolation --no-deps -e .
	@touch $@ $(VENV)/ready

# The bots that the bench measures against live in an environment of their own.
$(BENCH)/ready: requirements-bench.lock $(VENV)/ready-dev
	@echo 'The bench is being set up (once, about half a minute) ...'
	@$(python) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip --quiet --disable-pip-version-check install --no-user --require-hashes -r requirements-bench.lock
	@touch $@

# pip is the last thing that venv writes; a Python that has since moved away makes the environment anew.
$(VENV)/bin/pip: $(if $(wildcard $(python)),,FORCE)
	$(if $(PROBLEM),$(error $(PROBLEM)))
	@$(PYTHON) -m venv --clear $(VENV)

FORCE:

# What keeps this Python from setting up Sopan, in one line; empty when nothing does.
PROBLEM = $(strip $(shell \
	if ! command -v $(PYTHON) > /dev/null 2>&1; then \
		echo 'Sopan needs Python 3.11 or newer, and there is no "$(PYTHON)" here; name one: make PYTHON=/path/to/python3'; \
	elif ! $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' > /dev/null 2>&1; then \
		echo 'Sopan needs Python 3.11 or newer, and "$(PYTHON)" is' \
			"$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>&1 | tail -n 1);" \
			'name a newer one: make PYTHON=python3.13'; \
	elif ! $(PYTHON) -c 'import ensurepip, venv' > /dev/null 2>&1; then \
		echo 'Sopan needs the venv module of "$(PYTHON)"; on Debian and Ubuntu: apt install python3-venv'; \
	fi))
