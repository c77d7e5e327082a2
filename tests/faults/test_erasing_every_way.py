"""Whichever way somebody told an office something, once it is erased it is on no machine, on no disk, in no log.

A form taken home and sent in a browser, one from ODK Collect, one handed over by six words, one with help, and a case
that came on a stick; at a hub, its standby, the central above, a kiosk, a counter and a laptop, all of them programs.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.stories import PATIENCE, Town, Words, traces
from tests.faults.test_erasing import let_time_pass
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOBS, FORMS, CASE_AND_STOP = 13, 4, 2
pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    built = Town(tmp_path)
    yield built
    built.close()


def whole(server) -> set[str]:
    return {path.name for path in (server.data / "blobs").glob("??/*")}


def told_in_every_way(town: Town, turn: str) -> tuple[list[str], list[bytes], dict[str, bytes]]:
    """What is to be erased, every word of it, and a piece of each sealed blob."""
    before, names, words = whole(town.hub), [], []
    for way in (town.on_the_web, town.from_a_phone, town.by_six_words, town.with_help, town.on_a_stick):
        said = Words(f"{turn}{way.__name__}")
        names.append(way(said))
        words += said.all
    wait_until("all arrived", lambda: len(whole(town.hub) - before) == BLOBS, PATIENCE)
    fresh = whole(town.hub) - before
    wait_until("the servers hold it", lambda: all(fresh <= whole(one) for one in town.servers), PATIENCE)
    sealed = {}
    for name in fresh:
        content = (town.hub.data / "blobs" / name[:2] / name).read_bytes()
        sealed[name] = content[len(content) // 2 :][:48]
    return names, words, sealed


def nothing_is_left(town: Town, words: list[bytes], sealed: dict[str, bytes]) -> None:
    """But on the stick that was lost, which nobody can reach."""
    searched = [one for one in [*town.folder.iterdir(), Path(os.environ["HOME"])] if one != town.lost]
    assert traces(words, sealed, town.lost), "else the search would find nothing anyway"
    wait_until("every machine has erased it", lambda: not traces(words, sealed, *searched), PATIENCE)
    wait_until("the laptop has no form of it", lambda: town.laptop.ask("begun") == [], PATIENCE)
    assert not list(town.hub.data.glob("kept-drafts/*.card")), "what was sent is kept under no code"
    assert not list(town.stick.iterdir()), "the receipt was taken"


def test_nothing_of_it_is_anywhere(town: Town, tmp_path: Path) -> None:
    names, words, sealed = told_in_every_way(town, "asked")
    assert traces(words, {}, tmp_path, Path(os.environ["HOME"])) == [], "in clear it is nowhere, also before"
    assert town.laptop.ask("begun") != []
    for name in names:
        assert "is erased here" in town.office("erase", name, "--officer", "mei", "--yes")
    nothing_is_left(town, words, sealed)
    brought_again = town.office("bundle", "in", str(town.lost))
    assert "papers" in brought_again
    nothing_is_left(town, words, sealed)

    _, words, sealed = told_in_every_way(town, "time")
    town.hub.program.end()
    assert let_time_pass(town, 2600) == FORMS + CASE_AND_STOP
    town.hub.start()
    nothing_is_left(town, words, sealed)
    for server in town.servers:
        server.program.end()
        town.command("log", "verify", data=server.data)
        server.start()
