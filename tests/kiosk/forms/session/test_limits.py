"""What one answer may cost, and what is refused: many instances, counts without end, long values, deep nesting."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms import FormError
from kiosk.forms.session import compile_form, machine, recalculation
from kiosk.forms.session.actions import MOST_CHANGES
from kiosk.forms.session.recalculation import MOST_CHARACTERS, MOST_RECOUNTS, Recalculation
from tests.kiosk.forms.writing import NOW, bind, started, value, xform

COUNTED = (
    '<input ref="/data/n"/><group ref="/data/r"><repeat nodeset="/data/r" jr:count="{count}">'
    '<input ref="/data/r/x"/></repeat></group>'
)
NUMBERED = bind("/data/r/place", calculate="position(..)") + bind("/data/all", calculate="sum(/data/r/place)")


def counted(count="/data/n", model=NUMBERED):
    return started("<n/><all/><r><x/><place/></r>", model, COUNTED.format(count=count))


@pytest.fixture
def visits(monkeypatch):
    """The repeat instances that are looked through for readers, each time that they are."""
    found = []

    def instances(scope, item):
        known = scope.repeats.get(item.number, [])
        found.extend(known)
        return known

    monkeypatch.setattr(recalculation, "repeat_instances", instances)
    return found


def test_the_work_of_a_count_grows_with_its_number_and_not_with_its_square(visits):
    session = counted()
    visits.clear()
    session.answer("/data/n", 300)
    assert value(session, "/data/all") == str(300 * 301 // 2)
    assert len(visits) < 300 * 6
    visits.clear()
    session.answer("/data/n", 1)
    assert value(session, "/data/all") == "1"
    assert len(visits) < 300 * 6


class Looked(list):
    """A list that notes how often it was gone through."""

    times = 0

    def __iter__(self):
        self.times += 1
        return super().__iter__()


def test_where_instances_stand_is_known_without_counting_each_time():
    session = counted()
    session.answer("/data/n", 50)
    scope = session._machine.tree.scope
    (number,) = scope.repeats
    known = scope.repeats[number] = Looked(scope.repeats[number])
    del known[0].parent.children[known[0].parent.children.index(known[0])], known[0]
    session._machine.recalculation.changed = dict.fromkeys(known)
    known.times = 0
    assert session.changed == {f"/data/r[{place}]" for place in range(1, 50)}
    assert known.times == 1


@given(st.lists(st.integers(-9, 9), max_size=30))
def test_added_and_taken_away_each_instance_has_the_number_of_its_place(moves):
    session = started("<r><x/><place/></r>", bind("/data/r/place", calculate="position(..)"),
                      '<repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat>')  # fmt: skip
    names = [""]
    session.answer("/data/r[1]/x", "")
    for turn, move in enumerate(moves):
        if move < 0 or not names:
            session.answer(f"{session.add_repeat('/data/r')}/x", f"n{turn}")
            names.append(f"n{turn}")
        else:
            gone = move % len(names)
            session.remove_repeat(f"/data/r[{gone + 1}]")
            del names[gone]
        places = range(1, len(names) + 1)
        assert [value(session, f"/data/r[{place}]/x") for place in places] == names
        assert [value(session, f"/data/r[{place}]/place") for place in places] == [str(place) for place in places]


NESTED_BODY = (
    '<input ref="/data/n"/><repeat nodeset="/data/o" jr:count="/data/n"><repeat nodeset="/data/o/r" jr:count="/data/n">'
    '<input ref="/data/o/r/x"/></repeat></repeat>'
)  # fmt: skip


def test_counts_within_counts_have_a_limit_together(monkeypatch):
    monkeypatch.setattr(machine, "MOST_NODES", 100)
    session = started("<n/><o><r><x/></r></o>", "", NESTED_BODY)
    session.answer("/data/n", 5)
    assert session.count("/data/o[5]/r") == 5
    with pytest.raises(FormError, match="100 fields"):
        session.answer("/data/n", 50)
    assert session.count("/data/o") == 5
    session.answer("/data/n", 6)
    assert session.count("/data/o[6]/r") == 6


def test_a_count_that_never_comes_to_rest_is_refused_after_a_few_turns(monkeypatch):
    pushed = []
    push = Recalculation.push
    monkeypatch.setattr(Recalculation, "push", lambda *call: (pushed.append(1), push(*call)))
    with pytest.raises(FormError, match=r"never comes to rest.*count\(/data/r\)"):
        counted("count(/data/r) + 1", "")
    assert len(pushed) < MOST_RECOUNTS * 4


def test_a_count_that_reads_its_own_instances_may_settle():
    session = counted("count(/data/r[x = 'more']) + 1", "")
    assert session.count("/data/r") == 1
    session.answer("/data/r[1]/x", "more")
    session.answer("/data/r[2]/x", "more")
    assert session.count("/data/r") == 3


def test_values_that_double_each_other_are_refused_before_they_fill_the_memory():
    names = [f"a{number}" for number in range(40)]
    session = started(
        "".join(f"<{name}/>" for name in names),
        "".join(
            bind(f"/data/{name}", calculate=f"concat(/data/{before}, /data/{before})")
            for before, name in pairwise(names)
        ),
        '<input ref="/data/a0"/>',
    )
    with pytest.raises(FormError, match=rf"{MOST_CHARACTERS}.*/data/a5"):
        session.answer("/data/a0", "x" * 50_000)
    session.answer("/data/a0", "")
    assert value(session, "/data/a39") == ""


def setting(ref, event_of, text):
    return f'<input ref="{event_of}"><setvalue ref="{ref}" event="xforms-value-changed" value="{text}"/></input>'


@pytest.mark.parametrize(
    ("grown", "words"), [("concat(/data/{0}, 'y')", "never come to rest"), ("concat(/data/{0}, /data/{0})", "")]
)
def test_answers_that_set_each_other_without_end_are_told(grown, words):
    session = started(
        "<a/><b/>",
        "",
        setting("/data/b", "/data/a", grown.format("a")) + setting("/data/a", "/data/b", grown.format("b")),
    )
    with pytest.raises(FormError, match=words or str(MOST_CHARACTERS)):
        session.answer("/data/a", "x")


def test_many_instances_may_each_set_something_once():
    many = MOST_CHANGES + 20
    session = started(
        "<n/><t/><r><x/><y/></r>",
        bind("/data/r/x", calculate="concat(/data/t, position(..))"),
        COUNTED.format(count="/data/n").replace(
            '<input ref="/data/r/x"/>', setting("/data/r/y", "/data/r/x", "../x")
        ) + '<input ref="/data/t"/>',
    )  # fmt: skip
    session.answer("/data/n", many)
    session.answer("/data/t", "z")
    assert value(session, f"/data/r[{many}]/y") == f"z{many}"


DEEPEST = 114
"""Groups in each other, within the elements that every form has around them."""


def nested(depth, kind):
    names = [f"g{number}" for number in range(depth)]
    refs = ["/data/" + "/".join(names[: number + 1]) for number in range(depth)]
    begin = "".join(f'<{kind[0]} {kind[1]}="{ref}">' for ref in refs)
    question = f"{refs[-1]}/q"
    nodes = "".join(f"<{name}>" for name in names) + "<q/>" + "".join(f"</{name}>" for name in reversed(names))
    body = f'{begin}<input ref="{question}"/>{f"</{kind[0]}>" * depth}'
    return xform(nodes, bind(question, required="true()"), body), question


@pytest.mark.parametrize("kind", [("group", "ref"), ("repeat", "nodeset")])
def test_the_deepest_form_can_be_filled_in_kept_and_sent(kind):
    content, question = nested(DEEPEST, kind)
    form = compile_form(content)
    session = form.start(now=NOW)
    assert len(session.validate()) == 1
    session.answer(question, "x")
    (part,) = session.parts()
    depth = 1
    while part.children:
        part, depth = part.children[0], depth + 1
    assert depth > DEEPEST
    assert part.ref == session.state(question).ref
    assert value(form.resume(session.save(), NOW), question) == "x"
    assert value(form.restore(session.submission(), now=NOW), question) == "x"
    with pytest.raises(FormError, match="deep"):
        compile_form(nested(DEEPEST + 1, kind)[0])
