"""The rows that faces show: who may sign in, who did not come, what the board calls."""

from msgspec.structs import replace

from kiosk.queue import views
from kiosk.queue.counter import Counter
from kiosk.queue.state import Queue
from kiosk.queue.ticket import Status, Ticket
from kiosk.staff.officer import Officer
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.story import DAY, NINE

TICKET = Ticket(id="t", day=DAY, service="lost-card", series="E", number=1, arrived=NINE)


def queue(*states) -> Queue:
    made = Queue(OFFICE, harbour(), "here", DAY)
    made.apply({str(place): state for place, state in enumerate(states)})
    return made


def test_officers_by_name_with_where_they_sit():
    rows = views.officer_rows(
        queue(
            Officer("tomas", name="Tomas"),
            Officer("hana", name="Hana"),
            Officer("x"),
            Counter(number="2", day=DAY, officer="hana"),
        )
    )
    assert [(row.officer, row.name, row.counters) for row in rows] == [
        ("x", "x", ()),
        ("hana", "Hana", ("2",)),
        ("tomas", "Tomas", ()),
    ]


def test_who_did_not_come_the_last_one_first_and_not_all_day():
    gone = [
        replace(TICKET, id=str(number), number=number, status=Status.NO_SHOW, ended=NINE + number)
        for number in range(1, 8)
    ]
    rows = views.absent_tickets(queue(*gone, replace(TICKET, id="w", number=9)), limit=3)
    assert [row.label for row in rows] == ["E 007", "E 006", "E 005"]
    assert {row.counter for row in rows} == {""}


def test_a_recall_is_a_call_of_its_own_and_comes_first():
    called = replace(TICKET, status=Status.CALLED, counter="2", call="c1", called=NINE)
    later = replace(called, id="u", number=2, counter="1", call="c2", called=NINE + 1000)
    assert [row.call for row in views.board_calls(queue(called, later))] == ["c2.0", "c1.0"]
    again = replace(called, recalls=1, recalled=NINE + 2000)
    rows = views.board_calls(queue(again, later))
    assert [(row.call, row.number, row.side) for row in rows] == [("c1.1", 1, "right"), ("c2.0", 2, "left")]
    assert [row.ticket for row in views.board_calls(queue(again, later), limit=1)] == ["t"]
