"""`office export` and `office paper`: a day as a file, and what a day on paper needs."""

from __future__ import annotations

import os
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import click

from kiosk.settings import BY_NAME
from ui.command_line.options import ASSETS, command, data_option, database_option, setting


@command("export")
@data_option("central")
@database_option
@click.option("--day", required=True, metavar="DAY", help="The office's own date, such as 2026-11-21.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="FILE.xlsx, or FILE.csv for three tables.")
@click.option("--language", type=click.Choice(BY_NAME["language"].choices), default="en", help="Of heads and words.")
def export(data: Path, database: str, day: str, out: Path, language: str) -> None:
    """Save a day as a file: its tickets, its statistics and its help, with how each figure is counted.

    No officer and nothing about a person is in it. Also while the server or device of this folder runs.
    """
    from kiosk.clock import wall_ms
    from kiosk.queue.export import Wording, save_day
    from kiosk.text import Translations
    from ui.command_line.composition.stores import log_to_read, logged_identity, shelf_in

    identity = logged_identity(data, database)
    log = log_to_read(data, database, identity.office.code)
    words = Wording(language, Translations.load(ASSETS / "i18n"))
    with closing(log):
        pack = shelf_in(data, identity).load()
        made = save_day(log, day, out, office=identity.office, pack=pack, words=words, now_ms=wall_ms())
    for path in made:
        click.echo(path)


@command("paper")
@data_option("central")
@database_option
@setting("language")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PDF to write.")
@click.option("--roll", type=click.IntRange(1, 500), help="Instead print so many numbered tickets, twelve a page.")
@click.option("--first", type=click.IntRange(1, 500), default=1, show_default=True, help="The roll's first number.")
def paper(data: Path, database: str, out: Path, roll: int | None, first: int, **given: Any) -> None:
    """Print what a day on paper needs: the emergency list, or a roll of tickets to cut apart.

    The list holds who waits now, the appointments that are still expected, and empty lines for whoever comes. Any
    server's or device's folder will do, also while it runs: keep a fresh list at hand, and a roll in a drawer.
    """
    from kiosk.queue.paper_list import emergency_list, roll_labels
    from kiosk.text import Translations
    from ui.command_line.composition.beside_server import appointments
    from ui.devices.paper_day import PaperDay

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown
    printed = PaperDay(Translations.load(ASSETS / "i18n"), given["language"] or "en")
    with ExitStack() as stack:
        queue, now_ms, _ = appointments(data, database, given, stack)
        if roll:
            pages = printed.print_roll(roll_labels(first, roll), queue.office.name, queue.pack.languages, out)
        else:
            pages = printed.print_list(emergency_list(queue, now_ms), out)
    click.echo(f"{out} has {pages} pages of A4.")
