"""Actions that cannot be done because an expression cannot be evaluated: they leave nothing behind."""

import pytest

from kiosk.forms import FormError
from kiosk.forms.session import compile_form
from tests.kiosk.forms.writing import NOW, SEED, bind, started, value, xform

_REPEAT = '<input ref="/data/n"/><repeat nodeset="/data/r"{}><input ref="/data/r/a"/></repeat>'


def test_what_waited_when_an_action_failed_is_evaluated_by_the_next():
    session = started(
        "<n>MD5</n><c/><d/>",
        bind("/data/c", calculate="digest('x', /data/n)")
        + bind("/data/d", calculate="concat(/data/n, string-length(/data/c))"),
        '<input ref="/data/n"/>',
    )
    with pytest.raises(FormError):
        session.answer("/data/n", "nonsense")
    assert (value(session, "/data/n"), value(session, "/data/d"), session.changed) == ("MD5", "MD524", frozenset())
    session.answer("/data/n", "SHA-256")
    assert value(session, "/data/d") == "SHA-25644"


def test_a_count_that_is_refused_changes_nothing_and_is_not_told():
    session = started("<n>1</n><r jr:template=''><a/></r>", "", _REPEAT.format(' jr:count="/data/n"'))
    session.answer("/data/r[1]/a", "kept")
    told = []
    session.listener = told.append
    before = session.save()
    with pytest.raises(FormError):
        session.answer("/data/n", "2000000")
    assert (value(session, "/data/n"), told) == ("1", [])
    assert session.save() == before


def test_instances_that_went_come_back_where_they_stood():
    session = started(
        "<n>MD5</n><r><a>1</a></r><r><a>2</a></r><r><a>3</a></r><c/><last/>",
        bind("/data/c", calculate="if(count(/data/r) = 3, '', digest('x', 'nonsense'))")
        + bind("/data/r/a", relevant="count(/data/r) > 0"),
        _REPEAT.format(""),
    )
    before = session.save()
    for failing in (
        lambda: session.remove_repeat("/data/r[2]"),
        lambda: session.add_repeat("/data/r"),
        lambda: session.remove_repeat("/data/r[1]"),
    ):
        with pytest.raises(FormError):
            failing()
        assert session.save() == before
    session.answer("/data/r[3]/a", "three")
    assert [value(session, f"/data/r[{n}]/a") for n in (1, 2, 3)] == ["1", "2", "three"]


def test_a_language_in_which_the_form_fails_is_not_taken():
    itext = (
        "<itext>"
        + "".join(
            f'<translation lang="{name}"><text id="how"><value>{how}</value></text></translation>'
            for name, how in (("first", "MD5"), ("second", "nonsense"))
        )
        + "</itext>"
    )
    form = compile_form(
        xform("<a/><c/>", itext + bind("/data/c", calculate="digest('x', jr:itext('how'))"), '<input ref="/data/a"/>')
    )
    session = form.start(NOW, seed=SEED)
    with pytest.raises(FormError):
        session.set_language("second")
    assert session.language == "first"
