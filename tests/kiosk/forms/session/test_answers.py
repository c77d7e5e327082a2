"""Answers: what each type takes, and what is said about answers that do not fit."""

import pytest

from kiosk.forms import FormError
from kiosk.forms.session.datatypes import LONGEST
from tests.kiosk.forms.writing import bind, started, value

KINDS = {
    "string": [("a b", "a b"), (5, "5"), (2.5, "2.5"), (3.0, "3"), (True, "1"), (None, "")],
    "int": [("12", "12"), (7.9, "7"), ("-3.2", "-3"), (2**31, ""), (-(2**31), "-2147483648"), ("x", ""), ("١٢", "12")],
    "decimal": [("12", "12.0"), (0.5, "0.5"), ("1e2", "100.0"), ("1,5", ""), ("NaN", ""), ("-.5", "-0.5")],
    "date": [("2024-02-29", "2024-02-29"), ("2023-02-29", ""), ("2024-05-06T10:00:00", "2024-05-06"), ("6.5.2024", ""),
             ("٢٠٢٤-٠٢-٢٩", "")],
    "time": [("09:05:00", "09:05:00"), ("09:05:00.000+13:00", "09:05:00.000+13:00"), ("9:05", ""), ("24:00:00", "")],
    "dateTime": [("2024-02-29T09:00:00Z", "2024-02-29T09:00:00Z"), ("2024-02-29 09:00", ""),
                 ("2024-13-01T09:00:00", "")],
    "geopoint": [("-36.8 174.7", "-36.8 174.7 0.0 0.0"), ("91 0", ""), ("1 2 3 4 5", ""), ("here", "")],
    "geotrace": [("1 2;3 4 5 6", "1.0 2.0 0.0 0.0;3.0 4.0 5.0 6.0"), ("1 2", "")],
    "geoshape": [("1 2;3 4;1 2;", "1.0 2.0 0.0 0.0;3.0 4.0 0.0 0.0;1.0 2.0 0.0 0.0"), ("1 2;3 4", "")],
    "xsd:boolean": [("true", "true"), (False, "0")],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "given", "kept"), [(kind, *pair) for kind, pairs in KINDS.items() for pair in pairs])
def test_a_value_is_written_as_its_type_writes_it(kind, given, kept):
    session = started("<q/>", bind("/data/q", type_=kind), '<input ref="/data/q"/>')
    session.answer("/data/q", given)
    assert value(session, "/data/q") == kept
    if isinstance(given, str):
        assert session.accepts("/data/q", given) == (kept != "")


def test_controls_take_ticks_ranges_and_several_choices():
    items = "".join(f"<item><label>{one.upper()}</label><value>{one}</value></item>" for one in "abc")
    session = started(
        "<ok/><much/><many/><order/><one/>",
        bind("/data/much", type_="decimal"),
        '<trigger ref="/data/ok"/><range ref="/data/much" start="10" end="0" step="2.5"/>'
        f'<select ref="/data/many">{items}</select><odk:rank ref="/data/order">{items}</odk:rank>'
        f'<select1 ref="/data/one">{items}</select1>',
    )
    for ref, given, kept in (
        ("/data/ok", True, "OK"), ("/data/ok", False, ""), ("/data/much", 2.5, "2.5"), ("/data/much", 11, ""),
        ("/data/many", ["c", "a", "zz"], "a c"), ("/data/order", ["c", "a", "b"], "c a b"),
        ("/data/order", ["c"], "c a b"), ("/data/one", "b", "b"), ("/data/one", "zz", ""),
    ):  # fmt: skip
        session.answer(ref, given)
        assert value(session, ref) == kept, (ref, given)
    assert session.state("/data/much").control.parameters["step"] == "2.5"
    assert session.accepts("/data/much", "7")
    assert not session.accepts("/data/much", "70")


def test_hostile_text_is_kept_as_text():
    session = started("<q/>", "", '<input ref="/data/q"/>')
    session.answer("/data/q", "<b>\u202eevil</b> & \x00\x1b]]>")
    assert value(session, "/data/q") == "<b>\u202eevil</b> & ]]>"
    assert "<q>&lt;b&gt;\u202eevil&lt;/b&gt; &amp; ]]&gt;</q>".encode() in session.submission()
    session.answer("/data/q", "x" * 1_000_000)
    assert len(value(session, "/data/q")) == LONGEST


def test_what_may_not_be_answered():
    session = started(
        "<a/><g><b/></g>",
        bind("/data/g", readonly="/data/a = 'lock'"),
        '<input ref="/data/a"/><input ref="/data/g/b"/>',
    )
    session.answer("/data/g/b", "free")
    session.answer("/data/a", "lock")
    assert session.state("/data/g/b").readonly
    with pytest.raises(FormError, match="only be read"):
        session.answer("/data/g/b", "again")
    with pytest.raises(FormError, match="group"):
        session.answer("/data/g", "x")
    for ref in ("/data/none", "/other", "", "/data/a/b", "/data/a[2]", "/data/../x"):
        with pytest.raises(KeyError):
            session.answer(ref, "x")
    assert value(session, "/data/g/b") == "free"


def test_faults_of_a_page_and_of_the_form():
    session = started(
        "<name/><g><age/><skip/></g>",
        bind("/data/name", required="true()", required_msg="jr:itext('need')")
        + bind("/data/g/age", type_="int", constraint=". > 17", constraint_msg="Adults only")
        + bind("/data/g/skip", required="true()", relevant="/data/g/age = 1")
        + '<itext><translation lang="English"><text id="need"><value>Say who <output value="/data/g/age"/></value>'
        "</text></translation></itext>",
        '<input ref="/data/name"><label>Name</label></input><group ref="/data/g"><input ref="/data/g/age"/></group>',
    )
    session.answer("/data/g/age", 9)
    assert [(fault.ref, fault.kind, fault.message, fault.label) for fault in session.validate()] == [
        ("/data/name", "required", "Say who 9", "Name"), ("/data/g/age", "constraint", "Adults only", ""),
    ]  # fmt: skip
    assert [fault.ref for fault in session.validate("/data/g")] == ["/data/g/age"]
    session.answer("/data/name", "Ana")
    session.answer("/data/g/age", "")
    assert session.validate() == []


def test_a_choice_is_written_as_its_author_wrote_it_whatever_its_type():
    session = started(
        "<q/><n/>",
        bind("/data/q", type_="decimal") + bind("/data/n", type_="int"),
        '<select1 ref="/data/q"><item><label>One</label><value>1</value></item></select1>'
        '<select1 ref="/data/n"><item><label>One</label><value>01</value></item></select1>',
    )
    session.answer("/data/q", 1)
    session.answer("/data/n", "01")
    assert (value(session, "/data/q"), value(session, "/data/n")) == ("1", "01")


def test_dates_that_are_calculated_are_written_as_their_type():
    session = started(
        "<a/><b/><c/><d/><e/><f/>",
        bind("/data/a", type_="date", calculate="today() + 1")
        + bind("/data/b", type_="dateTime", calculate="today()")
        + bind("/data/c", type_="date", calculate="now()")
        + bind("/data/d", type_="int", calculate="today()")
        + bind("/data/e", type_="dateTime", calculate="0.5")
        + bind("/data/f", type_="date", calculate="1e300"),
    )
    assert [value(session, f"/data/{name}") for name in "abcdef"] == [
        "2026-03-07", "2026-03-06T00:00:00.000+13:00", "2026-03-06", "", "1970-01-02T00:00:00.000+12:00", "",
    ]  # fmt: skip
