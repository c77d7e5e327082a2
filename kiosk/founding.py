"""How an office begins: from a pack, by being let in at a hub, and what a later start says anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.catalogue.loading import load_pack
from kiosk.events import new_id
from kiosk.identity import Identity
from kiosk.office import CounterPlace, Device, Office, officers_of
from kiosk.pins import joined, split
from kiosk.staff.officer import added

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.node import Node
    from kiosk.ports import Enrolled


def new_office(pack: Path, *, name: str = "", code: str = "", timezone: str = "") -> Identity:
    """The server of a new office, made from what the pack in the folder `pack` starts one with."""
    made = load_pack(pack).office
    office = Office(
        code=code or made.code,
        name=made.name.by_language(),
        timezone=timezone or made.time_zone,
        pack=pack.name,
        counters=tuple(CounterPlace(place.number, place.side) for place in made.counters),
        public_address=made.public_address,
    )
    return Identity(device=Device(uuid=new_id(), role="hub", name=name or "central"), office=office)


def let_in(answer: Enrolled, role: str, name: str, hub_url: str) -> Identity:
    """The identity of a device that a hub has just let in, at an address that may carry its pin."""
    url, pins = split(hub_url)
    return Identity(
        device=Device(
            uuid=answer.device, role=role, name=name, letter=answer.letter, officers=officers_of(answer.streams)
        ),
        office=msgspec.convert(answer.office, Office),
        hub_url=url,
        pins=pins,
        token=answer.token,
        streams=answer.streams,
    )


def as_started(
    identity: Identity, public_address: str, upstream: str, recipient: str = "", served: str = ""
) -> Identity:
    """The identity with what this start says anew; a hub stays a hub of the same central until it is told another.

    `served`: the key of the certificate that it answers with.
    """
    office = identity.office
    if recipient:
        office = msgspec.structs.replace(office, recipient=recipient)
    if public_address:
        office = msgspec.structs.replace(office, public_address=public_address)
    return at_hub(msgspec.structs.replace(identity, office=office, served=(served,) if served else ()), upstream)


def at_hub(identity: Identity, address: str) -> Identity:
    """The identity with its hub at another address, where one is given; a pin that comes with it counts alone."""
    url, pins = split(address)
    return msgspec.structs.replace(identity, hub_url=url or identity.hub_url, pins=pins or identity.pins)


def trusting(identity: Identity, *keys: Path) -> Identity:
    """The identity in an office that takes packs of those who have these public keys; raises DataFault."""
    from kiosk.catalogue.packing.keys import read_public  # noqa: PLC0415 - not for who only starts a device

    publishers = tuple(read_public(file) for file in keys)
    return msgspec.structs.replace(identity, office=msgspec.structs.replace(identity.office, publishers=publishers))


def begin_office(node: Node) -> None:
    """The first time: serve, and bring the pack's officers in."""
    if node.read(lambda queue: queue.term()) == 0:
        node.serve()
    if not node.read(lambda queue: len(queue.officers)):
        people = [
            added(one.id, one.name, one.pin, one.skills, one.roles, one.languages) for one in node.pack.office.officers
        ]
        node.write(people, node.office.staff_stream).result()


def welcome(ready: Mapping[str, str]) -> str:
    """What an operator reads when a server is ready: its address, how devices and hubs are let in, its public key."""
    where = joined(ready["url"], ready.get("pin", ""))
    own = ready.get("own", "")
    ways = (
        "Let a device in with:\n\n"
        f"  python main.py kiosk --hub {where} --enrol {ready['enrol']}\n\n"
        f"A hub of the office needs --upstream {where} --enrol {ready['enrol_hub']}.\n"
        if ready["enrol"]
        else "A code for a device is made, and the device let in, with:\n\n"
        f"  python main.py office code --role kiosk {own}\n"
        f"  python main.py office approve FINGERPRINT {own}\n\n"
    )
    return (
        f"Office {ready['office']} is served at {ready['url']}. {ways}"
        f"It signs its log with {ready['key']}. Ctrl+C ends this."
    )
