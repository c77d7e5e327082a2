"""Told once: what is filled in is what was told; nothing is written over, and no rule of a form is broken."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.pages.filling import Filling
from kiosk.forms.pages.told_once import fill_in, offers_for, told_by
from kiosk.forms.told_once import Told
from tests.kiosk.forms.pages.written import NOW, asked, form_of

NAMES = ("name", "given-name", "family-name", "phone", "town")
VALUES = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=12)


def bound(ref: str, term: str, more: str = "") -> str:
    return f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/{ref}" s:told_once="{term}" {more}/>'


def form(*binds: str):
    nodes = "".join(f"<n{number}/>" for number in range(len(NAMES)))
    return form_of(nodes, "".join(binds), "".join(asked(f"/data/n{number}") for number in range(len(NAMES))))


GIVING = form(*(bound(f"n{number}", term) for number, term in enumerate(NAMES)))
TAKING = form(
    bound("n0", "town"),
    bound("n1", "name", """constraint="string-length(.) &lt; 8" """),
    bound("n2", "phone", """relevant="/data/n0 != ''" """),
    bound("n3", "given-name", """readonly="true()" """),
    bound("n4", "family-name", """constraint=". != /data/n1" """),
)


def begun(of) -> Filling:
    return Filling(of, of.start(now=NOW, zone="UTC"))


def values(filling: Filling) -> list[str]:
    return [filling.state(f"/data/n{number}").value for number in range(len(NAMES))]


@given(st.dictionaries(st.integers(0, 4), VALUES), st.dictionaries(st.integers(0, 4), VALUES))
def test_what_is_filled_in_was_told_and_nothing_is_written_over(said, typed):
    first, second = begun(GIVING), begun(TAKING)
    for number, value in said.items():
        first.answer(f"/data/n{number}", value)
    for number, value in typed.items():
        second.answer(f"/data/n{number}", value)
    told = {one.term: one for one in told_by(first, "first")}
    assert {term: one.value for term, one in told.items()} == {NAMES[n]: value for n, value in said.items()}
    before, wrong = values(second), {fault.ref for fault in second.session.validate()}
    offers = offers_for(second, told)
    assert values(second) == before, "nothing is filled in before somebody says so"
    filled = fill_in(second, offers)
    assert filled == offers
    taken = {offer.ref: offer.told.value for offer in filled}
    for number, (old, new) in enumerate(zip(before, values(second), strict=True)):
        ref = f"/data/n{number}"
        if ref in taken:
            assert (old, new) == ("", taken[ref])
        elif number != 2:  # what was typed there comes back once it is asked
            assert new == old
    assert {fault.ref for fault in second.session.validate()} & taken.keys() == set()
    assert "/data/n3" not in taken
    assert not wrong & taken.keys()


def test_a_month_is_no_day_and_an_answer_in_lines_does_not_fit_a_line():
    told = {"name": Told("name", "Mere\nTui", "x"), "town": Told("town", "2026-01-01", "x", "date")}
    assert offers_for(begun(TAKING), told) == []


def test_what_was_answered_meanwhile_stays():
    second = begun(TAKING)
    offers = offers_for(second, {"town": Told("town", "Quayside", "x")})
    second.answer("/data/n0", "Fernside")
    assert fill_in(second, offers) == []
    assert values(second)[0] == "Fernside"
