"""A day as a file: tickets, statistics with their definitions, and nothing about anybody."""

import csv

import pytest
from openpyxl import load_workbook

from kiosk.assist.figures import help_day
from kiosk.assist.handover_record import Handover
from kiosk.assist.help_call import HelpCall
from kiosk.catalogue.rules import QueueRules
from kiosk.errors import Refused
from kiosk.queue.export import Wording, day_tables, of_log, save_day
from kiosk.queue.help_export import help_table
from kiosk.queue.help_measures import help_of_log
from kiosk.queue.measures import MEASURES
from kiosk.queue.statistics import day_statistics
from kiosk.queue.ticket_state import Span, Status, Ticket
from kiosk.text import Translations
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.story import DAY, MINUTE, NINE

ENGLISH = Wording("en", Translations({}))
SECRETS = {
    "officer": "priya",
    "issued_by": "tomas",
    "hold_place": "room 5",
    "why": "cannot-stand",
    "needs": ("hearing",),
}


def served(number: int, minutes: int, **more) -> Ticket:
    at = NINE + minutes * MINUTE
    spans = (
        Span(Status.WAITING, NINE, at),
        Span(Status.CALLED, at, at + MINUTE, "2", "priya"),
        Span(Status.SERVING, at + MINUTE, at + 9 * MINUTE, "2", "priya"),
    )
    told = {"service": "lost-card", "series": "A", "number": number, "arrived": NINE, "first_called": at}
    ended = {"status": Status.FINISHED, "ended": at + 9 * MINUTE, "spans": spans}
    return Ticket(id=f"t{number}", **({"day": DAY} | told | ended | more))


def tables(*tickets: Ticket, rules: QueueRules | None = None, words: Wording = ENGLISH):
    found = day_statistics(DAY, tickets, OFFICE, rules or QueueRules())
    return day_tables(tickets, found, OFFICE, harbour(), words)


def column(table, name: str) -> list:
    return [row[table.head.index(name)] for row in table.rows]


class Log:
    """What a log answers about one day."""

    def __init__(self, *tickets: Ticket) -> None:
        self._tickets = {ticket.subject: ticket for ticket in tickets}

    def states(self, kind: str, day: str, *, onward: bool = False) -> dict:
        assert onward is (kind == "handover")
        return {name: one for name, one in self._tickets.items() if kind == "ticket" and one.day == day}


def test_tickets_stand_in_the_order_of_their_arrival():
    listed, _ = tables(served(2, 5, arrived=NINE + MINUTE), served(1, 5))
    assert column(listed, "Ticket") == ["A 001", "A 002"]
    assert (listed.rows[0][0], column(listed, "Wait (seconds)")[0], column(listed, "Service (seconds)")[0]) == (
        "A 001",
        300,
        480,
    )
    assert str(column(listed, "Arrived")[0]) == "2026-11-21 09:00:00"
    assert column(listed, "Last counter") == ["2", "2"]


def test_nobody_can_be_found_in_it():
    secret = served(1, 5, priority=True, **SECRETS)
    for table in tables(secret, rules=QueueRules(counter_figures=True)):
        told = "\n".join(str(cell) for row in table.rows for cell in row)
        assert not [word for word in ("priya", "tomas", "room 5", "cannot-stand", "hearing") if word in told]


def test_every_measure_stands_there_with_how_it_is_counted():
    _, told = tables(served(1, 5))
    whole = [row for row in told.rows if row[0] == "Whole day"]
    assert [row[2] for row in whole] == [measure.name.english() for measure in MEASURES]
    assert all(str(row[-1]).endswith(".") for row in told.rows)
    by_name = {row[2]: row[3:6] for row in whole}
    assert by_name["Wait, median"] == (300, "seconds", 1)
    assert by_name["Hold, median"] == ("nothing yet", "seconds", 0)
    assert by_name["Within the standard"] == (100, "per cent", 1)


def test_times_of_few_are_not_told_for_a_part_of_the_day():
    _, few = tables(*(served(number, 5) for number in range(4)))
    _, enough = tables(*(served(number, 5) for number in range(5)))
    few_rows = {row[2]: row[3:6] for row in few.rows if row[0] == "By series"}
    enough_rows = {row[2]: row[3:6] for row in enough.rows if row[0] == "By series"}
    assert few_rows["Wait, median"] == ("too few", "seconds", None)
    assert enough_rows["Wait, median"] == (300, "seconds", 5)
    assert few_rows["Served"] == (4, "tickets", 4)


