"""A server: who it is, its log, its place among the servers of its office, and what it serves."""

from __future__ import annotations

import shlex
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from central.certificate import certificate_of
from central.checkpoints import Checkpoints, name_of
from central.credentials import Gate, OfficeKeys, check_keys
from central.device_reporter import measured
from central.group import Group
from central.hub import Hub, catch_up
from central.kept_checkpoint import forget, went_back
from central.operators.storage import StorageWatch, database_bytes
from central.serving import check_address, seen_from_elsewhere
from central.standby import inherited, own_place, signing_key
from central.submission_identity import office_recipient, own_recipient
from kiosk import founding
from kiosk import identity as identities
from kiosk.clock import wall_ms
from kiosk.equipment import Equipment
from kiosk.errors import DataFault
from kiosk.office import streams_of
from kiosk.restoring import begin_anew, next_epoch
from kiosk.settings import BY_NAME
from ui.command_line.composition.enrolment import called, enrol, stand_by
from ui.command_line.composition.forms import form_stores
from ui.command_line.composition.running import answering, renewing, running
from ui.command_line.composition.stores import folder, log_of, shelf_in
from ui.command_line.composition.upstream import uplink_while_serving, upstream_sync
from ui.command_line.options import ASSETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from central.certificate import Certificate
    from central.form_stores import FormStores
    from central.nonces import Shared
    from central.standby import Upstream
    from central.sync import Sync
    from kiosk.equipment import DeviceReport
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.renewal import Renewal
    from kiosk.settings import Settings


@dataclass(frozen=True)
class Wish:
    """What the command line wants of a server, beside its settings."""

    database: str = ""
    upstream: str = ""
    standby: str = ""
    takes: bool = False
    """Serve from now on, also where another server does."""
    code: str = ""
    name: str = ""
    pack: str = ""
    timezone: str = ""
    renew_keys: bool = False


@dataclass(frozen=True)
class _Parts:
    data: Path
    settings: Settings
    identity: Identity
    tls: Certificate | None
    keys: OfficeKeys
    node: Node
    forms: FormStores
    storage: StorageWatch
    renewal: Renewal
    spare: Upstream | None
    """What a standby inherits."""
    above: Upstream
    stack: ExitStack
    database: str = ""
    shared: Shared | None = None


def serve(
    data: Path, wish: Wish, given: dict[str, Any], ready: Callable[[dict[str, str]], None], *, instead: bool = False
) -> None:
    """Be a server until it is stopped; `ready` is told its address and its codes.

    `instead` of the process that decided over its database; raises Superseded where another one does so instead of it.
    """
    with ExitStack() as stack:
        settings = stack.enter_context(folder(data, given))
        check_address(settings.text("host"), settings.whole("port"))
        if wish.standby:
            stand_by(data, wish.standby, wish.code, wish.name or "standby")
        if instead:
            next_epoch(data, wall_ms())
        started, tls = _started(data, settings, wish)
        parts = _parts(data, settings, wish, started, tls, stack)
        group, sync = _place(parts)
        if wish.takes:
            group.take_place()
        if instead and parts.node.serving:
            parts.node.serve(anew=True)
        hub, signed = _hub(parts, group, sync)
        _announce(settings, group, parts.node, stack)
        introduction = _introduction(parts, hub.url, signed.public_text)
        _run(parts, hub, lambda: ready(introduction))


def _run(parts: _Parts, hub: Hub, ready: Callable[[], None]) -> None:
    """Serve until it is stopped, or has lost its place to another process over its database."""
    if not parts.database:
        hub.run(lambda _url: ready())
        return
    from central.beside import deciding

    with deciding(parts.node) as lost:
        hub.run(lambda _url: ready(), lambda: lost() is not None)
        if fault := lost():
            raise fault


def _started(data: Path, settings: Settings, wish: Wish) -> tuple[Identity, Certificate | None]:
    """Who this server is, made or let in the first time, and what it answers with."""
    made = identities.load(data) or (
        enrol(data, wish.upstream, wish.code, "hub", wish.name or "hub")
        if wish.upstream
        else founding.new_office(ASSETS / "packs" / wish.pack, name=wish.name, timezone=wish.timezone)
    )
    if made.device.role != "hub":
        message = f"{data} belongs to a {called(made.device.role)}. Choose another folder for a server with --data."
        raise DataFault(message)
    recipient = "" if wish.upstream or made.hub_url else office_recipient(data, made.office.recipient)
    tls = certificate_of(data, settings, made, spare=inherited(data) is not None)
    pin = tls.pin if tls else ""
    identity = founding.as_started(made, settings.text("public_address"), wish.upstream, recipient, pin)
    identities.save(data, identity)
    return identity, tls


