"""Choices for a helper: those that the form publishes, in their language, and nothing that tells more."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist.choosing import Published, steps
from kiosk.assist.frames import MOST_CHOICES, MOST_FRAME, MOST_SOUGHT, Offered, decode, encode
from kiosk.assist.sharing import may_fill, offered, seen_page
from kiosk.forms.authoring.checking import check_form
from kiosk.forms.definition.written import GAP
from kiosk.forms.pages.filling import Filling
from kiosk.forms.session import compile_form
from kiosk.forms.sharing import CLASSES
from tests.kiosk.forms.pages.written import NOW, filling_of

FORMS = Path(__file__).parents[3] / "assets" / "packs" / "harbour" / "forms"
CLASS = st.sampled_from([*CLASSES, ""])
LABELS = st.text(min_size=1, max_size=300)
FILTERS = {
    "": True,
    "[region = /data/g/cut]": None,
    "[selected(/data/g/cut, region)]": None,
    "[region = current()/../cut]": False,
    "[region = substring-after(/data/g/cut, 'x')]": False,
    "[position() = count(/data/g/*)]": False,
}
"""Ways to cut a list; None where it is the class of the answer that says whether it is told."""


def town(choice: str, cut: str, how: str) -> Filling:
    rows = "".join(f"<item><region>{one}</region><name>{one}</name><label>Town {one}</label></item>" for one in "ab")
    binds = f'<instance id="towns"><root>{rows}</root></instance>' + "".join(
        f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/g/{node}" s:sharing="{name}"/>'
        for node, name in (("cut", cut), ("town", choice))
    )
    body = '<group ref="/data/g" appearance="field-list"><label>G</label><input ref="/data/g/cut"><label>C</label>'
    body += (
        f'</input><select1 ref="/data/g/town"><label>T</label><itemset nodeset="instance(\'towns\')/root/item{how}">'
    )
    body += '<value ref="name"/><label ref="label"/></itemset></select1></group>'
    filling = filling_of("<g><cut/><town/></g>", binds, body)
    filling.answer("/data/g/cut", "a")
    return filling


@given(CLASS, CLASS, st.sampled_from(sorted(FILTERS)))
def test_a_list_is_told_where_the_question_may_be_filled_in_and_nothing_hidden_cuts_it(choice, cut, how):
    filling = town(choice, cut, how)
    found = offered(filling, "/data/g/town", "en")
    told = FILTERS[how] if FILTERS[how] is not None else cut == "shareable"
    assert (found is not None) == (choice in {"shareable", "sensitive"} and told)
    box = seen_page(filling, "Form", "").fields[1].box
    assert box == ("" if choice not in {"shareable", "sensitive"} else "one" if told else "text")
    assert may_fill(filling, "/data/g/town") == bool(box)
    assert "Town" not in encode(seen_page(filling, "Form", "")).decode()


@given(st.lists(LABELS, max_size=60), st.text(max_size=3))
def test_what_is_found_holds_the_words_and_fits_into_a_frame(labels, words):
    values = [f"v{place}" for place in range(len(labels))]
    choices, total = Published(values, lambda: labels).find(words)
    assert len(choices) == min(total, MOST_CHOICES)
    if not words.strip():
        assert [one.value for one in choices] == values[:MOST_CHOICES]
    parts = words.lower().split() if words.isascii() else []
    for one in choices:
        label = labels[values.index(one.value)]
        assert one.label == (label or one.value)[:MOST_SOUGHT]
        assert not label.isascii() or all(part in label.lower() for part in parts)
    sent = encode(Offered("/data/x", words, choices, total))
    assert len(sent) <= MOST_FRAME
    assert decode(sent) == Offered("/data/x", words, choices, total)


def test_those_that_begin_with_the_words_stand_first_and_marks_on_letters_matter_not():
    labels = ["Old Tāwhero", "Tawhero East", "North"]
    choices, total = Published(["a", "b", "c"], lambda: labels).find("tawhero")
    assert [one.value for one in choices] == ["b", "a"]
    assert total == 2


@pytest.fixture(scope="module")
def address() -> Filling:
    compiled = compile_form(check_form(FORMS / "change-address.xlsx").xml)
    return Filling(compiled, compiled.start(now=NOW, zone="UTC"))


def test_choices_are_told_in_the_language_of_the_helper(address):
    address.set_language("ar")
    address.change(address.plan.of("/data/household/others").refs[0])
    english, arabic = (offered(address, "/data/household/others", one).find("")[0] for one in ("en", "ar"))
    assert [one.label for one in english] == ["Yes", "No"]
    assert [one.value for one in english] == [one.value for one in arabic] == ["yes", "no"]
    assert not {one.label for one in english} & {one.label for one in arabic}


def test_a_choice_that_repeats_an_answer_has_a_gap_there():
    item = '<item><label>Not <output value="/data/secret"/></label><value>n</value></item>'
    bind = '<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/pick" s:sharing="shareable"/>'
    body = f'<select1 ref="/data/pick"><label>Pick</label>{item}</select1>'
    filling = filling_of("<secret/><pick/>", bind, body)
    filling.answer("/data/secret", "Kanari")
    (choice,), _total = offered(filling, "/data/pick", "").find("")
    assert choice.label == f"Not {GAP}"


def test_on_the_check_there_is_no_box_to_fill_in():
    bind = '<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/q" s:sharing="shareable"/>'
    filling = filling_of("<q/>", bind, '<input ref="/data/q"><label>Q</label></input>')
    assert may_fill(filling, "/data/q")
    filling.to_check()
    assert [(one.label, one.box) for one in seen_page(filling, "Form", "").fields] == [("Q", "")]
    assert not may_fill(filling, "/data/q")


BOXES = {
    "int": "whole", "decimal": "number", "date": "date", "time": "time", "dateTime": "moment", "string": "text",
}  # fmt: skip


@pytest.mark.parametrize(("kind", "box"), BOXES.items())
def test_each_kind_of_answer_has_its_box(kind, box):
    bind = f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/q" type="{kind}" s:sharing="sensitive"/>'
    filling = filling_of("<q/>", bind, '<input ref="/data/q"><label>Q</label></input>')
    assert seen_page(filling, "Form", "").fields[0].box == box


def test_a_short_range_is_chosen_from_and_a_long_one_typed():
    bind = '<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/q" type="decimal" s:sharing="shareable"/>'
    for ends, box, values in (('start="1" end="2" step="0.5"', "one", ("1", "1.5", "2")), ('end="99"', "number", ())):
        filling = filling_of("<q/>", bind, f'<range ref="/data/q" {ends}><label>Q</label></range>')
        assert seen_page(filling, "Form", "").fields[0].box == box
        assert steps(filling.state("/data/q").control) == values
        assert (offered(filling, "/data/q", "") is not None) == bool(values)
