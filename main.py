"""Shopfront's command line, and the place where its parts are put together. Every command loads only what it needs."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cache, partial, reduce, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import platformdirs

from kiosk.errors import DataFault, ShopfrontError
from kiosk.settings import BY_NAME
from kiosk.version import program_version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.access import Access
    from central.announcing import Listening
    from central.blob_sender import BlobSender
    from central.credentials import OfficeKeys
    from central.device_desk import DeviceDesk
    from central.device_reporter import DeviceReporter
    from central.form_stores import FormStores
    from central.group import Group
    from central.help_link import HelpLinks
    from central.openrosa.admission import Login
    from central.openrosa.errands import Report
    from central.press import Press
    from central.road import RoadToOffice
    from central.standby import Upstream
    from central.sync import Sync
    from kiosk.assist.callback import CallBacks
    from kiosk.assist.handover import Handing
    from kiosk.catalogue.pack import Pack
    from kiosk.equipment import DeviceReport, Equipment
    from kiosk.events import Draft
    from kiosk.field.desk import FieldDesk
    from kiosk.first_names import FirstNames
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.ports import BlobStore
    from kiosk.forms.submissions.reading import ReadingDesk
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.queue.state import Queue
    from kiosk.renewal import Renewal
    from kiosk.settings import Settings
    from kiosk.visit_notes import VisitNotes
    from kiosk.wiping import Wiping
    from local_db.answer_index import AnswerIndex
    from local_db.pack_shelf import PackShelf
    from local_db.vault import FolderVault
    from local_db.vault_contents import OpenVault

ASSETS = Path(__file__).parent / "assets"
Run = Callable[..., None]


# the form of a command


def command(parent: click.Group, name: str) -> Callable[[Run], click.Command]:
    """A command whose known errors become one sentence and exit code 1 instead of a traceback."""

    def wrap(run: Run) -> click.Command:
        @wraps(run)
        def guarded(*args: Any, **options: Any) -> None:
            try:
                run(*args, **options)
            except ShopfrontError as error:
                raise click.ClickException(str(error)) from error

        return parent.command(name)(guarded)

    return wrap


def data_option(name: str) -> Callable[[Run], Run]:
    """`--data DIR`, by default where this platform keeps the data of programs."""
    default = Path(platformdirs.user_data_dir("shopfront", appauthor=False)) / name
    kind = click.Path(file_okay=False, path_type=Path)
    words = "Folder for the data of this device; one program at a time."
    return click.option("--data", type=kind, default=default, show_default=True, help=words)


def setting(name: str, *flags: str) -> Callable[[Run], Run]:
    """A setting on the command line; words, type and default come from the table of settings."""
    row = BY_NAME[name]
    flag = flags[0] if flags else f"--{name.replace('_', '-')}"
    if isinstance(row.default, bool):
        return click.option(f"{flag}/--no-{flag[2:]}", name, default=None, help=row.help)
    kind = click.Choice(row.choices) if row.choices else type(row.default)
    shown = f"{row.help}  [default: {row.default}]" if row.default != "" else row.help
    return click.option(flag, name, type=kind, default=None, help=shown)


def device_options(run: Run) -> Run:
    """How a device finds its hub, and is let in the first time."""
    run = setting("log_level")(run)
    run = click.option("--name", default="", help="What people call this device, for example 'Kiosk 2'.")(run)
    run = click.option("--enrol", "code", default="", help="Code for the first time, as `office code` makes it.")(run)
    return setting("hub_url", "--hub")(run)


def face_options(run: Run) -> Run:
    """How a face looks at its start."""
    run = click.option("--drive", is_flag=True, hidden=True, help="Be driven by JSON lines on standard input.")(run)
    for name in ("fullscreen", "text_size", "theme", "language"):
        run = setting(name)(run)
    return device_options(run)


def timezone_option(run: Run) -> Run:
    """The time zone of a new office, checked."""

    def known(_context: click.Context, _option: click.Parameter, value: str) -> str:
        from zoneinfo import available_timezones

        if value and value not in available_timezones():
            message = f"{value!r} is no time zone. One looks like Pacific/Auckland."
            raise click.BadParameter(message)
        return value

    words = "Time zone of a new office, for example Pacific/Auckland; the pack has one."
    return click.option("--timezone", default="", callback=known, help=words)(run)


def _office_code(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """It names streams and stands on paper: capitals, digits and hyphens."""
    if value and not re.fullmatch(r"[A-Z0-9](?:[A-Z0-9-]{0,10}[A-Z0-9])?", value):
        message = f"{value!r} cannot be an office's code. It has up to 12 capitals, digits and hyphens, such as HBR."
        raise click.BadParameter(message)
    return value


def pack_option(run: Run) -> Run:
    """Which content a new office starts with."""
    packs = sorted(path.name for path in (ASSETS / "packs").iterdir() if (path / "pack.toml").exists())
    words = "Content of a new office: services, counters, officers."
    return click.option("--pack", type=click.Choice(packs), default="harbour", show_default=True, help=words)(run)


def database_option(run: Run) -> Run:
    """Where the log of a server is, if not in its folder."""
    words = "The log is in PostgreSQL: postgresql://USER@HOST/NAME"
    return click.option("--database", default="", metavar="URL", help=words)(run)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(program_version(), prog_name="shopfront")
def cli() -> None:
    """Shopfront runs a government service centre: kiosk, counter, board, and the service they sync to.

    Try it: `python main.py demo` starts a whole office on this machine. For a real one, start `central` (and
    `central --upstream URL` as the hub of an office), make a code for each kiosk, counter and board with `office code`,
    and start it with --hub URL --enrol CODE. All of them keep working while the hub is away.
    """


# opening a device


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
    with _folder(data, given) as settings, ExitStack() as stack:
        inside = stack.enter_context(_inside(data, settings)) if role == "field" else None
        yield stack.enter_context(opened_in(data, settings, role, code, name, visited=visited, inside=inside))


@contextmanager
def opened_in(
    data: Path, settings: Settings, role: str, code: str, name: str, *, visited: bool, inside: OpenVault | None
) -> Iterator[Opened]:
    """The same in a folder that is held already; `inside` is the open vault of a laptop for the field."""
    from central.access import Access, pins_for
    from central.callback_link import CallBackLink
    from central.help_link import HelpLinks
    from central.key_place import KeptKeys
    from kiosk.equipment import Equipment
    from kiosk.first_names import FirstNames
    from kiosk.visit_notes import VisitNotes

    with ExitStack() as stack:
        found = _identified(data, settings.text("hub_url"), code, role, name, inside)
        hub_url = settings.text("hub_url") or found.hub_url
        log = stack.enter_context(closing(_sqlite(data, inside)))
        node = stack.enter_context(_running(found, log, data))
        blobs, shelf = _blobs(data), _shelf(data, found)
        arriving = _blobs(data / "content")
        renewal = stack.enter_context(_renewing(node, shelf, arriving, data, at_once=not visited))
        made = cache(lambda: _form_desk(node, settings, data, blobs, found, access, stack, inside))
        one_at_a_time = threading.Lock()

        def forms() -> FormDesk:
            with one_at_a_time:
                return made()

        equipment, names, notes = Equipment(), FirstNames(), VisitNotes()
        equipment.content = renewal.health
        pins = pins_for(node, found.pins, hub_url, *settings.text("hub_candidates").split())
        access = Access(found.token, folder=data, pins=pins)
        if inside:
            access.turn(KeptKeys(inside).key())
            servers, us = partial(_server_keys, node), node.device.uuid
            access.ordered = _wiping(data, node.office.code, us, inside.destroy, servers).heard
            inside.keep_servers(servers())
            stack.callback(lambda: inside.keep_servers(servers()))  # a locked laptop asks its office, too
        live = stack.enter_context(closing(HelpLinks(access)))
        road = cache(
            lambda: _road(node, blobs, access, lambda: live.where() or hub_url, (renewal, arriving), shelf, data)
        )
        callbacks = stack.enter_context(closing(CallBackLink(node, access, live.where)))

        def start_sync() -> object:
            addresses = [hub_url, *settings.text("hub_candidates").split()]
            suggested = stack.enter_context(_suggestions(found)) if settings.flag("mdns") else tuple
            content = (renewal, arriving)
            return _roaming_sync(
                node, found, access, addresses, suggested, data, equipment, names, content, live, notes, inside,
                lambda link, heard: _blob_sender(node, blobs, link, heard, settings, road),
            ).start()  # fmt: skip

        yield Opened(
            node,
            settings,
            data,
            start_sync,
            equipment,
            names,
            notes,
            live,
            callbacks,
            stack.enter_context(_answers(node)),
            cache(lambda: _handing(node, settings, found, access)),
            forms,
            lambda: shelf.folder / "forms",
            cache(lambda: _field_desk(node, blobs)),
            road,
        )


def _road(
    node: Node,
    blobs: BlobStore,
    access: Access,
    where: Callable[[], str],
    content: tuple[Renewal, BlobStore],
    shelf: PackShelf,
    data: Path,
) -> RoadToOffice:
    from central.road import RoadToOffice
    from kiosk.forms.authoring.library import FormLibrary

    library = FormLibrary(lambda: shelf.folder / "forms", data / "forms")
    return RoadToOffice(node, blobs, access, where, content, data, lambda: len(library.names()))


def _blob_sender(
    node: Node, blobs: BlobStore, link: Any, heard: Any, settings: Settings, road: Callable[[], RoadToOffice]
) -> BlobSender:
    """What sends sealed papers; a laptop keeps its own, and chooses what goes first and what waits."""
    from central.blob_sender import BlobSender
    from kiosk.field.travel import AsSaid, urgency_in

    if node.device.role != "field":
        return BlobSender(blobs, link, heard, forget=True)
    sender = BlobSender(
        blobs, link, heard, forget=False,
        events=lambda: node.status().pending,
        urgency=lambda: node.read(lambda queue: urgency_in(queue.field)),
        metered=AsSaid(settings.text("metered"), road()),
        large=settings.whole("metered_kb") * 1024,
    )  # fmt: skip
    road().left = sender.left
    return sender


def _field_desk(node: Node, blobs: BlobStore) -> FieldDesk:
    from kiosk.field.desk import FieldDesk

    return FieldDesk.of(node, blobs)


@contextmanager
def _folder(data: Path, given: dict[str, Any]) -> Iterator[Settings]:
    from kiosk import settings as table
    from local_db.data_directory import DataDirectory

    with DataDirectory(data):
        settings = table.load(data, os.environ, given)
        level = settings.text("log_level").upper()
        logging.basicConfig(stream=sys.stderr, level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        yield settings


@contextmanager
def _running(identity: Identity, log: EventLog, data: Path) -> Iterator[Node]:
    from kiosk.identity import keep_device
    from kiosk.node import Node

    pack = _shelf(data, identity).load()
    node = Node(log=log, device=identity.device, office=identity.office, pack=pack)
    node.epochs.keep = partial(keep_device, data)
    node.start()
    try:
        yield node
    finally:
        node.stop()


@contextmanager
def _answers(node: Node) -> Iterator[AnswerIndex]:
    """What finds answers and services; it follows the pack, and indexes it when it is first asked or warmed."""
    from local_db.answer_index import AnswerIndex

    with closing(AnswerIndex(lambda: node.pack)) as answers:
        yield answers


def _shelf(data: Path, identity: Identity) -> PackShelf:
    """The packs that were sent here, over the one that the program brings along."""
    from local_db.pack_shelf import PackShelf

    return PackShelf(data / "content", ASSETS / "packs" / identity.office.pack, identity.office.publishers)


@contextmanager
def _renewing(node: Node, shelf: PackShelf, store: BlobStore, data: Path, *, at_once: bool) -> Iterator[Renewal]:
    """Show what is published for this device while it runs."""
    from kiosk.renewal import Renewal

    def compile_forms(folder: Path) -> None:
        from kiosk.forms.authoring.library import FormLibrary

        FormLibrary(folder, data / "forms").compile_all()

    forms = None if node.device.role == "board" else compile_forms
    kept = node.device.role == "hub"  # others fetch it here
    renewal = Renewal(node, shelf, store, at_once=at_once, kept=kept, forms=forms).start()
    try:
        yield renewal
    finally:
        renewal.stop()


def _identified(data: Path, hub_url: str, code: str, role: str, name: str, inside: OpenVault | None) -> Identity:
    """Whose folder this is, let in the first time; a laptop for the field keeps its token in its vault."""
    from kiosk import identity as identities

    found = identities.load(data)
    if found is None:
        found = _enrol(data, hub_url, code, role, name, inside)
        identities.save(data, inside.keeping(found) if inside else found)
    elif found.device.role != role:
        message = f"{data} belongs to a {found.device.role}. Choose another folder for a {role} with --data."
        raise DataFault(message)
    return inside.whole(found) if inside else found


@contextmanager
def _inside(data: Path, settings: Settings) -> Iterator[OpenVault]:
    """The open vault of a laptop for the field: made, or unlocked by the passphrase of whoever sits here."""
    from kiosk.field.asking import unlocked
    from kiosk.field.lock import FieldLock

    vault = _vault(data, settings)
    with _obeying(data, settings, vault):
        key = unlocked(vault, FieldLock(vault), _passphrase, _say, again=sys.stdin.isatty())
    with closing(vault.open(key)) as inside:
        yield inside


def _vault(data: Path, settings: Settings) -> FolderVault:
    from kiosk import identity as identities
    from local_db.keystore import SystemKeystore
    from local_db.vault import FolderVault
    from local_db.visit_keys import leave_no_core

    found = identities.load(data)
    if found is not None and found.device.role != "field":
        message = f"{data} belongs to a {found.device.role}. Choose another folder for a laptop with --data."
        raise DataFault(message)
    leave_no_core()
    return FolderVault(data, SystemKeystore.found() if settings.flag("keystore") else None)


def _wiping(
    data: Path, office: str, device: str, destroy: Callable[[str], None], servers: Callable[[], list[str]]
) -> Wiping:
    """What a laptop does when its office orders it to wipe itself, locked or not."""
    from kiosk.wiping import Wiping, is_order
    from local_db.vault import FolderVault

    vault = FolderVault(data)

    def ended() -> None:
        vault.remove_files()
        _say(vault.wiped() or "")
        os._exit(1)  # nothing may be written any more, and what is in memory goes with the process

    return Wiping(lambda order: is_order(order, office, device, servers()), destroy, ended)


def _server_keys(node: Node) -> list[str]:
    """Keys of those whose orders to wipe count."""
    from kiosk.queue.hub import keys_of_servers

    return node.read(lambda queue: keys_of_servers(queue.devices.values()))


@contextmanager
def _obeying(data: Path, settings: Settings, vault: FolderVault) -> Iterator[None]:
    """Meanwhile a laptop asks its office now and then whether it is to wipe itself: it may be locked."""
    from kiosk import identity as identities

    found = None if vault.wiped() else identities.load(data)
    if found is None:
        yield
        return
    from central.wipe_watch import WipeWatch
    from kiosk.pins import Pins

    wiping = _wiping(data, found.office.code, found.device.uuid, vault.destroy_key, vault.servers)
    urls = dict.fromkeys([settings.text("hub_url"), found.hub_url, *settings.text("hub_candidates").split()])
    with WipeWatch([*urls], found.device.uuid, wiping.heard, Pins(found.pins)):
        yield


def _passphrase(question: str) -> str:
    """Typed unseen at a terminal; of a pipe the next line."""
    if sys.stdin.isatty():
        return str(click.prompt(question, hide_input=True, err=True))
    return sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")


def _sqlite(data: Path, inside: OpenVault | None = None) -> EventLog:
    from kiosk.entities import ENTITIES
    from local_db.sqlite_log import SqliteEventLog

    return SqliteEventLog(data / "log.db", ENTITIES, key=inside.key if inside else None)


def _blobs(data: Path) -> BlobStore:
    from local_db.blob_store import FileBlobStore

    return FileBlobStore(data / "blobs")


def _roaming_sync(
    node: Node,
    identity: Identity,
    access: Access,
    addresses: list[str],
    suggested: Callable[[], Sequence[str]],
    data: Path,
    equipment: Equipment,
    names: FirstNames,
    content: tuple[Renewal, BlobStore],
    live: HelpLinks,
    notes: VisitNotes,
    inside: OpenVault | None,
    sender_over: Callable[[Any, Any], BlobSender],
) -> Sync:
    """The sync of a device with whichever server of its office is the hub."""
    from central.content_courier import ContentCourier
    from central.device_reporter import DeviceReporter
    from central.key_change import KeyChange
    from central.key_place import FolderKeys, KeptKeys
    from central.name_link import NameLink
    from central.note_link import NoteLink
    from central.pace import ROAMING
    from central.roaming import Roaming
    from central.sync import Sync
    from kiosk.office import streams_of

    link = Roaming(node, access, addresses, suggested)
    streams = streams_of(identity.office, node.device.role, node.device.officers)
    live.connect(lambda: link.url)
    keys = KeptKeys(inside) if inside else FolderKeys(data)

    def sending(heard: Any) -> DeviceReporter:
        sender = sender_over(link, heard)
        return DeviceReporter(node, link, heard, data, equipment, ContentCourier(sender, *content, link, heard))

    def hearing(heard: Any, waited: Any) -> dict[str, Any]:
        asked = (link, heard, waited, ROAMING.poll)
        return {
            "hearing first names": NameLink(node, names, *asked).work,
            "hearing notes": NoteLink(node, notes, *asked).work,
            "changing the key": KeyChange(node, access, link, heard, keys).work,
        }

    sync = Sync(node, link, streams, ROAMING, sending, roaming=link, hears=hearing)
    node.connect(sync)
    return sync


def _upstream_sync(node: Node, data: Path, above: Upstream, blobs: BlobStore, renewal: Renewal) -> Sync:
    """The sync of an office's hub with the central above."""
    from central.blob_sender import BlobSender
    from central.client import HttpHubLink
    from central.content_courier import ContentCourier
    from central.device_reporter import DeviceReporter
    from central.officer_feeds import OfficerFeeds
    from central.pace import Pace
    from central.sync import Sync
    from kiosk.equipment import Equipment
    from kiosk.office import streams_of

    link, streams = HttpHubLink(above.url, above.access), streams_of(node.office, "hub")

    def sending(heard: Any) -> DeviceReporter:
        sender = BlobSender(blobs, link, heard, forget=False)
        courier = ContentCourier(sender, renewal, blobs, link, heard)
        return DeviceReporter(node, link, heard, data, Equipment(), courier)

    def hearing(heard: Any, waited: Any) -> dict[str, Any]:
        feeds = OfficerFeeds(node, link, heard, waited, Pace().poll, streams, lambda: sync.wake())  # noqa: PLW0108 - not made yet
        return {"reading what officers in the field tell": feeds.work}

    sync = Sync(node, link, streams, None, sending, hears=hearing)
    node.connect(sync)
    return sync


