"""Actions: first load, changes of answers, new repeats, and calculations that stand beside them."""

from tests.kiosk.forms.writing import NOW, bind, started, value


def action(ref, event, value=None, text="", kind="setvalue"):
    given = "" if value is None else f' value="{value}"'
    return f'<{kind} ref="{ref}" event="{event}"{given}>{text}</{kind}>'


def test_values_at_the_first_load_see_defaults_and_calculations():
    session = started(
        "<a>2</a><b/><c/><d/><e/>",
        bind("/data/b", calculate="/data/a * 2")
        + bind("/data/d", type_="date")
        + action("/data/c", "odk-instance-first-load", "/data/b + 1")
        + action("/data/d", "odk-instance-first-load xforms-ready", "20000")
        + action("/data/e", "odk-instance-first-load", text="as it is"),
    )
    assert [value(session, f"/data/{name}") for name in "bcde"] == ["4", "5", "2024-10-04", "as it is"]


def test_a_changed_answer_sets_another_and_so_on():
    session = started(
        "<a/><b/><c/><when/>",
        bind("/data/c", calculate="concat(/data/b, '!')"),
        '<input ref="/data/a">'
        + action("/data/b", "xforms-value-changed", "/data/a")
        + '</input><input ref="/data/b">'
        + action("/data/when", "xforms-value-changed", "now()")
        + "</input>",
    )
    assert value(session, "/data/when") == ""
    session.answer("/data/a", "x")
    assert (value(session, "/data/b"), value(session, "/data/c")) == ("x", "x!")
    assert value(session, "/data/when").startswith("2026-03-06T06:30:00")
    assert {"/data/a", "/data/b", "/data/c", "/data/when"} == session.changed


def test_answers_that_set_each_other_come_to_rest():
    session = started(
        "<a/><b/>",
        "",
        '<input ref="/data/a">' + action("/data/b", "xforms-value-changed", "concat(/data/a, '')") + "</input>"
        '<input ref="/data/b">' + action("/data/a", "xforms-value-changed", "concat(/data/b, '')") + "</input>",
    )
    session.answer("/data/a", "1")
    assert value(session, "/data/b") == "1"


def test_new_repeats_are_filled_from_the_one_before():
    body = (
        '<repeat nodeset="/data/r"><input ref="/data/r/a">'
        + action("/data/r/b", "xforms-value-changed", "../a")
        + "</input>"
        + action("/data/r/c", "odk-new-repeat", "/data/r[position() = position(current()/..) - 1]/a")
        + action("/data/r/n", "odk-new-repeat", "position(..)")
        + "</repeat>"
    )
    session = started("<r><a/><b/><c/><n/></r>", "", body)
    assert value(session, "/data/r[1]/n") == ""
    session.answer("/data/r[1]/a", "first")
    assert value(session, "/data/r[1]/b") == "first"
    session.add_repeat("/data/r")
    assert (value(session, "/data/r[2]/c"), value(session, "/data/r[2]/n")) == ("first", "2")
    session.answer("/data/r[2]/a", "second")
    assert (value(session, "/data/r[1]/b"), value(session, "/data/r[2]/b")) == ("first", "second")
    assert value(session, "/data/r[1]/n") == ""


def test_counted_repeats_are_new_repeats_too():
    session = started(
        "<n>0</n><r><a/></r>",
        "",
        '<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/a"/>'
        + action("/data/r/a", "odk-new-repeat", "position(..) + 100")
        + "</repeat>",
    )
    session.answer("/data/n", 2)
    assert [value(session, f"/data/r[{n}]/a") for n in (1, 2)] == ["101", "102"]


def test_where_the_device_is_and_what_it_does_not_record():
    session = started(
        "<where/><sound/>",
        bind("/data/where", type_="geopoint")
        + action("/data/where", "odk-instance-first-load", kind="odk:setgeopoint")
        + action("/data/sound", "odk-instance-load", kind="odk:recordaudio"),
        locate=lambda: "-36.8 174.7 5 10",
    )
    assert (value(session, "/data/where"), value(session, "/data/sound")) == ("-36.8 174.7 5.0 10.0", "")


def test_preloads():
    session = started(
        "<uid/><start/><end/><today/><device/><meta><instanceID/></meta>",
        bind("/data/uid", preload="uid")
        + bind("/data/start", preload="timestamp", params="start", type_="dateTime")
        + bind("/data/end", preload="timestamp", params="end", type_="dateTime")
        + bind("/data/today", preload="date", params="today", type_="date")
        + bind("/data/device", preload="property", params="deviceid"),
        properties={"deviceid": "kiosk 4"},
    )
    assert value(session, "/data/uid").startswith("uuid:")
    assert value(session, "/data/start") == "2026-03-06T06:30:00.000+13:00"
    assert (value(session, "/data/today"), value(session, "/data/device")) == ("2026-03-06", "kiosk 4")
    assert session.instance_id.startswith("uuid:")
    assert session.instance_id != value(session, "/data/uid")
    assert value(session, "/data/end") == ""
    assert b"<end>2026-03-06T06:30:00.000+13:00</end>" in session.submission()
    assert NOW.tzinfo is not None


def test_predicates_choose_among_the_instances():
    body = (
        '<input ref="/data/a">'
        + action("/data/r[position() = 1]/x", "xforms-value-changed", "/data/a")
        + action("/data/r[position() = last()]/y", "xforms-value-changed", "/data/a")
        + '</input><repeat nodeset="/data/r"><input ref="/data/r/x">'
        + action("/data/r[position() = position(current()/..) + 1]/y", "xforms-value-changed", "'from before'")
        + "</input></repeat>"
    )
    session = started("<a/><r><x/><y/></r>", "", body)
    for _ in range(2):
        session.add_repeat("/data/r")
    session.answer("/data/a", "1")
    assert [value(session, f"/data/r[{n}]/x") for n in (1, 2, 3)] == ["1", "", ""]
    assert [value(session, f"/data/r[{n}]/y") for n in (1, 2, 3)] == ["", "from before", "1"]
    session.answer("/data/r[2]/x", "z")
    assert value(session, "/data/r[3]/y") == "from before"


def test_that_a_value_comes_into_being_is_no_change():
    session = started(
        "<a>1</a><b/><c/>",
        bind("/data/b", calculate="/data/a + 1"),
        '<input ref="/data/a"/><input ref="/data/b">'
        + action("/data/c", "xforms-value-changed", "/data/b")
        + "</input>",
    )
    assert value(session, "/data/c") == ""
    session.answer("/data/a", 2)
    assert value(session, "/data/c") == "3"
