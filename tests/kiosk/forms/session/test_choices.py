"""Choices: written, from lists in every kind of file, filtered by answers, shuffled, searched, named."""

import pytest

from kiosk.forms import FormError
from tests.kiosk.forms.writing import bind, started, value

TOWNS = (
    '<instance id="towns"><root>'
    "<item><name>akl</name><label>Auckland</label><region>n</region></item>"
    "<item><name>wlg</name><label>Wellington</label><region>n</region></item>"
    "<item><name>chc</name><label>Christchurch</label><region>s</region></item></root></instance>"
)
SELECT = (
    '<{kind} ref="/data/{name}"><label>Town</label><itemset nodeset="{nodeset}">'
    '<value ref="name"/><label ref="label"/></itemset></{kind}>'
)
FILTERED = "instance('towns')/root/item[region = /data/region]"


def select(name="town", nodeset=FILTERED, kind="select1"):
    return SELECT.format(name=name, nodeset=nodeset, kind=kind)


def towns(resources=None, source=TOWNS, kind="select1"):
    return started(
        "<region/><town/><copy/>",
        source + bind("/data/copy", calculate="/data/town"),
        '<input ref="/data/region"/>' + select(kind=kind),
        resources,
    )


FILES = {
    "csv": ("towns.csv", "name,label,region\nakl,Auckland,n\nwlg,Wellington,n\nchc,Christchurch,s\n"),
    "semicolon": ("towns.csv", "\ufeffname;label;region\r\nakl;Auckland;n\r\nwlg;Wellington;n\r\nchc;Christchurch;s"),
    "quoted": ("towns.csv", 'name,label,region\nakl,"Auckland",n\nwlg,"Wellington",n\nchc,"Christ""church",s\n'),
    "xml": ("towns.xml", TOWNS.removeprefix('<instance id="towns">').removesuffix("</instance>")),
    "geojson": (
        "towns.geojson",
        '{"type": "FeatureCollection", "features": ['
        '{"type": "Feature", "id": 7, "geometry": {"type": "Point", "coordinates": [174.7, -36.8]},'
        ' "properties": {"name": "akl", "label": "Auckland", "region": "n"}},'
        '{"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]},'
        ' "properties": {"name": "wlg", "label": "Wellington", "region": "n", "old": null, "size": 2.0}}]}',
    ),
}


@pytest.mark.parametrize("kind", FILES)
def test_lists_from_files_are_filtered_by_answers(kind):
    name, text = FILES[kind]
    session = towns({f"jr://file/{name}": text.encode()}, f'<instance id="towns" src="jr://file/{name}"/>')
    assert session.state("/data/town").choices == []
    session.answer("/data/region", "n")
    assert session.state("/data/town").choices == [("akl", "Auckland"), ("wlg", "Wellington")]
    assert "/data/town" in session.changed


def test_a_filtered_answer_is_hidden_and_comes_back():
    session = towns()
    session.answer("/data/region", "n")
    session.answer("/data/town", "wlg")
    assert value(session, "/data/copy") == "wlg"
    session.answer("/data/region", "s")
    assert (value(session, "/data/town"), value(session, "/data/copy")) == ("", "")
    assert b"wlg" not in session.submission()
    session.answer("/data/region", "n")
    assert (value(session, "/data/town"), value(session, "/data/copy")) == ("wlg", "wlg")


def test_several_choices_stay_in_the_order_of_the_list():
    session = towns(kind="select")
    session.answer("/data/region", "n")
    session.answer("/data/town", ["wlg", "akl", "chc"])
    assert value(session, "/data/town") == "akl wlg"


def test_choices_in_repeats_see_the_answers_beside_them():
    nodeset = "instance('towns')/root/item[region = current()/../region]"
    body = '<repeat nodeset="/data/r"><input ref="/data/r/region"/>' + (
        f'<select1 ref="/data/r/town"><itemset nodeset="{nodeset}"><value ref="name"/><label ref="label"/></itemset>'
        "</select1></repeat>"
    )
    session = started("<r><region/><town/></r>", TOWNS, body)
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/region", "n")
    session.answer("/data/r[2]/region", "s")
    assert [len(session.choices(f"/data/r[{n}]/town")) for n in (1, 2)] == [2, 1]
    session.answer("/data/r[2]/town", "chc")
    session.answer("/data/r[1]/region", "s")
    assert (value(session, "/data/r[1]/town"), value(session, "/data/r[2]/town")) == ("", "chc")


def test_a_choice_whose_words_quote_an_answer_says_so():
    body = """<input ref="/data/name"/>
    <select1 ref="/data/who"><item><label><output value="/data/name"/></label><value>me</value></item></select1>
    <select1 ref="/data/plain"><item><label>Me</label><value>me</value></item></select1>"""
    session = started("<name>Ana</name><who/><plain/>", "", body)
    assert session.choices("/data/who").echoes
    assert not session.choices("/data/plain").echoes
    assert not towns().choices("/data/town").echoes


