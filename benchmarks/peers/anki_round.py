"""One round with Anki's own sync server: `python anki_round.py RECORDS FOLDER`, with the Python that has `anki`.

The server is a process of its own, as it comes. Each record is the field of a note; Anki makes a card for each note,
which it sends too. Printed: one JSON object of seconds.
"""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from anki.collection import AddNoteRequest, Collection
from anki.decks import DeckId

_NAME, _SECRET = "office", "practice"
_EMPTY_SYNCS = 40


def main(records: Sequence[str], folder: Path) -> dict[str, Any]:
    """Fill the server from one collection, and another one from the server."""
    port = _free_port()
    here = {"SYNC_USER1": f"{_NAME}:{_SECRET}", "SYNC_BASE": str(folder / "server"), "SYNC_HOST": "127.0.0.1",
            "SYNC_PORT": str(port), "RUST_LOG": "error"}  # fmt: skip
    server = subprocess.Popen(
        [sys.executable, "-m", "anki.syncserver"], env={**os.environ, **here}, stdout=subprocess.DEVNULL
    )
    try:
        _wait_for(port, server)
        return _round(records, folder, f"http://127.0.0.1:{port}/")
    finally:
        server.terminate()
        server.wait(10)


def _round(records: Sequence[str], folder: Path, url: str) -> dict[str, Any]:
    sender, reader = Collection(str(folder / "sender.anki2")), Collection(str(folder / "reader.anki2"))
    login = sender.sync_login(_NAME, _SECRET, url)
    sender.close_for_full_sync()
    sender.full_upload_or_download(auth=login, server_usn=None, upload=True)
    sender.reopen(after_full_sync=True)
    reader.close_for_full_sync()
    reader.full_upload_or_download(auth=login, server_usn=None, upload=False)
    reader.reopen(after_full_sync=True)
    _write(sender, records)
    found: dict[str, Any] = {"push": _seconds(lambda: sender.sync_collection(login, sync_media=False))}
    found["pull"] = _seconds(lambda: reader.sync_collection(login, sync_media=False))
    held = reader.note_count()
    if held != len(records):
        message = f"the reader holds {held} of {len(records)} notes"
        raise SystemExit(message)
    found["empty"] = [_seconds(lambda: reader.sync_collection(login, sync_media=False)) for _ in range(_EMPTY_SYNCS)]
    sender.close()
    reader.close()
    return found | {"objects": 2 * len(records)}


def _write(collection: Collection, records: Sequence[str]) -> None:
    kind = collection.models.by_name("Basic")
    if kind is None:
        message = "this Anki has no notes of the kind Basic"
        raise SystemExit(message)
    added = []
    for number, record in enumerate(records):
        note = collection.new_note(kind)
        note["Front"], note["Back"] = str(number), record
        added.append(AddNoteRequest(note=note, deck_id=DeckId(1)))
    collection.add_notes(added)


def _seconds(act: Any) -> float:  # noqa: ANN401 - anything that is called
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > until or server.poll() is not None:
                raise
            time.sleep(0.05)
        else:
            return


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]).read_text().splitlines(), Path(sys.argv[2]))))
