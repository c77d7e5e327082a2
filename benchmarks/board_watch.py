"""A real board in a process of its own that says when it knew of a call, and when it had drawn it.

Times are `time.monotonic_ns`, which all processes of one machine share.
"""

import io
import json
import sys
import threading
import time
from pathlib import Path

import click

_DONE = threading.Lock()


def _say(**found: object) -> None:
    with _DONE:
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


@click.command()
@click.option("--hub", required=True)
@click.option("--enrol", required=True)
@click.option("--data", type=click.Path(path_type=Path), required=True)
def run(hub: str, enrol: str, data: Path) -> None:
    """Show the board until standard input ends."""
    from PySide6.QtCore import QCoreApplication

    from ui.board.app import board_face
    from ui.command_line.composition import device
    from ui.devices.speech import Silence
    from ui.face import OpenFace, run_face

    with device.opened(data, "board", enrol, "", {"hub_url": hub}) as here:

        def opened(face: OpenFace) -> None:
            model = face.models["model"]
            shown = [""]

            def drawn() -> None:
                key = str(model.property("callKey"))
                if key != shown[0]:
                    shown[0] = key
                    _say(drawn=str(model.property("label")), at=time.monotonic_ns())

            face.window.frameSwapped.connect(drawn)
            here.node.subscribe(lambda _change: _say(news=True, at=time.monotonic_ns()))
            here.start_sync()
            threading.Thread(target=_until_the_end, args=(QCoreApplication.quit,), daemon=True).start()
            _say(ready=True)

        run_face(board_face(here.node, here.settings, Silence()), opened)


def _until_the_end(end: object) -> None:
    io.FileIO(0, closefd=False).readall()
    if callable(end):
        end()


if __name__ == "__main__":
    run()
