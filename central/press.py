"""Publishing what the devices of an office show, and going back to what they showed before."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kiosk.catalogue.packing import release
from kiosk.catalogue.packing.pack_file import opened_label
from kiosk.catalogue.packing.release import Content, Release
from kiosk.errors import DataFault
from kiosk.queue.hub import EnrolledDevice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.events import Draft
    from kiosk.office import Office
    from kiosk.ports import EventLog


class Press:
    """`check` raises DataFault for a file that devices would refuse; `write` keeps an event, and maybe a file."""

    def __init__(
        self,
        office: Office,
        log: EventLog,
        check: Callable[[bytes], None],
        write: Callable[[bytes | None, Draft], None],
    ) -> None:
        self._office, self._log = office, log
        self._check, self._write = check, write

    @property
    def content(self) -> Content:
        """What was published until now."""
        state = self._log.state(f"content/{self._office.code}")
        return state if isinstance(state, Content) else Content()

    def publish(self, raw: bytes, canary: Sequence[str] = ()) -> str:
        """Publish a file for all devices, or for some; returns what was done."""
        self._check(raw)
        label = opened_label(raw, self._office.publishers)
        only = [device_called(self._log, name) for name in canary]
        made = release.published(self.content, label, hashlib.sha256(raw).hexdigest(), len(raw), only)
        self._write(raw, release.draft(self._office.code, made))
        return told(made, back=False)

    def go_back(self) -> str:
        """Publish what all devices showed before; returns what was done."""
        content = self.content
        check_way_back(content)
        made = release.back(content, self._office.pack)
        self._write(None, release.draft(self._office.code, made))
        return told(made, back=True)

    def lines(self) -> list[str]:
        """Everything that was published, for a person."""
        when = [f"{self._office.local(one.at):%Y-%m-%d %H:%M}" for one in self.content.releases]
        return [
            f"{one.serial:>4}  {at}  {one.pack} {one.version}  {_where(one)}  {one.why}".rstrip()
            for at, one in zip(when, self.content.releases, strict=True)
        ]


def device_called(log: EventLog, name: str) -> str:
    """The id of a device that is called so; raises DataFault."""
    known = [state for state in log.states("device").values() if isinstance(state, EnrolledDevice)]
    found = [one.uuid for one in known if name in {one.name, one.uuid}]
    if len(found) != 1:
        names = ", ".join(sorted(f"{one.name!r}" for one in known)) or "none"
        message = f"{len(found)} devices are called {name!r}. This office has {names}; use an id if two are alike."
        raise DataFault(message)
    return found[0]


def check_way_back(content: Content) -> None:
    """Raise DataFault where nothing was published yet."""
    if not content.releases:
        message = "Nothing was published yet, so that there is nothing to go back to."
        raise DataFault(message)


def told(made: Release, *, back: bool) -> str:
    """What was done, for a person."""
    if back:
        return f"Release {made.serial}: back to {made.pack} {made.version}."
    return f"Release {made.serial}: {made.pack} {made.version} {_where(made)}."


def _where(made: Release) -> str:
    return f"on {len(made.only)} devices only" if made.only else "everywhere"
