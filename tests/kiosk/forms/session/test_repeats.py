"""Repeats: adding, taking away, counting, nesting, and what expressions in and around them see."""

import pytest

from kiosk.forms import FormError
from kiosk.forms.session import compile_form
from tests.kiosk.forms.writing import NOW, bind, started, value, xform

THING = "<price>0</price><amount>1</amount><cost/><place/></thing>"
THINGS = f'<thing jr:template="">{THING}<thing>{THING}<total/><number/><rich/>'
BINDS = (
    bind("/data/thing/price", type_="int")
    + bind("/data/thing/cost", type_="int", calculate="../price * /data/thing/amount")
    + bind("/data/thing/place", calculate="position(..)")
    + bind("/data/total", type_="int", calculate="sum(/data/thing/cost)")
    + bind("/data/number", type_="int", calculate="count(/data/thing)")
    + bind("/data/rich", calculate="join(' ', /data/thing[price > 10]/place)")
)
BODY = (
    '<group ref="/data/thing"><label>Thing</label><repeat nodeset="/data/thing">'
    '<input ref="/data/thing/price"/></repeat></group>'
)


def things():
    return started(THINGS, BINDS, BODY)


def test_added_instances_start_from_the_template_and_are_counted_summed_and_numbered():
    session = things()
    assert session.add_repeat("/data/thing") == "/data/thing[2]"
    assert value(session, "/data/thing[2]/amount") == "1"
    session.answer("/data/thing[1]/price", 5)
    session.answer("/data/thing[2]/price", 30)
    session.answer("/data/thing[2]/amount", 2)
    assert value(session, "/data/thing[2]/cost") == "60"
    assert value(session, "/data/total") == "65"
    assert value(session, "/data/number") == "2"
    assert value(session, "/data/rich") == "2"
    assert session.count("/data/thing") == 2


def test_taking_one_away_moves_the_later_ones_up():
    session = things()
    for price in (10, 20, 30):
        session.answer(f"/data/thing[{session.count('/data/thing')}]/price", price)
        session.add_repeat("/data/thing")
    session.remove_repeat("/data/thing[2]")
    assert [value(session, f"/data/thing[{n}]/price") for n in (1, 2, 3)] == ["10", "30", "0"]
    assert [value(session, f"/data/thing[{n}]/place") for n in (1, 2, 3)] == ["1", "2", "3"]
    assert value(session, "/data/total") == "40"
    assert value(session, "/data/rich") == "2"
    assert "/data/total" in session.changed
    assert "/data/thing[2]/place" in session.changed
    with pytest.raises(KeyError):
        session.remove_repeat("/data/thing[9]")


def test_an_answer_in_one_instance_leaves_the_others_alone():
    session = things()
    session.add_repeat("/data/thing")
    session.answer("/data/thing[2]/price", 7)
    assert session.changed == {"/data/thing[2]/price", "/data/thing[2]/cost", "/data/total"}


def test_no_instance_at_all():
    session = things()
    session.remove_repeat("/data/thing[1]")
    assert session.count("/data/thing") == 0
    assert value(session, "/data/total") == "0"
    with pytest.raises(KeyError):
        session.state("/data/thing[1]/price")
    session.add_repeat("/data/thing")
    assert session.count("/data/thing") == 1


def test_a_count_adds_and_takes_away_as_its_number_changes_and_keeps_people_off():
    session = started(
        "<many>2</many><r><x/></r><sum/>",
        bind("/data/many", type_="int")
        + bind("/data/r/x", calculate="position(..) * 10")
        + bind("/data/sum", calculate="sum(/data/r/x)"),
        '<input ref="/data/many"/><group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/many">'
        '<input ref="/data/r/x"/></repeat></group>',
    )
    assert session.count("/data/r") == 2
    session.answer("/data/many", 4)
    assert (session.count("/data/r"), value(session, "/data/sum")) == (4, "100")
    assert "/data/r[4]/x" in session.changed
    session.answer("/data/many", 1)
    assert (session.count("/data/r"), value(session, "/data/sum")) == (1, "10")
    session.answer("/data/many", "")
    assert session.count("/data/r") == 0
    with pytest.raises(FormError, match="decides"):
        session.add_repeat("/data/r")
    with pytest.raises(FormError, match="10000"):
        session.answer("/data/many", 20_000)


NESTED = "<home><rooms/><room><name/><of/><label/></room><names/></home><all/>"
NESTED_BINDS = (
    bind("/data/home/room/of", calculate="position(../..)")
    + bind("/data/home/room/label", calculate="concat(/data/home/rooms, '-', ../name, '-', position(..))")
    + bind("/data/home/names", calculate="join(',', /data/home/room/name)")
    + bind("/data/all", calculate="join(',', /data/home/room/name)")
)
NESTED_BODY = (
    '<repeat nodeset="/data/home"><input ref="/data/home/rooms"/>'
    '<repeat nodeset="/data/home/room" jr:count="/data/home/rooms"><input ref="/data/home/room/name"/></repeat>'
    "</repeat>"
)


