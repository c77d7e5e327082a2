"""One-time codes that let a device ask to be let in. The log holds a mark of a code, never the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

MADE: Final = "code.made.v1"
USED: Final = "code.used.v1"
_MOST_STREAMS: Final = 16


class EnrolmentCode(msgspec.Struct, frozen=True):
    """A code, `code/<mark>`: for one device of a role, until a time."""

    mark: str
    role: str = ""
    until: int = 0
    """Milliseconds since 1970."""
    approved: bool = False
    """Whether who brings it is let in at once, as the operator's own machines are."""
    streams: tuple[str, ...] = ()
    """Last parts of the names of the streams that it grants; none named: all of the role."""
    device: str = ""
    """Who used it."""
    owner: str = ""
    """The device that it gives a key to: one that was let in without one."""

    def check(self, role: str, now_ms: int) -> None:
        """Raise HubRefused for a device that may not begin to use it."""
        if self.device:
            message = "This code was used already, and lets in one device. Ask for another."
            raise HubRefused(code="code_used", message=message)
        if now_ms >= self.until:
            message = "The time of this code is over. Ask for another."
            raise HubRefused(code="code_expired", message=message)
        if role != self.role:
            message = f"This code lets in a {self.role}, not a {role}. Ask for another."
            raise HubRefused(code="wrong_role", message=message)


def fold(subject: str, events: Sequence[Event]) -> EnrolmentCode:
    """As it was made first, and who used it first."""
    code = EnrolmentCode(subject.partition("/")[2])
    for event in events:
        data = event.data
        role, until, device = data.get("role"), data.get("until"), data.get("device")
        if event.type == MADE and not code.until and isinstance(role, str) and type(until) is int:
            code = msgspec.structs.replace(
                code, role=role, until=until, approved=data.get("approved") is True, streams=granted(data),
                owner=owner if isinstance(owner := data.get("owner"), str) else "",
            )  # fmt: skip
        elif event.type == USED and not code.device and isinstance(device, str):
            code = msgspec.structs.replace(code, device=device)
    return code


def granted(data: dict[str, object]) -> tuple[str, ...]:
    """The streams that an event grants."""
    found = data.get("streams")
    if not isinstance(found, list) or len(found) > _MOST_STREAMS or not all(isinstance(one, str) for one in found):
        return ()
    return tuple(found)
