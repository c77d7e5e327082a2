"""A server with two forms."""

from contextlib import ExitStack

import pytest

from tests.central.openrosa.stage import LOGO, SITE, Server, Source, xform

FORMS = {
    "visit.xml": Source(xform(), {"site.csv": SITE, "logo.png": LOGO}),
    "plain.xml": Source(xform("plain", "", title="Plain &amp; simple")),
    "broken.xml": Source(b""),
}


@pytest.fixture
def server(tmp_path):
    """The server of the office."""
    with ExitStack() as stack:
        folder = tmp_path / "server"
        folder.mkdir()
        yield Server(folder, stack, FORMS)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """A server that keeps nothing: for posts that are refused, one after the other."""
    with ExitStack() as stack:
        yield Server(tmp_path_factory.mktemp("server"), stack, FORMS)
