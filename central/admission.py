"""Whether a request is from whom it says: its token, and the signature of a device that has a key (RFC 9421)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from litestar import Request

from central.nonces import Nonces
from central.signatures import Asked, check, claimed, refuse
from kiosk.errors import HubRefused
from kiosk.queue.hub import is_shut_out
from kiosk.wiping import order_for

if TYPE_CHECKING:
    from litestar.connection import ASGIConnection

    from central.credentials import Gate, Principal
    from central.nonces import Shared
    from kiosk.device_key import DeviceKey
    from kiosk.node import Node
    from kiosk.office import Office
    from kiosk.queue.hub import EnrolledDevice

    Connection = ASGIConnection[Any, Any, Any, Any]


class Admission:
    """Lives on the loop of the server. A device whose key is known has to sign: a token that was stolen is no use."""

    def __init__(self, node: Node, gate: Gate, key: DeviceKey | None = None, shared: Shared | None = None) -> None:
        """`key`: this server's own, under its orders to devices that were shut out; `shared`: what other processes of
        this server have taken."""
        self._node, self._gate, self._key, self._shared = node, gate, key, shared
        self._nonces = Nonces(node.clock.now_ms)

    async def principal(self, connection: Connection) -> Principal:
        """Who asks; raises HubRefused."""
        found = self._gate.principal(connection.headers.get("authorization"))
        device = await self.check_device(connection, found.device)
        found = narrowed(found, device, self._node.office)
        return replace(found, check=partial(self.check_standing, found.device))

    def holder(self, connection: Connection) -> str:
        """Whose token this is, and nothing more; raises HubRefused."""
        return self._gate.principal(connection.headers.get("authorization")).device

    async def check_device(self, connection: Connection, uuid: str) -> EnrolledDevice | None:
        """What is known of a device; raises HubRefused where it was shut out, or did not sign and has to."""
        device = self.check_standing(uuid)
        claim = claimed(connection.headers)
        if claim is not None and claim.keyid != uuid:
            refuse("it is of another device than the token")
        if device is not None and device.key:
            if claim is None:
                message = "This device has a key, and has to sign what it asks: its token alone is not believed."
                raise HubRefused(code="not_signed", message=message)
            await self.check_signature(connection, device.key, uuid)
        return device

    async def check_signature(self, connection: Connection, key: str, owner: str) -> None:
        """Raise HubRefused unless the owner of a public key has signed this, just now, and for the first time."""
        claim = claimed(connection.headers)
        if claim is None or claim.keyid != owner:
            refuse("there is none of the key in question")
        self._nonces.check_time(claim.created)
        body = await connection.body() if isinstance(connection, Request) else b""
        check(claim, key, asked_by(connection), body)
        self._nonces.take(owner, claim.nonce, claim.created)
        if self._shared is not None:
            await self._shared(owner, claim.nonce, claim.created)

    def check_standing(self, uuid: str) -> EnrolledDevice | None:
        """What is known of a device; raises HubRefused `revoked` where it was shut out."""
        device = self._node.read(lambda queue: queue.devices.get(uuid))
        if device is not None and is_shut_out(device):
            key = self._key if device.wipe else None
            raise shut_out(order_for(self._node.office.code, uuid, key) if key else "")
        return device


def narrowed(principal: Principal, device: EnrolledDevice | None, office: Office) -> Principal:
    """With no other streams than the device was granted; those of its officers are granted by name."""
    if device is None or not device.streams:
        return principal
    return principal.within(office.stream(name) for name in device.streams)


def shut_out(order: str = "") -> HubRefused:
    """The refusal of a device that was shut out, with the order to wipe itself where there is one."""
    message = (
        "This device was shut out of the office. Whoever looks after the office's devices can let it in anew, with a"
        " new code and an empty folder."
    )
    return HubRefused(code="revoked", message=message, order=order)


def asked_by(connection: Connection) -> Asked:
    """A request as it came; a header that came twice is both."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in connection.scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    scope: Any = connection.scope
    path = scope.get("raw_path") or scope["path"].encode()
    method = scope.get("method", "GET")
    query: bytes = scope.get("query_string", b"")
    return Asked(method, headers.get("host", ""), path.decode("latin-1"), query.decode("latin-1"), headers)
