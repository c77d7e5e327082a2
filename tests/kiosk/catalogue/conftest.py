"""A pack to break: the front of the sample with four of its services and no life events."""

import re
import shutil
from pathlib import Path

import pytest

HARBOUR = Path(__file__).resolve().parents[3] / "assets" / "packs" / "harbour"
SERVICES = ("pay-fine", "lost-card", "change-address", "register-birth")


@pytest.fixture
def copy(tmp_path):
    folder = tmp_path / "pack"
    shutil.copytree(HARBOUR / "forms", folder / "forms")
    (folder / "services").mkdir()
    (folder / "life-events").mkdir()
    front = (HARBOUR / "pack.toml").read_text(encoding="utf-8")
    (folder / "pack.toml").write_text(re.sub(r"life_events = \[.*?\]\n", "", front, flags=re.S), encoding="utf-8")
    for service in SERVICES:
        text = (HARBOUR / "services" / f"{service}.toml").read_text(encoding="utf-8")
        topics = "topics = []" if service != "pay-fine" else 'topics = ["driving"]'
        whole = re.sub(r"^topics = .*$", topics, text, flags=re.M)
        (folder / "services" / f"{service}.toml").write_text(whole, encoding="utf-8")
    return folder
