"""Who helps a citizen in person: a role and by what right, from closed lists, and never a name.

`companion/<ticket>` keeps it with the visit, in the stream of cases: counters and servers read it, kiosks do not. In a
form it is a record of the draft, and goes into what its submission says about itself.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.event_data import at_ms, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

NOTED: Final = "companion.noted.v1"
_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]


class Role(StrEnum):
    """What the other person does."""

    INTERPRETER = "interpreter"
    CARER = "carer"
    NOMINEE = "nominee"
    """Acts for the citizen, who need not be here."""


class Authority(StrEnum):
    """By what right."""

    ASKED = "asked"
    """The citizen is here and wants it."""
    WRITTEN = "written"
    PARENT = "parent"
    POWER_OF_ATTORNEY = "power-of-attorney"
    COURT = "court"


FITTING: Final[dict[Role, tuple[Authority, ...]]] = {
    Role.INTERPRETER: (Authority.ASKED,),
    Role.CARER: (Authority.ASKED, Authority.WRITTEN, Authority.PARENT),
    Role.NOMINEE: (Authority.WRITTEN, Authority.PARENT, Authority.POWER_OF_ATTORNEY, Authority.COURT),
}
"""What can be the right of whom: nobody acts for another because they say so."""


class Companion(msgspec.Struct, frozen=True):
    """Somebody who helps; `written` is how it is kept where there is room for one word only."""

    role: Role
    authority: Authority

    @property
    def fits(self) -> bool:
        """Whether the right is one that this role can have."""
        return self.authority in FITTING[self.role]

    @property
    def written(self) -> str:
        """As one word, `carer/asked`."""
        return f"{self.role}/{self.authority}"


def read(written: str) -> Companion | None:
    """The companion of a word; None for none, and for whatever is not in the lists."""
    role, _, authority = written.partition("/")
    try:
        found = Companion(Role(role), Authority(authority))
    except ValueError:
        return None
    return found if found.fits else None


class Accompanied(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of `companion/<ticket>`. `companion` is None once nobody helps any more."""

    id: str
    day: str = ""
    companion: Companion | None = None
    at: int = 0
    """When it was told last, milliseconds since 1970."""


class _Noted(msgspec.Struct):
    day: _Day
    role: str = ""
    authority: str = ""


def fold(subject: str, events: Sequence[Event]) -> Accompanied:
    """Who helps, as it was told last."""
    state = Accompanied(id=subject.partition("/")[2])
    for event in events:
        data = convert(event, _Noted) if event.type == NOTED else None
        companion = read(f"{data.role}/{data.authority}") if data is not None else None
        if data is not None and (companion is not None or not data.role):
            state = Accompanied(id=state.id, day=state.day or data.day, companion=companion, at=at_ms(event))
    return state
