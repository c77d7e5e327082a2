"""An answer: one question that people have, answered at once, by an agency that stands for it."""

import datetime
from typing import Annotated, Final

import msgspec

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.part import Name, Part

Body = Annotated[str, msgspec.Meta(min_length=1, max_length=6000)]
STALE_AFTER: Final = datetime.timedelta(days=365)
"""So long after its owner last assured it an answer may have been overtaken, and says so."""


class LocalisedBody(Localised, frozen=True, forbid_unknown_fields=True, gc=False):
    """A text in Markdown by language: paragraphs, lists, `## ` headings and bold; no links and no HTML."""

    en: Body
    ar: Body = ""
    mi: Body = ""
    zh_CN: Body = ""  # noqa: N815 - the code as Qt writes it
    vi: Body = ""
    hi: Body = ""


class Answer(Part, frozen=True):
    """What is known about one question. `also` are words that people use and the text does not, between commas.

    `services` and `topics` are ids of what it is about, the most useful first; `owner` is the agency that stands for
    it and `assured` the day on which it last did; `often` is for the few that most people ask.
    """

    id: Name
    title: Localised
    also: Localised
    body: LocalisedBody
    services: Annotated[tuple[Name, ...], msgspec.Meta(max_length=4)]
    topics: Annotated[tuple[Name, ...], msgspec.Meta(max_length=4)]
    owner: Name
    assured: datetime.date
    often: bool = False


def is_stale(answer: Answer, today: datetime.date) -> bool:
    """Whether nobody has assured the answer for more than twelve months."""
    return today - answer.assured > STALE_AFTER


def first_paragraph(body: str) -> str:
    """The answer itself, in one or two sentences, which every article begins with."""
    return body.strip().split("\n\n", 1)[0].strip()
