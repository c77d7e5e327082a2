"""Guided forms: ODK XForms compiled once and filled in by sessions; nothing is loaded before a form is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.forms.session import Form

__all__ = ["FormError", "compile_form", "evaluate"]


def compile_form(xml: bytes, resources: Mapping[str, bytes] | None = None) -> Form:
    """Compile an XForm; `resources` holds its media by jr:// address or file name. Raises FormError."""
    from kiosk.forms.session import compile_form as compiled  # noqa: PLC0415 - a kiosk without forms loads nothing

    return compiled(xml, resources)


def evaluate(
    expression: str, xml: str | None, node_path: str, *, now: datetime, zone: str = "UTC"
) -> str | float | bool | list[str]:
    """Evaluate one expression with the node at `node_path` of a document as its context; a node-set gives paths.

    Paths are `/node()[i]/node()[j]` over all child nodes, `/` is the document, `/@name` an attribute.
    Raises FormError for an expression or a document that cannot be used.
    """
    from kiosk.forms.xpath.evaluation import evaluate as evaluated  # noqa: PLC0415 - as above

    return evaluated(expression, xml, node_path, now=now, zone=zone)
