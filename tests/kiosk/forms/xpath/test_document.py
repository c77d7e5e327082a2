"""Reading XML: what is kept, and what is refused."""

import pytest

from kiosk.forms import FormError
from kiosk.forms.xpath import Kind, read_document
from kiosk.forms.xpath.document import MAX_BYTES

BOMB = (
    '<!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "&lol{n - 1 if n > 1 else ""};&lol{n - 1 if n > 1 else ""};">' for n in range(1, 12))
    + "]><r>&lol11;</r>"
)


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (BOMB, "entity lol"),
        ('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>&x;</r>', "entity x"),
        ('<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p;]><r/>', "entity p"),
        ('<!DOCTYPE r [<!NOTATION n SYSTEM "n"><!ENTITY x SYSTEM "x" NDATA n>]><r/>', "entity x"),
        ("<r>&x;</r>", "undefined entity"),
        ("<r>", "no element found"),
        ("<r></s>", "mismatched tag"),
        ("<r/><s/>", "junk"),
        ("", "no element found"),
        ("not xml", "syntax error"),
        ("<r>\u0000</r>", "not well-formed"),
        ("<r>&#0;</r>", "reference to invalid character"),
        ("<p:r/>", "prefix p"),
        ("<r p:a='1'/>", "prefix p"),
        ("<r a='1' a='2'/>", "duplicate attribute"),
        ("<r>" * 200_000, "deeper than"),
        (b"\xff\xfe\x00", "Line"),
        ("<r>\ud800</r>", "not XML"),
        (b'<?xml version="1.0" encoding="no-such"?><r/>', "ncoding"),
        (b" " * (MAX_BYTES + 1), "larger than"),
    ],
    ids=lambda value: str(value[:24]),
)
def test_what_is_refused(xml, said):
    with pytest.raises(FormError, match=said):
        read_document(xml)


def test_an_external_doctype_is_not_fetched():
    document = read_document('<!DOCTYPE r SYSTEM "http://127.0.0.1:1/r.dtd"><r>1</r>')
    assert [child.kind for child in document.children] == [Kind.DOCTYPE, Kind.ELEMENT]


def test_what_is_kept():
    document = read_document("<r xmlns='urn:d' xmlns:p='urn:p' p:a='1'>one<![CDATA[two]]>three<p:s/></r>")
    (root,) = document.children
    assert (root.name, root.namespace) == ("r", "urn:d")
    assert [child.text for child in root.children[:3]] == ["one", "two", "three"]
    assert root.children[3].namespace == "urn:p"
    assert root.attribute("a", "urn:p") == "1"
    assert [known.kind for known in root.attributes] == [Kind.NAMESPACE, Kind.NAMESPACE, Kind.ATTRIBUTE]


def test_a_compact_document_joins_the_pieces_of_a_leaf():
    document = read_document("<r>\n<a>one<![CDATA[ & ]]>two</a><b> </b></r>", compact=True)
    (root,) = document.children
    assert [(child.name, child.text) for child in root.children] == [("a", "one & two"), ("b", " ")]
    assert not root.children[0].children


def test_bytes_tell_their_encoding():
    assert read_document("<r>é</r>".encode()).children[0].children[0].text == "é"
    latin = '<?xml version="1.0" encoding="iso-8859-1"?><r>é</r>'.encode("latin-1")
    assert read_document(latin, compact=True).children[0].text == "é"
