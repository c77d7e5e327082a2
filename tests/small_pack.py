"""A pack that is quick to work with: the front of the sample with two of its services, no life events and no forms."""

import re
from pathlib import Path

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.packing.keys import read_key
from kiosk.catalogue.packing.pack_file import build, sign

HARBOUR = Path(__file__).resolve().parents[1] / "assets" / "packs" / "harbour"
TOPICS = {"pay-fine": '["driving"]', "register-birth": "[]"}


def small_pack(folder: Path, version: str = "1.0") -> Path:
    """Write it into a new folder of this one; its own name has to be `harbour`."""
    home = folder / "harbour"
    (home / "services").mkdir(parents=True)
    front = re.sub(r"life_events = \[.*?\]\n", "", (HARBOUR / "pack.toml").read_text(encoding="utf-8"), flags=re.S)
    (home / "pack.toml").write_text(front, encoding="utf-8")
    for service, topics in TOPICS.items():
        text = (HARBOUR / "services" / f"{service}.toml").read_text(encoding="utf-8")
        lines = [line for line in text.splitlines(keepends=True) if not line.startswith("form")]
        whole = re.sub(r"^topics = .*$", f"topics = {topics}", "".join(lines), flags=re.M)
        (home / "services" / f"{service}.toml").write_text(whole, encoding="utf-8")
    edit(home, version=version)
    return home


def edit(home: Path, **values: str) -> None:
    """Write other values into the front."""
    front = home / "pack.toml"
    text = front.read_text(encoding="utf-8")
    for key, value in values.items():
        text = re.sub(rf'^{key} = ".*"$', f'{key} = "{value}"', text, count=1, flags=re.M)
    front.write_text(text, encoding="utf-8")


def signed(home: Path, key: Path) -> bytes:
    """Its file."""
    return sign(build(home, load_pack(home)), read_key(key))
