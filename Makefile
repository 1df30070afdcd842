# `make run` and `make test` do everything, set-up included. INTAKE=path judges another file.
PYTHON ?= python3
INTAKE ?= inputs/sample_intake.xlsx
BIN := .venv/bin
READY := .venv/.ready
# xdist would deal the files with most tests first; tests/conftest.py puts the longest first.
PYTEST := pytest -n auto --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := run
.PHONY: run test test-all lint bench judge samples gallery setup clean

run: $(READY)
	$(BIN)/reportgen run "$(INTAKE)"

test: $(READY)
	$(BIN)/$(PYTEST)

test-all: $(READY)
	$(BIN)/$(PYTEST) -m "heavy or not heavy"

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m tests.bench

judge: $(READY)
	$(BIN)/python -m tests.judgement.bench

samples: $(READY)
	$(BIN)/python -m tests.samples.build

gallery: $(READY)
	$(BIN)/python -m tests.samples.gallery

setup: $(READY)

# The stamp is newer than what it was made from, so a second call does no set-up work.
$(READY): pyproject.toml .ci/system-packages
	@sh .ci/system-packages
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
