"""A plan of days out of a table: whole or not at all, bad rows named by line, names sealed only."""

import msgspec
import pytest

from kiosk.erasure import Erasure
from kiosk.errors import DataFault
from kiosk.field.plan_import import MOST_BYTES, Known, drafts, read_plan
from kiosk.field.stop import fold
from tests.kiosk.story import DAY, Story

KNOWN = Known(
    officers=frozenset({"hemi", "aroha"}),
    services=frozenset({"lost-card"}),
    languages=frozenset({"en", "vi"}),
    needs=frozenset({"interpreter", "wheelchair"}),
)
HEAD = "day,at,kind,place,who,address,needs,km,service,language,hint,minutes\n"
HOSTILE = "=cmd|' /C calc'!A0 <script> Robert'); DROP TABLE"


def plan(rows, **more):
    return read_plan((HEAD + rows).encode(), KNOWN, more.pop("stops", ()), more.pop("officer", "hemi"))


def made(found):
    """The stops as they will be folded, and what was given to be sealed."""
    sealed = []

    def seal(_officer, personal):
        sealed.append(personal)
        return f"{len(sealed):064x}"

    states = []
    for told in drafts(found, seal).values():
        for draft in told:
            story = Story(draft.subject)
            story.add(draft.type, draft.data)
            states.append(story.folded(fold))
    return states, sealed


def test_rows_become_stops_and_names_are_sealed():
    found = plan(
        f'{DAY},9:05,,,"{HOSTILE}","9 Mill Road\nKaimai",interpreter; wheelchair,"12,5",lost-card,vi,,30\n'
        f"{DAY},11:00,,Kaimai School hall,,,,,,,blue door,90\n\n"
    )
    assert found.problems == []
    states, sealed = made(found)
    home, table = states
    assert (home.officer, home.at, home.kind, home.place, home.metres) == ("hemi", "09:05", "visit", "", 12_500)
    assert (home.needs, home.language, home.service) == (("interpreter", "wheelchair"), "vi", "lost-card")
    assert sealed == [{"who": HOSTILE, "address": "9 Mill Road\nKaimai"}]
    assert (table.kind, table.place, table.minutes, table.hint, table.sealed) == (
        "table", "Kaimai School hall", 90, "blue door", "",
    )  # fmt: skip
    everything = b"".join(msgspec.json.encode(one) for one in states)
    assert b"DROP" not in everything
    assert b"Mill" not in everything


def test_the_same_table_again_brings_nothing_new():
    rows = f"{DAY},9:05,visit,,A,,,,,,,\n{DAY},9:05,visit,,B,,,,,,,\n"
    first = plan(rows)
    assert len(first.rows) == 2
    states, _ = made(first)
    again = plan(rows + f"{DAY},10:00,table,Hall,,,,,,,,\n", stops=states)
    assert (again.known, len(again.rows), again.erased) == (2, 1, 0)


def test_a_table_brings_nobody_back_who_was_erased_and_that_is_told():
    rows = f"{DAY},9:05,visit,,A,,,,,,,\n{DAY},10:05,visit,,B,,,,,,,\n"
    (one, other), _ = made(plan(rows))
    again = plan(rows, stops=[msgspec.structs.replace(one, sealed="", erasure=Erasure(1)), other])
    assert (again.known, again.erased, again.rows) == (2, 1, [])


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("2026-02-30,9:00,table,Hall", "2026-11-22"),
        ("20261122,9:00,table,Hall", "2026-11-22"),
        (f"{DAY},9.00,table,Hall", "10:45"),
        (f"{DAY},25:00,table,Hall", "10:45"),
        (f"{DAY},9:00,party,Hall", "visit, table or errand"),
        (f"{DAY},9:00,visit,Aroha Pita", "no public name"),
        (f"{DAY},9:00,table,", "where the table is"),
        (f"{DAY},9:00,table,Hall,,,everything", "needs"),
        (f"{DAY},9:00,table,Hall,,,,far", "'km' is to be a number"),
        (f"{DAY},9:00,table,Hall,,,,,no-such", "service"),
        (f"{DAY},9:00,table,Hall,,,,,,tlh", "language"),
        (f"{DAY},9:00,table,{'x' * 200},,,,,,", "80"),
        (f"{DAY},9:00,visit,,{'x' * 3000},,,,,", "'who' has more than"),
    ],
)
def test_a_bad_row_is_named_by_its_line(row, told):
    found = plan(f"{DAY},8:00,table,Hall\n{row}\n")
    ((line, objection),) = found.problems
    assert line == 3
    assert told in objection


def test_a_row_of_somebody_without_a_laptop_is_bad():
    assert "laptop" in plan(f"{DAY},8:00,table,Hall\n", officer="omar").problems[0][1]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "'day' is missing"),
        (b"day;shoe\n", "no column 'shoe'"),
        (b"day,day\n", "twice"),
        (b"day,place\n\xff\xfe\n", "UTF-8"),
        (b"x" * (MOST_BYTES + 1), "MB"),
        (b'day,place\n2026-11-22,"' + b"x" * 200_000, "cannot be read"),
    ],
)
def test_what_is_no_such_table_is_refused(content, told):
    with pytest.raises(DataFault, match=told):
        read_plan(content, KNOWN, ())


def test_semicolons_and_a_byte_order_mark_of_a_spreadsheet():
    found = read_plan(f"\ufeffofficer;day;place\naroha;{DAY};Hall\n".encode(), KNOWN, ())
    assert [(row.stop.officer, row.stop.place, row.stop.kind) for row in found.rows] == [("aroha", "Hall", "table")]