def test_what_was_entered_in_a_repeat_can_be_chosen_later():
    session = started(
        "<person><name/><id/></person><head/>",
        "",
        '<repeat nodeset="/data/person"><input ref="/data/person/name"/></repeat><select1 ref="/data/head">'
        '<itemset nodeset="/data/person[name != \'\']"><value ref="name"/><label ref="name"/></itemset></select1>',
    )
    session.answer("/data/person[1]/name", "Ana")
    session.add_repeat("/data/person")
    assert session.state("/data/head").choices == [("Ana", "Ana")]
    assert session.choices("/data/head").echoes
    session.answer("/data/person[2]/name", "Ben")
    session.answer("/data/head", "Ben")
    session.remove_repeat("/data/person[2]")
    assert value(session, "/data/head") == ""
    assert session.state("/data/head").choices == [("Ana", "Ana")]


def test_a_shuffled_list_stays_as_it_is():
    session = started("<town/>", TOWNS, select(nodeset="randomize(instance('towns')/root/item)"))
    before = session.save()
    first = session.choices("/data/town").values
    assert sorted(first) == ["akl", "chc", "wlg"]
    assert session.choices("/data/town").values == first
    assert session.save() == before


def test_names_of_choices_follow_the_language():
    texts = "".join(
        f'<translation lang="{language}"><text id="y"><value>{yes}</value></text></translation>'
        for language, yes in (("English", "Yes"), ("العربية", "نعم"))
    )
    session = started(
        "<q/><said/><again/>",
        f"<itext>{texts}</itext>"
        + bind("/data/said", calculate="jr:choice-name(/data/q, '/data/q')")
        + bind("/data/again", calculate="jr:itext('y')"),
        '<select1 ref="/data/q"><item><label ref="jr:itext(\'y\')"/><value>y</value></item></select1>',
    )
    session.answer("/data/q", "y")
    assert (value(session, "/data/said"), value(session, "/data/again")) == ("Yes", "Yes")
    session.set_language("العربية")
    assert (value(session, "/data/said"), value(session, "/data/again")) == ("نعم", "نعم")
    assert session.state("/data/q").choices == [("y", "نعم")]
    with pytest.raises(FormError, match="language"):
        session.set_language("Klingon")


@pytest.mark.parametrize("path", ["/data/none", "/data/text"])
def test_names_are_asked_of_questions_with_choices(path):
    with pytest.raises(FormError, match="no choices"):
        started(
            "<text/><said/>",
            bind("/data/said", calculate=f"jr:choice-name('a', '{path}')"),
            '<input ref="/data/text"/>',
        )


def test_search_and_pulldata_read_the_csv_files_of_the_form():
    files = {"towns.csv": FILES["csv"][1].encode()}
    search = "search('towns', 'matches', 'region', /data/region)"
    session = started(
        "<region/><town/><label/>",
        bind("/data/label", calculate="pulldata('towns', 'label', 'name', /data/town)"),
        f'<input ref="/data/region"/><select1 ref="/data/town" appearance="{search}">'
        "<item><label>label</label><value>name</value></item><item><label>Other</label><value>99</value></item></select1>",
        files,
    )
    session.answer("/data/region", "n")
    assert session.state("/data/town").choices == [("akl", "Auckland"), ("wlg", "Wellington"), ("99", "Other")]
    session.answer("/data/town", "wlg")
    assert value(session, "/data/label") == "Wellington"


def test_long_lists_are_searched_and_not_copied():
    rows = "".join(f"t{number},Town {number},{'ns'[number % 2]}\n" for number in range(5_000))
    session = towns(
        {"towns.csv": f"name,label,region\n{rows}".encode()}, '<instance id="towns" src="jr://file-csv/towns.csv"/>'
    )
    session.answer("/data/region", "s")
    found = session.choices("/data/town")
    assert (len(found), found[0].value, found[0].words.text) == (2_500, "t1", "Town 1")
    assert [choice.value for choice in found.search("town 4999")] == ["t4999"]
    assert len(found.search("town", limit=7)) == 7


def test_a_list_that_is_missing_is_empty_and_named():
    session = towns(None, '<instance id="towns" src="jr://file-csv/towns.csv"/>')
    session.answer("/data/region", "n")
    assert session.state("/data/town").choices == []


def test_values_of_the_submission_before():
    model = '<instance id="before" src="jr://instance/last-saved"/>' + (
        '<setvalue ref="/data/name" event="odk-instance-first-load" value="instance(\'before\')/data/name"/>'
    )
    assert (
        value(started("<name/>", model, last_saved=b"<data id='test'><name>Ana</name></data>"), "/data/name") == "Ana"
    )
    assert value(started("<name/>", model), "/data/name") == ""
