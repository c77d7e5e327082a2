"""Labels, hints and messages: words with outputs between them, or the id of a text in every language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.markup import local
from kiosk.forms.definition.model import NOTHING, Forms, Label, Parts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from kiosk.forms.definition.expression_table import ExpressionTable

_TEXT_OF: Final = re.compile(r"\s*jr:itext\(\s*(.*?)\s*\)\s*$", re.DOTALL)
_MEDIA: Final = frozenset({"image", "audio", "video", "big-image"})
_HTML: Final = {"b": "**", "strong": "**", "i": "_", "em": "_", "br": "\n"}


def label_of(element: Element | None, expressions: ExpressionTable, node: str) -> Label | None:
    """A label, hint or the like; None where there is no such element."""
    if element is None:
        return None
    reference = element.get("ref")
    if reference:
        return referred_label(reference, expressions, node)
    return Label(parts=parts_of(element, expressions, node))


def referred_label(reference: str, expressions: ExpressionTable, node: str) -> Label:
    """A label given as `jr:itext('id')`, `jr:itext(path)` or a path."""
    match = _TEXT_OF.match(reference)
    if match is None:
        return Label(expression=expressions.number(reference, node))
    inner = match[1]
    if inner[:1] in {"'", '"'} and inner[:1] == inner[-1:] and inner[0] not in inner[1:-1]:
        return Label(text_id=inner[1:-1])
    return Label(id_expression=expressions.number(inner, node))


def message_of(text: str | None, expressions: ExpressionTable, node: str) -> Label | None:
    """A message written in an attribute: words, or `jr:itext('id')`."""
    if not text:
        return None
    return referred_label(text, expressions, node) if _TEXT_OF.match(text) else Label(parts=(text,))


def parts_of(element: Element, expressions: ExpressionTable, node: str) -> Parts:
    """The words of an element with its outputs; XHTML for emphasis becomes the Markdown that it means."""
    parts: list[str | int] = []
    _collect(element, expressions, node, parts)
    return _joined(parts)


def _collect(element: Element, expressions: ExpressionTable, node: str, parts: list[str | int]) -> None:
    parts.append(element.text or "")
    for child in element:
        name = local(child.tag)
        if name == "output":
            number = expressions.number(child.get("value") or child.get("ref"), node)
            if number != NOTHING:
                parts.append(number)
        else:
            mark = _HTML.get(name, "")
            parts.append(mark)
            _collect(child, expressions, node, parts)
            parts.append("" if name == "br" else mark)
        parts.append(child.tail or "")


def _joined(parts: list[str | int]) -> Parts:
    joined: list[str | int] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        elif part != "":
            joined.append(part)
    return tuple(joined)


def texts_of(model: Element, expressions: ExpressionTable) -> tuple[dict[str, dict[str, Forms]], tuple[str, ...]]:
    """All texts by language and id, and the languages, the default one first."""
    texts: dict[str, dict[str, Forms]] = {}
    default = ""
    for translation in _inside(model, "itext", "translation"):
        language = translation.get("lang", "")
        if translation.get("default") is not None and translation.get("default") != "false()" and not default:
            default = language
        of_language = texts.setdefault(language, {})
        for text in translation:
            if local(text.tag) == "text":
                of_language.setdefault(text.get("id", ""), _forms_of(text, expressions))
    ordered = [default] if default else []
    ordered += [language for language in texts if language not in ordered]
    return texts, tuple(ordered)


def _forms_of(text: Element, expressions: ExpressionTable) -> Forms:
    forms: Forms = {}
    for value in text:
        if local(value.tag) != "value":
            continue
        form = value.get("form", "")
        parts = parts_of(value, expressions, text.get("id", ""))
        if form in _MEDIA:
            parts = tuple(part.strip() if isinstance(part, str) else part for part in parts)
        forms["" if form == "long" else form] = parts
    return forms


def _inside(element: Element, *names: str) -> list[Element]:
    level = [element]
    for name in names:
        level = [child for outer in level for child in outer if local(child.tag) == name]
    return level