@contextmanager
def _suggestions(identity: Identity) -> Iterator[Callable[[], Sequence[str]]]:
    """Addresses of servers that announce themselves; looked for once somebody asks."""
    with ExitStack() as stack:

        @cache
        def listening() -> Listening:
            from central.announcing import Listening

            return stack.enter_context(closing(Listening(identity.office.code)))

        yield lambda: listening().urls()


def _form_stores(data: Path, settings: Settings, shelf: PackShelf, keys: OfficeKeys, zone: str) -> FormStores:
    """What a server keeps of forms beside its log."""
    from central.form_stores import FormStores
    from central.openrosa.desk import FieldDesk
    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.form_shelf import FormShelf
    from local_db.draft_lockers import FileLockerRoom
    from local_db.handover_room import FileHandoverRoom

    library = FormLibrary(lambda: shelf.folder / "forms", data / "forms")
    return FormStores(
        _blobs(data),
        FileLockerRoom(data / "kept-drafts", settings.whole("draft_days")),
        FieldDesk(data, library, keys.key),
        FileHandoverRoom(data / "handovers", settings.whole("handover_days") * 24 * 60),
        FormShelf(lambda: library, data / "forms", zone),
    )


def _handing(node: Node, settings: Settings, identity: Identity, access: Access) -> Handing:
    """Hands over to other places, through the hub."""
    from central.handover_link import HubHandovers
    from kiosk.assist.handover import Handing

    hub_url = settings.text("hub_url") or identity.hub_url
    handovers = HubHandovers(hub_url, access) if hub_url else None
    return Handing(handovers, node.office, node.clock.now_ms)


