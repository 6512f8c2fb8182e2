# Sopan from a fresh clone: `make try` opens it, `make test` proves it. Nothing is needed but Python 3.11+ (with venv) and make.
# Another Python: make try PYTHON=python3.13

PYTHON ?= python3
VENV   := .venv
python := $(VENV)/bin/python
PIP    := $(python) -m pip --quiet --disable-pip-version-check install --no-user

.PHONY: help install try chat test fuzz timelines canaries update bench setup locks clean FORCE
.DEFAULT_GOAL := help

help:
	@echo 'make try      open the phone page on http://127.0.0.1:8765 (no token, no account)'
	@echo 'make chat     the same conversation in this terminal'
	@echo 'make test     every test, the types and the style; one part: make test ARGS=tests/store'
	@echo 'make fuzz     200,000 hostile texts for every parser of text, as many broken files for every reader; fewer: make fuzz FUZZ_EXAMPLES=5000'
	@echo 'make timelines 10,000 people with reminders through crashes, outages and clocks that jump; fewer: make timelines TIMELINES=500'
	@echo 'make canaries 1,000 people who have everything erased, and not a byte of them in any file; fewer: make canaries CANARIES=200'
	@echo 'make update   write the golden files anew, to be read as a diff'
	@echo 'make bench    the measurements'
	@echo 'make install  only set up, to run it: .venv/bin/sopan'
	@echo 'make setup    only set up, with everything for developing'
	@echo 'make locks    compile both lock files anew (needs uv)'
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

CANARIES ?= 1000

canaries: $(VENV)/ready-dev
	@CANARIES=$(CANARIES) $(python) -m pytest -o faulthandler_timeout=0 tests/app/test_canaries.py

update: $(VENV)/ready-dev
	@$(python) -m pytest --update $(ARGS)

bench: $(VENV)/ready-dev
	@missed=0; for file in benchmarks/*.py; do echo "== $$file"; $(python) "$$file" || missed=1; done; exit $$missed

install: $(VENV)/ready

setup: $(VENV)/ready-dev

# The running lock is compiled inside the developing one, so that both name the same versions.
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
locks:
	@$(COMPILE) $(ARGS) --group dev -o requirements-dev.lock pyproject.toml > /dev/null
	@$(COMPILE) --group build -c requirements-dev.lock -o requirements.lock pyproject.toml > /dev/null

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
