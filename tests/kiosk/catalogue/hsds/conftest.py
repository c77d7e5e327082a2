"""Documents to import, and what has to be true when one is refused."""

import json

import pytest

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.hsds.transfer import import_file


@pytest.fixture
def file(tmp_path):
    """Write a document."""

    def write(content):
        path = tmp_path / "given.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return write


@pytest.fixture
def refused(file, tmp_path):
    """Import a document that is refused, see that nothing is written, and return the fault."""

    def refuse(content, folder=None):
        folder = folder or tmp_path / "made"
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        with pytest.raises(PackFault) as found:
            import_file(file(content), folder)
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
        assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
        return found.value

    return refuse