def _form_desk(
    node: Node,
    settings: Settings,
    data: Path,
    blobs: BlobStore,
    identity: Identity,
    access: Access | str,
    stack: ExitStack,
    inside: OpenVault | None = None,
) -> FormDesk:
    from central.draft_link import HubLockers
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.submissions.desk import Submissions
    from local_db.draft_journal import SqliteDraftJournal
    from local_db.visit_keys import visit_keys, wrapping_key

    def recipients(agencies: Sequence[str]) -> list[str]:
        named = [node.pack.agency(one) for one in agencies]
        return [node.office.recipient, *(one.recipient for one in named if one)]

    hub_url = settings.text("hub_url") or identity.hub_url
    lockers = HubLockers(hub_url, access) if hub_url else None
    journal = stack.enter_context(closing(SqliteDraftJournal(data / "drafts.db", inside.key if inside else None)))
    submissions = Submissions(node, blobs, recipients)
    drafts = Drafts(
        node, journal, inside or visit_keys(data), submissions, lockers,
        wrapping_key=inside.wrapping_key() if inside else wrapping_key(data), days=settings.whole("draft_days"),
    )  # fmt: skip
    stack.callback(drafts.stop)
    return FormDesk(drafts.start(), submissions)


def _enrol(data: Path, hub_url: str, code: str, role: str, name: str, inside: OpenVault | None = None) -> Identity:
    from central.enrolling import enrol_at
    from central.invitation import read
    from central.key_place import FolderKeys, KeptKeys
    from kiosk.founding import let_in

    code, hub_url = read(code, hub_url)
    if not hub_url or not code:
        message = f"This {role} is not enrolled yet. Give it --hub URL and --enrol CODE; the hub shows both."
        raise DataFault(message)
    keys = KeptKeys(inside) if inside else FolderKeys(data)
    answer = enrol_at(data, hub_url, code, role, name or role, _say, keys=keys)
    return let_in(answer, role, name or role, hub_url)


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)


# faces


def _run_face(here: Opened, spec: Any, *, drive: bool) -> None:
    from ui.face import run_face

    def ready(face: Any) -> None:
        def start_sync() -> None:
            try:
                here.start_sync()
            except ShopfrontError as error:
                click.echo(f"Error: {error}", err=True)
                face.end(1)
            if searches:
                here.answers.warm(face.languages.language or "en")

        searches = here.node.device.role != "board"
        if searches:
            face.languages.changed.connect(here.answers.warm)
        face.after_first_frame(start_sync)  # what speaks HTTP takes a quarter of a second to load
        if drive:
            from ui.driver import Driver

            Driver(face.window, here.node)

    sys.exit(run_face(spec, ready))


