"""What a draft's journal holds: answers with who gave them and when, and what has become of them.

One journal is savepoint, undo and audit log: nothing in it is ever changed; what was undone stays, marked by a later
record.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence


class By(StrEnum):
    """Who did something to a draft."""

    CITIZEN = "citizen"
    OFFICER = "officer"
    HELPER = "helper"
    PROGRAM = "program"


class Opened(msgspec.Struct, frozen=True, tag="opened"):
    """The first record: which form, and whose. `ticket` and `service` are empty where there is none."""

    form: str
    version: str = ""
    service: str = ""
    ticket: str = ""
    language: str = "en"
    agencies: tuple[str, ...] = ()
    """Agencies besides the office that the submission is sealed to."""
    public_key: str = ""
    """The form's own `base64RsaPublicKey`: with one, what is sealed is encrypted for its owner first."""
    tells: str = ""
    """The path of the question whose answer names more agencies."""


class Answered(msgspec.Struct, frozen=True, tag="answered"):
    """One answer, in the form engine's own bytes. Answers in a row that name the same step are undone together."""

    body: bytes
    step: str = ""


class Attached(msgspec.Struct, frozen=True, tag="attached"):
    """A file was added; its content is a part of its own."""

    filename: str
    part: int
    size: int


class Undone(msgspec.Struct, frozen=True, tag="undone"):
    """Records (by sequence) that no longer count."""

    sequences: tuple[int, ...]


class Kept(msgspec.Struct, frozen=True, tag="kept"):
    """The draft is kept at the hub under a code."""

    code: str
    locker: str
    key: bytes
    generation: int
    expires_ms: int


class Accompanied(msgspec.Struct, frozen=True, tag="accompanied"):
    """Who helps the citizen in person, as `kiosk.assist.companion` writes it; empty: nobody any more."""

    companion: str


class Frozen(msgspec.Struct, frozen=True, tag="frozen"):
    """The form is finished: these bytes are the submission, never made again. `files` go with them; None: all."""

    xml: bytes
    day: str
    files: tuple[str, ...] | None = None


class Sealed(msgspec.Struct, frozen=True, tag="sealed"):
    """The submission as it will be sent: names and sizes of blobs, the first holds the form."""

    blobs: tuple[tuple[str, int], ...]


_What = TypeVar("_What", bound=msgspec.Struct)
What = Opened | Answered | Attached | Undone | Kept | Accompanied | Frozen | Sealed


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """One record: what happened, who did it (`who`: an officer's id, else empty), when (milliseconds since 1970)."""

    what: What
    by: By = By.CITIZEN
    who: str = ""
    at: int = 0


_DECODER = msgspec.msgpack.Decoder(Entry)


def encode(entry: Entry) -> bytes:
    """A record as it is sealed."""
    return msgspec.msgpack.encode(entry)


def decode(raw: bytes) -> Entry:
    """A record that was opened; raises Refused `draft_damaged` for one of another version."""
    try:
        return _DECODER.decode(raw)
    except msgspec.DecodeError as error:
        raise Refused(Text.of("refused.draft_damaged", detail=str(error))) from error


def travelling(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The records that go to another device, with their own sequences.

    What holds for this device only stays, and files that were replaced: their content does not go along either.
    """
    parts = {one.part for one in OpenDraft("", tuple(entries)).attachments().values()}
    number: dict[int, int] = {}
    for sequence, entry in enumerate(entries, 1):
        what = entry.what
        if not isinstance(what, Kept | Sealed) and (not isinstance(what, Attached) or what.part in parts):
            number[sequence] = len(number) + 1
    found = []
    for sequence in number:
        entry = entries[sequence - 1]
        if isinstance(entry.what, Undone):
            undone = Undone(tuple(number[one] for one in entry.what.sequences if one in number))
            entry = msgspec.structs.replace(entry, what=undone)
        found.append(entry)
    return tuple(found)


class OpenDraft(msgspec.Struct, frozen=True):
    """A draft as its records have it. Sequences count from 1."""

    id: str
    entries: tuple[Entry, ...]

    @property
    def opened(self) -> Opened:
        """Which form it is of."""
        first = self.entries[0].what if self.entries else None
        return first if isinstance(first, Opened) else Opened("")

    @property
    def undone(self) -> frozenset[int]:
        """Sequences that no longer count."""
        marks = (entry.what for entry in self.entries if isinstance(entry.what, Undone))
        return frozenset(sequence for mark in marks for sequence in mark.sequences)

    def answers(self) -> list[bytes]:
        """The answers that count, in order: what the form engine is given to go on."""
        gone = self.undone
        return [
            entry.what.body
            for sequence, entry in enumerate(self.entries, 1)
            if isinstance(entry.what, Answered) and sequence not in gone
        ]

    def attachments(self) -> dict[str, Attached]:
        """Files that count, by name; the last of a name, and none where that one is empty."""
        gone = self.undone
        last = {
            entry.what.filename: entry.what
            for sequence, entry in enumerate(self.entries, 1)
            if isinstance(entry.what, Attached) and sequence not in gone
        }
        return {name: attached for name, attached in last.items() if attached.size}

    def last_step(self) -> tuple[int, ...]:
        """Sequences that an undo takes back: the last answer that counts, with those before it of the same step.

        The files that an answer names come before it, and go with it.
        """
        gone = self.undone
        found: list[int] = []
        step = ""
        for sequence in range(len(self.entries), 0, -1):
            what = self.entries[sequence - 1].what
            if sequence in gone or not isinstance(what, Answered | Attached):
                continue
            named = what.step if isinstance(what, Answered) else step
            if found and (not step or named != step):
                break
            found.append(sequence)
            step = named
        return tuple(reversed(found))

    def last(self, kind: type[_What]) -> _What | None:
        """The latest record of a kind."""
        return next((entry.what for entry in reversed(self.entries) if isinstance(entry.what, kind)), None)

    @property
    def frozen(self) -> Entry | None:
        """The record that froze it, unless somebody has gone on with the form since: then it has to be frozen anew."""
        at = self._frozen_at()
        return self.entries[at - 1] if at else None

    @property
    def sealed(self) -> Sealed | None:
        """What was sealed of the form as it is frozen."""
        later = OpenDraft(self.id, self.entries[self._frozen_at() :])
        return later.last(Sealed) if self.frozen else None

    def _frozen_at(self) -> int:
        for sequence in range(len(self.entries), 0, -1):
            what = self.entries[sequence - 1].what
            if isinstance(what, Answered | Attached | Undone):
                return 0
            if isinstance(what, Frozen):
                return sequence
        return 0

    @property
    def touched(self) -> int:
        """When somebody last did something, in milliseconds since 1970."""
        return max((entry.at for entry in self.entries), default=0)
