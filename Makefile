# Every target sets up what it needs: Python 3.11 or later and make are enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= ../shared/data

.PHONY: help demo test lint docs train bench clean

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "onrecord needs Python 3.11 or later: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "this Python lacks its venv module (on Debian: apt-get install python3-venv)"; exit 1; }
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/onrecord: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/dev: pyproject.toml | $(VENV)/onrecord
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

demo: $(VENV)/onrecord ## set up and show the record of an example page
	$(BIN)/onrecord show examples/harbour.txt

test: $(VENV)/dev ## set up, lint and run the tests
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest

lint: $(VENV)/dev ## ruff and mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

docs: $(VENV)/dev ## write the generated parts of the docs anew
	$(BIN)/python docs/generate.py

train: $(VENV)/dev ## train all weights from DATA (hours); OPEN=1 leaves out the sets that state no licence
	$(BIN)/python -m pip install --quiet --group train
	$(BIN)/python -m training $(DATA) $(if $(OPEN),--open)
	$(if $(OPEN),,$(BIN)/python -m training.attribution $(DATA))
	$(if $(OPEN),,$(BIN)/python -m training.edges $(DATA))

bench: $(VENV)/dev ## measure against the public data in DATA
	$(BIN)/python -m benchmarks $(DATA)

clean: ## remove the virtual environment and caches
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
