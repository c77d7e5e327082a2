"""A laptop does not say that everything is at the office while the office could not take something."""

import pytest

from kiosk.catalogue.pack import Pack
from kiosk.office import Office
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from ui.counter.words import Words
from ui.field.state_words import Waiting, kept_line, link

PACK: Pack = harbour()
WORDS = Words("en", Translations({}), PACK, Office(code="HBR", name={"en": "Harbour"}, timezone="UTC"))
ASIDE = "The office could not take 1 thing."


@pytest.mark.parametrize(
    ("waiting", "told"),
    [
        (Waiting(0, 0), "Connected, all sent"),
        (Waiting(0, 0, 2), "Connected, 2 not taken by the office"),
        (Waiting(0, 4, 2), "Connected, 2 not taken by the office"),
        (Waiting(3, 4, 2), "Connected, 3 to send"),
    ],
)
def test_the_bar_says_what_was_not_taken(waiting: Waiting, told: str) -> None:
    assert link(WORDS, 1, 2, connected=True, waiting=waiting, problem="") == told


def test_beside_what_is_kept_stands_what_was_not_taken() -> None:
    assert kept_line(0, 0, ASIDE) == kept_line(0, 3, ASIDE) == ASIDE
    assert kept_line(2, 0, ASIDE).endswith(f"network. {ASIDE}")
    assert kept_line(2, 0).endswith("network.")
    assert kept_line(0, 0).startswith("Nothing waits. Everything")
