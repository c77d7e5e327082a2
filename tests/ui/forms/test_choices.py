"""Choosing: one, several, among thousands; and putting in order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.forms import choice_list, samples
from ui.forms.choice_list import ChoiceIndex, fold
from ui.forms.question import ChoiceColumns

ABC = (("a", "Apple"), ("b", "**Bread**"), ("c", "Cake"), ("other", "Other"))
LETTERS = st.text(alphabet="aābé1 ", max_size=6)


def labels(asked, model="rows"):
    return [row.label for row in asked.part.property(model).rows]


def chosen(asked):
    return [row.choice for row in asked.part.property("rows").rows if row.chosen]


def test_one_of_several(ask) -> None:
    asked = ask(kind="select1", choices=ABC)
    assert labels(asked) == ["Apple", "Bread", "Cake", "Other"]
    for choice in ("a", "b", "b"):
        asked.part.toggle(choice)
    assert asked.answers == ["a", "b"]
    assert chosen(asked) == ["b"]
    asked.part.clear()
    assert asked.answer == ""


def test_several_in_the_order_of_the_list(ask) -> None:
    asked = ask(kind="select", choices=ABC, value="c")
    asked.part.toggle("a")
    assert asked.answer == "a c"
    asked.part.toggle("c")
    assert asked.answer == "a"
    assert asked.part.property("chosenWords") == "Apple"


def test_other_stands_apart_and_last(ask) -> None:
    rows = ask(kind="select1", choices=ABC).part.property("rows").rows
    assert [row.apart for row in rows] == [False, False, False, True]


def test_a_value_that_the_list_has_twice_is_one_row(ask) -> None:
    assert labels(ask(kind="select1", choices=(("a", "One"), ("a", "Two"), ("b", "Three")))) == ["One", "Three"]


def test_a_quick_answer_goes_on_by_itself_and_others_do_not(ask, qtbot) -> None:
    quick = ask(kind="select1", choices=ABC, appearance="quick")
    with qtbot.waitSignal(quick.model.doneAsked):
        quick.part.toggle("a")
    slow = ask(kind="select1", choices=ABC)
    with qtbot.assertNotEmitted(slow.model.doneAsked):
        slow.part.toggle("a")


def test_new_labels_keep_the_answer(ask) -> None:
    asked = ask(kind="select1", choices=ABC, value="a")
    arabic = ChoiceColumns.of((value, f"{label} ع") for value, label in ABC)
    asked.model.show(replace(asked.model.question, choices=arabic))
    assert labels(asked)[0] == "Apple ع"
    assert chosen(asked) == ["a"]


@pytest.mark.parametrize(
    ("looks", "columns"),
    [("columns-3", 3), ("columns-3 no-buttons", 3), ("compact-12", 10), ("columns-pack", 0), ("columns", 0)],
)
def test_as_many_columns_as_the_author_asks_for(ask, looks, columns) -> None:
    assert ask(kind="select1", choices=ABC, appearance=looks).part.property("columns") == columns


class TestSearch:
    def test_pages_of_what_was_found(self, ask, qtbot) -> None:
        asked = ask(kind="select1", choices=samples.streets(5000), appearance="autocomplete")
        part = asked.part
        part.search("KOWH")
        qtbot.waitUntil(lambda: part.ready, timeout=10_000)
        assert part.property("found") < 5000, "what was typed meanwhile is looked for"
        part.search("")
        assert (part.property("first"), part.property("last"), part.property("found")) == (1, 6, 5000)
        part.turn(1)
        assert labels(asked, "page")[0] == "7 Gull Lane"
        part.turn(-2)
        assert part.property("first") == 7
        part.search("KOWH")
        assert part.property("first") == 1
        assert all("Kōwhai" in label for label in labels(asked, "page"))
        part.search("kowhai terrace 11")
        assert labels(asked, "page")
        part.search("qqq")
        assert (part.property("first"), part.property("last"), part.property("found")) == (0, 0, 0)
        part.search("")
        assert part.property("found") == 5000
        part.toggle("s4999")
        assert asked.answer == "s4999"
        assert part.property("chosenWords") == "5000 Harbour Road"

    def test_a_page_that_is_opened_again_finds_at_once(self, ask, qtbot) -> None:
        streets = ChoiceColumns.of(samples.streets(3000))
        shelf = choice_list.IndexShelf()
        first = ask({"shelf": shelf}, kind="select1", choices=streets)
        qtbot.waitUntil(lambda: first.part.ready, timeout=10_000)
        assert ask({"shelf": shelf}, kind="select1", choices=streets).part.ready

    def test_those_that_begin_so_come_first(self) -> None:
        index = ChoiceIndex(ChoiceColumns.of((one, one) for one in ("Ava Hutt", "Hutt Road", "Upper Hutt", "Huttons")))
        assert [index.labels[row] for row in index.find("hutt")] == ["Hutt Road", "Huttons", "Ava Hutt", "Upper Hutt"]

    @pytest.mark.parametrize(
        ("typed", "label"), [("tauranga", "Tauranga"), ("ahmad", "Āhmad"), ("احمد", "أحمد"), ("٣", "3")]
    )
    def test_marks_and_digits_do_not_matter(self, typed, label) -> None:
        assert fold(typed) == fold(label)

    @given(st.lists(LETTERS, max_size=12), st.lists(LETTERS, max_size=4))
    def test_it_finds_what_a_plain_look_finds(self, rows, searches) -> None:
        index = ChoiceIndex(ChoiceColumns.of((str(place), label) for place, label in enumerate(rows)))
        for words in searches:
            wanted = {row for row, label in enumerate(rows) if all(one in fold(label) for one in fold(words).split())}
            found = list(index.find(words))
            assert set(found) == wanted
            assert len(found) == len(wanted)

    @given(st.text(alphabet="aābc 1", max_size=5))
    def test_knowing_the_letters_changes_nothing(self, words) -> None:
        rows = ["".join(label) for label in zip("abcabca" * 9, "1a bcā2" * 9, "cab1ab " * 9, strict=True)]
        choices = ChoiceColumns.of((str(place), label) for place, label in enumerate(rows))
        few, choice_list.FEW_KEYS = choice_list.FEW_KEYS, 3
        try:
            known = ChoiceIndex(choices)
        finally:
            choice_list.FEW_KEYS = few
        assert known._known
        assert list(known.find(words)) == list(ChoiceIndex(choices).find(words))


class TestRank:
    def test_touched_one_after_the_other(self, ask) -> None:
        asked = ask(kind="rank", choices=ABC[:3])
        asked.part.touch("c")
        asked.part.touch("a")
        assert asked.answers == []
        assert asked.part.property("left") == 1
        asked.part.touch("b")
        assert asked.answers == ["c a b"]
        assert labels(asked) == ["Cake", "Apple", "Bread"]

    def test_moved_up_and_down_within_the_ends(self, ask) -> None:
        asked = ask(kind="rank", choices=ABC[:3], value="c a b")
        asked.part.move("b", -1)
        asked.part.move("c", -1)
        asked.part.move("a", 1)
        assert asked.answers == ["c b a"]

    def test_an_order_that_is_begun_stays(self, ask) -> None:
        asked = ask(kind="rank", choices=ABC[:3])
        asked.part.touch("b")
        asked.model.show(replace(asked.model.question, label="new words"))
        assert [row.rank for row in asked.part.property("rows").rows] == [1, 0, 0]
        asked.part.touch("b")
        asked.part.touch("nobody")
        assert not asked.part.property("begun")

    @given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([-1, 0, 1])), max_size=12))
    def test_every_order_is_whole_or_none(self, steps) -> None:
        from ui.forms.question import question_from
        from ui.forms.rank_part import RankPart

        part = RankPart()
        answers = []
        part.edited.connect(answers.append)
        part.show(question_from({"ref": "/it", "kind": "rank", "choices": ABC[:3]}))
        for choice, by in steps:
            part.move(choice, by) if by else part.touch(choice)
        assert all(answer == "" or sorted(answer.split()) == ["a", "b", "c"] for answer in answers)


class TestRange:
    def ask_for(self, ask, value="", looks="", **parameters):
        return ask(kind="range", value=value, appearance=looks, parameters={k: str(v) for k, v in parameters.items()})

    def test_steps_begin_in_the_middle_and_end_at_the_ends(self, ask) -> None:
        asked = self.ask_for(ask, start=0, end=10, step=2)
        assert asked.part.property("value") == ""
        asked.part.stepBy(1)
        assert asked.answer == "4"
        for _ in range(9):
            asked.part.stepBy(1)
        assert asked.answer == "10"
        assert asked.part.property("atHigh")

    @pytest.mark.parametrize(("value", "kept"), [("3.3", "3.5"), ("-9", "1.5"), ("99", "5.5"), ("x", "3.5")])
    def test_a_value_is_brought_to_the_nearest_step(self, ask, value, kept) -> None:
        asked = self.ask_for(ask, start=1.5, end=5.5, step=0.5)
        asked.part.choose(value)
        assert asked.answer == kept

    def test_a_long_range_shows_some_of_its_values(self, ask) -> None:
        marks = self.ask_for(ask, start=0, end=1000, step=1).part.property("marks").rows
        assert [mark.value for mark in marks] == [str(value) for value in range(0, 1001, 100)]

    def test_ends_that_make_no_sense(self, ask) -> None:
        for wrong in ({"start": "a", "end": "nan", "step": "0"}, {"start": 3, "end": 3}):
            part = self.ask_for(ask, **wrong).part
            assert part.property("low") < part.property("high") or part.property("high") == "10"

    def test_no_star_is_no_answer(self, ask) -> None:
        marks = self.ask_for(ask, "3", "rating", start=0, end=5, step=1).part.property("marks").rows
        assert [(mark.value, mark.reached) for mark in marks][:4] == [
            ("1", True),
            ("2", True),
            ("3", True),
            ("4", False),
        ]

    def test_upright_has_the_high_end_above(self, ask) -> None:
        marks = self.ask_for(ask, "", "vertical", start=0, end=5, step=1).part.property("marks").rows
        assert marks[0].value == "5"
