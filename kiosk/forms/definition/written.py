"""What an author wrote, and nothing that was answered: the words of a form without working anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.forms.definition.model import FormDefinition, Label, Parts

GAP: Final = "…"
"""Stands where an answer would stand."""


def written_words(definition: FormDefinition, label: Label | None, language: str) -> str:
    """A label in a language of the form, or in its first; empty where only answers say which words are meant."""
    if label is None:
        return ""
    return written_text(definition, label.text_id, language) if label.text_id else _joined(label.parts)


def written_text(definition: FormDefinition, text_id: str, language: str) -> str:
    """A text by its id, as above."""
    for name in (language, *definition.languages):
        forms = definition.texts.get(name, {}).get(text_id)
        if forms is not None:
            return _joined(forms.get("") or forms.get("short", ()))
    return ""


def _joined(parts: Parts) -> str:
    return "".join(part if isinstance(part, str) else GAP for part in parts)
