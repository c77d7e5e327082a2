"""Functions of multiple choices, whose value is a list of words."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.functions.texts import words

if TYPE_CHECKING:
    from kiosk.forms.xpath.environment import Environment


@eager("selected", "boolean", "SS")
@eager("is-selected", "boolean", "SS")
def selected(chosen: str, value: str) -> bool:
    """selected(chosen, value): whether the value is one of the words."""
    value = value.strip()
    if chosen == value:
        return True
    return value in words(chosen)


@eager("count-selected", "number", "S")
def count_selected(chosen: str) -> float:
    """count-selected(chosen): how many words."""
    return float(len(words(chosen)))


@eager("selected-at", "string", "SN")
def selected_at(chosen: str, place: float) -> str:
    """selected-at(chosen, place): one of the words, counted from 0; empty outside."""
    found = words(chosen)
    return found[int(place)] if not isnan(place) and 0 <= place < len(found) else ""


@eager("jr:choice-name", "string", "SS", environment=True)
def choice_name(environment: Environment, value: str, question: str) -> str:
    """jr:choice-name(value, 'path'): the label of a choice of that question."""
    return environment.services.choice_name(value, question, environment)


@eager("jr:itext", "string", "S", environment=True)
def itext(environment: Environment, text_id: str) -> str:
    """jr:itext(id): a translation."""
    return environment.services.itext(text_id, environment)


@eager("pulldata", "string", "SSSS", environment=True)
def pulldata(environment: Environment, instance: str, wanted: str, key: str, value: str) -> str:
    """pulldata(instance, wanted, key, value): a cell of the row whose key has the value."""
    return environment.services.pulldata(instance, wanted, key, value, environment)


@eager("property", "string", "S", environment=True)
def property_of(environment: Environment, name: str) -> str:
    """property(name): of the device or the person."""
    return environment.services.property(name)
