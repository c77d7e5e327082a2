"""Told once: the words by which authors say that questions of several forms ask for the same thing.

A question names its term in the column `told_once` of its form, or in the attribute of that name of its bind; one
of a life event in its file. What a visit has told for a term can then be filled in where it is asked for again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NAMESPACE: Final = "urn:shopfront:xforms"
ATTRIBUTE: Final = "told_once"
STEP: Final = "told-once "
"""What the answers that were filled in are called in the journal of a draft; where they were told follows."""


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning, the XLSForm types of a question that can have it, and its `choices` where it has any."""

    says: str
    types: tuple[str, ...] = ("text",)
    choices: tuple[str, ...] = ()


TERMS: Final = {
    "name": Term("the whole name of whoever fills in the form"),
    "given-name": Term("their given names"),
    "family-name": Term("their family name"),
    "date-of-birth": Term("the day they were born", ("date",)),
    "phone": Term("the number on which they are called"),
    "email": Term("the address to which emails to them go"),
    "address": Term("where they live, all in one answer"),
    "street-address": Term("the street and number where they live"),
    "town": Term("the town where they live"),
    "postcode": Term("its postcode"),
    "child-name": Term("the whole name of the one child that the form is about"),
    "child-given-name": Term("that child’s given names"),
    "child-family-name": Term("that child’s family name"),
    "child-date-of-birth": Term("the day that child was born", ("date",)),
    "child-birth-place": Term("whether that child was born in this country", ("select_one",), ("here", "abroad")),
}
"""The vocabulary; docs/forms.md has the same table."""


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody said on this visit: for which term, and where: the id of a service, or `event` and its id.

    `shape` is what the question took: its type, and how exact it was.
    """

    term: str
    value: str
    source: str
    shape: str = "string"


@dataclass(frozen=True, slots=True)
class Offer:
    """An answer that can be filled in."""

    ref: str
    told: Told
