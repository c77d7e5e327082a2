"""The demo as its user starts it: the whole story through real processes, and nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(240)
def test_the_tour_tells_its_story_and_accounts_for_everything(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "main.py",
        "demo",
        "--tour",
        str(tmp_path / "pictures"),
        "--data",
        str(tmp_path / "data"),
    ]
    done = subprocess.run(command, cwd=ROOT, env=os.environ.copy(), capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Accounted for: 6 tickets issued, 6 on record everywhere, no label twice." in " ".join(done.stdout.split())
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert [picture.name[:2] for picture in pictures] == [f"{number:02d}" for number in range(1, 40)]
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    for log in (tmp_path / "data" / "logs").glob("*.log"):
        assert "Traceback" not in log.read_text(), log.name
