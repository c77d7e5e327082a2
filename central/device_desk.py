"""Who looks after the office's devices: codes for new ones, a yes or no to those that ask, and the end of others."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Final

from central.credentials import new_code, spoken
from kiosk.device_key import fingerprint
from kiosk.errors import DataFault
from kiosk.events import Draft
from kiosk.office import STREAMS_BY_ROLE, WRITTEN_ONLY_BY_ROLE, officer_stream
from kiosk.queue import enrolment_code
from kiosk.queue.enrolment_code import EnrolmentCode
from kiosk.queue.hub import (
    APPROVED,
    GRANTED,
    KEY_ASKED,
    KEYED,
    REFUSED,
    REVOKED,
    ROTATION,
    SHUT_OUT,
    TURNED_AWAY,
    WAITING,
    EnrolledDevice,
)
from kiosk.staff.officer import Officer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.credentials import OfficeKeys
    from kiosk.ports import EventLog

_MOST_OFFICERS: Final = 10
_TYPES: Final = {"approve": APPROVED, "refuse": REFUSED, "revoke": REVOKED, "rotate": ROTATION}
_KEYS: Final = {"approve": KEYED, "refuse": KEY_ASKED}
"""Of a device that is inside, and asks to have its key known."""
_DONE: Final = {
    "approve key": "{name} has a key now. Its token alone is not believed any more.",
    "refuse key": "{name} does not get that key, and goes on by its token.",
    "approve": "{name} is let in.",
    "refuse": "{name} is not let in.",
    "revoke": "{name} is shut out. It keeps what it holds: a device that was stolen is not emptied by this.",
    "wipe": "{name} is shut out, and wipes itself when it next reaches this server. Until then its lock guards it.",
    "rotate": "{name} makes itself a new key as soon as it is connected.",
}


class DeviceDesk:
    """`write` has events written down at the server, of different entities."""

    def __init__(self, log: EventLog, keys: OfficeKeys, write: Callable[[Sequence[Draft]], None]) -> None:
        self._log, self._keys, self._write = log, keys, write

    def make_code(
        self,
        role: str,
        minutes: int,
        *,
        approved: bool = False,
        streams: Sequence[str] = (),
        officers: Sequence[str] = (),
        by: str = "",
    ) -> str:
        """A code that lets one device ask to be let in, for so long; `approved`: that lets it in at once.

        One for the field names the officers whose laptop it lets in. `by` is the officer who has it made.
        """
        self._check_officers(role, officers)
        unknown = set(streams) - set(STREAMS_BY_ROLE[role])
        if unknown:
            message = f"A {role} has no stream {sorted(unknown)[0]!r}. It has: {', '.join(STREAMS_BY_ROLE[role])}."
            raise DataFault(message)
        if officers:
            named = streams or (*STREAMS_BY_ROLE[role], *WRITTEN_ONLY_BY_ROLE.get(role, ()))
            streams = (*named, *map(officer_stream, dict.fromkeys(officers)))
        code = new_code()
        until = round(time.time() * 1000) + minutes * 60_000
        data = {"role": role, "until": until, "approved": approved, "streams": list(streams)} | self._by(by)
        self._write([Draft(enrolment_code.MADE, f"code/{self._keys.mark(code)}", data)])
        return spoken(code)

    def make_code_for(self, named: str, minutes: int, *, approved: bool = False, by: str = "") -> str:
        """A code by which a device that was let in without a key has its key known; `named`: its name or id."""
        device = self._device(named, "key")
        code = new_code()
        until = round(time.time() * 1000) + minutes * 60_000
        data = {"role": device.role, "until": until, "approved": approved, "owner": device.uuid}
        self._write([Draft(enrolment_code.MADE, f"code/{self._keys.mark(code)}", data | self._by(by))])
        return spoken(code)

    def decide(self, decision: str, named: str, *, wipe: bool = False, by: str = "") -> str:
        """Write a decision about a device down; returns what was done. Raises DataFault where it does not apply.

        Who is shut out may be told to `wipe` what it holds, also afterwards. `by` is the officer who decides.
        """
        done = "wipe" if wipe else decision
        device = self._device(named, done)
        data: dict[str, object] = {"wipe": True} if wipe else self._granted(device) if decision == "approve" else {}
        kind = _TYPES[decision]
        if device.asked_key and decision in _KEYS:
            done, kind = f"{decision} key", _KEYS[decision]
            data = {"key": device.asked_key if decision == "approve" else ""}
        self._write([Draft(kind, f"device/{device.uuid}", data | self._by(by))])
        return _DONE[done].format(name=device.name or device.uuid)

    def _granted(self, device: EnrolledDevice) -> dict[str, object]:
        """The streams of the code by which it asked; none named: all of its role."""
        codes = (one for one in self._log.states("code").values() if isinstance(one, EnrolmentCode))
        return {"streams": list(next((one.streams for one in codes if one.device == device.uuid), ()))}

    def _by(self, officer: str) -> dict[str, str]:
        """The officer who decides, for who reads the log later; nobody where none was named."""
        known = self._officers()
        if officer and officer not in known:
            message = f"There is no officer {officer!r}. There are: {', '.join(known)}."
            raise DataFault(message)
        return {"officer": officer} if officer else {}

    def _officers(self) -> list[str]:
        return sorted(one.id for one in self._log.states("officer").values() if isinstance(one, Officer))

    def _check_officers(self, role: str, officers: Sequence[str]) -> None:
        known = self._officers()
        unknown = [one for one in officers if one not in known]
        message = ""
        if role != "field" and officers:
            message = f"A {role} belongs to no officer: leave --officer out."
        elif role == "field" and not 0 < len(officers) <= _MOST_OFFICERS:
            message = f"Say with --officer whose laptop it is; at most {_MOST_OFFICERS}. There are: {', '.join(known)}."
        elif unknown:
            message = f"There is no officer {unknown[0]!r}. There are: {', '.join(known)}."
        if message:
            raise DataFault(message)

    def _device(self, named: str, decision: str) -> EnrolledDevice:
        states = self._log.states("device").values()
        known = [one for one in states if isinstance(one, EnrolledDevice) and (one.role or one.standing)]
        found = [one for one in known if _is_named(one, named)]
        fitting = [one for one in found if _why_not(one, decision) == ""]
        if len(fitting) == 1:
            return fitting[0]
        if len(fitting) > 1:
            message = f"{len(fitting)} devices are called {named!r}. Name one by its fingerprint."
            raise DataFault(message)
        if found:
            raise DataFault(_why_not(found[0], decision))
        message = f"No device is called {named!r}. `office devices` lists them, those that wait as well."
        raise DataFault(message)


def _is_named(device: EnrolledDevice, named: str) -> bool:
    digits = re.sub(r"[\s-]", "", named)
    keys = [key for key in (device.key, device.asked_key) if key]
    return named in {device.name, device.uuid} or digits in {fingerprint(key).replace(" ", "") for key in keys}


def _why_not(device: EnrolledDevice, decision: str) -> str:
    """Why a decision does not apply to a device; empty where it does."""
    name, standing = device.name or device.uuid, device.standing
    anew = "make a code, and start it in an empty folder."
    objections = (
        (decision == "wipe" and device.role != "field", f"{name} is no laptop for the field, and cannot wipe itself."),
        (standing == SHUT_OUT and decision != "wipe", f"{name} was shut out. To let it in anew, {anew}"),
        (
            standing == TURNED_AWAY and decision not in {"revoke", "wipe"},
            f"{name} was refused. To let it in after all, {anew}",
        ),
        (decision == "key" and bool(device.key), f"{name} has a key already. `office rotate` gives it another one."),
        (
            decision == "key" and bool(standing or device.role in {"", "hub", "field"}),
            f"{name} cannot be given a key. To let it in anew, {anew}",
        ),
        (decision in _KEYS and bool(device.asked_key), ""),
        (decision == "approve" and standing != WAITING, f"{name} does not wait to be let in."),
        (
            decision == "refuse" and standing not in {WAITING, GRANTED},
            f"{name} does not wait to be let in. To shut it out use `office revoke`.",
        ),
        (
            decision == "rotate" and device.role == "hub",
            f"{name} is a server, whose key stands under its checkpoints. Let it in anew to give it another.",
        ),
        (
            decision == "rotate" and bool(standing or not device.key),
            f"{name} has no key that it could change. `office code --for` gives it one.",
        ),
    )
    return next((sentence for applies, sentence in objections if applies), "")
