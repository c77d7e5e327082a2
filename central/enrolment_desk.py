"""Letting devices in: by a one-time code and a person's yes, or, where enrolment is open, by the office's own code."""

from __future__ import annotations

import asyncio
import uuid
from typing import TYPE_CHECKING, Final

import msgspec

from central.admission import shut_out
from central.settled import settled
from central.throttle import Throttle
from central.wire import Asking
from kiosk.device_key import fingerprint, is_public
from kiosk.errors import HubRefused
from kiosk.events import Draft
from kiosk.office import is_officer_stream
from kiosk.ports import Enrolled
from kiosk.queue import enrolment_code
from kiosk.queue.hub import (
    APPROVED,
    ASKED,
    ENROLLED,
    GRANTED,
    KEY_ASKED,
    KEYED,
    SHUT_OUT,
    TURNED_AWAY,
    WAITING,
    is_shut_out,
)
from kiosk.queue.labels import device_letter

if TYPE_CHECKING:
    from central.credentials import Gate
    from central.standby_desk import StandbyDesk
    from central.wire import EnrolRequest
    from kiosk.node import Node
    from kiosk.queue.enrolment_code import EnrolmentCode
    from kiosk.queue.hub import EnrolledDevice
    from kiosk.queue.state import Queue

_MOST_NAME: Final = 100
_GIVES_TICKETS: Final = frozenset({"kiosk", "counter", "field"})


