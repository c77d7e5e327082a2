"""What a face says of things of its own that a server put aside: only its own, only of late, only while it is so."""

from types import SimpleNamespace

import pytest

from kiosk.aside_words import SHOWN_MS, aside_text, left_out
from kiosk.put_aside import PutAside
from kiosk.text import TEXTS, Text

NOW = 1_795_000_000_000


def aside(number: int, **other) -> PutAside:
    found = {"device": "d1", "source": "s", "sequence": number, "hash": f"{number:064x}", "what": "ticket.left.v1",
             "why": "refused", "at": NOW - 1000 * number}  # fmt: skip
    return PutAside(**(found | other))


def test_only_what_this_machine_wrote_of_late_and_is_still_aside_is_told():
    known = [aside(1), aside(2), aside(3, device="d2"), aside(4, taken_in=True), aside(5, at=NOW - SHOWN_MS)]
    queue = SimpleNamespace(device="d1", asides={one.hash: one for one in known})

    assert left_out(queue, NOW) == (known[1], known[0])


@pytest.mark.parametrize(
    ("what", "kind"),
    [("ticket.left.v1", "ticket"), ("appointment.moved.v9", "appointment"), ("submission.sent.v1", "form"),
     ("stop.done.v1", "stop"), ("case.written.v1", "case"), ("lantern.lit.v1", "other"), ("", "other")],
)  # fmt: skip
def test_it_says_what_the_last_one_was_and_when(what: str, kind: str):
    told = aside_text((aside(2), aside(1, what=what)), lambda at: f"at {NOW - at}")

    assert told == Text.of("aside.told", n=2, what=Text.of(f"aside.{kind}"), when="at 1000")
    assert f"The last was {TEXTS[f'aside.{kind}']}, at 1000." in told.english()


def test_where_nothing_was_put_aside_nothing_is_said():
    assert aside_text((), str) is None
