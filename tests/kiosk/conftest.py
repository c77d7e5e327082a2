"""Machines for the tests of running devices."""

import pytest

from tests.kiosk.running import Machines


@pytest.fixture
def machines(tmp_path):
    """Machines that are switched off after the test."""
    found = Machines(tmp_path)
    yield found
    found.stop_all()
