"""Who may speak: the office's key, its enrolment codes, and the tokens that follow from them.

A token is `<device>.<role>.<HMAC-SHA-256 of the office's key over device|role>`; the hub stores nothing per device.
This module is the only one that knows so.
"""

from __future__ import annotations

import base64
import hmac
import os
import re
import secrets
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.errors import DataFault, HubRefused
from kiosk.office import STREAMS_BY_ROLE, Office, is_officer_stream, streams_of, written_streams_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from kiosk.ports import EventLog

KEY_BYTES: Final = 32
CODE_ALPHABET: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""No I, L or O, no 0 or 1: a code is read aloud and typed by hand."""
CODE_LENGTH: Final = 8
FILE_NAME: Final = "office-keys.json"

_FINGERPRINT: Final = "office-key"
"""Name of the cursor that holds the fingerprint of the key."""
_CURE: Final = "Restore it from a backup, or remove it and enrol every device again."
_STATUS: Final = "status"
"""Stands in a token where devices have their role; no device has this one."""
STATUS_SECONDS: Final = 60
_BEARER: Final = re.compile(r"(?i:bearer) +([A-Za-z0-9-]{1,64})\.([a-z]+)\.([A-Za-z0-9_-]{43}) *\Z")


class OfficeKeys(msgspec.Struct, frozen=True):
    """The secrets of one office: the key that its tokens are made with, and the codes that let devices and hubs in.

    Whoever walks past a kiosk may see somebody type `code`; a hub may send events of every device, so it has its own.
    """

    key: bytes
    code: str
    hub_code: str = ""

    @classmethod
    def new(cls) -> OfficeKeys:
        """Fresh secrets from the system's random source."""
        return cls(secrets.token_bytes(KEY_BYTES), new_code(), new_code())

    @classmethod
    def at(cls, folder: Path) -> OfficeKeys:
        """The secrets kept in a data directory, made there the first time; raises DataFault if they can't be read."""
        path = folder / FILE_NAME
        if not path.exists():
            return cls.new().keep(folder)
        try:
            found = msgspec.json.decode(path.read_bytes(), type=cls)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            message = f"{path} cannot be read as an office's keys ({error}). {_CURE}"
            raise DataFault(message) from error
        if len(found.key) != KEY_BYTES or not found.code:
            message = f"{path} holds no whole key. {_CURE}"
            raise DataFault(message)
        # a file of a version that let hubs in by the same code
        return found if found.hub_code else msgspec.structs.replace(found, hub_code=new_code()).keep(folder)

    def keep(self, folder: Path) -> OfficeKeys:
        """Write the secrets down for the owner's eyes only, all or nothing; returns them."""
        unfinished = folder / f"{FILE_NAME}.unfinished"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(target, "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(self)))
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(folder / FILE_NAME)
        except OSError as error:
            message = f"The office's keys cannot be kept in {folder} ({error.strerror}). Mend that, or use --data."
            raise DataFault(message) from error
        return self

    def shown(self, *, open_enrolment: bool) -> dict[str, str]:
        """The office's own codes, as a server tells them where they count."""
        return {"enrol": self.code, "enrol_hub": self.hub_code} if open_enrolment else {"enrol": "", "enrol_hub": ""}

    def spoken_code(self) -> str:
        """The code in two halves, as people read it: `ABCD-EFGH`."""
        return spoken(self.code)

    def mark(self, code: str) -> str:
        """What the log holds of a one-time code: only who has the key can tell which code it is of."""
        return hmac.new(self.key, b"code|" + plain_code(code), sha256).hexdigest()[:32]

    def fingerprint(self) -> str:
        """What tells this key from others and gives nothing of it away."""
        return sha256(self.key).hexdigest()


def check_keys(log: EventLog, keys: OfficeKeys, *, renewed: bool = False) -> None:
    """Raise DataFault for a log that was begun with other keys, whose devices this server could not know.

    The first time the log takes the fingerprint of the keys; with `renewed`, as an operator's decision, again. Call
    it before the node of the log is started.
    """
    held, ours = log.cursor(_FINGERPRINT), keys.fingerprint()
    if held is None or (renewed and held != ours):
        log.set_cursor(_FINGERPRINT, ours)
    elif held != ours:
        message = (
            "This log belongs to an office with other keys, so that none of its devices could speak to this server."
            f" Start it with the data folder of the first server, or put the file {FILE_NAME} from there into this one."
        )
        raise DataFault(message)


def new_code() -> str:
    """A code as it is read aloud and typed by hand."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def plain_code(code: str) -> bytes:
    """A code without what people add: small letters, spaces and dashes."""
    return re.sub(r"[\s-]", "", code).upper().encode(errors="replace")


def spoken(code: str) -> str:
    """A code in two halves, as people read it: `ABCD-EFGH`."""
    middle = len(code) // 2
    return f"{code[:middle]}-{code[middle:]}"


@dataclass(frozen=True, slots=True)
class Principal:
    """Who sends a request, and the streams that it may read, and those that it may write."""

    device: str
    role: str
    streams: frozenset[str]
    written: frozenset[str] = frozenset()
    check: Callable[[], object] = field(default=bool, compare=False)
    """Raises HubRefused once the device was shut out; for who makes it wait."""

    def within(self, granted: Iterable[str]) -> Principal:
        """The same with no other streams than these."""
        names = frozenset(granted)
        officers = frozenset(filter(is_officer_stream, names)) if self.role == "field" else frozenset[str]()
        return replace(self, streams=self.streams & names | officers, written=self.written & names | officers)

    def check_stream(self, stream: str) -> None:
        """Raise HubRefused `stream_not_granted` for a stream that the role does not have."""
        if stream not in self.streams and not self._for_all(stream):
            message = (
                f"A {self.role} has no access to the stream {stream!r}. It has: {', '.join(sorted(self.streams))}."
            )
            raise HubRefused(code="stream_not_granted", message=message)

    def may_write(self, stream: str) -> bool:
        """Whether it may write to a stream."""
        return stream in self.written or self._for_all(stream)

    def _for_all(self, stream: str) -> bool:
        """A server has the streams of all officers."""
        return self.role == "hub" and is_officer_stream(stream)

    def speaks_for(self, device: str) -> bool:
        """Whether events of a device may come from here: its own, and through a hub everybody's."""
        return self.role == "hub" or device == self.device


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets devices in by the office's codes, and knows them again by their tokens.

    The codes of the office itself, which never end, count only where enrolment is open: for practice.
    """

    keys: OfficeKeys
    office: Office
    open_enrolment: bool = True

    def check_code(self, code: str, role: str) -> None:
        """Raise HubRefused `wrong_role` or `unknown_code`; small letters, spaces and dashes are let pass."""
        self.check_role(role)
        wanted = (self.keys.hub_code if role == "hub" else self.keys.code).encode()
        if not self.open_enrolment or not wanted or not hmac.compare_digest(plain_code(code), wanted):
            kind = "enrolment code for hubs" if role == "hub" else "enrolment code"
            cure = "The server shows it when it starts." if self.open_enrolment else "`office code` makes one."
            raise HubRefused(code="unknown_code", message=f"That is not this office's {kind}. {cure}")

    @staticmethod
    def check_role(role: str) -> None:
        """Raise HubRefused `wrong_role` for a role that there is not."""
        if role not in STREAMS_BY_ROLE:
            message = f"There is no role {role!r}. Choose one of: {', '.join(STREAMS_BY_ROLE)}."
            raise HubRefused(code="wrong_role", message=message)

    def token(self, device: str, role: str) -> str:
        """The token of a device that has been let in."""
        return f"{device}.{role}.{self._seal(device, role)}"

    def status_token(self, until: int) -> str:
        """What shows a program of the server's own machine how all stands, until then (seconds since 1970)."""
        return self.token(str(until), _STATUS)

    def shows_status(self, authorization: str | None, now: float) -> bool:
        """Whether an `Authorization: Bearer …` header is such a token."""
        found = _BEARER.match(authorization or "")
        if found is None:
            return False
        until, role, seal = found.groups()
        known = role == _STATUS and hmac.compare_digest(seal, self._seal(until, role))
        return known and until.isdecimal() and now < int(until) <= now + STATUS_SECONDS

    def streams(self, role: str) -> tuple[str, ...]:
        """Full names of the streams of a role."""
        return streams_of(self.office, role)

    def principal(self, authorization: str | None) -> Principal:
        """Who an `Authorization: Bearer …` header is from; raises HubRefused `not_enrolled`."""
        found = _BEARER.match(authorization or "")
        if found is not None:
            device, role, seal = found.groups()
            if role in STREAMS_BY_ROLE and hmac.compare_digest(seal, self._seal(device, role)):
                return Principal(device, role, frozenset(self.streams(role)), written_streams_of(self.office, role))
        message = "This device is not enrolled at this office. Enrol it with the office's code."
        raise HubRefused(code="not_enrolled", message=message)

    def _seal(self, device: str, role: str) -> str:
        digest = hmac.new(self.keys.key, f"{device}|{role}".encode(), sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
