"""Relevance: what is hidden reads as empty, keeps its value, comes back, and is not sent."""

from tests.kiosk.forms.writing import bind, started, value

NODES = "<child/><care><who>aunt</who><days>3</days><pay/></care><sum/><seen/>"
BINDS = (
    bind("/data/care", relevant="/data/child = 'yes'")
    + bind("/data/care/days", type_="int", relevant="/data/care/who != ''")
    + bind("/data/care/pay", type_="int", calculate="/data/care/days * 10")
    + bind("/data/sum", calculate="coalesce(/data/care/pay, 'none')")
    + bind("/data/seen", calculate="count(/data/care/who)")
)
BODY = (
    '<input ref="/data/child"/><group ref="/data/care"><label>Care</label>'
    '<input ref="/data/care/who"/><input ref="/data/care/days"/></group>'
)


def test_hidden_groups_read_as_empty_and_come_back_with_their_values():
    session = started(NODES, BINDS, BODY)
    assert not session.state("/data/care/who").relevant
    assert (value(session, "/data/care/who"), value(session, "/data/sum"), value(session, "/data/seen")) == (
        "",
        "none",
        "0",
    )
    assert session.pruned() >= {"/data/care/who", "/data/care/days"}
    assert [part.ref for part in session.parts()] == ["/data/child"]
    session.answer("/data/child", "yes")
    assert (value(session, "/data/care/who"), value(session, "/data/sum"), value(session, "/data/seen")) == (
        "aunt",
        "30",
        "1",
    )
    assert {"/data/care", "/data/care/who", "/data/care/pay", "/data/sum", "/data/seen"} <= session.changed
    session.answer("/data/care/days", 4)
    session.answer("/data/child", "no")
    assert b"care" not in session.submission()
    session.answer("/data/child", "yes")
    assert (value(session, "/data/care/days"), value(session, "/data/sum")) == ("4", "40")
    assert b"<who>aunt</who><days>4</days>" in session.submission()


def test_own_relevance_within_a_relevant_group():
    session = started(NODES, BINDS, BODY)
    session.answer("/data/child", "yes")
    session.answer("/data/care/who", "")
    assert not session.state("/data/care/days").relevant
    assert session.state("/data/care/who").relevant
    assert value(session, "/data/care/pay") == ""


def test_two_questions_that_hide_each_other_stay_as_they_are():
    session = started(
        "<a/><b/>",
        bind("/data/a", relevant="/data/b = ''") + bind("/data/b", relevant="/data/a = ''"),
        '<input ref="/data/a"/><input ref="/data/b"/>',
    )
    session.answer("/data/a", "x")
    assert (session.state("/data/a").relevant, session.state("/data/b").relevant) == (True, False)
    session.answer("/data/a", "")
    assert (session.state("/data/a").relevant, session.state("/data/b").relevant) == (True, True)


def test_what_is_hidden_is_calculated_when_it_comes_back():
    session = started(
        "<show/><n>1</n><double/>",
        bind("/data/double", relevant="/data/show = '1'", calculate="/data/n * 2"),
        '<input ref="/data/show"/><input ref="/data/n"/>',
    )
    session.answer("/data/n", 5)
    assert value(session, "/data/double") == ""
    session.answer("/data/show", "1")
    assert value(session, "/data/double") == "10"


def test_nothing_is_told_about_what_did_not_change():
    session = started(NODES, BINDS, BODY)
    session.answer("/data/child", "no")
    assert session.changed == {"/data/child"}
    session.answer("/data/child", "no")
    assert session.changed == set()
