"""What went wrong once in ordinary forms: attributes, characters, positions, dates in lists, blanks."""

from datetime import UTC, datetime

import pytest

from kiosk.forms import FormError
from kiosk.forms.session import compile_form
from tests.kiosk.forms.writing import NOW, SEED, bind, started, value, xform

_A = '<input ref="/data/a"><label>A</label></input>'
_LAST_SAVED = '<instance id="last" src="jr://instance/last-saved"/>'


def repeated(attributes=""):
    return f'<repeat nodeset="/data/r"{attributes}><input ref="/data/r/x"/></repeat>'


def test_a_question_may_carry_attributes():
    session = started('<a unit="kg">5</a>', bind("/data/a", type_="int"), _A)
    assert value(session, "/data/a") == "5"
    session.answer("/data/a", 8)
    assert b'<a unit="kg">8</a>' in session.submission()


def test_a_group_with_an_attribute_is_still_a_group():
    session = started('<g unit="kg"><a/></g>')
    with pytest.raises(FormError, match="a group takes no answer"):
        session.answer("/data/g", "x")


def test_what_xml_cannot_carry_is_left_out_wherever_it_comes_from():
    features = (
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, '
        b'"properties": {"n": "3\\u0000\\u0007"}}]}'
    )
    session = started(
        "<csv/><points/><device/><set/>",
        '<instance id="l" src="jr://file-csv/l.csv"/><instance id="g" src="jr://file/g.geojson"/>'
        + bind("/data/csv", calculate="pulldata('l', 'label', 'name', 'x')")
        + bind("/data/points", calculate="instance('g')/root/item/n")
        + bind("/data/device", preload="property", params="username")
        + '<setvalue event="odk-instance-first-load" ref="/data/set" value="instance(\'g\')/root/item/n"/>',
        resources={"l.csv": b"name,label\nx,1\x00\x01\n", "g.geojson": features},
        properties={"username": "4\x00\ud800"},
    )
    sent = session.submission()
    assert b"<csv>1</csv><points>3</points><device>4</device><set>3</set>" in sent
    assert value(session, "/data/csv") == "1"


def test_the_position_of_an_instance_does_not_depend_on_its_relevance():
    session = started("<a/><r><x/></r>", bind("/data/r", relevant="position(.) <= /data/a"), _A + repeated())
    for _ in range(2):
        session.add_repeat("/data/r")
    shown = []
    for most in (2, 3, 1, 3):
        session.answer("/data/a", most)
        shown.append([session.state(f"/data/r[{n}]").relevant for n in (1, 2, 3)])
    assert shown == [[True, True, False], [True, True, True], [True, False, False], [True, True, True]]


def test_a_list_finds_the_rows_of_today():
    rows = "".join(f"<item><n>{n}</n><d>2026-03-0{n}</d></item>" for n in (4, 5, 6))
    session = started(
        "<n/><all/>",
        f'<instance id="l"><root>{rows}</root></instance>'
        + bind("/data/n", calculate="instance('l')/root/item[d = today()]/n")
        + bind("/data/all", calculate="count(instance('l')/root/item[d = date('2026-03-04')])"),
    )
    assert (value(session, "/data/n"), value(session, "/data/all")) == ("6", "1")


def test_nobody_is_kept_by_what_nobody_is_asked():
    form = compile_form(
        xform(
            "<a/><c/>",
            bind("/data/c", calculate="/data/a", required="true()", constraint="string-length(.) > 3"),
            _A,
        )
    )
    session = form.start(NOW, seed=SEED)
    assert session.validate() == []
    session.answer("/data/a", "x")
    assert session.validate() == []
    assert [remark.node for remark in form.remarks] == ["/data/c"]


def test_what_is_not_a_number_is_nothing_where_it_is_kept_or_shown():
    session = started(
        "<a/><b/><maybe/><word/><set/>",
        bind("/data/a", type_="int")
        + bind("/data/b", calculate="/data/a + 1")
        + bind("/data/maybe", calculate="if(true(), /data/a * 2, 'none')")
        + bind("/data/word", calculate="'NaN'")
        + '<setvalue event="odk-instance-first-load" ref="/data/set" value="/data/a * 3"/>',
        '<input ref="/data/a"><label>Total <output value="/data/a * 2"/></label></input>',
    )
    assert [value(session, f"/data/{name}") for name in ("b", "maybe", "word", "set")] == ["", "", "NaN", ""]
    assert session.state("/data/a").label == "Total "
    session.answer("/data/a", 2)
    assert (value(session, "/data/b"), session.state("/data/a").label) == ("3", "Total 4")


