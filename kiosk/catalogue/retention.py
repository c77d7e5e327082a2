"""How long a pack has what people told kept: by kind, or for one service, each with the law or the reason in words."""

from typing import Annotated

import msgspec

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.part import Part

Days = Annotated[int, msgspec.Meta(ge=1, le=36_500)]


class Retention(Part, frozen=True):
    """So many days after the last step the sealed contents are erased, on every machine of the office."""

    days: Days
    why: Localised | None = None
    """The law or the reason, as people read it; empty: what the service rests on."""


class KeptFor(Part, frozen=True):
    """What holds where a service says nothing of its own; each has a value that fits most offices."""

    forms: Retention = Retention(180)
    """A form that was sent, with its files."""
    cases: Retention = Retention(90)
    """What an officer in the field wrote down of a person, with papers and pictures."""
    stops: Retention = Retention(30)
    """Whom a planned stop was about, counted from its day."""
    saws: Retention = Retention(365)
    """What an officer told of what goes wrong."""
