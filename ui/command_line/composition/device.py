"""A device, opened: all its parts around its node, ready to be shown and to talk to its hub."""

from __future__ import annotations

import threading
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from central.access import Access, pins_for
from central.callback_link import CallBackLink
from central.help_link import HelpLinks
from central.key_place import KeptKeys
from central.saw_link import SawLink
from kiosk.equipment import Equipment
from ui.command_line.composition import vault
from ui.command_line.composition.device_parts import DeviceParts
from ui.command_line.composition.enrolment import identified
from ui.command_line.composition.running import answering, renewing, running
from ui.command_line.composition.stores import blobs_in, folder, shelf_in, sqlite_log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from central.road import RoadToOffice
    from central.sync import Sync
    from kiosk.assist.callback import CallBacks
    from kiosk.assist.handover import Handing
    from kiosk.field.desk import FieldDesk
    from kiosk.field.ports import Door
    from kiosk.field.reports import Saws
    from kiosk.first_names import FirstNames
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.settings import Settings
    from kiosk.visit_notes import VisitNotes
    from local_db.answer_index import AnswerIndex
    from local_db.vault_contents import OpenVault


@dataclass(frozen=True)
class Opened:
    """A device that runs, with its log open; `start_sync` begins to talk to the hub."""

    node: Node
    settings: Settings
    folder: Path
    start_sync: Callable[[], object]
    equipment: Equipment
    """What is plugged in here, and on a staff machine how the others are."""
    names: FirstNames
    """Who wants to be called by a first name, for as long as they are here."""
    notes: VisitNotes
    """What counters wrote for whoever serves a visit next."""
    live: HelpLinks
    """The live links of help sessions."""
    callbacks: CallBacks
    """Numbers of people who are to be rung back."""
    saws: Saws
    """What officers see go wrong: told at a counter, and read by whoever answers."""
    answers: AnswerIndex
    """Finds answers and services in the pack that is shown now."""
    handing: Callable[[], Handing]
    """Hands forms over to other places of the office."""
    forms: Callable[[], FormDesk]
    """Made when it is first asked for, which takes a moment: not on the thread of a screen."""
    pack_forms: Callable[[], Path]
    """Where the forms of the pack are that is shown now."""
    field_desk: Callable[[], FieldDesk]
    """The day of the officer whose laptop this is; blocks."""
    road: Callable[[], RoadToOffice]
    """What an officer decides of the way to the office; blocks."""


@contextmanager
def opened(
    data: Path, role: str, code: str, name: str, given: dict[str, Any], *, visited: bool = False
) -> Iterator[Opened]:
    """Open an enrolled device, or enrol it; everything is closed at the end.

    `visited`: a face is in front of people and says itself when it is at rest.
    """
    with folder(data, given) as settings, ExitStack() as stack:
        inside = stack.enter_context(vault.inside_vault(data, settings)) if role == "field" else None
        yield stack.enter_context(opened_in(data, settings, role, code, name, visited=visited, inside=inside))


@contextmanager
def opened_in(
    data: Path,
    settings: Settings,
    role: str,
    code: str,
    name: str,
    *,
    visited: bool,
    inside: OpenVault | None,
    door: Door | None = None,
) -> Iterator[Opened]:
    """The same in a folder that is held already; `inside` is the open vault of a laptop for the field, `door` its
    window.
    """
    with ExitStack() as stack:
        found = identified(data, settings.text("hub_url"), code, role, name, inside, door)
        parts = _parts(data, settings, found, inside, stack, visited=visited)
        if inside:
            _obey_from_now_on(parts.node, data, parts.access, inside, stack, door=door)
        callbacks = stack.enter_context(closing(CallBackLink(parts.node, parts.access, parts.live.where)))
        saws = stack.enter_context(closing(SawLink(parts.node, parts.blobs, parts.access, parts.live.where)))
        here = _opened(parts, callbacks, saws, stack.enter_context(answering(parts.node)))
        with _erased_drafts(here):
            yield here


def _opened(parts: DeviceParts, callbacks: CallBackLink, saws: SawLink, answers: AnswerIndex) -> Opened:
    road = cache(partial(_road, parts))
    return Opened(
        parts.node,
        parts.settings,
        parts.data,
        partial(_start_sync, parts, road),
        parts.equipment,
        parts.names,
        parts.notes,
        parts.live,
        callbacks,
        saws,
        answers,
        cache(partial(_handing, parts)),
        _once(partial(_form_desk, parts)),
        lambda: parts.shelf.folder / "forms",
        cache(partial(_field_desk, parts)),
        road,
    )