class EnrolmentDesk:
    """At the server that serves. All that it decides is in the log, so that the next server goes on with it."""

    def __init__(self, node: Node, gate: Gate, standbys: StandbyDesk) -> None:
        self.node = node
        self._gate, self._standbys = gate, standbys
        self._one_at_a_time = asyncio.Lock()
        self._throttle = Throttle()

    async def ask(self, asked: EnrolRequest) -> Enrolled | Asking:
        """Let a device in, or have it wait; who asks again with the same code and key is told how it stands.

        Raises HubRefused, and TooManyTries.
        """
        async with self._one_at_a_time:
            if asked.device:
                return await self._give_key(asked)
            device = self._came_before(asked)
            if device is None:
                device = await self._begin(asked)
            else:
                self._standbys.check_serving()
            if device.standing == TURNED_AWAY:
                message = "Whoever looks after the office's devices did not let this one in. Ask them."
                raise HubRefused(code="enrolment_refused", message=message)
            if device.standing == SHUT_OUT:
                raise shut_out()
            if device.standing == WAITING:
                return Asking(device.uuid, fingerprint(device.key))
            if device.standing == GRANTED:
                device = await self._let_in(device.uuid, device.wants, device.name, device.key)
            return await self._welcome(device, asked)

    async def _give_key(self, asked: EnrolRequest) -> Enrolled | Asking:
        """A device that was let in without a key brings one: a person compares it, as for a new device."""
        device = self.node.read(lambda queue: queue.devices.get(asked.device))
        if device is None or not device.role or not is_public(asked.key) or device.role in {"hub", "field"}:
            message = "No key can be given to this device. Let it in anew, with a new code and an empty folder."
            raise HubRefused(code="bad_request", message=message)
        if is_shut_out(device):
            raise shut_out()
        self._standbys.check_serving()
        if device.key == asked.key:
            return await self._welcome(device, asked)
        if device.key:
            message = "This device has a key already. `office rotate` gives it another one."
            raise HubRefused(code="bad_request", message=message)
        mark = self._gate.keys.mark(asked.code)
        code = self.node.read(lambda queue: queue.codes.get(mark))
        if code is not None and code.device == device.uuid and device.asked_key == asked.key:
            return Asking(device.uuid, fingerprint(asked.key))
        self._throttle.check()
        if code is None or code.owner != device.uuid:
            self._throttle.note_wrong()
            message = "This code was not made for this device. Ask for one: `office code --for`, and its name."
            raise HubRefused(code="unknown_code", message=message)
        code.check(device.role, self.node.clock.now_ms())
        subject, step = f"device/{device.uuid}", KEYED if code.approved else KEY_ASKED
        drafts = [Draft(enrolment_code.USED, f"code/{code.mark}", {"device": device.uuid})]
        drafts.append(Draft(step, subject, {"key": asked.key}))
        await settled(self.node.write(drafts, self.node.office.queue_stream))
        if code.approved:
            return await self._welcome(self.node.read(lambda queue: queue.devices[asked.device]), asked)
        return Asking(device.uuid, fingerprint(asked.key))

    def _came_before(self, asked: EnrolRequest) -> EnrolledDevice | None:
        """The device that used this code, where it is the one that has this key."""
        mark = self._gate.keys.mark(asked.code)

        def find(queue: Queue) -> EnrolledDevice | None:
            code = queue.codes.get(mark)
            found = queue.devices.get(code.device) if code else None
            return found if found and found.key == asked.key else None

        return self.node.read(find)

    async def _begin(self, asked: EnrolRequest) -> EnrolledDevice:
        self._throttle.check()
        self._gate.check_role(asked.role)
        code = self._code(asked)
        name = " ".join(asked.name.split()) or asked.role
        if len(name) > _MOST_NAME or not name.isprintable():
            message = f"Give the device a name of at most {_MOST_NAME} printable characters in the field 'name'."
            raise HubRefused(code="bad_request", message=message)
        self._standbys.check(asked)
        device = str(uuid.uuid4())
        if code is None:
            if asked.role == "field":
                message = "A laptop for the field is let in by a one-time code, which says whose it is."
                raise HubRefused(code="unknown_code", message=message)
            return await self._let_in(device, asked.role, name, asked.key)
        if not is_public(asked.key):
            message = "This code lets in a device that has a key of its own. Bring the device to this release."
            raise HubRefused(code="bad_request", message=message)
        drafts = [
            Draft(enrolment_code.USED, f"code/{code.mark}", {"device": device}),
            Draft(ASKED, f"device/{device}", {"role": asked.role, "name": name, "key": asked.key}),
        ]
        if code.approved:
            drafts.append(Draft(APPROVED, f"device/{device}", {"streams": list(code.streams)}))
        await settled(self.node.write(drafts, self.node.office.queue_stream))
        return self.node.read(lambda queue: queue.devices[device])

    def _code(self, asked: EnrolRequest) -> EnrolmentCode | None:
        """The one-time code, None where it is the office's own; raises HubRefused."""
        mark = self._gate.keys.mark(asked.code)
        code = self.node.read(lambda queue: queue.codes.get(mark))
        if code is not None and code.owner:
            message = "This code gives a key to a device that was let in already, and lets none in. Ask for another."
            raise HubRefused(code="unknown_code", message=message)
        if code is not None and code.until:
            code.check(asked.role, self.node.clock.now_ms())
            return code
        try:
            self._gate.check_code(asked.code, asked.role)
        except HubRefused:
            self._throttle.note_wrong()
            raise
        return None

    async def _let_in(self, device: str, role: str, name: str, key: str) -> EnrolledDevice:
        """Write the device down with a letter that no other has; one at a time, so that none is given twice."""
        letter = device_letter(*self.node.read(_letters)) if role in _GIVES_TICKETS else ""
        data = {"role": role, "name": name, "letter": letter} | ({"key": key} if is_public(key) else {})
        await settled(self.node.write([Draft(ENROLLED, f"device/{device}", data)], self.node.office.queue_stream))
        return self.node.read(lambda queue: queue.devices[device])

    async def _welcome(self, device: EnrolledDevice, asked: EnrolRequest) -> Enrolled:
        own = {self.node.office.stream(name) for name in device.streams}
        streams = [name for name in self._gate.streams(device.role) if not own or name in own]
        streams += sorted(filter(is_officer_stream, own))
        return Enrolled(
            device=device.uuid,
            role=device.role,
            token=self._gate.token(device.uuid, device.role),
            letter=device.letter,
            streams=tuple(streams),
            office=msgspec.to_builtins(self.node.office),
            hub_time=self.node.clock.now_ms(),
            inheritance=await self._standbys.let_in(asked, device.uuid),
        )


def _letters(queue: Queue) -> tuple[list[str], int | None]:
    """Letters that are taken, by devices and by the series of the pack, and the lane of those that may be given."""
    taken = [device.letter for device in queue.devices.values()] + [series.letter for series in queue.pack.series]
    return taken, queue.lane()
