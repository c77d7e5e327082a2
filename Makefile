# Shopfront. `make` alone lists what there is; on a fresh machine every target first sets itself up.
.DEFAULT_GOAL := help
.PHONY: help run test test-all check format translations clean setup
MAKEFLAGS += --no-print-directory

PYTHON := .venv/bin/python
ARGS ?=
# Tests that start programs and have time-outs of their own run one after the other; all others two at a time.
APART := tests/central tests/faults tests/test_command_line.py

run: setup  ## Start a whole office on this machine (ARGS="--tour DIR" for the tour without a display)
	@$(PYTHON) main.py demo $(ARGS)

test: setup  ## Everything that must hold: the checks, then every test (ARGS="-k word", ARGS=--cov)
	@$(PYTHON) .ci/check.py
ifeq ($(ARGS),)
	@$(PYTHON) -m pytest -n 2 --dist loadfile $(APART:%=--ignore=%)
	@$(PYTHON) -m pytest $(APART)
else
	@$(PYTHON) -m pytest $(ARGS)
endif

test-all: setup  ## The same with coverage, every combination, many more examples and the long fault runs
	@$(PYTHON) .ci/check.py
	@SHOPFRONT_LONG=1 $(PYTHON) -m pytest --cov --cov-report=term --cov-report=html $(ARGS)

check: setup  ## The fast part: format, lint, types, layers, QML, translations, spelling (ARGS="types qml")
	@$(PYTHON) .ci/check.py $(ARGS)

format: setup  ## Rewrite Python and QML into the one format
	@$(PYTHON) -m ruff check --quiet --select I --fix .
	@$(PYTHON) -m ruff format --quiet .
	@$(PYTHON) .ci/qml_lint.py --format

translations: setup  ## Bring assets/i18n/*.ts up to date with the sentences in the code
	@$(PYTHON) .ci/translations.py --update

clean:  ## Remove what was built; .venv stays
	@rm -rf build .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

setup:
	@.ci/setup

help:
	@sed -n 's/^\([a-z-]*\):.*  ## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name what; do \
	    printf '  make %-14s %s\n' "$$name" "$$what"; done
