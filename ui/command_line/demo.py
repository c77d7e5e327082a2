"""`demo`: a whole office on this machine."""

from __future__ import annotations

from pathlib import Path

import click

from ui.command_line.options import command, setting


@command("demo")
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