@command(cli, "kiosk")
@data_option("kiosk")
@setting("idle_warning_seconds")
@setting("idle_seconds")
@setting("public_address")
@setting("printer")
@setting("speech")
@face_options
def kiosk(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The citizens' touchscreen: find a service, take a ticket."""
    from ui.memory import keep_one_heap

    keep_one_heap()
    with opened(data, "kiosk", code, name, given, visited=True) as here:
        from ui.kiosk.app import kiosk_face, kiosk_forms

        forms = kiosk_forms(here.forms, here.pack_forms, here.folder, here.node.office.timezone, here.handing)
        face = kiosk_face(
            here.node,
            here.settings,
            here.folder,
            forms=forms,
            equipment=here.equipment,
            names=here.names,
            media=lambda: here.pack_forms().parent / "media",
            live=here.live,
            callbacks=here.callbacks,
            answers=here.answers,
        )
        _run_face(here, face, drive=drive)


@command(cli, "counter")
@data_option("counter")
@setting("public_address")
@setting("printer")
@setting("speech")
@face_options
def counter(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The officers' desktop: who waits and why, call, serve, finish."""
    from ui.memory import keep_one_heap

    keep_one_heap()
    with opened(data, "counter", code, name, given, visited=True) as here:
        from ui.counter.app import counter_face, counter_forms
        from ui.devices.speech import Silence, speech_for

        forms = counter_forms(here.forms, here.pack_forms, here.folder, here.node.office.timezone, here.handing)
        with closing(speech_for() if here.settings.flag("speech") else Silence()) as speech:
            face = counter_face(
                here.node,
                here.settings,
                forms,
                equipment=here.equipment,
                names=here.names,
                live=here.live,
                speech=speech,
                callbacks=here.callbacks,
                answers=here.answers,
                notes=here.notes,
            )
            _run_face(here, face, drive=drive)


@command(cli, "board")
@data_option("board")
@setting("board_inches")
@setting("board_metres")
@setting("loudness")
@setting("calls")
@setting("speech")
@face_options
def board(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The public display: who is called, and where to."""
    from ui.memory import keep_one_heap

    keep_one_heap()
    with opened(data, "board", code, name, given) as here:
        from ui.board.app import board_face
        from ui.devices.speech import Silence, speech_for

        with closing(speech_for() if here.settings.flag("speech") else Silence()) as speech:
            _run_face(here, board_face(here.node, here.settings, speech, here.names), drive=drive)


@command(cli, "device")
@data_option("device")
@click.option(
    "--role", type=click.Choice(["kiosk", "counter", "board", "field"]), required=True, help="What it may do."
)
@setting("keystore")
@device_options
def device(data: Path, role: str, code: str, name: str, **given: Any) -> None:
    """A face without a window: a JSON question a line in, an answer a line out.

    For button boxes and other hardware, and for load and fault tests; docs/device.md lists the acts.

    \b
    {"id": 7, "do": "ticket.issue", "with": {"service": "register-birth", "request": "tap-1"}}

    A laptop for the field asks for its passphrase first; where no terminal is, that is the first line.
    """
    from kiosk.device_lines import serve_lines
    from kiosk.field.lines import field_lines

    def answer(line: bytes) -> None:
        sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()

    with opened(data, role, code, name, given) as here:
        here.start_sync()
        more = field_lines(here.field_desk()) if role == "field" else {}
        serve_lines(here.node, iter(sys.stdin.buffer.readline, b""), answer, more)


# the lock of a laptop for the field


@cli.group("field", invoke_without_command=True)
@data_option("field")
@setting("keystore")
@setting("lock_minutes")
@face_options
@click.pass_context
def field(context: click.Context, **given: Any) -> None:
    """An officer's laptop in the field: the day's stops, offline for days; its lock, its road."""
    if context.invoked_subcommand is None:
        try:
            _field_face(**given)
        except ShopfrontError as error:
            raise click.ClickException(str(error)) from error


def _field_face(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The window comes first, locked; what is kept is opened and closed with its lock."""
    from kiosk.field.lock import FieldLock
    from ui.devices.metered import SystemMetered
    from ui.face import run_face
    from ui.field.app import field_face
    from ui.field.open_desk import OpenDesk

    del drive
    with _folder(data, given) as settings:
        vault = _vault(data, settings)

        def open_desk(key: bytes) -> OpenDesk:
            with ExitStack() as opening:
                inside = opening.enter_context(closing(vault.open(key)))
                here = opening.enter_context(
                    opened_in(data, settings, "field", code, name, visited=True, inside=inside)
                )
                here.road().system = system
                here.start_sync()
                desk = here.field_desk()
                return OpenDesk(here.node, desk, here.answers, desk.officer, opening.pop_all().close)

        system, lock = SystemMetered(), FieldLock(vault, settings.whole("lock_minutes") * 60_000)
        with _obeying(data, settings, vault):
            face = field_face(lock, settings, open_desk, None if vault.exists else vault.make)
            sys.exit(run_face(face, system.follow))


@command(field, "ready")
@data_option("field")
@setting("keystore")
@setting("hub_url", "--hub")
@click.option("--days", type=click.IntRange(1, 7), default=3, show_default=True, help="Today and the days after it.")
def field_ready(data: Path, days: int, **given: Any) -> None:
    """Fetch all that the coming days need, and say what is on this laptop then."""
    with opened(data, "field", "", "", given) as here, _progress() as tell:
        here.field_desk()  # tells the office to whom plans are sealed
        here.start_sync()
        found = here.road().prepare(tell, days)
    for good, text in found.lines():
        click.echo(f"{'+' if good else '-'} {text.english()}")
    click.echo(found.statement().english())


@field.group("bundle")
def field_bundle() -> None:
    """A stick to the office and back, where there is no network at all."""


@command(field_bundle, "out")
@data_option("field")
@setting("keystore")
@click.argument("stick", type=click.Path(exists=True, file_okay=False, path_type=Path))
def field_bundle_out(data: Path, stick: Path, **given: Any) -> None:
    """Put all that the office does not have yet on a STICK, sealed and signed, and read it back."""
    with opened(data, "field", "", "", given) as here, _progress() as tell:
        written = here.road().bundle_out(stick, partial(tell, "writing"))
    click.echo(written.english() if written else "There is nothing to hand on: the office has everything.")


@command(field_bundle, "receipt")
@data_option("field")
@setting("keystore")
@click.argument("stick", type=click.Path(exists=True, file_okay=False, path_type=Path))
def field_bundle_receipt(data: Path, stick: Path, **given: Any) -> None:
    """Take the office's receipt, and its news, from a STICK that came back."""
    with opened(data, "field", "", "", given) as here:
        click.echo(here.road().bundle_receipt(stick).english())


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """A line that tells how far a long work is; nothing where no terminal is."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        tasks: dict[str, Any] = {}

        def tell(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = shown.add_task(step)
            shown.update(tasks[step], completed=done, total=total or None)

        yield tell


@command(field, "passphrase")
@data_option("field")
@setting("keystore")
def field_passphrase(data: Path, **given: Any) -> None:
    """Change the passphrase of a laptop, which is to be closed meanwhile; the old one opens nothing any more."""
    from kiosk.field.asking import changed
    from kiosk.field.lock import FieldLock

    with _folder(data, given) as settings:
        vault = _vault(data, settings)
        changed(vault, FieldLock(vault), _passphrase, _say, again=sys.stdin.isatty())
    click.echo("The passphrase is changed.")


@command(field, "wipe")
@data_option("field")
@setting("keystore")
@click.option("--yes", is_flag=True, help="Do not ask.")
def field_wipe(data: Path, yes: bool, **given: Any) -> None:
    """Destroy everything on a laptop, for good: first its key, then its files. What was not sent is lost."""
    if not yes and click.prompt(f"To wipe {data}, type WIPE", err=True) != "WIPE":
        raise click.Abort
    with _folder(data, given) as settings:
        vault = _vault(data, settings)
        if vault.wiped() is None:
            if not vault.exists:
                message = f"{data} is no laptop for the field. Nothing was changed."
                raise DataFault(message)
            vault.destroy_key("Somebody who sat at it asked for that.")
        click.echo(vault.wiped())


# the server


@command(cli, "central")
@data_option("central")
@setting("host")
@setting("port")
@setting("public_address")
@database_option
@click.option(
    "--upstream", default="", metavar="URL", help="Be the hub of an office: sync to this central. Remembered."
)
@click.option(
    "--standby", default="", metavar="URL", help="Take the place of the office's hub at this address when it is silent."
)
@click.option("--serve", "takes", is_flag=True, help="Be the hub of the office from now on, also where another one is.")
@click.option("--enrol", "code", default="", help="The code for hubs of that server, the first time only.")
@click.option("--name", default="", help="What people call this server.")
@setting("own_url")
@setting("tls")
@setting("certificate")
@setting("certificate_key")
@setting("mdns")
@setting("open_enrolment")
@pack_option
@timezone_option
@click.option("--renew-keys", is_flag=True, help="With --database: the keys in the folder are new ones, on purpose.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON when ready: url, office, enrol.")
@setting("log_level")
def central(
    data: Path,
    database: str,
    upstream: str,
    standby: str,
    takes: bool,
    code: str,
    name: str,
    pack: str,
    timezone: str,
    renew_keys: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """The service that everything syncs to; with --upstream the hub of an office, with --standby its spare.

    Started for the first time it makes a sample office (`office init` makes your own).
    """
    # Long because it is the one place where the parts of a server meet.
    from central.certificate import certificate_of
    from central.checkpoints import Checkpoints
    from central.credentials import Gate, OfficeKeys
    from central.group import Group
    from central.hub import Hub, catch_up
    from central.serving import check_address, seen_from_elsewhere
    from central.standby import inherited, own_place, signing_key
    from central.submission_identity import office_recipient, own_recipient
    from kiosk import founding
    from kiosk import identity as identities
    from kiosk.office import streams_of

    with ExitStack() as stack:
        settings = stack.enter_context(_folder(data, given))
        host, port = settings.text("host"), settings.whole("port")
        check_address(host, port)
        if standby:
            _stand_by(data, standby, code, name or "standby")
        made = identities.load(data) or (
            _enrol(data, upstream, code, "hub", name or "hub")
            if upstream
            else founding.new_office(ASSETS / "packs" / pack, name=name, timezone=timezone)
        )
        recipient = "" if upstream or made.hub_url else office_recipient(data, made.office.recipient)
        tls = certificate_of(data, settings, made, spare=inherited(data) is not None)
        identity = founding.as_started(
            made, settings.text("public_address"), upstream, recipient, tls.pin if tls else ""
        )
        identities.save(data, identity)
        keys = OfficeKeys.at(data)
        identity, log = stack.enter_context(_life(data, database, identity, keys, renew_keys))
        node, shelf = stack.enter_context(_heard(identity, log, data, database)), _shelf(data, identity)
        forms = _form_stores(data, settings, shelf, keys, node.office.timezone)
        renewal = stack.enter_context(_renewing(node, shelf, forms.blobs, data, at_once=True))
        spare, sync = inherited(data), None
        above = spare or own_place(data, identity)
        own_url = settings.text("own_url") or seen_from_elsewhere(host, port, identity.hub_url, tls)
        group = Group(
            node,
            Gate(keys, identity.office),
            own_url,
            identity.hub_url if spare else "",
            signing_key(data),
            tls,
            identity.pins if spare else (),
        )
        if spare:
            group.on_turn = _uplink_while_serving(node, data, above, forms.blobs, renewal, stack)
        elif not above.url:
            founding.begin_office(node)
        else:
            catch_up(node, above.url, above.access, streams_of(identity.office, "hub"))
            if not node.read(lambda queue: queue.serving.device in queue.servers):
                node.serve()
            sync = _upstream_sync(node, data, above, forms.blobs, renewal)
        if takes:
            group.take_place()
        answers = stack.enter_context(_answers(node))
        answers.warm()
        signed = Checkpoints.at(data, node)
        hub = Hub(
            node, keys, host, port, sync, forms, group=group, inherited=above, own=_measured(node, data, renewal),
            answers=answers, checkpoints=signed, open_enrolment=settings.flag("open_enrolment"),
            recipient=own_recipient(data),
        )  # fmt: skip
        _announce(settings, group, node, stack)
        ready = {"url": hub.url, "office": identity.office.code, "key": signed.public_text, "data": str(data)} | (
            keys.shown(open_enrolment=settings.flag("open_enrolment")) | ({"pin": tls.pin} if tls else {})
        )
        hub.run(lambda _url: click.echo(json.dumps(ready) if as_json else founding.welcome(ready)))


@contextmanager
def _heard(identity: Identity, log: EventLog, data: Path, database: str) -> Iterator[Node]:
    """A server's node; over PostgreSQL it hears what the processes beside it write."""
    with _running(identity, log, data) as node, ExitStack() as stack:
        if database:
            from central.beside import hearing

            stack.enter_context(hearing(node))
        yield node


@command(cli, "beside")
@data_option("central")
@setting("host")
@setting("port")
@database_option
@setting("log_level")
def beside(data: Path, database: str, **given: Any) -> None:
    """Take in and hand out events beside a running central, over its database; --data is its folder, or a copy."""
    from kiosk import identity as identities
    from kiosk import settings as table

    settings, identity = table.load(data, os.environ, given), identities.load(data)
    if identity is None or not database:
        message = "Give the --data folder of a central that runs, or a copy of it, and the --database of its log."
        raise DataFault(message)
    from central.beside import serve_beside

    logging.basicConfig(stream=sys.stderr, level=settings.text("log_level").upper())
    pack, place = _shelf(data, identity).load(), (settings.text("host"), settings.whole("port"))
    serve_beside(database, identity, data, pack, place, lambda url: click.echo(json.dumps({"url": url})))


@contextmanager
def _life(
    data: Path, database: str, identity: Identity, keys: OfficeKeys, renew_keys: bool
) -> Iterator[tuple[Identity, EventLog]]:
    """Who a server is, and its log: one whose database went back behind its back begins anew."""
    from central.checkpoints import name_of
    from central.credentials import check_keys
    from central.kept_checkpoint import forget, went_back
    from kiosk.clock import wall_ms
    from kiosk.restoring import begin_anew

    with closing(_postgres(database, identity.office.code) if database else _sqlite(data)) as log:
        check_keys(log, keys, renewed=not database or renew_keys)
        if went_back(data, log.tree(), name_of(log, identity.office.code, identity.device.uuid)):
            identity = begin_anew(data, log, wall_ms())
            forget(data)
        yield identity, log


def _announce(settings: Settings, group: Group, node: Node, stack: ExitStack) -> None:
    """Tell the network where this server is, unless it listens to this machine only."""
    if settings.flag("mdns") and settings.text("host") not in {"127.0.0.1", "localhost", "::1"}:
        from central.announcing import Announcing

        stack.enter_context(closing(Announcing(node.office.code, node.device.uuid, group.url)))


def _stand_by(data: Path, hub_url: str, code: str, name: str) -> None:
    """Let a standby in at its hub, the first time, and keep what it inherits."""
    from central.enrolling import enrol_at
    from central.invitation import read
    from central.standby import Inheritance, inherited
    from kiosk import identity as identities
    from kiosk.forms.submissions.sealing import new_identity
    from kiosk.founding import at_hub, let_in

    found = identities.load(data)
    if found is not None:
        if inherited(data) is None:
            message = f"{data} belongs to another server. Choose an empty folder for a standby with --data."
            raise DataFault(message)
        identities.save(data, at_hub(found, hub_url))
        return
    code, hub_url = read(code, hub_url)
    if not code:
        message = "This standby is not enrolled yet. Give it --enrol CODE, the hub's code for hubs."
        raise DataFault(message)
    secret, public = new_identity()
    answer = enrol_at(data, hub_url, code, "hub", name, _say, public)
    Inheritance.opened(answer.inheritance, secret).keep(data)
    identities.save(data, let_in(answer, "hub", name, hub_url))


def _measured(node: Node, data: Path, renewal: Renewal) -> Callable[[], DeviceReport]:
    """How a server is itself."""
    from central.device_reporter import measured
    from kiosk.equipment import Equipment

    equipment = Equipment()
    equipment.content = renewal.health
    return lambda: measured(node, data, equipment)


def _uplink_while_serving(
    node: Node, data: Path, above: Upstream, blobs: BlobStore, renewal: Renewal, stack: ExitStack
) -> Callable[[bool], None]:
    """A standby talks to the central above in the hub's place, while it has that."""
    running: list[Sync] = []

    def turn(serves: bool) -> None:
        while running:
            running.pop().stop()
        if serves and above.url:
            running.append(_upstream_sync(node, data, above, blobs, renewal).start())

    stack.callback(turn, False)
    return turn


def _postgres(url: str, office: str) -> EventLog:
    from central.postgres_log import PostgresEventLog
    from kiosk.entities import ENTITIES

    return PostgresEventLog(url, ENTITIES, office=office)


@cli.group()
def office() -> None:
    """Make and look after an office."""


@command(office, "init")
@data_option("central")
@timezone_option
@pack_option
@click.option(
    "--code", default="", callback=_office_code, help="Short code of the office, such as HBR; the pack has one."
)
@click.option("--name", default="", help="What people call its server.")
@click.option("--publisher", type=click.Path(path_type=Path), help="The .pub file of whose packs the office takes.")
def office_init(data: Path, pack: str, code: str, name: str, timezone: str, publisher: Path | None) -> None:
    """Make an office: its data, its keys and the code that lets devices in."""
    from central.credentials import OfficeKeys
    from central.submission_identity import office_recipient
    from kiosk import founding
    from kiosk import identity as identities

    with ExitStack() as stack:
        stack.enter_context(_folder(data, {}))
        if identities.load(data) is not None:
            message = f"{data} holds an office already. Choose another folder with --data."
            raise DataFault(message)
        made = founding.new_office(ASSETS / "packs" / pack, name=name, code=code, timezone=timezone)
        identity = founding.as_started(made, "", "", office_recipient(data))
        if publisher is not None:
            identity = founding.trusting(identity, publisher)
        node = stack.enter_context(_running(identity, stack.enter_context(closing(_sqlite(data))), data))
        founding.begin_office(node)
        identities.save(data, identity)
        OfficeKeys.at(data)
        click.echo(f"Office {made.office.code} is in {data}. A device is let in with `office code --role ROLE`.")


@command(office, "code")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.option("--role", type=click.Choice(["kiosk", "counter", "board", "field", "hub"]), required=True)
@click.option("--officer", "officers", multiple=True, help="With --role field: whose laptop it is; repeatable.")
@click.option("--minutes", type=click.IntRange(1, 10080), default=30, show_default=True, help="How long it lasts.")
@click.option("--stream", "streams", multiple=True, help="Only this stream of the role's, such as queue; repeatable.")
@click.option("--approved", is_flag=True, help="Let in who brings it without asking again: for machines in sight.")
@click.option("--hub", "url", default="", help="With --qr and --png: where the device will find its hub.")
@click.option("--qr", is_flag=True, help="Show it as a QR code too.")
@click.option("--png", type=click.Path(dir_okay=False, path_type=Path), help="Write the QR code into a picture.")
def office_code(
    data: Path, database: str, role: str, minutes: int, streams: tuple[str, ...], approved: bool, **given: Any
) -> None:
    """Make a one-time code, which lets one device of a role ask to be let in."""
    from central.invitation import show

    shown, officers = {name: given.pop(name) for name in ("url", "qr", "png")}, given.pop("officers")
    with ExitStack() as stack:
        desk = _device_desk(data, database, given, stack)
        code = desk.make_code(role, minutes, approved=approved, streams=streams, officers=officers)
        show(code, click.echo, pin="".join(_identity(data).served), **shown)


def _decision(name: str, words: str) -> None:
    def decide(data: Path, database: str, device: str, *, wipe: bool = False, **given: Any) -> None:
        with ExitStack() as stack:
            click.echo(_device_desk(data, database, given, stack).decide(name, device, wipe=wipe))

    decide.__doc__ = words
    options = [data_option("central"), database_option, setting("host"), setting("port"), click.argument("device")]
    if name == "revoke":
        wiped = "A laptop for the field: have it wipe itself when it next reaches this server."
        options.append(click.option("--wipe", is_flag=True, help=wiped))
    command(office, name)(reduce(lambda run, option: option(run), options, decide))


for _name, _words in {
    "approve": "Let in the waiting DEVICE whose fingerprint you have compared: its fingerprint, name or id.",
    "refuse": "Do not let in the waiting DEVICE: its fingerprint, name or id.",
    "revoke": "Shut DEVICE out for good: its fingerprint, name or id. It is refused from its next word on.",
    "rotate": "Have DEVICE make itself a new key: its fingerprint, name or id.",
}.items():
    _decision(_name, _words)


def _device_desk(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> DeviceDesk:
    """Who looks after the devices of a server: this program, or the server where that is running."""
    from central.credentials import OfficeKeys
    from central.device_desk import DeviceDesk
    from central.own_server import OwnServer

    identity, log, address = _log_of_server(data, database, given, stack)

    def write(drafts: Sequence[Draft]) -> None:
        stream = identity.office.queue_stream
        if address is not None:
            OwnServer("device desk", identity, data, log, address, role="hub").write(drafts, stream)
        else:
            stack.enter_context(_running(identity, log, data)).write(list(drafts), stream).result()

    return DeviceDesk(log, OfficeKeys.at(data), write)


@command(office, "field-plan")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.option("--officer", default="", help="Of rows that name none.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def office_field_plan(data: Path, database: str, officer: str, file: Path, **given: Any) -> None:
    """Plan days in the field from FILE (CSV; docs/field.md has its columns); whole, or nothing of it."""
    from central.field_planning import planning

    with ExitStack() as stack:
        identity, log, address = _log_of_server(data, database, given, stack)
        node = None if address else stack.enter_context(_running(identity, log, data))
        desk = planning(identity, data, log, _shelf(data, identity).load(), _blobs(data), node or address)
        click.echo(desk.take(file.read_bytes(), officer))


@command(office, "certificate")
@data_option("central")
@click.option("--next", "prepares", is_flag=True, help="Make the next certificate, and tell all devices its key.")
@click.option("--file", type=click.Path(exists=True, path_type=Path), help="With --next: the one you will use, as PEM.")
@click.option("--use", is_flag=True, help="Use the next one from the next start of the server on.")
def office_certificate(data: Path, **given: Any) -> None:
    """The address of this server with the key of its certificate, and how that is changed."""
    from central.certificate import shown

    click.echo(shown(data, _identity(data), **given))


@office.group("bundle")
def office_bundle() -> None:
    """Sticks that officers bring from the field."""


@command(office_bundle, "in")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.argument("stick", type=click.Path(exists=True, file_okay=False, path_type=Path))
def office_bundle_in(data: Path, database: str, stick: Path, **given: Any) -> None:
    """Take the bundles on a STICK, and leave receipts on it for the laptops; twice does no harm."""
    from central.bundle_desk import BundleDesk, told
    from central.bundle_reading import bundles_in
    from central.own_server import OwnServer
    from central.signing_key import SigningKey

    with ExitStack() as stack, _progress() as tell:
        identity, log, address = _log_of_server(data, database, given, stack)
        address = address or _for_now(identity, log, data, stack)
        server = OwnServer("bundle desk", identity, data, log, address, role="hub")
        desk = BundleDesk(identity, data, log, server, SigningKey.at(data))
        for folder in bundles_in(stick):
            click.echo(told(folder, desk.take(folder, partial(tell, folder.name))))


def _for_now(identity: Identity, log: EventLog, data: Path, stack: ExitStack) -> tuple[str, int]:
    """The server of a folder, running for as long as this command needs it."""
    from central.credentials import OfficeKeys
    from central.hub import Hub
    from kiosk import settings as table

    node, shelf, keys = stack.enter_context(_running(identity, log, data)), _shelf(data, identity), OfficeKeys.at(data)
    forms = _form_stores(data, table.load(data, os.environ, {}), shelf, keys, node.office.timezone)
    hub = Hub(node, keys, forms=forms).start()
    stack.callback(hub.stop)
    return "127.0.0.1", hub.port


@command(office, "publisher")
@data_option("central")
@click.argument("keys", nargs=-1, type=click.Path(path_type=Path))
def office_publisher(data: Path, keys: tuple[Path, ...]) -> None:
    """Take packs of the publishers with these KEYS (.pub files) from now on, and of no others; without KEYS tell whose.

    DIR is the folder of a server or device, which is to be stopped meanwhile. Devices that are let in later are told by
    their server.
    """
    from kiosk import founding
    from kiosk import identity as identities

    identity = _identity(data)
    if keys:
        with ExitStack() as stack:
            stack.enter_context(_folder(data, {}))
            identity = founding.trusting(identity, *keys)
            identities.save(data, identity)
    for key in identity.office.publishers:
        click.echo(key)


@command(office, "devices")
@data_option("central")
@setting("host")
@setting("port")
def office_devices(data: Path, **given: Any) -> None:
    """How the office's machines are, and what to do about those that are not well; exit code 1 if there are such.

    DIR is the folder of the office's server, which has to be running, or of a counter.
    """
    from rich.console import Console
    from rich.table import Table

    from central import device_list
    from kiosk import identity as identities
    from kiosk import settings as table
    from kiosk.device_table import device_lines

    identity = identities.load(data)
    if identity is None:
        message = f"There is no office in {data}. Name the folder of its server or of a counter with --data."
        raise DataFault(message)
    settings = table.load(data, os.environ, given)
    found = device_list.office_devices(identity, data, settings.text("host"), settings.whole("port"))
    lines = device_lines(found, identity.office)
    shown = Table("Device", "Role", "Printer", "Last heard", "Not sent", "Disk left", "Clock", "Version", box=None)
    for line in lines:
        shown.add_row(*line.cells)
    console = Console(soft_wrap=True)
    console.print(shown)
    for waiting in found.asking:
        console.print(f"{waiting.name} ({waiting.role}) waits to be let in: {waiting.fingerprint}", highlight=False)
    troubles = [trouble for line in lines for trouble in line.troubles]
    for trouble in troubles:
        console.print(trouble, highlight=False)
    sys.exit(1 if troubles else 0)


@command(office, "export")
@data_option("central")
@database_option
@click.option("--day", required=True, metavar="DAY", help="The office's own date, such as 2026-11-21.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="FILE.xlsx, or FILE.csv for three tables.")
@click.option("--language", type=click.Choice(BY_NAME["language"].choices), default="en", help="Of heads and words.")
def office_export(data: Path, database: str, day: str, out: Path, language: str) -> None:
    """Save a day as a file: its tickets, its statistics and its help, with how each figure is counted.

    No officer and nothing about a person is in it. Also while the server or device of this folder runs.
    """
    from kiosk import identity as identities
    from kiosk.clock import wall_ms
    from kiosk.entities import ENTITIES
    from kiosk.queue.export import Wording, save_day
    from kiosk.text import Translations
    from local_db.sqlite_log import SqliteEventLog

    identity = identities.load(data)
    if identity is None or not (database or (data / "log.db").exists()):
        message = f"There is no log in {data}. Name the folder of a device or server with --data."
        raise DataFault(message)
    found = identity.office
    opened_log: EventLog = (
        _postgres(database, found.code) if database else SqliteEventLog(data / "log.db", ENTITIES, read_only=True)
    )
    words = Wording(language, Translations.load(ASSETS / "i18n"))
    with closing(opened_log):
        pack = _shelf(data, identity).load()
        made = save_day(opened_log, day, out, office=found, pack=pack, words=words, now_ms=wall_ms())
    for path in made:
        click.echo(path)


@office.group("phone")
def office_phone() -> None:
    """Phones and tablets with ODK Collect that send forms to this office."""


@command(office_phone, "add")
@data_option("central")
@click.argument("name")
@click.option("--qr", is_flag=True, help="Show the QR code that Collect scans; it holds the password.")
def office_phone_add(data: Path, name: str, qr: bool) -> None:
    """Let a phone in and show its password, once. A phone that is known gets a new one."""
    from central.openrosa.collect_settings import settings_code
    from central.openrosa.field_devices import FieldDevices
    from kiosk import identity as identities

    identity = identities.load(data)
    if identity is None:
        message = f"There is no office in {data}. Name the folder of its server with --data."
        raise DataFault(message)
    password = FieldDevices(data).add(name)
    address = f"{identity.office.public_address.rstrip('/') or 'https://ADDRESS-OF-THIS-SERVER'}/openrosa"
    click.echo(f"In ODK Collect: server {address}, name {name}, password {password}")
    if qr:
        import qrcode

        code = qrcode.QRCode(border=2)
        code.add_data(settings_code(address, name, password, identity.office.title("en")))
        code.print_ascii(out=sys.stdout, invert=True)


@command(office_phone, "remove")
@data_option("central")
@click.argument("name")
def office_phone_remove(data: Path, name: str) -> None:
    """Shut a phone out, at once."""
    from central.openrosa.field_devices import FieldDevices

    FieldDevices(data).remove(name)


@command(office_phone, "list")
@data_option("central")
def office_phone_list(data: Path) -> None:
    """Name the phones that are let in."""
    from central.openrosa.field_devices import FieldDevices

    for name in FieldDevices(data).names():
        click.echo(name)


@command(office, "paper")
@data_option("central")
@database_option
@setting("language")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PDF to write.")
@click.option("--roll", type=click.IntRange(1, 500), help="Instead print so many numbered tickets, twelve a page.")
@click.option("--first", type=click.IntRange(1, 500), default=1, show_default=True, help="The roll's first number.")
def office_paper(data: Path, database: str, out: Path, roll: int | None, first: int, **given: Any) -> None:
    """Print what a day on paper needs: the emergency list, or a roll of tickets to cut apart.

    The list holds who waits now, the appointments that are still expected, and empty lines for whoever comes. Any
    server's or device's folder will do, also while it runs: keep a fresh list at hand, and a roll in a drawer.
    """
    from kiosk.queue.paper_list import emergency_list, roll_labels
    from kiosk.text import Translations
    from ui.devices.paper_day import PaperDay

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown
    paper = PaperDay(Translations.load(ASSETS / "i18n"), given["language"] or "en")
    with ExitStack() as stack:
        queue, now_ms, _ = _appointments(data, database, given, stack)
        if roll:
            pages = paper.print_roll(roll_labels(first, roll), queue.office.name, queue.pack.languages, out)
        else:
            pages = paper.print_list(emergency_list(queue, now_ms), out)
    click.echo(f"{out} has {pages} pages of A4.")


@office.group("appointments")
def office_appointments() -> None:
    """Bring appointments in that were made elsewhere, and look at them."""


@command(office_appointments, "import")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Only say what would be done.")
@click.option("--codes", type=click.Path(path_type=Path), help="Write UID, code and time of each to this CSV file.")
def office_appointments_import(
    file: Path, check: bool, codes: Path | None, data: Path, database: str, **given: Any
) -> None:
    """Take over the appointments of FILE, an iCalendar file (.ics), on the machine of a server; it may be running.

    Run it again with each new export: an entry is known by its UID and RECURRENCE-ID, followed when it moves
    (SEQUENCE) or is cancelled (STATUS:CANCELLED), and never taken twice. Times without a zone are the office's own.
    Exit code 1 if an entry could not be taken; the others are.

    \b
    An entry needs      UID, DTSTART with a time
    its service         X-SHOPFRONT-SERVICE or CATEGORIES: an id of `office appointments services`
    and may have        X-SHOPFRONT-CODE (what the citizen types; made up if missing), X-SHOPFRONT-LANGUAGE
                        (such as ar), X-SHOPFRONT-NEEDS (wheelchair,interpreter ...), DTEND or DURATION

    Who comes is not read: not SUMMARY, DESCRIPTION, ATTENDEE or anything else.
    """
    from kiosk.queue.appointment_desk import bring_in

    with ExitStack() as stack:
        queue, now_ms, write = _appointments(data, database, given, stack)
        report = bring_in(file, queue, now_ms, None if check else write, codes)
    for complaint in report.complaints:
        click.echo(complaint, err=True)
    click.echo("\n".join(report.lines))
    sys.exit(1 if report.complaints else 0)


@command(office_appointments, "list")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Another day than today, such as 2026-11-23.")
def office_appointments_list(day: Any, data: Path, database: str, **given: Any) -> None:
    """The appointments of a day: time, code, service, ticket, and what became of them."""
    from kiosk.queue.appointment_desk import day_lines

    with ExitStack() as stack:
        queue, now_ms, _ = _appointments(data, database, given, stack, f"{day:%Y-%m-%d}" if day else "")
        for line in day_lines(queue, now_ms):
            click.echo(line)


@command(office_appointments, "services")
@data_option("central")
def office_appointments_services(data: Path) -> None:
    """The ids by which a calendar names the services of this office."""
    from kiosk.queue.appointment_desk import service_lines

    for line in service_lines(_shelf(data, _identity(data)).load()):
        click.echo(line)


def _appointments(
    data: Path, database: str, given: dict[str, Any], stack: ExitStack, day: str = ""
) -> tuple[Queue, int, Callable[[Sequence[Draft]], None]]:
    """The queue with its appointments, the time, and what writes events: a device here, or the server that runs."""
    from central.own_server import OwnServer
    from kiosk.clock import wall_ms
    from kiosk.queue.appointment_desk import queue_of

    identity, log, address = _log_of_server(data, database, given, stack)
    office, now_ms = identity.office, wall_ms()

    def write(drafts: Sequence[Draft]) -> None:
        if address is not None:
            OwnServer("appointments", identity, data, log, address).write(drafts, office.queue_stream)
        else:
            stack.enter_context(_running(identity, log, data)).write(drafts, office.queue_stream).result()

    return queue_of(log, office, _shelf(data, identity).load(), now_ms, day), now_ms, write


def _identity(data: Path) -> Identity:
    from kiosk import identity as identities

    identity = identities.load(data)
    if identity is None:
        message = f"There is no office in {data}. Name the folder of its server with --data."
        raise DataFault(message)
    return identity


# the log


@cli.group()
def log() -> None:
    """Verify, export and rebuild the log of a device or server."""


@command(log, "verify")
@data_option("central")
@database_option
def log_verify(data: Path, database: str) -> None:
    """Read everything again: bytes, sequences, and states against a fresh fold. Exit code 1 if anything is wrong."""
    with ExitStack() as stack:
        report = stack.enter_context(closing(_existing(data, database, stack))).verify()
    for fault in report.faults:
        click.echo(fault)
    if report.faults:
        count = len(report.faults)
        message = f"{count} faults among {report.events} events. `log rebuild` mends states, a backup the rest."
        raise DataFault(message)
    click.echo(f"All is well: {report.events} events, {report.entities} entities.")


@command(log, "export")
@data_option("central")
@database_option
@click.argument("target", type=click.Path(path_type=Path))
def log_export(data: Path, database: str, target: Path) -> None:
    """Write a copy to TARGET that any SQLite tool opens; of a log in PostgreSQL, one event a line."""
    with ExitStack() as stack:
        events = stack.enter_context(closing(_existing(data, database, stack))).export(target)
    click.echo(f"{events} events are in {target}.")


@command(log, "prove")
@data_option("central")
@database_option
@click.argument("event")
@click.argument("target", type=click.Path(path_type=Path))
def log_prove(data: Path, database: str, event: str, target: Path) -> None:
    """Write to TARGET the proof that the signed log holds the event with the id EVENT; verify_log.py checks it."""
    from central.checkpoints import prove

    with ExitStack() as stack:
        identity, held, running = _log_of_server(data, database, {}, stack)
        prove(held, identity, data, event, target, running=running is not None)
    click.echo(f"The proof is in {target}. It holds the event itself: give it to whoever may read that.")


@command(log, "backup")
@data_option("central")
@click.argument("target", type=click.Path(path_type=Path))
def log_backup(data: Path, target: Path) -> None:
    """Copy a whole data folder to TARGET while its program runs, and check it: log, keys, sealed blobs."""
    from kiosk.entities import ENTITIES
    from local_db.backup import back_up

    made = back_up(data, target, ENTITIES)
    click.echo(f"{made.events} events and {len(made.files)} files of {made.name!r} ({made.office}) are in {target}.")


@command(log, "restore")
@data_option("central")
@click.option("--replace", is_flag=True, help="Keep what is in the folder beside it, under another name.")
@click.argument("source", type=click.Path(path_type=Path))
def log_restore(data: Path, replace: bool, source: Path) -> None:
    """Put the backup in SOURCE back, as a new life of its device: others then send again what it lacks."""
    from kiosk.entities import ENTITIES
    from local_db.backup import restore

    made, before = restore(source, data, ENTITIES, replace=replace)
    click.echo(f"{data} is {made.name!r} of {made.office} as of {made.at}, with {made.events} events.")
    click.echo(
        f"What was there is kept in {before}." if before else "Start it as ever; its devices give back the rest."
    )


@command(log, "drill")
@data_option("central")
@click.argument("source", type=click.Path(path_type=Path))
def log_drill(data: Path, source: Path) -> None:
    """Rehearse the bad day: restore SOURCE aside, start it, give it what came since, and compare. Changes nothing."""
    from tempfile import TemporaryDirectory

    from central.credentials import OfficeKeys
    from central.drill import Drill
    from kiosk.entities import ENTITIES
    from local_db.backup import back_up, restore, server_in
    from local_db.sqlite_log import SqliteEventLog

    with TemporaryDirectory(prefix="shopfront-drill-") as scratch, ExitStack() as stack:
        restored, today = Path(scratch) / "restored", Path(scratch) / "today"
        made, _ = restore(source, restored, ENTITIES)
        identity = server_in(restored)
        since = back_up(data, today, ENTITIES).blobs - made.blobs
        click.echo(f"The backup of {made.at} is whole: {len(made.files)} files, {made.events} events, all read again.")
        now = stack.enter_context(closing(SqliteEventLog(today / "log.db", ENTITIES, read_only=True)))
        node = stack.enter_context(_running(identity, stack.enter_context(closing(_sqlite(restored))), restored))
        for proven in Drill(node, identity, restored, OfficeKeys.at(restored), now).ran():
            click.echo(proven)
    click.echo(f"Not proven: that devices are there to give back, and {len(since)} sealed blobs that came since.")


@command(log, "rebuild")
@data_option("central")
@database_option
def log_rebuild(data: Path, database: str) -> None:
    """Throw the states away and fold every event again."""
    with ExitStack() as stack:
        entities = stack.enter_context(closing(_existing(data, database, stack))).rebuild()
    click.echo(f"{entities} entities were folded again.")


def _existing(data: Path, database: str, stack: ExitStack) -> EventLog:
    from kiosk import identity as identities

    identity = identities.load(data)
    if identity is None or not (database or (data / "log.db").exists()):
        message = f"There is no log in {data}. Name the folder of a device or server with --data."
        raise DataFault(message)
    settings = stack.enter_context(_folder(data, {}))
    inside = stack.enter_context(_inside(data, settings)) if identity.device.role == "field" else None
    return _postgres(database, identity.office.code) if database else _sqlite(data, inside)


# forms


@cli.group()
def forms() -> None:
    """Check, fill in and look at forms: XLSForm workbooks (.xlsx) and XForms XML."""


@command(forms, "check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
def forms_check(files: tuple[Path, ...], as_json: bool) -> None:
    """Report every fault of FILES at its cell or line. Exit code 1 if one of them cannot be used."""
    from kiosk.forms.authoring.telling import check_files

    said, usable = check_files(files, "json" if as_json else "lines")
    click.echo(said)
    sys.exit(0 if usable else 1)


@command(forms, "run")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--answers", required=True, type=click.Path(path_type=Path), help="JSON: answers by path, in order.")
@click.option("--language", default="", help="Language of the form, as a code (ar) or as its columns call it.")
@click.option("--now", default="", metavar="TIME", help="Fill it in as if at this time: 2026-03-05T17:30+13:00.")
@click.option("--zone", default="UTC", metavar="ZONE", help="Time zone to fill it in, such as Pacific/Auckland.")
@click.option("--allow-invalid", is_flag=True, help="Print the submission though answers break its rules.")
def forms_run(file: Path, answers: Path, language: str, now: str, zone: str, allow_invalid: bool) -> None:
    """Fill FILE in without a window and print the submission."""
    from kiosk.forms.authoring.filling import fill

    filled = fill(file, answers, language=language, now=now, zone=zone)
    for complaint in filled.complaints:
        click.echo(complaint, err=True)
    if filled.complaints and not allow_invalid:
        sys.exit(1)
    click.echo(filled.submission)


@command(forms, "preview")
@click.argument("file", type=click.Path(path_type=Path))
@setting("language")
def forms_preview(file: Path, language: str | None) -> None:
    """Open FILE as citizens see it on a kiosk. Nothing is kept or sent."""
    from ui.forms.preview import preview

    sys.exit(preview(file, language or "en"))


def login_option(run: Run) -> Run:
    """Credentials for somebody else's server: from a file or by a prompt, never on the command line."""
    words = "File with a name and a password, a line each; - asks for them. Asked for anyway where a server wants them."
    return click.option("--login", "login_file", default="", metavar="FILE", help=words)(run)


def _admitted(login_file: str, errand: Callable[[Login | None], Report]) -> None:
    """Run an errand with the credentials that it takes, and tell what came of it."""
    from central.openrosa.admission import Login
    from central.openrosa.errands import login_from
    from central.openrosa.faults import NotAdmitted

    def asked() -> Login:
        return Login(click.prompt("Name", err=True), click.prompt("Password", hide_input=True, err=True))

    login = None if not login_file else asked() if login_file == "-" else login_from(Path(login_file))
    try:
        report = errand(login)
    except NotAdmitted:
        if login is not None or not sys.stdin.isatty():
            raise
        report = errand(asked())
    for line in report.lines:
        click.echo(line)
    sys.exit(0 if report.well else 1)


def _server_address(given: str) -> str:
    from central.openrosa.addresses import holds_key
    from central.openrosa.errands import address_from

    address = address_from(given)
    if holds_key(given):
        warning = "This address holds a key, which others on this machine can see. Put it into a file and give @FILE."
        click.echo(f"Warning: {warning}", err=True)
    return address


@command(forms, "pull")
@click.argument("url")
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@login_option
def forms_pull(url: str, folder: Path, login_file: str) -> None:
    """Fetch the forms of a server that speaks OpenRosa, such as ODK Central or KoboToolbox.

    URL is what ODK Collect takes: https://HOST/v1/projects/7, or @FILE that holds it. Exit code 1 if a form failed.
    """
    from central.openrosa.errands import pull_forms

    address = _server_address(url)
    _admitted(login_file, lambda login: pull_forms(address, login, folder))


@command(forms, "push")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "url", required=True, help="The server, or @FILE that holds its address.")
@click.option("--form", "sources", multiple=True, type=click.Path(path_type=Path), help="XForm that the server lacks.")
@login_option
def forms_push(files: tuple[Path, ...], url: str, sources: tuple[Path, ...], login_file: str) -> None:
    """Send finished forms (XML, attachments beside it) to a server that speaks OpenRosa.

    What was sent is remembered beside each of FILES and not sent again. Exit code 1 if one was not taken.
    """
    from central.openrosa.errands import push_files

    address = _server_address(url)
    _admitted(login_file, lambda login: push_files(address, login, files, sources))


@command(forms, "decrypt")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The private key of the form (PEM).")
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@click.option("--even-if-changed", is_flag=True, help="Open what has no good signature too.")
def forms_decrypt(files: tuple[Path, ...], key: Path, folder: Path, even_if_changed: bool) -> None:
    """Open encrypted submissions: FILES are their manifests, what they name lies beside them."""
    from kiosk.forms.encryption.cipher import needs_password, private_key
    from kiosk.forms.encryption.opening import open_submission, read_file

    content = read_file(key)
    password = click.prompt("Password of the key", hide_input=True, err=True) if needs_password(content) else None
    private = private_key(content, password.encode() if password else None)
    failed = False
    for file in files:
        try:
            found = open_submission(file, private, folder, unvouched=even_if_changed)
            click.echo(f"{found.folder}{'' if found.vouched else ' (changed on its way, or not signed)'}")
        except ShopfrontError as error:
            failed = True
            click.echo(f"{file}: {error}", err=True)
    sys.exit(1 if failed else 0)


@command(forms, "read")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.argument("reference")
@click.option("--officer", required=True, metavar="ID", help="Who reads it; that is written down first, for good.")
@click.option(
    "--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Write it there, with its files."
)
def forms_read(reference: str, officer: str, folder: Path | None, data: Path, database: str, **given: Any) -> None:
    """Open the sealed form with this REFERENCE (or id), on the server that made the office.

    Prints its XML. While the server runs, it is asked to write down who reads; name its port if that is another.
    """
    from central.submission_identity import identity_to_read_with
    from kiosk.forms.submissions import reading

    secret = identity_to_read_with(data)
    with ExitStack() as stack:
        log, desk = _reading_desk(data, database, given, stack)
        found = reading.read_for(officer, reading.find_submission(log, reference), log, desk, secret)
    if folder is not None:
        click.echo("\n".join(str(made) for made in found.write(folder)))
    else:
        click.echo(found.left_out(), err=True, nl=False)
        click.echo(found.shown(terminal=sys.stdout.isatty()))


def _reading_desk(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> tuple[EventLog, ReadingDesk]:
    """The log, and who writes down what is read: this program, or the server where that is running."""
    from central.reading_room import ReadingRoom
    from kiosk.forms.submissions.desk import Submissions

    identity, log, address = _log_of_server(data, database, given, stack)
    if address is not None:
        return log, ReadingRoom(identity, data, log, *address)
    node = stack.enter_context(_running(identity, log, data))
    return log, Submissions(node, _blobs(data), lambda _agencies: [""])


def _log_of_server(
    data: Path, database: str, given: dict[str, Any], stack: ExitStack
) -> tuple[Identity, EventLog, tuple[str, int] | None]:
    """The log of a server; where that is running it is open for reading only, and comes with the server's address."""
    from kiosk import settings as table
    from kiosk.entities import ENTITIES
    from local_db.sqlite_log import SqliteEventLog

    identity = _identity(data)
    try:
        stack.enter_context(_folder(data, given))
    except DataFault:
        if database or not (data / "log.db").exists():
            raise
        running: EventLog = stack.enter_context(closing(SqliteEventLog(data / "log.db", ENTITIES, read_only=True)))
        settings = table.load(data, os.environ, given)
        return identity, running, (settings.text("host"), settings.whole("port"))
    log = stack.enter_context(closing(_postgres(database, identity.office.code) if database else _sqlite(data)))
    return identity, log, None


# packs


@cli.group()
def pack() -> None:
    """Check, build, sign and publish packs: what an office shows and offers."""


def pack_folder(run: Run) -> Run:
    """`FOLDER`, in which a pack is written."""
    kind = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.argument("folder", type=kind)(run)


@command(pack, "check")
@pack_folder
def pack_check(folder: Path) -> None:
    """Report every fault of the pack in FOLDER, at its file and line or cell. Exit code 1 if it cannot be used.

    Warnings name what is not translated or not told yet; a pack with warnings can be used.
    """
    sys.exit(0 if _checked_pack(folder) else 1)


def _checked_pack(folder: Path) -> bool:
    import datetime

    from kiosk.catalogue.packing.checking import check_pack

    today = datetime.datetime.now().astimezone().date()
    found = check_pack(folder, ASSETS / "icons", today)
    for finding in found:
        click.echo(finding.told())
    errors = sum(finding.severity == "error" for finding in found)
    click.echo(f"{folder}: {errors} errors, {len(found) - errors} warnings.")
    return not errors


@command(pack, "build")
@pack_folder
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
def pack_build(folder: Path, out: Path) -> None:
    """Check the pack in FOLDER and write it to the file OUT; the same folder gives the same bytes."""
    from kiosk.catalogue.loading import load_pack
    from kiosk.catalogue.packing.pack_file import build

    if not _checked_pack(folder):
        sys.exit(1)
    raw = build(folder, load_pack(folder))
    out.write_bytes(raw)
    click.echo(f"{out}: {len(raw)} bytes, not signed yet.")


@command(pack, "keygen")
@click.argument("key", type=click.Path(dir_okay=False, path_type=Path))
def pack_keygen(key: Path) -> None:
    """Make a publisher's key: the secret half is the file KEY, the other KEY.pub, which offices are told."""
    from kiosk.catalogue.packing.keys import make_key

    click.echo(make_key(key))


@command(pack, "sign")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The publisher's key, of `pack keygen`.")
def pack_sign(file: Path, key: Path) -> None:
    """Sign FILE, in place."""
    from kiosk.catalogue.packing.content import read_pack_file
    from kiosk.catalogue.packing.keys import key_name, public_text, read_key
    from kiosk.catalogue.packing.pack_file import opened_label, sign
    from local_db.durable_file import write_whole

    private = read_key(key)
    raw = sign(read_pack_file(file), private)
    label = opened_label(raw, [public_text(private)])
    write_whole(file, raw)
    click.echo(f"{file}: {label.pack} {label.version}, signed with the key {key_name(public_text(private))}.")


def from_elsewhere(run: Callable[..., None]) -> Callable[..., None]:
    """Options of what a publisher does at a server that is not on this machine."""
    run = click.option("--key", type=click.Path(path_type=Path), help="The publisher's key, of `pack keygen`.")(run)
    return click.option("--hub", default="", metavar="URL", help="The office's server, from elsewhere.")(run)


@command(pack, "publish")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--canary", multiple=True, metavar="DEVICE", help="Only there for now: the name or id of a device.")
@from_elsewhere
def pack_publish(
    file: Path, canary: tuple[str, ...], hub: str, key: Path | None, data: Path, database: str, **given: Any
) -> None:
    """Have every device of the office show the signed FILE, on the machine of a server, also while that runs.

    From any other machine, name the server with --hub and the publisher's key with --key.

    Kiosks change once the visit ends, counters between two citizens, boards at once. With --canary only these devices
    do; publish the same file without it for all of them, or take it back with `pack rollback`.
    """
    from kiosk.catalogue.packing.content import read_pack_file

    raw = read_pack_file(file)
    if hub:
        click.echo(_ordered(hub, key, raw, canary))
        return
    with ExitStack() as stack:
        press = _press(data, database, given, stack)
        click.echo(press.publish(raw, canary))


@command(pack, "rollback")
@data_option("central")
@database_option
@setting("host")
@setting("port")
@from_elsewhere
def pack_rollback(hub: str, key: Path | None, data: Path, database: str, **given: Any) -> None:
    """Show again what every device showed before the last `pack publish`."""
    if hub:
        click.echo(_ordered(hub, key))
        return
    with ExitStack() as stack:
        click.echo(_press(data, database, given, stack).go_back())


@command(pack, "releases")
@data_option("central")
@database_option
@setting("host")
@setting("port")
def pack_releases(data: Path, database: str, **given: Any) -> None:
    """List what was published, the last at the end."""
    with ExitStack() as stack:
        for line in _press(data, database, given, stack).lines():
            click.echo(line)


def _ordered(hub: str, key: Path | None, raw: bytes = b"", canary: tuple[str, ...] = ()) -> str:
    """Done by the server at an address, for whoever has the publisher's key."""
    from central.publishing import publish_to
    from kiosk.catalogue.packing.keys import read_key

    if key is None:
        message = "An order from elsewhere is signed. Name the publisher's key with --key, as at `pack sign`."
        raise DataFault(message)
    return publish_to(hub, read_key(key), raw, canary)


def _press(data: Path, database: str, given: dict[str, Any], stack: ExitStack) -> Press:
    """Who publishes for the office of a server: this program, or the server where that is running."""
    from central.own_server import OwnServer
    from central.press import Press

    identity, log, address = _log_of_server(data, database, given, stack)
    office, blobs = identity.office, _blobs(data)

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
            stack.enter_context(_running(identity, log, data)).write([draft], office.content_stream).result()

    return Press(office, log, check, write)


@command(pack, "diff")
@click.argument("before", type=click.Path(exists=True, path_type=Path))
@click.argument("after", type=click.Path(exists=True, path_type=Path))
def pack_diff(before: Path, after: Path) -> None:
    """Tell what AFTER shows otherwise than BEFORE, sentence by sentence. Each is a folder or a built file."""
    from kiosk.catalogue.packing.content import content_of
    from kiosk.catalogue.packing.difference import difference

    (old, old_files), (new, new_files) = content_of(before), content_of(after)
    for line in difference(old, new, (old_files, new_files)):
        click.echo(line)


@command(pack, "hsds-export")
@pack_folder
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def pack_hsds_export(folder: Path, file: Path) -> None:
    """Write the services of the pack in FOLDER to FILE, as Open Referral HSDS 3 (JSON), and tell what stays behind."""
    from kiosk.catalogue.hsds.transfer import export_pack

    click.echo("\n".join(export_pack(folder, file)))


@command(pack, "hsds-import")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--leave-out-faulty", is_flag=True, help="Take the services that are in order, and name the others.")
def pack_hsds_import(file: Path, folder: Path, leave_out_faulty: bool) -> None:
    """Read FILE, Open Referral HSDS 3 (JSON), into the pack in FOLDER, which is made if it is not there."""
    from kiosk.catalogue.hsds.transfer import import_file

    click.echo("\n".join(import_file(file, folder, leave_out_faulty=leave_out_faulty)))


def _sample_office(folder: Path, stack: ExitStack, shown: Pack | None = None) -> tuple[Node, Any]:
    """A kiosk's node in an office of its own with the sample pack, and its forms; nothing outlasts the stack."""
    from kiosk.catalogue.loading import load_pack
    from kiosk.clock import HybridClock, wall_ms
    from kiosk.entities import ENTITIES
    from kiosk.forms.submissions.sealing import new_identity
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.office import CounterPlace, Device, Office
    from kiosk.queue import roster
    from kiosk.settings import Settings
    from local_db.sqlite_log import SqliteEventLog
    from ui.kiosk.app import kiosk_forms

    pack = shown or load_pack(ASSETS / "packs" / "harbour")
    counters = tuple(CounterPlace(number, side) for number, side in (("1", "left"), ("2", "left"), ("4", "right")))
    office = Office(
        code="HBR",
        name=pack.office.name.by_language(),
        timezone=pack.office.time_zone,
        counters=counters,
        recipient=new_identity()[1],
    )
    device = Device(uuid="sample", role="kiosk", name="Kiosk 1", letter="F")
    log = stack.enter_context(closing(SqliteEventLog(folder / "log.db", ENTITIES)))
    # always the same: the pack shows other things at night and on Sundays
    shift = roster.at_ms(office, "2026-06-17", "10:20") - wall_ms()
    node = Node(log=log, device=device, office=office, pack=pack, clock=HybridClock(lambda: wall_ms() + shift))
    node.start()
    stack.callback(node.stop)
    node.serve()
    identity = Identity(device=device, office=office)
    desk = cache(lambda: _form_desk(node, Settings({}), folder, _blobs(folder), identity, "", stack))
    return node, kiosk_forms(desk, ASSETS / "packs" / "harbour" / "forms", folder, office.timezone)


@command(cli, "gallery")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--page", "only", multiple=True, help="Only this page; its name is in docs/kiosk-rules.md.")
@click.option(
    "--language", "spoken", multiple=True, help="Only this language; `longer` has words that are 40 % longer."
)
@click.option("--wide", is_flag=True, help="On a screen that lies on its side.")
def gallery(folder: Path, only: tuple[str, ...], spoken: tuple[str, ...], wide: bool) -> None:
    """Write pictures of every page that citizens see, in every language, theme and text size, into DIR.

    Look through DIR/index.html. Needs no display; all of it takes some minutes.
    """
    import tempfile

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    from local_db.answer_index import AnswerIndex
    from ui.citizen_pages.combination import UPRIGHT, WIDE
    from ui.citizen_pages.contact_sheet import write_sheets
    from ui.citizen_pages.register import PAGES
    from ui.citizen_pages.stage import built_languages
    from ui.citizen_pages.stages import Stages
    from ui.face import FaceSpec, application
    from ui.languages import available

    pages = [page for page in PAGES if not only or page.name in only]
    with ExitStack() as stack:
        made = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="shopfront-gallery-")))
        app = application(FaceSpec(page="", models=lambda _stage: {}, keyboard=True), made / "memory")
        node, forms = _sample_office(made, stack)
        stages = Stages(node, forms, made, AnswerIndex(lambda: node.pack))
        stack.callback(stages.close)
        languages = [
            one for one in available(built_languages(made)) if one in spoken or (not spoken and one != "longer")
        ]
        click.echo(write_sheets(stages, pages, languages, folder, click.echo, size=WIDE if wide else UPRIGHT))
        app.processEvents()


@command(cli, "preview")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--target", required=True, help="`service/ID` or `life-event/ID`.")
@click.option("--language", default="en", help="Of the page.")
def preview(file: Path, out: Path, target: str, language: str) -> None:
    """Draw a page of the pack in FILE (JSON), as a kiosk would show it, into the picture OUT. Needs no display."""
    import tempfile

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    import msgspec

    from kiosk.catalogue.pack import Pack
    from local_db.answer_index import AnswerIndex
    from ui.citizen_pages.one_page import write_page
    from ui.face import FaceSpec, application

    with ExitStack() as stack:
        made = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="shopfront-preview-")))
        application(FaceSpec(page="", models=lambda _stage: {}, keyboard=True), made / "memory")
        node, _ = _sample_office(made, stack, msgspec.json.decode(file.read_bytes(), type=Pack))
        write_page(node, made, target, language, out, answers=AnswerIndex(lambda: node.pack))


@command(cli, "demo")
@click.option(
    "--data", type=click.Path(file_okay=False, path_type=Path), help="Keep the data here; else it is thrown away."
)
@click.option(
    "--tour", type=click.Path(file_okay=False, path_type=Path), help="Drive a whole story; leave pictures in DIR."
)
@setting("language")
def demo(data: Path | None, tour: Path | None, language: str | None) -> None:
    """A whole office on this machine: central, hub, kiosk, counter and board as processes of their own.

    Without a display it drives itself through a service day and leaves pictures, as with --tour DIR.
    """
    from central.cable import Cable
    from ui.tour.demo import run_demo

    run_demo(data=data, tour=tour, language=language or "en", cable=Cable)


if __name__ == "__main__":
    cli()
