"""`kiosk`, `counter` and `board`: the faces of an office, each a window of its own."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import click

from kiosk.errors import ShopfrontError
from ui.command_line.options import command, data_option, face_options, setting

if TYPE_CHECKING:
    from pathlib import Path

    from ui.command_line.composition.device import Opened


@command("kiosk")
@data_option("kiosk")
@setting("idle_warning_seconds")
@setting("idle_seconds")
@setting("public_address")
@setting("printer")
@setting("speech")
@face_options
def kiosk(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The citizens' touchscreen: find a service, take a ticket."""
    from ui.command_line.composition.device import opened
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


@command("counter")
@data_option("counter")
@setting("public_address")
@setting("printer")
@setting("speech")
@face_options
def counter(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The officers' desktop: who waits and why, call, serve, finish."""
    from ui.command_line.composition.device import opened
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
                saws=here.saws,
            )
            _run_face(here, face, drive=drive)


@command("board")
@data_option("board")
@setting("board_inches")
@setting("board_metres")
@setting("loudness")
@setting("calls")
@setting("speech")
@face_options
def board(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The public display: who is called, and where to."""
    from ui.command_line.composition.device import opened
    from ui.memory import keep_one_heap

    keep_one_heap()
    with opened(data, "board", code, name, given) as here:
        from ui.board.app import board_face
        from ui.devices.speech import Silence, speech_for

        with closing(speech_for() if here.settings.flag("speech") else Silence()) as speech:
            _run_face(here, board_face(here.node, here.settings, speech, here.names), drive=drive)


def _run_face(here: Opened, spec: Any, *, drive: bool) -> None:
    from ui.face import run_face

    searches = here.node.device.role != "board"

    def start_sync(face: Any) -> None:
        try:
            here.start_sync()
        except ShopfrontError as error:
            click.echo(f"Error: {error}", err=True)
            face.end(1)
        if searches:
            here.answers.warm(face.languages.language or "en")

    def ready(face: Any) -> None:
        if searches:
            face.languages.changed.connect(here.answers.warm)
        face.after_first_frame(lambda: start_sync(face))  # what speaks HTTP takes a quarter of a second to load
        if drive:
            from ui.driver import Driver

            Driver(face.window, here.node)

    sys.exit(run_face(spec, ready))
