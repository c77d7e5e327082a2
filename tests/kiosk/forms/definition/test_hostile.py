"""Forms and files that mean harm, or are broken: refused with a sentence, at once."""

import time

import pytest

from kiosk.forms import FormError, compile_form
from kiosk.forms.definition.markup import MOST_BYTES
from tests.kiosk.forms.writing import NOW, bind, xform

BOMB = (
    '<!DOCTYPE h [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)


def with_start(start):
    return start.encode() + xform("<q>&j;</q>").partition(b"?>")[2]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (b"", "XML"), (b"not xml", "XML"), (b"\x00\xff\xfe", "XML"), (b"<a><b></a>", "XML"),
        (xform("<q/>")[:-30], "XML"),
        (b"PK\x03\x04 a spreadsheet", "XML"), (b"<html><body/></html>", "model"), (b"<h><model/></h>", "body"),
        (b"<h><model><instance/></model><body/></h>", "primary instance"),
        (with_start(BOMB), "entities"),
        (with_start('<!DOCTYPE h [<!ENTITY j SYSTEM "file:///etc/passwd">]>'), "entities"),
        (with_start('<!DOCTYPE h [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p;]>'), "entities"),
        (b"<a>" * 100_000, "XML"), (b"<a>" * 1_000 + b"</a>" * 1_000, "deep"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "XML"),
        (xform("<q/>", bind("/data/q", calculate="1 +")), "/data/q"),
        (xform("<q/>", bind("/data/q", relevant="nothing-like-it(1)")), "nothing-like-it"),
        (xform("<q/>", bind("/data/q", calculate="substr()")), "substr"),
        (xform("<q/>", bind("/data/q", calculate="(" * 5_000 + "1" + ")" * 5_000)), "deep"),
        (xform("<q/>", bind("/data/q", constraint="regex(., '(')")), ""),
    ],
)  # fmt: skip
def test_bad_forms_are_refused_with_words(form, words):
    if not words:
        compile_form(form).start(now=NOW).answer("/data/q", "x")
        return
    with pytest.raises(FormError, match=words):
        compile_form(form)


def test_a_form_of_a_hundred_megabytes_is_refused_before_it_is_read():
    started = time.monotonic()
    with pytest.raises(FormError, match="MB"):
        compile_form(b"<a>" + b" " * 100_000_000)
    assert len(b"<a>") + 100_000_000 > MOST_BYTES
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("name", ["x.csv", "x.geojson", "x.xml"])
def test_what_is_small_but_has_millions_of_parts_is_refused(name):
    content = {
        "x.csv": b"a,b" + b"\n" * 4_000_000,
        "x.geojson": b"[" + b"[]," * 4_000_000,
        "x.xml": b"<a>" * 4_000_000,
    }[name]
    with pytest.raises(FormError, match="million"):
        compile_form(xform("<q/>", f'<instance id="x" src="jr://file/{name}"/>'), {name: content})


def test_utf_16_is_read_as_what_it_says_and_hides_nothing():
    text = with_start(BOMB).decode().replace("?>", "", 0)
    with pytest.raises(FormError, match="entities"):
        compile_form(f'<?xml version="1.0" encoding="utf-16"?>{text}'.encode("utf-16"))


@pytest.mark.parametrize(
    "name",
    ["../towns.csv", "jr://file/../../etc/passwd", "jr://file-csv/%2e%2e/x.csv", "/etc/passwd", "C:\\x.csv",
     "a/..\\..\\x", "jr://file//etc/passwd", "x\x00.csv"],
)  # fmt: skip
def test_files_outside_the_folder_of_the_form_are_refused(name):
    with pytest.raises(FormError, match="folder"):
        compile_form(xform("<q/>"), {name: b"a,b"})
    if "\x00" not in name:
        with pytest.raises(FormError, match="folder"):
            compile_form(xform("<q/>", f'<instance id="x" src="{name}"/>'))


def features(geometry):
    return f'{{"type": "FeatureCollection", "features": [{{"geometry": {geometry}}}]}}'.encode()


LIST = '<instance id="x" src="jr://file/x.{kind}"/>'


@pytest.mark.parametrize(
    ("kind", "content", "words"),
    [
        ("csv", b"a,b\n\xff\xfe,1", "UTF-8"), ("csv", b"$\xc2\xa7$,+\n1,2", "column"),
        ("geojson", b"{", "JSON"), ("geojson", b"[]", "FeatureCollection"), ("geojson", b"{}", "FeatureCollection"),
        ("geojson", b'{"type": "FeatureCollection", "features": [1]}', "object"),
        ("geojson", features('{"type": "Sphere", "coordinates": []}'), "Sphere"),
        ("geojson", features('{"type": "Point", "coordinates": [1]}'), "geometry"),
        ("geojson", b"[" * 100_000, "JSON|deep"),
        ("xml", b"<root><item>", "XML"), ("xml", BOMB.encode() + b"<root/>", "entities"),
        ("csv", b'a,b\n"' + b"x" * 200_000, "read"),
    ],
)  # fmt: skip
def test_bad_lists_are_refused_with_words(kind, content, words):
    with pytest.raises(FormError, match=words) as caught:
        compile_form(xform("<q/>", LIST.format(kind=kind)), {f"jr://file/x.{kind}": content})
    assert "x." in str(caught.value)


@pytest.mark.parametrize(
    "model",
    [
        bind("/data/a", calculate="/data/b") + bind("/data/b", calculate="/data/a"),
        bind("/data/a", calculate="/data/a + 1"),
        bind("/data/a", relevant="/data/b = 1") + bind("/data/b", calculate="/data/a + 1"),
        bind("/data/a", relevant="/data/a = 1"),
        bind("/data/a", relevant=". = 1"),
        bind("/data/r/x", calculate="/data/b") + bind("/data/b", calculate="sum(/data/r/x)"),
        bind("/data/r/x", calculate="../y") + bind("/data/r/y", calculate="../x + 1"),
        bind("/data/b", calculate="if(/data/a = '', /data/a, 1)") + bind("/data/a", calculate="concat(., 'x')"),
    ],
)
def test_circles_are_refused_and_named(model):
    body = '<repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat>'
    with pytest.raises(FormError, match=r"circle.*/data/"):
        compile_form(xform("<a/><b/><r><x/><y/></r>", model, body))


def test_a_count_that_depends_on_its_own_repeat_is_refused():
    body = '<repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/x"/></repeat>'
    with pytest.raises(FormError, match="circle"):
        compile_form(xform("<n/><r><x/></r>", bind("/data/n", calculate="count(/data/r) + 1"), body))


def test_what_only_hands_its_own_value_on_is_no_circle():
    model = bind("/data/a", calculate="coalesce(/data/a, 'start')") + bind(
        "/data/b", calculate="if(/data/a = 'x', ., 7)"
    )
    session = compile_form(xform("<a/><b/>", model, '<input ref="/data/a"/>')).start(now=NOW)
    assert (session.state("/data/a").value, session.state("/data/b").value) == ("start", "7")
    session.answer("/data/a", "x")
    assert (session.state("/data/a").value, session.state("/data/b").value) == ("x", "7")


def test_an_expression_that_fails_while_filling_in_says_where():
    session = compile_form(
        xform("<q/><c/>", bind("/data/c", calculate="instance(/data/q)/root/x"), '<input ref="/data/q"/>')
    )
    with pytest.raises(FormError, match="/data/c"):
        session.start(now=NOW)
