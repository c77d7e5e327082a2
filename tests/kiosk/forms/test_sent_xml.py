"""What the XML of a submission says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.errors import FormError
from kiosk.forms.sent_xml import read_sent_xml, words_at

META = b"<meta><instanceID>uuid:1</instanceID></meta>"


@pytest.mark.parametrize(
    "xml",
    [
        b'<data id="f" version="3">%s</data>' % META,
        b'<data xmlns="http://x/" id="f" version="3">%s</data>' % META,
        b'<data id="f" version="3" xmlns:o="http://openrosa.org/xforms">'
        b"<o:meta><o:instanceID> uuid:1 </o:instanceID></o:meta></data>",
        b'<data id="f" version="3" instanceID="uuid:1"/>',
    ],
)
def test_who_it_is_wherever_the_form_says_so(xml):
    said = read_sent_xml(xml)
    assert (said.form_id, said.version, said.instance_id, said.deprecated_id) == ("f", "3", "uuid:1", "")
    assert not said.encrypted


def test_only_the_meta_of_the_form_itself_counts():
    xml = b'<data id="f"><g><meta><instanceID>uuid:inner</instanceID></meta></g>%s</data>' % META
    assert read_sent_xml(xml).instance_id == "uuid:1"


def test_values_are_those_of_leaves():
    said = read_sent_xml(b'<data id="f"><a> photo.jpg </a><g>x<b>2.jpg</b></g><c/>%s</data>' % META)
    assert said.values == {"photo.jpg", "2.jpg", "uuid:1"}


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"junk",
        b"<data>%s</data>" % META,
        b'<data id="f"/>',
        b'<data id="f">%s%s</data>' % (META, META),
        b'<data id="f"><meta><instanceID>Jane Doe</instanceID></meta></data>',
        b'<data id="f"><meta><instanceID>uuid:1</instanceID><deprecatedID>x</deprecatedID></meta></data>',
        b'<data id="%s">%s</data>' % (b"x" * 300, META),
        b'<!DOCTYPE data [<!ENTITY a "b">]><data id="f">&a;%s</data>' % META,
        b'<data id="f">%s%s</data>' % (META, b" " * (11 << 20)),
    ],
)
def test_what_is_no_submission_is_refused(xml):
    with pytest.raises(FormError):
        read_sent_xml(xml)


@given(st.one_of(st.binary(), st.text().map(lambda text: f'<data id="f"><a>{text}</a>'.encode())))
def test_no_bytes_break_the_reading(xml):
    try:
        read_sent_xml(xml)
    except FormError:
        return


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/data/offices/tell", ("roads", "fees", "roads")),
        ("/data/offices", ()),
        ("/data/offices/none", ()),
        ("/other/offices/tell", ()),
        ("/data/name", ("Mere", "Okoro")),
    ],
)
def test_words_at_a_path(path, words):
    xml = (
        b'<data xmlns="x"><offices><tell>roads fees</tell></offices><name> Mere  Okoro </name>'
        b"<offices><tell>roads</tell></offices></data>"
    )
    assert words_at(xml, path) == words
