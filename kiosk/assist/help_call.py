"""A call for help, `help/<id>`: its state, and what is written about it. How events change it is in `help_fold`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

import msgspec

CALLED: Final = "help.called.v1"
WITHDRAWN: Final = "help.withdrawn.v1"
ANSWERED: Final = "help.answered.v1"
PASSED: Final = "help.passed.v1"
CONSENTED: Final = "help.consented.v1"
DECLINED: Final = "help.declined.v1"
CAME: Final = "help.came.v1"
CALLBACK_WANTED: Final = "help.callback_wanted.v1"
TICKETED: Final = "help.ticketed.v1"
ENDED: Final = "help.ended.v1"
LOST: Final = "help.lost.v1"

COUNTS: Final = ("typed_by_helper", "typed_by_citizen", "cards", "messages")
MOST_COUNT: Final = 100_000
Count = Annotated[int, msgspec.Meta(ge=0, le=MOST_COUNT)]
Id = Annotated[str, msgspec.Meta(max_length=200)]
Page = Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z][A-Za-z0-9]{0,39})?\Z")]
"""The name of a page in the register of pages; never what stands on it."""
Language = Annotated[str, msgspec.Meta(max_length=35)]
Need = Annotated[str, msgspec.Meta(pattern=r"^[a-z]+(-[a-z]+)*\Z", max_length=40)]
Needs = Annotated[tuple[Need, ...], msgspec.Meta(max_length=10)]
Version = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._-]{1,40}\Z")]
"""Of what the citizen was shown before they said yes."""
_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
_Name = Annotated[str, msgspec.Meta(max_length=40)]


class Kind(StrEnum):
    """What was asked for: to be talked through it at the screen, or somebody beside them."""

    TALK = "talk"
    COME = "come"


class HelpStatus(StrEnum):
    """Where a call is in its life."""

    CALLING = "calling"
    ANSWERED = "answered"
    JOINED = "joined"
    DECLINED = "declined"
    COMING = "coming"
    CALLBACK = "callback"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"
    LOST = "lost"


RINGING: Final = frozenset({HelpStatus.CALLING, HelpStatus.CALLBACK})
"""Nobody has taken it yet."""
TAKEN: Final = frozenset({HelpStatus.ANSWERED, HelpStatus.JOINED, HelpStatus.DECLINED, HelpStatus.COMING})
"""An officer has it."""
OPEN: Final = RINGING | TAKEN


class HelpCall(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a call. Times are milliseconds since 1970, 0 is not yet; an unknown call has an empty day."""

    id: str
    day: str = ""
    kind: Kind = Kind.TALK
    device: str = ""
    """The kiosk that called (its uuid); `kiosk` is its short name."""
    kiosk: str = ""
    page: str = ""
    language: str = "en"
    needs: tuple[str, ...] = ()
    """Codes of `kiosk.queue.needs`."""
    service: str = ""
    ticket: str = ""
    """The ticket that the citizen holds, or the one that keeps the place of this call."""
    status: HelpStatus = HelpStatus.CALLING
    called_at: int = 0
    answered_at: int = 0
    joined_at: int = 0
    ended_at: int = 0
    officer: str = ""
    name: str = ""
    """The officer's name as the citizen is told it."""
    counter: str = ""
    helper: str = ""
    """The device of the counter that answered (its uuid)."""
    consent: str = ""
    """The version of what was shown to the citizen who said yes to this helper; empty: nobody may see anything."""
    ended_by: str = ""
    """`citizen`, `helper` or `lost`."""
    typed_by_helper: int = 0
    typed_by_citizen: int = 0
    cards: int = 0
    messages: int = 0
    request: str = ""
    answer: str = ""
    """Id of the `help.answered` event that stands; `answer_request` is the request that asked for it."""
    answer_request: str = ""
    passed_by: tuple[str, ...] = ()
    """Counters that gave it back."""
    beaten: tuple[str, ...] = ()
    """Other devices whose answer gave way to the one that stands, so that they can be told."""
    callback: bool = False
    """A number to ring was left; the hub holds it in memory (`kiosk.assist.callback`)."""
    first_answered_at: int = 0
    ticketed_at: int = 0
    """When the citizen took a ticket that keeps the place of the call instead of waiting at the screen."""

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"help/{self.id}"

    @property
    def is_open(self) -> bool:
        """Somebody still waits for help or has it."""
        return bool(self.day) and self.status in OPEN

    @property
    def may_flow(self) -> bool:
        """Whether what is on the kiosk may be shown to the helper now."""
        return self.status is HelpStatus.JOINED and bool(self.consent)


class Called(msgspec.Struct):
    """Data of `help.called`."""

    day: _Day
    kind: Kind
    kiosk: _Name = ""
    page: Page = ""
    language: Language = "en"
    needs: Needs = ()
    service: Id = ""
    ticket: Id = ""
    request: Id = ""


class Answered(msgspec.Struct):
    """Data of `help.answered`."""

    counter: _Name
    officer: Id
    name: _Name = ""
    device: Id = ""
    granted: bool = False
    term: int = 0
    request: Id = ""


class Consented(msgspec.Struct):
    """Data of `help.consented`."""

    version: Version


class Ticketed(msgspec.Struct):
    """Data of `help.ticketed`."""

    ticket: Id


class Ended(msgspec.Struct):
    """Data of `help.ended`: by `citizen` or `helper`, and what was counted."""

    by: str
    typed_by_helper: Count = 0
    typed_by_citizen: Count = 0
    cards: Count = 0
    messages: Count = 0
