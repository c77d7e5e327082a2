"""Devices with drafts."""

import pytest

from local_db.draft_lockers import FileLockerRoom
from tests.kiosk.forms.drafts.stage import Stage


@pytest.fixture
def stages(tmp_path):
    """Makes devices of one office, whose hub keeps drafts in one room."""
    room = FileLockerRoom(tmp_path / "room")
    made = []

    def new(name: str = "one", **other) -> Stage:
        made.append(Stage(tmp_path / name, room=room, **other))
        return made[-1]

    yield new
    for stage in made:
        stage.stop()


@pytest.fixture
def stage(stages):
    """One kiosk, with its hub."""
    return stages()
