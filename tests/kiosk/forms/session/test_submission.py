"""Submissions: what is sent, how it is written, and how an earlier one is changed."""

import pytest

from kiosk.forms import FormError
from kiosk.forms.definition.markup import parse_markup
from kiosk.forms.session import compile_form
from tests.kiosk.forms.writing import NOW, bind, started, value, xform

NODES = (
    "<name/><r jr:template=''><a>x</a></r><r><a>x</a></r><hidden>secret</hidden>"
    "<orx:meta><orx:instanceID/><orx:instanceName/>"
    '<entity xmlns="http://www.opendatakit.org/xforms/entities" dataset="people" id="" create="1"><label/></entity>'
    "</orx:meta>"
)
BINDS = (
    bind("/data/hidden", relevant="false()")
    + bind("/data/meta/instanceName", calculate="concat('For ', /data/name)")
    + bind("/data/meta/entity/@id", preload="uid")
    + bind("/data/meta/entity/label", calculate="/data/name")
)
BODY = '<input ref="/data/name"/><repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>'


def form():
    return compile_form(xform(NODES, BINDS, BODY))


def begun():
    return form().start(now=NOW, zone="UTC", seed=b"1" * 32)


def test_the_submission_is_xml_with_ids_namespaces_and_only_what_is_relevant():
    session = begun()
    session.answer("/data/name", "Ana <&> Ben\r\n\"'")
    session.add_repeat("/data/r")
    root = parse_markup(session.submission())
    assert (root.tag, root.attrib) == ("data", {"id": "test", "version": "3"})
    assert root.findtext("name") == "Ana <&> Ben\r\n\"'"
    assert [one.text for one in root.findall("r/a")] == ["x", "x"]
    assert root.find("hidden") is None
    meta = root.find("{http://openrosa.org/xforms}meta")
    assert meta is not None
    assert [one.text for one in meta.findall("{http://openrosa.org/xforms}instanceID")] == [session.instance_id]
    assert session.instance_name == meta.findtext("{http://openrosa.org/xforms}instanceName")
    entity = meta.find("{http://www.opendatakit.org/xforms/entities}entity")
    assert entity is not None
    assert entity.get("id", "").startswith("uuid:")
    assert entity.get("dataset") == "people"


def test_a_form_without_a_meta_block_gets_its_one_instance_id():
    session = started("<q/>")
    root = parse_markup(session.submission())
    assert (
        root.findtext("{http://openrosa.org/xforms}meta/{http://openrosa.org/xforms}instanceID") == session.instance_id
    )
    assert started("<q/>", seed=b"other").instance_id != session.instance_id


def test_the_same_bytes_come_again():
    session = begun()
    session.answer("/data/name", "Ana")
    assert session.submission() == session.submission()


def test_an_earlier_submission_is_changed_under_a_new_id():
    first = begun()
    first.answer("/data/name", "Ana")
    first.add_repeat("/data/r")
    first.answer("/data/r[2]/a", "second")
    sent = first.submission()
    second = form().restore(sent, now=NOW, zone="UTC")
    assert (value(second, "/data/name"), value(second, "/data/r[2]/a"), second.count("/data/r")) == ("Ana", "second", 2)
    assert second.instance_id not in {"", first.instance_id}
    second.answer("/data/name", "Anna")
    again = parse_markup(second.submission())
    meta = "{http://openrosa.org/xforms}meta/{http://openrosa.org/xforms}"
    assert again.findtext(f"{meta}deprecatedID") == first.instance_id
    assert again.findtext(f"{meta}instanceID") == second.instance_id
    third = form().restore(second.submission(), now=NOW, zone="UTC")
    assert parse_markup(third.submission()).findtext(f"{meta}deprecatedID") == second.instance_id
    assert first.state("/data/meta/entity/@id").value == third.state("/data/meta/entity/@id").value


@pytest.mark.parametrize(
    "submission",
    [
        b"<other id='test'/>",
        b"<data id='another'/>",
        b"<data",
        b"",
        b"\x00\xff",
        b"<!DOCTYPE data [<!ENTITY a 'b'>]><data id='test'>&a;</data>",
    ],
)
def test_submissions_of_other_forms_and_broken_ones_are_refused(submission):
    with pytest.raises(FormError):
        form().restore(submission, now=NOW)


def test_what_a_submission_has_beyond_the_form_is_left_out():
    session = form().restore(b"<data id='test' more='1'><name>Ana</name><new><deep/></new></data>", now=NOW)
    assert value(session, "/data/name") == "Ana"
    assert b"new" not in session.submission()
