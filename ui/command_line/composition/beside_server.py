"""What a command does for the office of a server, by itself or, where the server is running, through that."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Any

from central.own_server import OwnServer
from kiosk import settings as table
from kiosk.errors import DataFault
from ui.command_line.composition.forms import form_stores
from ui.command_line.composition.running import running
from ui.command_line.composition.stores import (
    blobs_in,
    folder,
    identity_in,
    log_of,
    log_to_read,
    shelf_in,
)
from ui.command_line.options import ASSETS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import ExitStack
    from pathlib import Path

    from central.bundle_desk import BundleDesk
    from central.device_desk import DeviceDesk
    from central.press import Press
    from kiosk.events import Draft
    from kiosk.forms.submissions.reading import ReadingDesk
    from kiosk.identity import Identity
    from kiosk.ports import EventLog
    from kiosk.queue.state import Queue
    from kiosk.retention.desk import ErasingDesk

    Write = Callable[[Sequence[Draft]], None]


def log_of_server(
    data: Path, database: str, given: dict[str, Any], stack: ExitStack
) -> tuple[Identity, EventLog, tuple[str, int] | None]:
    """The log of a server; where that is running it is open for reading only, and comes with the server's address."""
    identity = identity_in(data)
    try:
        stack.enter_context(folder(data, given))
    except DataFault as fault:
        if not database and not (data / "log.db").exists():
            message = f"{fault} If its log is in PostgreSQL, name that with --database."
            raise DataFault(message) from fault
        log = stack.enter_context(closing(log_to_read(data, database, identity.office.code)))
        settings = table.load(data, os.environ, given)
        return identity, log, (settings.text("host"), settings.whole("port"))
    return identity, stack.enter_context(closing(log_of(data, database, identity.office.code))), None


def device_desk(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> DeviceDesk:
    """Who looks after the devices of a server."""
    from central.credentials import OfficeKeys
    from central.device_desk import DeviceDesk

    identity, log, address = log_of_server(data, database, given, stack)
    stream = identity.office.queue_stream

    def write(drafts: Sequence[Draft]) -> None:
        if address is not None:
            OwnServer("device desk", identity, data, log, address, role="hub").write(drafts, stream)
        else:
            stack.enter_context(running(identity, log, data)).write(list(drafts), stream).result()

    return DeviceDesk(log, OfficeKeys.at(data), write)


def appointments(
    data: Path, database: str, given: dict[str, Any], stack: ExitStack, day: str = ""
) -> tuple[Queue, int, Write]:
    """The queue with its appointments, the time, and what writes events: a device here, or the server that runs."""
    from kiosk.clock import wall_ms
    from kiosk.queue.appointment_desk import queue_of

    identity, log, address = log_of_server(data, database, given, stack)
    office, now_ms = identity.office, wall_ms()

    def write(drafts: Sequence[Draft]) -> None:
        if address is not None:
            OwnServer("appointments", identity, data, log, address).write(drafts, office.queue_stream)
        else:
            stack.enter_context(running(identity, log, data)).write(drafts, office.queue_stream).result()

    return queue_of(log, office, shelf_in(data, identity).load(), now_ms, day), now_ms, write


def reading_desk(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> tuple[EventLog, ReadingDesk]:
    """The log, and who writes down what is read: this program, or the server where that is running."""
    from central.reading_room import ReadingRoom
    from central.withholding import is_withheld
    from kiosk.forms.submissions.desk import Submissions

    identity, log, address = log_of_server(data, database, given, stack)
    if address is not None:
        return log, ReadingRoom(identity, data, log, *address)
    if is_withheld(log):
        message = (
            "This server was put back from a backup, and has not heard yet what was erased since. Start it, with a"
            " counter or a standby; or say `office retention --known`, if nothing was."
        )
        raise DataFault(message)
    node = stack.enter_context(running(identity, log, data))
    return log, Submissions(node, blobs_in(data), lambda _agencies: [""])


def erasing_desk(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> ErasingDesk:
    """What goes when at a server, and who has it erased."""
    from central.withholding import note_heard
    from kiosk.clock import wall_ms
    from kiosk.retention.desk import ErasingDesk
    from kiosk.retention.eraser import Eraser

    identity, log, address = log_of_server(data, database, given, stack)
    node = None if address else stack.enter_context(running(identity, log, data))
    if node is not None:
        stack.callback(Eraser(node, blobs_in(data)).start().stop)

    def write(drafts: Sequence[Draft], stream: str) -> None:
        if node is not None:
            node.write(list(drafts), stream).result()
        elif address is not None:
            OwnServer("erasing desk", identity, data, log, address, role="hub").write(drafts, stream)

    def heard() -> None:
        if node is None:
            message = "Stop the server first: what it does not know is noted while it does not run."
            raise DataFault(message)
        node.query(note_heard).result()

    return ErasingDesk(log, shelf_in(data, identity).load(), identity.office, wall_ms(), write, heard)


def press(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> Press:
    """Who publishes for the office of a server."""
    from central.press import Press

    identity, log, address = log_of_server(data, database, given, stack)
    office, blobs = identity.office, blobs_in(data)

    def check(raw: bytes) -> None:
        from kiosk.catalogue.packing.trial import try_pack

        try_pack(raw, office.publishers, office.pack, ASSETS / "icons")

    def write(raw: bytes | None, draft: Draft) -> None:
        if address is not None:
            server = OwnServer("press", identity, data, log, address, role="hub")
            if raw is not None:
                server.keep(raw)
            server.write([draft], office.content_stream)
        else:
            if raw is not None:
                blobs.put(raw)
            stack.enter_context(running(identity, log, data)).write([draft], office.content_stream).result()

    return Press(office, log, check, write)


def bundle_desk(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> BundleDesk:
    """Who takes bundles from the field; a server that does not run is started for as long as that takes."""
    from central.bundle_desk import BundleDesk
    from central.signing_key import SigningKey

    identity, log, address = log_of_server(data, database, given, stack)
    address = address or _server_for_now(identity, log, data, stack)
    server = OwnServer("bundle desk", identity, data, log, address, role="hub")
    return BundleDesk(identity, data, log, server, SigningKey.at(data))


def _server_for_now(identity: Identity, log: EventLog, data: Path, stack: ExitStack) -> tuple[str, int]:
    """The server of a folder, running for as long as this command needs it."""
    from central.credentials import OfficeKeys
    from central.hub import Hub

    node, shelf, keys = stack.enter_context(running(identity, log, data)), shelf_in(data, identity), OfficeKeys.at(data)
    forms = form_stores(data, table.load(data, os.environ, {}), shelf, keys, node.office.timezone)
    hub = Hub(node, keys, forms=forms).start()
    stack.callback(hub.stop)
    return "127.0.0.1", hub.port
