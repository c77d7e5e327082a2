"""Keys, and the files that a publisher makes of the small pack."""

import re

import pytest

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.packing.keys import make_key, public_text, read_key
from kiosk.catalogue.packing.pack_file import build, sign


class Publisher:
    """Builds and signs."""

    def __init__(self, folder):
        make_key(folder / "key")
        self.key = read_key(folder / "key")
        self.public = public_text(self.key)

    def file(self, pack, version="2026.11", change=None):
        """The signed file of a pack's folder, as this version."""
        front = pack / "pack.toml"
        text = re.sub(r'^version = ".*"', f'version = "{version}"', front.read_text(encoding="utf-8"), flags=re.M)
        front.write_text(text, encoding="utf-8")
        if change is not None:
            change(pack)
        return sign(build(pack, load_pack(pack)), self.key)


@pytest.fixture
def publisher(tmp_path):
    return Publisher(tmp_path)