def _parts(
    data: Path, settings: Settings, found: Identity, inside: OpenVault | None, stack: ExitStack, *, visited: bool
) -> DeviceParts:
    hub_url = settings.text("hub_url") or found.hub_url
    log = stack.enter_context(closing(sqlite_log(data, inside)))
    node = stack.enter_context(running(found, log, data))
    shelf, arriving, equipment = shelf_in(data, found), blobs_in(data / "content"), Equipment()
    blobs = _erased_in(blobs_in(data), node, stack)
    renewal = stack.enter_context(renewing(node, shelf, arriving, data, at_once=not visited))
    equipment.content = renewal.health
    access = _access(data, settings, found, node, hub_url)
    return DeviceParts(
        data=data,
        settings=settings,
        identity=found,
        inside=inside,
        node=node,
        hub_url=hub_url,
        access=access,
        blobs=blobs,
        shelf=shelf,
        content=(renewal, arriving),
        equipment=equipment,
        live=stack.enter_context(closing(HelpLinks(access))),
        stack=stack,
    )


def _erased_in(blobs: BlobStore, node: Node, stack: ExitStack) -> BlobStore:
    """The blobs of a device, from which goes whatever it hears was erased; on a laptop before anything is shown.

    A kiosk hears nothing of cases: it holds what it has not sent, and is told so when it sends that.
    """
    if node.device.role in {"counter", "field"}:
        from kiosk.retention.eraser import Eraser

        eraser = Eraser(node, blobs)
        stack.callback(eraser.stop)
        begun = node.query(lambda _log: eraser.start())
        if node.device.role == "field":
            begun.result()
    return blobs


@contextmanager
def _erased_drafts(here: Opened) -> Iterator[None]:
    """A laptop destroys what was begun for somebody who is erased; it ends before its drafts are closed."""
    if here.node.device.role != "field":
        yield
        return
    from kiosk.retention.draft_wiper import DraftWiper

    with closing(DraftWiper(here.node, lambda: here.forms().drafts)) as wiper:
        here.node.query(lambda _log: wiper.start()).result()
        yield


def _access(data: Path, settings: Settings, found: Identity, node: Node, hub_url: str) -> Access:
    pins = pins_for(node, found.pins, hub_url, *settings.text("hub_candidates").split())
    return Access(found.token, folder=data, pins=pins)


def _obey_from_now_on(
    node: Node, data: Path, access: Access, inside: OpenVault, stack: ExitStack, *, door: Door | None
) -> None:
    """An unlocked laptop signs with the key in its vault, and wipes itself when a server of its office says so."""
    access.turn(KeptKeys(inside).key())
    servers = partial(vault.server_keys, node)
    access.ordered = vault.wiping(data, node.office.code, node.device.uuid, inside.destroy, servers, door).heard
    inside.keep_servers(servers())
    stack.callback(lambda: inside.keep_servers(servers()))  # a locked laptop asks its office, too


def _once(make: Callable[[], FormDesk]) -> Callable[[], FormDesk]:
    """Made by the thread that asks first; the others wait for it."""
    made, one_at_a_time = cache(make), threading.Lock()

    def given() -> FormDesk:
        with one_at_a_time:
            return made()

    return given


def _start_sync(parts: DeviceParts, road: Callable[[], RoadToOffice]) -> Sync:
    from ui.command_line.composition.device_sync import device_sync

    return device_sync(parts, road).start()


def _road(parts: DeviceParts) -> RoadToOffice:
    from central.road import RoadToOffice
    from kiosk.forms.authoring.library import FormLibrary

    library = FormLibrary(lambda: parts.shelf.folder / "forms", parts.data / "forms")
    return RoadToOffice(
        parts.node,
        parts.blobs,
        parts.access,
        lambda: parts.live.where() or parts.hub_url,
        parts.content,
        parts.data,
        lambda: len(library.names()),
    )


def _handing(parts: DeviceParts) -> Handing:
    from ui.command_line.composition.forms import handing

    return handing(parts.node, parts.settings, parts.identity, parts.access)


def _form_desk(parts: DeviceParts) -> FormDesk:
    from ui.command_line.composition.forms import form_desk

    return form_desk(
        parts.node,
        parts.settings,
        parts.data,
        parts.blobs,
        parts.identity,
        parts.access,
        parts.stack,
        parts.inside,
    )


def _field_desk(parts: DeviceParts) -> FieldDesk:
    from central.bundle_identity import recipients
    from kiosk.field.desk import FieldDesk

    node = parts.node
    return FieldDesk.of(node, parts.blobs, lambda: node.read(lambda queue: recipients(queue, node.office)))