@pytest.mark.parametrize("attributes", [' jr:noAddRemove="true()"', ' jr:count="2"'])
def test_the_form_alone_decides_about_its_own_repeats(attributes):
    session = started("<r><x/></r><r><x/></r>", "", repeated(attributes))
    for change in (lambda: session.remove_repeat("/data/r[1]"), lambda: session.add_repeat("/data/r")):
        with pytest.raises(FormError, match="the form itself decides"):
            change()
    assert session.count("/data/r") == 2


@pytest.mark.parametrize("position", ["-1", "0", "x", "²", "", "1]x", "999999999999"])
def test_a_reference_with_a_position_that_is_none_finds_nothing(position):
    session = started("<r><x/></r>", "", repeated())
    with pytest.raises(KeyError):
        session.state(f"/data/r[{position}]/x")


def test_an_instance_that_the_form_does_not_declare_is_told_to_its_author():
    expression = "instance('nowhere')/root/item[n = /data/a]/name"
    model = '<instance id="known"><root><item><n>1</n></item></root></instance>'
    known = bind("/data/b", calculate="count(instance('known')/root/item)")
    assert compile_form(xform("<a/><b/>", model + known, _A)).remarks == ()
    form = compile_form(xform("<a/><b/>", model + bind("/data/b", calculate=f"if(/data/a = 1, {expression}, '')"), _A))
    assert [remark.message for remark in form.remarks] == [
        "an expression asks for an instance that the form does not declare"
    ]


def test_what_is_read_behind_a_wildcard_is_followed_in_all_instances():
    session = started(
        "<r><n>2</n><x/></r>",
        bind("/data/r/x", calculate="sum(/data/*/n)", type_="int"),
        '<repeat nodeset="/data/r"><input ref="/data/r/n"/></repeat>',
    )
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/n", 5)
    assert [value(session, f"/data/r[{n}]/x") for n in (1, 2)] == ["7", "7"]


@pytest.mark.parametrize("content", [b"", b"<data", b"\xff"])
def test_a_damaged_last_submission_counts_as_none(content):
    session = started("<a/>", _LAST_SAVED + bind("/data/a", calculate="instance('last')/data/a"), last_saved=content)
    assert value(session, "/data/a") == ""


def test_a_submission_without_an_id_replaces_none():
    form = compile_form(xform("<a/><meta><instanceID/></meta>"))
    session = form.restore(b'<data id="test"><a>1</a></data>', datetime(2026, 3, 5, tzinfo=UTC))
    sent = session.submission()
    assert b"deprecatedID" not in sent
    assert session.instance_id.startswith("uuid:")


def test_a_submission_names_its_form_even_where_nothing_is_relevant():
    session = started("<a/>", bind("/data", relevant="false()"), _A)
    assert session.submission().endswith(b'<data id="test" version="3"/>')


def test_small_coordinates_are_written_plainly():
    features = (
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, '
        b'"geometry": {"type": "Point", "coordinates": [1e-7, 20.0]}}]}'
    )
    session = started(
        "<a/>",
        '<instance id="g" src="jr://file/g.geojson"/>' + bind("/data/a", calculate="instance('g')/root/item/geometry"),
        resources={"g.geojson": features},
    )
    assert value(session, "/data/a") == "20 0.0000001 0 0"


def test_a_path_with_an_open_bracket_is_refused():
    with pytest.raises(FormError, match="bracket"):
        compile_form(xform("<a/>", "", '<input ref="/data/a["/>'))


@pytest.mark.parametrize(
    ("given", "kept"),
    [("0" * 5000 + "7", "7"), ("9" * 5000, ""), (10**5000, ""), ("-" + "0" * 5000, "0")],
    ids=["zeros", "nines", "a whole number", "nothing"],
)
def test_very_long_numbers_are_read_or_refused(given, kept):
    session = started("<a/>", bind("/data/a", type_="int"), _A)
    session.answer("/data/a", given)
    assert value(session, "/data/a") == kept
    assert isinstance(given, int) or session.accepts("/data/a", given) == (kept != "")