def test_counters_only_where_the_pack_allows_it():
    parts = {row[0] for row in tables(served(1, 5))[1].rows}
    assert "By counter" not in parts
    assert "By counter" in {row[0] for row in tables(served(1, 5), rules=QueueRules(counter_figures=True))[1].rows}


@pytest.mark.parametrize("name", ["day.csv", "day.xlsx"])
def test_a_day_of_a_log_is_saved(tmp_path, name):
    log = Log(served(1, 5), served(2, 7), served(3, 1, day="2026-11-20"))
    made = save_day(log, DAY, tmp_path / name, office=OFFICE, pack=harbour(), words=ENGLISH)
    if name.endswith("csv"):
        with made[0].open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert len(made) == 3
    else:
        book = load_workbook(made[0])
        rows = list(book.worksheets[0].iter_rows(values_only=True))
        assert book.sheetnames == ["Tickets of the day", "Statistics", "Help"]
    assert [row[0] for row in rows] == ["Ticket", "A 001", "A 002"]


def test_a_day_that_is_none_is_refused(tmp_path):
    with pytest.raises(Refused, match="2026-11-21"):
        save_day(Log(), "yesterday", tmp_path / "day.csv", office=OFFICE, pack=harbour(), words=ENGLISH)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_day_is_a_file_too(tmp_path):
    tickets, found = of_log(Log(), DAY, OFFICE, harbour())
    listed, told = day_tables(tickets, found, OFFICE, harbour(), ENGLISH)
    assert (listed.rows, found.whole.issued) == ((), 0)
    assert len(told.rows) == len(MEASURES)
    assert save_day(Log(), DAY, tmp_path / "day.xlsx", office=OFFICE, pack=harbour(), words=ENGLISH)


def test_it_is_told_in_the_language_asked_for():
    arabic = Wording("ar", Translations({("ar", "Ticket"): ("التذكرة",)}))
    listed, _ = tables(served(1, 5), words=arabic)
    assert listed.head[0] == "التذكرة"
    assert column(listed, "Service") == [harbour().service("lost-card").title.get("ar")]


def test_the_columns_are_as_many_as_the_cells():
    listed, told = tables(served(1, 5))
    assert {len(row) for row in (*listed.rows, listed.head)} == {len(listed.head)}
    assert {len(row) for row in (*told.rows, told.head)} == {len(told.head)}


def test_help_is_saved_with_its_ranges_and_without_officers():
    helper = {"officer": "priya", "name": "Priya", "service": "lost-card", "kiosk": "Kiosk 2"}
    answered = {"called_at": NINE, "first_answered_at": NINE + 40_000, "typed_by_citizen": 3, "typed_by_helper": 1}
    calls = [HelpCall(id=str(number), day=DAY, **helper, **answered) for number in range(5)]
    handed = Handover(id="p", day="2026-11-14", closed_day=DAY, came=4, retold=1)
    told = help_table(help_day(DAY, calls, [handed]), harbour(), ENGLISH.render, "en")
    rows = {(row[0], row[2]): row[3:6] for row in told.rows}
    assert rows["Whole day", "Answered within a minute"] == (100, "per cent", 5)
    assert rows["Whole day", "Answered within a minute, range"] == ("56–100", "per cent", 5)
    assert rows["Whole day", "Until an answer, median"] == (40, "seconds", 5)
    assert rows["Whole day", "Until somebody was there, median"] == ("too few", "seconds", None)
    assert rows["Whole day", "Asked again"] == (1, "answers", 4)
    assert rows["Help by service", "Typed by helpers"] == (25, "per cent", 20)
    assert all(str(row[-1]).endswith(".") for row in told.rows)
    assert "riya" not in str(told.rows)


def test_help_of_a_log_is_of_one_day_with_what_was_handed_over_before_it():
    asked = []

    class Held:
        def states(self, kind: str, day: str, *, onward: bool = False) -> dict:
            asked.append((kind, day, onward))
            made = Handover(id="p", day="2026-11-14", closed_day=DAY, came=4, retold=1)
            return {"p": made} if kind == "handover" else {"h": HelpCall(id="h", day=DAY, called_at=NINE)}

    assert help_of_log(Held(), DAY).asked_again == 1
    assert asked == [("help", DAY, False), ("handover", "2026-11-13", True)]
    assert help_of_log(Held(), DAY).whole.unanswered == 1
    assert help_of_log(Held(), DAY, NINE + 1).whole.ringing == 1
