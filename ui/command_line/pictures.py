"""`gallery` and `preview`: pictures of the pages that citizens see."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from ui.command_line.options import command

if TYPE_CHECKING:
    from collections.abc import Iterator


@command("gallery")
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
    with _unseen("shopfront-gallery-") as (made, app):
        from local_db.answer_index import AnswerIndex
        from ui.citizen_pages.combination import UPRIGHT, WIDE
        from ui.citizen_pages.contact_sheet import write_sheets
        from ui.citizen_pages.register import PAGES
        from ui.citizen_pages.stage import built_languages
        from ui.citizen_pages.stages import Stages
        from ui.command_line.composition.sample_office import sample_office
        from ui.languages import available

        pages = [page for page in PAGES if not only or page.name in only]
        with ExitStack() as stack:
            node, forms = sample_office(made, stack)
            stages = Stages(node, forms, made, AnswerIndex(lambda: node.pack))
            stack.callback(stages.close)
            known = available(built_languages(made))
            languages = [one for one in known if one in spoken or (not spoken and one != "longer")]
            click.echo(write_sheets(stages, pages, languages, folder, click.echo, size=WIDE if wide else UPRIGHT))
            app.processEvents()


@command("preview")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--target", required=True, help="`service/ID` or `life-event/ID`.")
@click.option("--language", default="en", help="Of the page.")
def preview(file: Path, out: Path, target: str, language: str) -> None:
    """Draw a page of the pack in FILE (JSON), as a kiosk would show it, into the picture OUT. Needs no display."""
    with _unseen("shopfront-preview-") as (made, _), ExitStack() as stack:
        import msgspec

        from kiosk.catalogue.pack import Pack
        from local_db.answer_index import AnswerIndex
        from ui.citizen_pages.one_page import write_page
        from ui.command_line.composition.sample_office import sample_office

        node, _ = sample_office(made, stack, msgspec.json.decode(file.read_bytes(), type=Pack))
        write_page(node, made, target, language, out, answers=AnswerIndex(lambda: node.pack))


@contextmanager
def _unseen(prefix: str) -> Iterator[tuple[Path, Any]]:
    """A folder that is thrown away, and the application of a kiosk that needs no display."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    from ui.face import FaceSpec, application

    with TemporaryDirectory(prefix=prefix) as scratch:
        made = Path(scratch)
        yield made, application(FaceSpec(page="", models=lambda _stage: {}, keyboard=True), made / "memory")
