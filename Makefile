# Shopfront. `make` alone lists what there is; on a fresh machine every target first sets itself up.
.DEFAULT_GOAL := help
.PHONY: help run test test-all check format translations clean setup
MAKEFLAGS += --no-print-directory

PYTHON := .venv/bin/python
ARGS ?=
# Two at a time, and in the order of the files: else the longest file, which is one test, would be the last.
BESIDE := -n 3 --dist loadfile --no-loadscope-reorder

run: setup  ## Start a whole office on this machine (ARGS="--tour DIR" for the tour without a display)
	@$(PYTHON) main.py demo $(ARGS)

test: setup  ## Everything that must hold: the checks, then every test (ARGS="-k word", ARGS=--cov)
	@$(PYTHON) .ci/check.py
ifeq ($(ARGS),)
	@$(PYTHON) -m pytest $(BESIDE)
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
