"""What signing in says."""

from dataclasses import replace

import pytest

from kiosk.office import Office
from kiosk.queue.rows import CounterRow, OfficerRow
from kiosk.text import Text, Translations
from tests.kiosk.memory_device import harbour
from ui.counter.sign_in import PIN_TRIES, SignInFacts, initials, officer_lines, place_lines, sign_in_shown
from ui.counter.words import Words

WORDS = Words("en", Translations({}), harbour(), Office(code="HBR", name={"en": "Harbour"}))
PEOPLE = (OfficerRow("priya", "Priya Raman", ("4",)), OfficerRow("hana", "Hana Faleolo", ()))
FACTS = SignInFacts(now_ms=1000, words=WORDS, officers=PEOPLE)


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def test_officers_with_where_they_sit() -> None:
    lines = officer_lines(replace(FACTS, chosen="hana"))
    assert [(line.name, plain(line.hint), line.chosen) for line in lines] == [
        ("Priya Raman", "at counter 4", False),
        ("Hana Faleolo", "", True),
    ]


def test_nobody_is_chosen_at_first() -> None:
    assert (sign_in_shown(FACTS).chosen, sign_in_shown(FACTS).anybody) == ("", True)
    assert not sign_in_shown(replace(FACTS, officers=())).anybody


def test_a_lock_asks_for_its_officer_whoever_is_chosen() -> None:
    assert sign_in_shown(replace(FACTS, chosen="hana", locked="priya")).name == "Priya Raman"


def test_a_pause_is_counted_down() -> None:
    slowed = replace(PIN_TRIES, wrong=3, open_at=6000)
    shown = sign_in_shown(replace(FACTS, chosen="hana", tries=slowed, problem=Text.of("refused.wrong_pin")))
    assert (shown.problem, shown.paused) == ("That PIN is not right. Try again in 5 seconds.", True)


def test_a_taken_place_names_who_has_it() -> None:
    places = (CounterRow("1", "left", "", "", False, 0, "", ""), CounterRow("2", "", "hana", "Hana", False, 1, "", "d"))
    lines = place_lines(replace(FACTS, places=places))
    assert [(plain(line.title), line.side, line.who, line.free) for line in lines] == [
        ("Counter 1", "left side", "Free", True),
        ("Counter 2", "", "Hana", False),
    ]


@pytest.mark.parametrize(
    ("name", "letters"), [("Priya Raman", "PR"), ("hana", "H"), ("Ana de la Ruiz", "AR"), ("", "")]
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
