"""Which version of the program this is."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


@cache
def program_version() -> str:
    """As pyproject.toml says, which is beside a program that was not installed; empty where nothing says."""
    try:
        return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, ValueError, KeyError):
        pass
    from importlib import metadata  # noqa: PLC0415 - reads mail headers and archives: three megabytes for one word

    try:
        return metadata.version("shopfront")
    except metadata.PackageNotFoundError:
        return ""
