"""Shopfront's command line, and the place where its parts are put together. Every command loads only what it needs."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import platformdirs

from kiosk.errors import DataFault, ShopfrontError
from kiosk.settings import BY_NAME

if TYPE_CHECKING:
    from central.sync import Sync
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.settings import Settings

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
    run = click.option("--enrol", "code", default="", help="Enrolment code, the first time only; a hub shows it.")(run)
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
@click.version_option("0.1.0", prog_name="shopfront")
def cli() -> None:
    """Shopfront runs a government service centre: kiosk, counter, board, and the service they sync to.

    Try it: `python main.py demo` starts a whole office on this machine. For a real one, start `central` (and
    `central --upstream URL` as the hub of an office), note the enrolment code that it prints, and start each kiosk,
    counter and board with --hub URL --enrol CODE. All of them keep working while the hub is away.
    """


# opening a device


@dataclass(frozen=True)
class Opened:
    """A device that runs, with its log open; `start_sync` begins to talk to the hub."""

    node: Node
    settings: Settings
    folder: Path
    start_sync: Callable[[], object]


@contextmanager
def opened(data: Path, role: str, code: str, name: str, given: dict[str, Any]) -> Iterator[Opened]:
    """Open an enrolled device, or enrol it; everything is closed at the end."""
    from kiosk import identity as identities

    with ExitStack() as stack:
        settings = stack.enter_context(_folder(data, given))
        found = identities.load(data)
        hub_url = settings.text("hub_url") or (found.hub_url if found else "")
        if found is None:
            found = _enrol(hub_url, code, role, name)
            identities.save(data, found)
        if found.device.role != role:
            message = f"{data} belongs to a {found.device.role}. Choose another folder for a {role} with --data."
            raise DataFault(message)
        node = stack.enter_context(_running(found, stack.enter_context(closing(_sqlite(data)))))
        yield Opened(node, settings, data, lambda: _sync(node, found, hub_url).start())


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
def _running(identity: Identity, log: EventLog) -> Iterator[Node]:
    from kiosk.catalogue.loading import load_pack
    from kiosk.node import Node

    pack = load_pack(ASSETS / "packs" / identity.office.pack)
    node = Node(log=log, device=identity.device, office=identity.office, pack=pack)
    node.start()
    try:
        yield node
    finally:
        node.stop()


def _sqlite(data: Path) -> EventLog:
    from kiosk.entities import ENTITIES
    from local_db.sqlite_log import SqliteEventLog

    return SqliteEventLog(data / "log.db", ENTITIES)


def _sync(node: Node, identity: Identity, hub_url: str) -> Sync:
    from central.client import HttpHubLink
    from central.sync import Sync

    sync = Sync(node, HttpHubLink(hub_url, identity.token), identity.streams)
    node.connect(sync)
    return sync


def _enrol(hub_url: str, code: str, role: str, name: str) -> Identity:
    import msgspec

    from central.client import enrol
    from kiosk.identity import Identity
    from kiosk.office import Device, Office

    if not hub_url or not code:
        message = f"This {role} is not enrolled yet. Give it --hub URL and --enrol CODE; the hub shows both."
        raise DataFault(message)
    answer = enrol(hub_url, code, role, name or role)
    return Identity(
        device=Device(uuid=answer.device, role=role, name=name or role, letter=answer.letter),
        office=msgspec.convert(answer.office, Office),
        hub_url=hub_url,
        token=answer.token,
        streams=answer.streams,
    )


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
    with opened(data, "kiosk", code, name, given) as here:
        from ui.kiosk.app import kiosk_face

        _run_face(here, kiosk_face(here.node, here.settings, here.folder), drive=drive)


@command(cli, "counter")
@data_option("counter")
@face_options
def counter(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The officers' desktop: who waits and why, call, serve, finish."""
    with opened(data, "counter", code, name, given) as here:
        from ui.counter.app import counter_face

        _run_face(here, counter_face(here.node, here.settings), drive=drive)