def _parts(
    data: Path, settings: Settings, wish: Wish, started: Identity, tls: Certificate | None, stack: ExitStack
) -> _Parts:
    keys = OfficeKeys.at(data)
    identity, log = stack.enter_context(_life(data, wish.database, started, keys, wish.renew_keys))
    node, shelf = stack.enter_context(_heard(identity, log, data, wish.database)), shelf_in(data, identity)
    forms = form_stores(data, settings, shelf, keys, node.office.timezone)
    spare = inherited(data)
    return _Parts(
        data=data,
        settings=settings,
        identity=identity,
        tls=tls,
        keys=keys,
        node=node,
        forms=forms,
        storage=StorageWatch(data, partial(database_bytes, wish.database) if wish.database else None),
        renewal=stack.enter_context(renewing(node, shelf, forms.blobs, data, at_once=True)),
        spare=spare,
        above=spare or own_place(data, identity),
        stack=stack,
        database=wish.database,
        shared=_shared(node, wish.database, stack),
    )


@contextmanager
def _life(
    data: Path, database: str, identity: Identity, keys: OfficeKeys, renew_keys: bool
) -> Iterator[tuple[Identity, EventLog]]:
    """Who a server is, and its log: one whose database went back behind its back begins anew."""
    with closing(log_of(data, database, identity.office.code)) as log:
        check_keys(log, keys, renewed=not database or renew_keys)
        if went_back(data, log.tree(), name_of(log, identity.office.code, identity.device.uuid)):
            identity = begin_anew(data, log, wall_ms())
            forget(data)
        yield identity, log


@contextmanager
def _heard(identity: Identity, log: EventLog, data: Path, database: str) -> Iterator[Node]:
    """A server's node; over PostgreSQL it hears what the processes beside it write."""
    with running(identity, log, data) as node, ExitStack() as stack:
        if database:
            from central.beside import hearing

            stack.enter_context(hearing(node))
        yield node


def _shared(node: Node, database: str, stack: ExitStack) -> Shared | None:
    if not database:
        return None
    from central.beside import sharing

    return stack.enter_context(sharing(node))


def _place(parts: _Parts) -> tuple[Group, Sync | None]:
    """Its place among the servers of its office, and its sync with the central above if it is the hub of one."""
    node, spare, above = parts.node, parts.spare, parts.above
    group = _group(parts)
    if spare:
        group.on_turn = uplink_while_serving(node, parts.data, above, parts.forms.blobs, parts.renewal, parts.stack)
        return group, None
    if not above.url:
        founding.begin_office(node)
        return group, None
    catch_up(node, above.url, above.access, streams_of(parts.identity.office, "hub"))
    if not node.read(lambda queue: queue.serving.device in queue.servers):
        node.serve()
    return group, upstream_sync(node, parts.data, above, parts.forms.blobs, parts.renewal)


def _group(parts: _Parts) -> Group:
    settings, identity, spare = parts.settings, parts.identity, parts.spare
    host, port = settings.text("host"), settings.whole("port")
    return Group(
        parts.node,
        Gate(parts.keys, identity.office),
        settings.text("own_url") or seen_from_elsewhere(host, port, identity.hub_url, parts.tls),
        identity.hub_url if spare else "",
        signing_key(parts.data),
        parts.tls,
        identity.pins if spare else (),
    )


def _hub(parts: _Parts, group: Group, sync: Sync | None) -> tuple[Hub, Checkpoints]:
    """What serves, and what signs its log."""
    settings, node, data = parts.settings, parts.node, parts.data
    answers = parts.stack.enter_context(answering(node))
    answers.warm()
    signed = Checkpoints.at(data, node)
    hub = Hub(
        node, parts.keys, settings.text("host"), settings.whole("port"), sync, parts.forms, group=group,
        inherited=parts.above, own=_measured(node, data, parts.renewal), answers=answers, checkpoints=signed,
        open_enrolment=settings.flag("open_enrolment"), recipient=own_recipient(data), storage=parts.storage,
        shared=parts.shared,
    )  # fmt: skip
    return hub, signed


def _measured(node: Node, data: Path, renewal: Renewal) -> Callable[[], DeviceReport]:
    """How a server is itself."""
    equipment = Equipment()
    equipment.content = renewal.health
    return lambda: measured(node, data, equipment)


def _announce(settings: Settings, group: Group, node: Node, stack: ExitStack) -> None:
    """Tell the network where this server is, unless it listens to this machine only."""
    if settings.flag("mdns") and settings.text("host") not in {"127.0.0.1", "localhost", "::1"}:
        from central.announcing import Announcing

        stack.enter_context(closing(Announcing(node.office.code, node.device.uuid, group.url)))


def _introduction(parts: _Parts, url: str, key: str) -> dict[str, str]:
    """What whoever started a server needs: where it is, how devices are let in, and how commands beside it find it."""
    database = "URL" if "password" in parts.database or urlsplit(parts.database).password else parts.database
    own = ["--data", str(parts.data)] + (["--database", database] if database else [])
    own += ["--port", url.rpartition(":")[2]] if parts.settings.whole("port") != BY_NAME["port"].default else []
    shown = {"url": url, "office": parts.identity.office.code, "key": key, "own": shlex.join(own)}
    codes = parts.keys.shown(open_enrolment=parts.settings.flag("open_enrolment"))
    return shown | codes | ({"pin": parts.tls.pin} if parts.tls else {})
