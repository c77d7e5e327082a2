"""Words that mean the same, or lead to others, in one language of a pack."""

from typing import Annotated

import msgspec

from kiosk.catalogue.part import Part

Phrase = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]


class Synonyms(Part, frozen=True):
    """`same`: groups, of which each word stands for every other. `leads`: what is also looked for where this is said,
    and not the other way round. Either side may be several words.
    """

    same: tuple[Annotated[tuple[Phrase, ...], msgspec.Meta(min_length=2)], ...] = ()
    leads: dict[Phrase, tuple[Phrase, ...]] = {}  # noqa: RUF012 - msgspec copies it