@command(cli, "board")
@data_option("board")
@setting("speech")
@face_options
def board(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The public display: who is called, and where to."""
    with opened(data, "board", code, name, given) as here:
        from ui.board.app import board_face
        from ui.devices.speech import Silence, speech_for

        with closing(speech_for() if here.settings.flag("speech") else Silence()) as speech:
            _run_face(here, board_face(here.node, here.settings, speech), drive=drive)


@command(cli, "device")
@data_option("device")
@click.option("--role", type=click.Choice(["kiosk", "counter", "board"]), required=True, help="What it may do.")
@device_options
def device(data: Path, role: str, code: str, name: str, **given: Any) -> None:
    """A face without a window: a JSON question a line in, an answer a line out.

    For button boxes and other hardware, and for load and fault tests; docs/device.md lists the acts.

    \b
    {"id": 7, "do": "ticket.issue", "with": {"service": "register-birth", "request": "tap-1"}}
    """
    from kiosk.device_lines import serve_lines

    def answer(line: bytes) -> None:
        sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()

    with opened(data, role, code, name, given) as here:
        here.start_sync()
        serve_lines(here.node, iter(sys.stdin.buffer.readline, b""), answer)


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
@click.option("--enrol", "code", default="", help="The upstream's code for hubs, the first time only.")
@click.option("--name", default="", help="What people call this server.")
@pack_option
@timezone_option
@click.option("--renew-keys", is_flag=True, help="With --database: the keys in the folder are new ones, on purpose.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON when ready: url, office, enrol.")
@setting("log_level")
def central(
    data: Path,
    database: str,
    upstream: str,
    code: str,
    name: str,
    pack: str,
    timezone: str,
    renew_keys: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """The service that everything syncs to; with --upstream the hub of an office.

    Started for the first time it makes a sample office (`office init` makes your own).
    """
    from central.credentials import OfficeKeys, check_keys
    from central.hub import Hub, catch_up
    from central.serving import check_address
    from kiosk import identity as identities

    with ExitStack() as stack:
        settings = stack.enter_context(_folder(data, given))
        check_address(settings.text("host"), settings.whole("port"))
        made = identities.load(data) or (
            _enrol(upstream, code, "hub", name or "hub") if upstream else _new_office(pack, name, timezone=timezone)
        )
        identity = _as_started(made, settings.text("public_address"), upstream)
        identities.save(data, identity)
        upstream = identity.hub_url
        keys = OfficeKeys.at(data)
        log = _postgres(database, identity.office.code) if database else _sqlite(data)
        stack.enter_context(closing(log))
        check_keys(log, keys, renewed=not database or renew_keys)
        node = stack.enter_context(_running(identity, log))
        if not upstream:
            _begin_office(node)
            sync = None
        else:
            catch_up(node, upstream, identity.token, identity.streams)
            node.serve()
            sync = _sync(node, identity, upstream)
        hub = Hub(node, keys, settings.text("host"), settings.whole("port"), sync)
        ready = {"url": hub.url, "office": identity.office.code, "enrol": keys.code, "enrol_hub": keys.hub_code}
        hub.run(lambda _url: click.echo(json.dumps(ready) if as_json else _welcome(ready)))


def _welcome(ready: dict[str, str]) -> str:
    return (
        f"Office {ready['office']} is served at {ready['url']}. Let a device in with:\n\n"
        f"  python main.py kiosk --hub {ready['url']} --enrol {ready['enrol']}\n\n"
        f"A hub of the office needs --upstream {ready['url']} --enrol {ready['enrol_hub']}. Ctrl+C ends this."
    )


def _postgres(url: str, office: str) -> EventLog:
    from central.postgres_log import PostgresEventLog
    from kiosk.entities import ENTITIES

    return PostgresEventLog(url, ENTITIES, office=office)


def _as_started(identity: Identity, public_address: str, upstream: str) -> Identity:
    """The identity with what this start says anew; a hub stays a hub of the same central until it is told another."""
    import msgspec

    office = identity.office
    if public_address:
        office = msgspec.structs.replace(office, public_address=public_address)
    return msgspec.structs.replace(identity, office=office, hub_url=upstream or identity.hub_url)


def _new_office(pack_name: str, name: str, code: str = "", timezone: str = "") -> Identity:
    from kiosk.catalogue.loading import load_pack
    from kiosk.events import new_id
    from kiosk.identity import Identity
    from kiosk.office import CounterPlace, Device, Office

    made = load_pack(ASSETS / "packs" / pack_name).office
    office = Office(
        code=code or made.code,
        name=made.name.by_language(),
        timezone=timezone or made.time_zone,
        pack=pack_name,
        counters=tuple(CounterPlace(place.number, place.side) for place in made.counters),
        public_address=made.public_address,
    )
    return Identity(device=Device(uuid=new_id(), role="hub", name=name or "central"), office=office)


def _begin_office(node: Node) -> None:
    """The first time: serve, and bring the pack's officers in."""
    from kiosk.staff.officer import added

    if node.read(lambda queue: queue.term()) == 0:
        node.serve()
    if not node.read(lambda queue: len(queue.officers)):
        people = [added(one.id, one.name, one.pin, one.skills) for one in node.pack.office.officers]
        node.write(people, node.office.staff_stream).result()


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
def office_init(data: Path, pack: str, code: str, name: str, timezone: str) -> None:
    """Make an office: its data, its keys and the code that lets devices in."""
    from central.credentials import OfficeKeys
    from kiosk import identity as identities

    with ExitStack() as stack:
        stack.enter_context(_folder(data, {}))
        if identities.load(data) is not None:
            message = f"{data} holds an office already. Choose another folder with --data."
            raise DataFault(message)
        identity = _new_office(pack, name, code, timezone)
        node = stack.enter_context(_running(identity, stack.enter_context(closing(_sqlite(data)))))
        _begin_office(node)
        identities.save(data, identity)
        keys = OfficeKeys.at(data)
        click.echo(
            f"Office {identity.office.code} is in {data}. Codes: {keys.code} for devices, {keys.hub_code} for its hub."
        )


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
    stack.enter_context(_folder(data, {}))
    return _postgres(database, identity.office.code) if database else _sqlite(data)


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
