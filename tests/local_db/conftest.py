"""Disks that are really full or really read-only."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Mount = Callable[[str], Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Gives a small file system in memory, with options; the same folder again with others."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = False

    def with_options(options: str) -> Path:
        nonlocal mounted
        command = shutil.which("mount")
        if command is None:
            pytest.skip("this machine has no mount command, so there is no disk that can be full")
        chosen = f"remount,{options}" if mounted else options
        done = subprocess.run(
            [command, "-t", "tmpfs", "-o", chosen, "tmpfs", str(folder)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            pytest.skip(f"this user may not mount a disk that can be full: {done.stderr.strip()}")
        mounted = True
        return folder

    yield with_options
    if mounted:
        # Lazily: a test that failed may have left a log open on it.
        subprocess.run([shutil.which("umount") or "umount", "--lazy", str(folder)], check=True)
