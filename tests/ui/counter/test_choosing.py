"""What the two dialogs offer for what was typed."""

from types import SimpleNamespace

import pytest

from tests.kiosk.memory_device import harbour
from tests.pack_search import PackSearch
from ui.counter.choosing import matching, service_lines
from ui.counter.counter_choices import CounterChoices
from ui.counter.waiting import QueueLine

SEARCH = PackSearch(harbour)


def found(typed: str, language: str) -> list[str]:
    return [one.id for one in SEARCH.find(typed, language, only="service").results]


def line(label: str, service: str) -> QueueLine:
    return QueueLine(label, label, label[0], service, "", "", "", "", "", warm=False, next=False, last=False)


LINES = [line("D 047", "Register a birth"), line("A 112", "Renew a passport"), line("D 004", "Change your name")]


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("", ["D 047", "A 112", "D 004"]),
        ("d47", ["D 047"]),
        ("D 047", ["D 047"]),
        ("d4", ["D 047", "D 004"]),
        ("112", ["A 112"]),
        ("passport", ["A 112"]),
        ("CHANGE", ["D 004"]),
        ("zebra", []),
    ],
)
def test_tickets_by_label_or_service(typed: str, labels: list[str]) -> None:
    assert [one.label for one in matching(LINES, typed)] == labels


def test_while_nothing_is_typed_what_most_people_come_for() -> None:
    lines = service_lines(harbour(), found, " ", "en")
    assert [one.service for one in lines] == [one.id for one in harbour().services if one.often]
    assert 5 <= len(lines) <= 12
    assert [one.last for one in lines].count(True) == 1


@pytest.mark.parametrize(
    ("typed", "language", "first"), [("licence", "en", "driver-licence"), ("جواز", "ar", "renew-passport")]
)
def test_the_best_service_first(typed: str, language: str, first: str) -> None:
    assert service_lines(harbour(), found, typed, language)[0].service == first


def test_no_service_for_nonsense() -> None:
    assert service_lines(harbour(), found, "qqqqqqq", "en") == []


def test_services_are_found_by_what_also_finds_answers() -> None:
    words = SimpleNamespace(pack=harbour(), language="en")
    choices = CounterChoices(SEARCH, lambda: words, lambda: LINES)
    choices.look("got hitched and need a new surname")
    assert choices.firstService() in {"name-change", "get-married"}
    choices.look("qqqqqqq")
    assert choices.firstService() == ""
