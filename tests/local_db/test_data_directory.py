"""One program at a time in one data directory."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import DataFault
from local_db.data_directory import DataDirectory
from tests.local_db.conftest import Mount

HOLD = """
import sys
from pathlib import Path
from local_db.data_directory import DataDirectory
held = DataDirectory(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path):
    """Another program that uses the folder `data`."""
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "data")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "held\n"
    yield child
    child.communicate()


def test_the_folder_is_made_for_its_owner_only(tmp_path: Path):
    with DataDirectory(tmp_path / "a" / "data") as directory:
        assert stat.S_IMODE(directory.folder.stat().st_mode) == 0o700


def test_a_second_program_is_told_who_holds_the_folder_and_what_to_do(tmp_path: Path, holder: subprocess.Popen):
    with pytest.raises(DataFault) as caught:
        DataDirectory(tmp_path / "data")

    assert str(caught.value) == (
        f"Another Shopfront program (process {holder.pid}) is using {tmp_path / 'data'}. "
        "Close it or choose another folder with --data."
    )


def test_the_folder_is_free_again_when_the_other_program_was_killed(tmp_path: Path, holder: subprocess.Popen):
    holder.kill()
    holder.wait()

    with DataDirectory(tmp_path / "data"):
        assert (tmp_path / "data" / "lock.pid").read_text() == f"{os.getpid()}\n"


def test_a_second_use_in_the_same_program_is_refused_until_the_first_is_closed(tmp_path: Path):
    first = DataDirectory(tmp_path)
    with pytest.raises(DataFault, match=rf"\(process {os.getpid()}\)"):
        DataDirectory(tmp_path)
    first.close()
    first.close()
    DataDirectory(tmp_path).close()


def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(DataFault, match=r"cannot be used \(.*right to write it"):
        DataDirectory(tmp_path / "file")


def test_a_folder_on_a_read_only_disk(mount: Mount):
    mount("size=1m")
    with pytest.raises(DataFault, match=r"cannot be used \(Read-only file system\)"):
        DataDirectory(mount("ro"))
