"""The program, and where each of its commands is: the module loads when its command is asked for."""

from __future__ import annotations

from importlib import import_module

import click

from kiosk.version import program_version

PLACES = {
    "kiosk": "faces",
    "counter": "faces",
    "board": "faces",
    "device": "device",
    "field": "field",
    "central": "server",
    "beside": "server",
    "office": "office",
    "log": "log",
    "forms": "forms",
    "pack": "pack",
    "gallery": "pictures",
    "preview": "pictures",
    "demo": "demo",
}
"""The module in this package that has a command or group, by its name."""


class Program(click.Group):
    """The group of all commands, which loads no module but the one that it needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return sorted(PLACES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, from its module."""
        del ctx
        if cmd_name not in PLACES:
            return None
        found: click.Command = getattr(import_module(f"{__package__}.{PLACES[cmd_name]}"), cmd_name)
        return found


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(program_version(), prog_name="shopfront")
def cli() -> None:
    """Shopfront runs a government service centre: kiosk, counter, board, and the service they sync to.

    Try it: `python main.py demo` starts a whole office on this machine. For a real one, start `central` (and
    `central --upstream URL` as the hub of an office), make a code for each kiosk, counter and board with `office code`,
    and start it with --hub URL --enrol CODE. All of them keep working while the hub is away.
    """
