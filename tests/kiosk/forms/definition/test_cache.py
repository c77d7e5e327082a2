"""Compiled forms on disk: the same form again, and nothing damaged."""

from kiosk.forms.definition.cache import FormCache
from kiosk.forms.session import compile_form
from tests.kiosk.forms.writing import NOW, SEED, bind, xform

FORM = xform(
    "<a/><b/><town/><r><x/></r>",
    bind("/data/b", calculate="/data/a + 1") + '<instance id="towns" src="jr://file-csv/towns.csv"/>',
    '<input ref="/data/a"/><select1 ref="/data/town"><itemset nodeset="instance(\'towns\')/root/item[name = /data/a]">'
    '<value ref="name"/><label ref="label"/></itemset></select1>'
    '<repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat>',
)
FILES = {"towns.csv": b"name,label\n1,One\n2,Two\n"}


def filled(form):
    session = form.start(now=NOW, seed=SEED)
    session.answer("/data/a", "2")
    session.add_repeat("/data/r")
    return session.submission(), session.state("/data/town").choices


def test_a_form_from_the_cache_is_the_same_form(tmp_path):
    plain = compile_form(FORM, FILES)
    first = compile_form(FORM, FILES, cache=FormCache(tmp_path))
    second = compile_form(FORM, FILES, cache=FormCache(tmp_path))
    assert len(list(tmp_path.iterdir())) == 2
    assert second.definition == first.definition == plain.definition
    assert filled(second) == filled(first) == filled(plain)
    assert filled(plain)[1] == [("2", "Two")]


def test_what_is_damaged_or_cannot_be_written_is_read_from_the_form(tmp_path):
    cache = FormCache(tmp_path / "forms")
    compile_form(FORM, FILES, cache=cache)
    for file in (tmp_path / "forms").iterdir():
        file.write_bytes(file.read_bytes()[:10])
    assert filled(compile_form(FORM, FILES, cache=cache)) == filled(compile_form(FORM, FILES))
    (tmp_path / "file").write_bytes(b"")
    assert compile_form(FORM, FILES, cache=FormCache(tmp_path / "file" / "below")).title == "A test"


def test_another_form_is_another_entry(tmp_path):
    cache = FormCache(tmp_path)
    compile_form(FORM, FILES, cache=cache)
    other = compile_form(FORM.replace(b"A test", b"Another"), {"towns.csv": b"name,label\n2,Deux\n"}, cache=cache)
    assert other.title == "Another"
    assert filled(other)[1] == [("2", "Deux")]
