"""Columns that are ours and not XLSForm's: each becomes an attribute of the question's bind, in our own namespace."""

from __future__ import annotations

from typing import Any, Final

from kiosk.forms import sharing, told_once

_PREFIX: Final = "shopfront"
_OURS: Final = (told_once.ATTRIBUTE, sharing.ATTRIBUTE)


def as_attributes(headers: dict[int, str]) -> bool:
    """Name our columns as the attributes that they become; whether there are any."""
    plain = {column: "_".join(header.split()).lower() for column, header in headers.items()}
    found = {column: f"bind::{_PREFIX}:{name}" for column, name in plain.items() if name in _OURS}
    headers.update(found)
    return bool(found)


def declare_namespace(sheets: dict[str, Any]) -> None:
    """Declare our namespace in the settings, as the converter takes the sheets."""
    rows: list[dict[str, str]] = sheets.setdefault("settings", [])
    headers: dict[str, None] = sheets.setdefault("settings_header", [{}])[0]
    if not rows:
        rows.append({})
    rows[0]["namespaces"] = f'{rows[0].get("namespaces", "")} {_PREFIX}="{told_once.NAMESPACE}"'.strip()
    headers["namespaces"] = None
