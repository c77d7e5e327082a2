"""The journal of a session: what was done, when, so that doing it again gives the same submission."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Began(msgspec.Struct, frozen=True, tag="began"):
    """A new submission was begun."""

    at: datetime
    zone: str
    seed: bytes
    language: str = ""
    properties: dict[str, str] = {}
    located: tuple[str, ...] = ()


class Edited(msgspec.Struct, frozen=True, tag="edited"):
    """An earlier submission was opened to change it."""

    at: datetime
    zone: str
    seed: bytes
    submission: bytes
    language: str = ""
    properties: dict[str, str] = {}
    located: tuple[str, ...] = ()


class Answered(msgspec.Struct, frozen=True, tag="answered"):
    """A question was answered."""

    at: datetime
    ref: str
    value: str | bool | float | list[str] | None
    located: tuple[str, ...] = ()
    """What the receiver said to the actions that this started, so that it need not be asked again."""


class RepeatAdded(msgspec.Struct, frozen=True, tag="repeat_added"):
    """An instance was added to the repeat."""

    at: datetime
    ref: str
    located: tuple[str, ...] = ()


class RepeatRemoved(msgspec.Struct, frozen=True, tag="repeat_removed"):
    """An instance was taken away."""

    at: datetime
    ref: str


class LanguageSet(msgspec.Struct, frozen=True, tag="language_set"):
    """The form was shown in another language."""

    at: datetime
    language: str


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The submission was made; times of the end were noted."""

    at: datetime
    located: tuple[str, ...] = ()


Record = Began | Edited | Answered | RepeatAdded | RepeatRemoved | LanguageSet | Finished

_ENCODER = msgspec.msgpack.Encoder()
_DECODER: msgspec.msgpack.Decoder[Record] = msgspec.msgpack.Decoder(Record)


def encoded(record: Record) -> bytes:
    """A record as bytes."""
    return _ENCODER.encode(record)


def decoded(content: bytes) -> Record:
    """A record from its bytes. Raises msgspec.DecodeError for anything else."""
    return _DECODER.decode(content)