def test_repeats_in_repeats_see_their_own_outer_instance():
    session = started(NESTED, NESTED_BINDS, NESTED_BODY)
    session.answer("/data/home[1]/rooms", 2)
    session.add_repeat("/data/home")
    session.answer("/data/home[2]/rooms", 1)
    session.answer("/data/home[1]/room[1]/name", "a")
    session.answer("/data/home[1]/room[2]/name", "b")
    session.answer("/data/home[2]/room[1]/name", "c")
    assert value(session, "/data/home[1]/names") == "a,b"
    assert value(session, "/data/home[2]/names") == "c"
    assert value(session, "/data/all") == "a,b,c"
    assert value(session, "/data/home[2]/room[1]/of") == "2"
    assert value(session, "/data/home[1]/room[2]/label") == "2-b-2"
    session.remove_repeat("/data/home[1]")
    assert value(session, "/data/all") == "c"
    assert value(session, "/data/home[1]/room[1]/of") == "1"
    assert (session.count("/data/home[1]/room"), session.count("/data/home")) == (1, 1)


def test_the_instance_before_can_be_read():
    session = started(
        "<r><a/><before/><seen/></r>",
        bind("/data/r/before", calculate="/data/r[position() = position(current()/..) - 1]/a")
        + bind("/data/r/seen", calculate="indexed-repeat(/data/r/a, /data/r, position(..) - 1)"),
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/a", "one")
    session.answer("/data/r[2]/a", "two")
    assert [value(session, f"/data/r[{n}]/before") for n in (1, 2, 3)] == ["", "one", "two"]
    assert [value(session, f"/data/r[{n}]/seen") for n in (1, 2, 3)] == ["", "one", "two"]
    session.remove_repeat("/data/r[1]")
    assert [value(session, f"/data/r[{n}]/before") for n in (1, 2)] == ["", "two"]
    assert [value(session, f"/data/r[{n}]/seen") for n in (1, 2)] == ["", "two"]


def test_a_running_total_along_the_instances():
    session = started(
        "<r><a>1</a><sum/></r>",
        bind("/data/r/a", type_="int")
        + bind("/data/r/sum", type_="int",
               calculate="coalesce(/data/r[position() = position(current()/..) - 1]/sum, 0) + ../a"),
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )  # fmt: skip
    for _ in range(4):
        session.add_repeat("/data/r")
    assert [value(session, f"/data/r[{n}]/sum") for n in range(1, 6)] == ["1", "2", "3", "4", "5"]
    session.answer("/data/r[2]/a", 10)
    assert [value(session, f"/data/r[{n}]/sum") for n in range(1, 6)] == ["1", "11", "12", "13", "14"]


def test_instances_that_are_not_relevant_are_neither_counted_nor_summed():
    session = started(
        "<skip/><r><a>5</a></r><n/><s/>",
        bind("/data/r", relevant="/data/skip != 'yes'")
        + bind("/data/n", calculate="count(/data/r)")
        + bind("/data/s", calculate="sum(/data/r/a)"),
        '<input ref="/data/skip"/><repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )
    session.add_repeat("/data/r")
    assert (value(session, "/data/n"), value(session, "/data/s")) == ("2", "10")
    session.answer("/data/skip", "yes")
    assert (value(session, "/data/n"), value(session, "/data/s")) == ("0", "0")
    assert b"<r>" not in session.submission()


def test_people_may_not_add_where_the_author_says_so():
    form = compile_form(
        xform("<r><a/></r>", "", '<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/a"/></repeat>')
    )
    with pytest.raises(FormError, match="decides"):
        form.start(now=NOW).add_repeat("/data/r")


def test_parts_show_each_instance_with_its_questions():
    session = things()
    session.add_repeat("/data/thing")
    (group,) = session.parts()
    (repeat,) = group.children
    assert (group.kind, group.label, repeat.kind, repeat.ref) == ("group", "Thing", "repeat", "/data/thing")
    assert [part.ref for part in repeat.children] == ["/data/thing[1]", "/data/thing[2]"]
    assert [part.ref for part in group.questions()] == ["/data/thing[1]/price", "/data/thing[2]/price"]
    assert len({part.key for part in (group, repeat, *repeat.children)}) == 4


@pytest.mark.parametrize("path", ["/data/./r/n", "/data[true()]/r/n", "/data/*/n", "/data/r[true()]/n"])
def test_what_is_read_from_all_instances_is_read_again_when_any_of_them_changes(path):
    session = started(
        "<r><n/><all/></r>",
        bind("/data/r/all", calculate=f"sum({path})"),
        '<repeat nodeset="/data/r"><input ref="/data/r/n"/></repeat>',
    )
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/n", 2)
    session.answer("/data/r[2]/n", 5)
    assert [value(session, f"/data/r[{n}]/all") for n in (1, 2)] == ["7", "7"]


def test_the_text_of_a_group_changes_with_what_is_in_it():
    session = started(
        "<g><a/><r><b/></r></g><long/><h><c/></h>",
        bind("/data/long", calculate="string-length(/data/g)")
        + bind("/data/g/a", calculate="concat(/data/h/c, count(/data/h))")
        + bind("/data/h/c", relevant="count(/data/g) = 1"),
        '<repeat nodeset="/data/g/r"><input ref="/data/g/r/b"/></repeat><input ref="/data/h/c"/>',
    )
    assert value(session, "/data/long") == "1"
    session.answer("/data/h/c", "more")
    assert value(session, "/data/long") == "5"
    session.answer(f"{session.add_repeat('/data/g/r')}/b", "two")
    assert value(session, "/data/long") == "8"
    session.remove_repeat("/data/g/r[2]")
    assert value(session, "/data/long") == "5"
