"""The form of a command: how its errors end it, and the options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
import platformdirs

from kiosk.errors import ShopfrontError
from kiosk.settings import BY_NAME

ASSETS = Path(__file__).parents[2] / "assets"
Run = Callable[..., None]


def command(name: str) -> Callable[[Run], click.Command]:
    """A command whose known errors become one sentence and exit code 1 instead of a traceback."""

    def wrap(run: Run) -> click.Command:
        @wraps(run)
        def guarded(*args: Any, **options: Any) -> None:
            try:
                run(*args, **options)
            except ShopfrontError as error:
                raise click.ClickException(str(error)) from error

        return click.command(name)(guarded)

    return wrap


def group(name: str, words: str, *commands: click.Command) -> click.Group:
    """Commands that belong together, and what they are for."""
    return click.Group(name, help=words, commands=commands)


def data_option(name: str) -> Callable[[Run], Run]:
    """`--data DIR`, by default where this platform keeps the data of programs."""
    default = Path(platformdirs.user_data_dir("shopfront", appauthor=False)) / name
    kind = click.Path(file_okay=False, path_type=Path)
    words = "Folder for the data of this device; one program at a time."
    if name == "central":
        words = "Folder with the data of the server (for `log`, of any device)."
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


def pack_option(run: Run) -> Run:
    """Which content a new office starts with."""
    packs = sorted(path.name for path in (ASSETS / "packs").iterdir() if (path / "pack.toml").exists())
    words = "Content of a new office: services, counters, officers."
    return click.option("--pack", type=click.Choice(packs), default="harbour", show_default=True, help=words)(run)


def database_option(run: Run) -> Run:
    """Where the log of a server is, if not in its folder."""
    words = "The log is in PostgreSQL: postgresql://USER@HOST/NAME"
    return click.option("--database", default="", metavar="URL", help=words)(run)


def server_options(run: Run) -> Run:
    """Where a server is: its folder, its log, and its address while it runs."""
    for option in (setting("port"), setting("host"), database_option, data_option("central")):
        run = option(run)
    return run
