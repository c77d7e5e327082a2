"""Forms written as XML: faults by line, and nothing that is hostile gets expanded or fetched."""

from __future__ import annotations

import pytest

from kiosk.forms.authoring.checking import check_form

FORM = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head>
    <h:title>A form</h:title>
    <model>
      <instance><data id="a"><age/><adult/></data></instance>
      <bind nodeset="/data/age" type="int"/>
      <bind nodeset="/data/adult" calculate="/data/age &gt;= 18"/>
    </model>
  </h:head>
  <h:body>
    <input ref="/data/age"><label>Age</label></input>
  </h:body>
</h:html>
"""


def found_in(tmp_path, text: str | bytes):
    file = tmp_path / "form.xml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    checked = check_form(file)
    return checked, [(fault.code, fault.spot.line) for fault in checked.report.faults]


def test_a_good_form(tmp_path):
    checked, found = found_in(tmp_path, FORM)
    assert found == []
    assert checked.xml == FORM.encode()


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("</h:title>", "", "not-xml", 10),
        ("<age/>", "<age>", "not-xml", 6),
        ('<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>', "entities", 1),
        ('<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd">', "entities", 1),
        ("<label>Age", "<label>jr://images/../../a.png</label><label>Age", "media-path", 12),
        ("<label>Age", "<label>jr://images/a.png</label><label>Age", "no-media", 12),
        ("/data/age &gt;= 18", "/data/age &gt;= ", "expression", 8),
        ("/data/age &gt;= 18", "frobnicate(/data/age)", "expression", 8),
        ("<label>Age", '<label>Age <output value="concat("/>', "expression", 12),
        (
            "</model>",
            '<setvalue ref="/data/age" event="odk-new-repeat" value="1 +"/></model>',
            "expression",
            9,
        ),
        ("</model>", '<instance id="t" src="jr://file-csv/../t.csv"/></model>', "media-path", 9),
        ("</model>", '<instance id="t" src="jr://file-csv/t.csv"/></model>', "no-media", 9),
    ],
)
def test_a_broken_form_says_on_which_line(tmp_path, old, new, code, line):
    assert old in FORM
    checked, found = found_in(tmp_path, FORM.replace(old, new, 1))
    assert found == [(code, line)]
    assert checked.xml == b""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<data id='a'/>", "no-form"),
        ("<", "not-xml"),
        ("<a>" * 100_000, "too-deep"),
        (FORM.encode("utf-16"), None),
        (FORM.replace('version="1.0"', 'version="1.0" encoding="x-nothing"'), "not-xml"),
        (FORM.replace("A form", "A \x07form"), "not-xml"),
    ],
)
def test_markup_of_other_kinds(tmp_path, text, code):
    _checked, found = found_in(tmp_path, text)
    assert [one for one, _line in found] == ([code] if code else [])


def test_a_text_that_one_translation_lacks(tmp_path):
    itext = """<itext>
        <translation lang="English (en)"><text id="a"><value>A</value></text>
          <text id="b"><value>B</value></text></translation>
        <translation lang="Arabic (ar)"><text id="a"><value>A</value></text></translation>
      </itext>
      <instance>"""
    checked, found = found_in(tmp_path, FORM.replace("<instance>", itext, 1))
    assert found == [("no-translation", 8)]
    assert checked.report.faults[0].problem == "The text “b” is missing in Arabic (ar)."
    assert checked.xml


def test_a_bomb_of_entities_is_not_expanded(tmp_path):
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    _checked, found = found_in(
        tmp_path, f"<!DOCTYPE a [{lines}]><h:html xmlns:h='http://www.w3.org/1999/xhtml'>&e11;</h:html>"
    )
    assert found == [("entities", 1)]
