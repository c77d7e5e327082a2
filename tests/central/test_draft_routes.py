"""Who may ask for drafts at a hub, how often, and what they hear when its disk is full."""

import pytest

from central.throttle import MOST_WRONG
from kiosk.errors import DataFault

LOCKER = "ab" * 32


def test_keeping_tells_no_more_about_codes_than_opening(hub):
    """Whether a locker is there can be seen from how a wrong generation is refused."""
    for number in range(MOST_WRONG):
        answer = hub.ask("PUT", f"/drafts/{number:064x}?generation=7", content=b"x")
        assert answer.json()["code"] == "not_found"
    assert hub.ask("PUT", f"/drafts/{LOCKER}?generation=7", content=b"x").status_code == 429
    assert hub.ask("POST", f"/drafts/{LOCKER}/open").status_code == 429
    assert hub.ask("PUT", f"/drafts/{LOCKER}?generation=0", content=b"x", device="d2").status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "act"),
    [("PUT", f"/drafts/{LOCKER}?generation=0", "keep"), ("PUT", "/visit-keys/abcd", "keep_key")],
)
def test_a_full_disk_is_told_as_such(hub, bench, monkeypatch, method, path, act):  # noqa: PLR0917 - fixtures
    def fail(*_args):
        message = "The folder cannot be used (no space). Free some space."
        raise DataFault(message)

    monkeypatch.setattr(bench.forms(hub.node).lockers, act, fail)
    answer = hub.ask(method, path, content=b"x", device="abcd")
    assert (answer.status_code, answer.json()["code"]) == (503, "not_saved")
