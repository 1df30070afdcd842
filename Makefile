# `make run` and `make test` do everything, set-up included. INTAKE=path judges another file.
# What is installed is what the lock file pins, by version and hash; `make lock` renews it.
PYTHON ?= python3
INTAKE ?= inputs/sample_intake.xlsx
BIN := .venv/bin
PREFIX ?= $(HOME)/.local
READY := .venv/.ready
LOCK := requirements.lock
UV := $(BIN)/uv
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Hundreds of tests start a process; where bytecode isn't kept, each compiles four hundred modules anew.
export PYTHONDONTWRITEBYTECODE :=
# xdist would deal the files with most tests first; tests/conftest.py puts the longest first.
PYTEST := pytest -n auto --dist loadfile --no-loadscope-reorder
# One point below what 3,800 tests without most of the whole nights run; the whole suite runs more.
COVERED := 83

.DEFAULT_GOAL := run
.PHONY: run test test-all test-offline test-lowest test-latest coverage lint lock audit fuzz bench judge samples schema gallery examples man install setup clean

run: $(READY)
	$(BIN)/reportgen run "$(INTAKE)"

test: $(READY)
	$(BIN)/$(PYTEST)

test-all: $(READY)
	$(BIN)/$(PYTEST) -m "heavy or not heavy"

# In a network that holds this machine alone, for the tests' own mail servers: nothing asks beyond.
test-offline: $(READY)
	unshare --map-root-user --net sh -c 'ip link set lo up && exec $(BIN)/$(PYTEST)'

# The suite with the oldest versions that pyproject.toml allows, and with the newest there are.
test-lowest: RESOLUTION := lowest-direct
test-latest: RESOLUTION := highest
test-lowest test-latest: test-%: $(READY)
	$(UV) venv --quiet --clear --python $(BIN)/python .venv-$*
	$(UV) pip install --quiet --python .venv-$* --resolution $(RESOLUTION) --editable '.[dev]'
	.venv-$*/bin/$(PYTEST)

# The share of lines and branches that the suite runs; whoever adds code adds its tests.
coverage: $(READY)
	$(BIN)/$(PYTEST) --cov --cov-report=term --cov-fail-under=$(COVERED)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# For all Pythons and platforms at once. Nobody who installs the wheel is bound to it.
lock: $(READY)
	$(UV) pip compile --quiet --universal --python-version 3.11 --upgrade --generate-hashes \
		--custom-compile-command 'make lock' --extra dev --output-file $(LOCK) pyproject.toml

# Licences of what is locked, and known holes in it. Where the advisories can't be asked, a note says
# so; STRICT=1 fails then, for it proves nothing.
audit: $(READY)
	@$(BIN)/python -m tests.audit $(if $(STRICT),--strict)

# Random and mutated input at every door, for an hour; a finding is a target and a seed to deal again.
FUZZ_SECONDS ?= 3600
fuzz: $(READY)
	$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS)

bench: $(READY)
	$(BIN)/python -m tests.bench

# LABELS=path holds overviews that two readers labelled (no part of this repository); SENTENCES=path
# trains anew for each part, so that nothing is judged by a model that has seen it. CASES=path is an
# agency's cases.jsonl: what its coaches have upheld.
judge: $(READY)
	$(BIN)/python -m tests.judgement.bench
	$(if $(CASES),$(BIN)/python -m tests.judgement.bench --cases "$(CASES)")
	$(BIN)/python -m tests.judgement.labelled_overviews $(LABELS) $(if $(SENTENCES),--sentences $(SENTENCES)) \
		$(if $(TEXTS),--texts $(TEXTS)) $(if $(MORE_LABELS),--more $(MORE_LABELS))

samples: $(READY)
	$(BIN)/python -m tests.samples.build

# What other programs may count on in run.json and in what commands print with --json, once a model
# has changed.
schema: $(READY)
	$(BIN)/python -c "from reportgen import run_document as d; print(d.schema_text(), end='')" \
		> reportgen/run.schema.json
	$(BIN)/python -m reportgen.cli.documents

gallery: $(READY)
	$(BIN)/python -m tests.samples.gallery

# The handbook's example of each finding, once checks or labelled cases have changed.
examples: $(READY)
	$(BIN)/python -m tests.judgement.examples_of_findings

# What `man reportgen` shows, once commands or options have changed.
man: $(READY)
	$(BIN)/python -c "from reportgen.cli.handbook import man; print(man(), end='')" > reportgen/reportgen.1

# The command for you alone, as a link in a folder of your PATH.
install: $(READY)
	@mkdir -p "$(PREFIX)/bin"
	ln -sf "$(CURDIR)/$(BIN)/reportgen" "$(PREFIX)/bin/reportgen"
	@case ":$$PATH:" in *":$(PREFIX)/bin:"*) ;; *) echo "Put $(PREFIX)/bin into your PATH." ;; esac

setup: $(READY)

NEW_ENOUGH := import sys; assert sys.version_info >= (3, 11)

# The stamp is newer than what it was made from, so a second call does no set-up work.
$(READY): pyproject.toml $(LOCK) .ci/system-packages
	@$(PYTHON) -c '$(NEW_ENOUGH)' 2>/dev/null || { echo "reportgen needs Python 3.11 or newer, and $(PYTHON) is" \
		"$$($(PYTHON) -V 2>&1 | head -n 1). Install one and name it: make PYTHON=python3.12" >&2; exit 1; }
	@sh .ci/system-packages
	@$(BIN)/python -c '$(NEW_ENOUGH); import pip' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	$(PIP) --require-hashes --requirement $(LOCK)
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

clean:
	rm -rf .venv .venv-lowest .venv-latest .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage*
