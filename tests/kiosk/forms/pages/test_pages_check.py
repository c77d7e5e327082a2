"""Check your answers: everything that was asked, in sections, and in parts where it is much."""

from kiosk.forms.pages.check import check_of, instance_around, parts_of
from tests.kiosk.forms.pages.written import asked, filling_of, grouped, household


def test_only_what_is_relevant_and_asks_something_is_checked():
    filling = household()
    filling.answer("/data/home/others", "yes")
    filling.answer("/data/home/who[1]/given", "Tama")
    sections = check_of(filling.plan, filling.session, filling.asks)
    assert [section.label for section in sections] == ["You", "Home", "End"]
    home = sections[1].rows
    assert [(row.ref, row.number) for row in home] == [
        ("/data/home/others", 0),
        ("/data/home/who[1]/given", 1),
        ("/data/home/who[1]/age", 1),
    ]
    assert home[1].state.value == "Tama"
    assert "/data/end/why" not in [row.ref for row in sections[2].rows]


def test_what_only_tells_something_is_not_checked():
    filling = filling_of(
        "<a/><note/>", '<bind nodeset="/data/note" readonly="true()"/>', asked("/data/a") + asked("/data/note")
    )
    (section,) = check_of(filling.plan, filling.session, filling.asks)
    assert [row.ref for row in section.rows] == ["/data/a"]


def test_many_rows_are_checked_in_parts_and_none_is_left_out():
    nodes = "".join(f"<s{one}>" + "".join(f"<q{two}/>" for two in range(9)) + f"</s{one}>" for one in range(5))
    body = "".join(
        grouped(f"/data/s{one}", f"S{one}", *(asked(f"/data/s{one}/q{two}") for two in range(9))) for one in range(5)
    )
    filling = filling_of(nodes, "", body)
    sections = check_of(filling.plan, filling.session, filling.asks)
    parts = parts_of(sections, most=20)
    assert all(sum(len(section.rows) for section in part) <= 20 for part in parts)
    assert sum(len(section.rows) for part in parts for section in part) == 45
    assert [len(part) for part in parts_of(sections, most=4)] == [1] * 15, "a section that is too long is cut"


def test_the_innermost_instance_is_found():
    assert instance_around("/data/a[2]/b[3]/c/d") == "/data/a[2]/b[3]"
    assert instance_around("/data/a/b") == ""
    assert instance_around("/data/a[2]") == ""
