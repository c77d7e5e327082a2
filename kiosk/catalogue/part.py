"""What every part of a pack is made of: frozen data with checked names."""

from typing import Annotated

import msgspec

Name = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Letter = Annotated[str, msgspec.Meta(pattern="^[A-Z]$")]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=240)]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """Anything written in a pack: frozen, and a key that it does not know is a fault."""
