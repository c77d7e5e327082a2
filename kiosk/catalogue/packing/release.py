"""Which pack the devices of an office show: `content/<office>`, folded from what was published.

A release says which file (by its SHA-256) and, while it is only tried, on which devices. Going back is one more release
of a file that was published before. A release that is out of turn, or of an older pack that was never here, has no
effect: who can write to the log can still not bring old content back.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from kiosk.catalogue.packing import version
from kiosk.clock import parse_reading
from kiosk.errors import DataFault
from kiosk.events import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.packing.pack_file import Label
    from kiosk.events import Event

PUBLISHED = "content.published.v1"
OWN = "as installed"
"""The version of the pack that a program brings along, to which one can go back; its file has no name."""
_HASH = re.compile(r"[0-9a-f]{64}")


class Release(msgspec.Struct, frozen=True):
    """One file that was published; `only` names the devices that try it, nobody for all."""

    serial: int
    pack: str
    version: str
    sha256: str
    size: int
    only: tuple[str, ...] = ()
    why: str = ""
    """Why one went back to it, where that was not a person's decision."""
    at: int = 0


class Content(msgspec.Struct, frozen=True):
    """Everything that was published, in order."""

    releases: tuple[Release, ...] = ()

    @property
    def serial(self) -> int:
        """The highest serial that was given."""
        return self.releases[-1].serial if self.releases else 0

    def of(self, device: str) -> Release | None:
        """What a device shows; None before the first release for it: what the program brings along."""
        mine = [one for one in self.releases if not one.only or device in one.only]
        return mine[-1] if mine else None

    @property
    def for_all(self) -> Release | None:
        """What every device shows that tries nothing."""
        return next((one for one in reversed(self.releases) if not one.only), None)

    def was_here(self, sha256: str) -> Release | None:
        """The release of a file that was published before."""
        return next((one for one in reversed(self.releases) if one.sha256 == sha256), None)

    def takes(self, release: Release) -> bool:
        """Whether a release is the next one."""
        if release.serial > self.serial and (release.sha256, release.version) == ("", OWN):
            return bool(self.releases)
        if release.serial <= self.serial or not _HASH.fullmatch(release.sha256) or release.size <= 0:
            return False
        held = [version.order(one.version) for one in self.releases if one.pack == release.pack and one.sha256]
        try:
            is_newer = version.order(release.version) > max(held, default=(-1,))
        except DataFault:
            return False
        former = self.was_here(release.sha256)
        return is_newer or (former is not None and (former.pack, former.version) == (release.pack, release.version))

    def before(self) -> Release | None:
        """Where going back leads: what all devices showed before what the last of them shows now."""
        now = self.releases[-1] if self.releases else None
        return next((one for one in reversed(self.releases) if now and not one.only and one.sha256 != now.sha256), None)


def published(content: Content, label: Label, sha256: str, size: int, only: Sequence[str] = ()) -> Release:
    """The release of a file; raises DataFault for one that is older than what was published already."""
    release = Release(content.serial + 1, label.pack, label.version, sha256, size, tuple(only))
    if not content.takes(release):
        held = [one.version for one in content.releases if one.pack == label.pack and one.sha256]
        newest = max(held, key=version.order, default="")
        message = (
            f"Version {label.version} of {label.pack} is not newer than {newest}, which was published. Give it a"
            " higher version in pack.toml, or go back with `pack rollback`."
        )
        raise DataFault(message)
    return release


def back(content: Content, pack: str, why: str = "") -> Release:
    """The release of what all devices showed before the last one; at first that is what came with the program."""
    former = content.before() or Release(0, pack, OWN, "", 0)
    return msgspec.structs.replace(former, serial=content.serial + 1, only=(), why=why, at=0)


def draft(office: str, release: Release) -> Draft:
    """The event of a release."""
    data = msgspec.to_builtins(release)
    del data["at"]
    return Draft(PUBLISHED, f"content/{office}", data)


def fold(_subject: str, events: Sequence[Event]) -> Content:
    """What was published, each in its turn."""
    content = Content()
    for event in events:
        release = _release(event)
        if release is not None and content.takes(release):
            content = Content((*content.releases, release))
    return content


def _release(event: Event) -> Release | None:
    if event.type != PUBLISHED:
        return None
    try:
        found = msgspec.convert(event.data, Release)
    except msgspec.ValidationError:
        return None
    return msgspec.structs.replace(found, at=parse_reading(event.hlc)[0])
