"""Words: labels, hints, outputs, media and languages."""

from tests.kiosk.forms.writing import bind, started

MODEL = """<itext>
<translation lang="English" default="true()">
 <text id="q"><value>How old is <output value="/data/name"/>?</value><value form="short">Age</value>
  <value form="guidance">Ask <output value=" /data/name "/> again</value>
  <value form="image"> jr://images/age.png </value></text>
 <text id="h"><value>In years</value></text>
 <text id="only"><value>Only here</value></text>
</translation>
<translation lang="العربية"><text id="q"><value>كم عمر <output value="/data/name"/>؟</value></text></translation>
</itext>"""
BODY = """<input ref="/data/name"><label>Your <h:b>name</h:b></label><hint ref="jr:itext('h')"/></input>
<input ref="/data/age"><label ref="jr:itext('q')"/></input>
<input ref="/data/more"><label ref="jr:itext('only')"/></input>
<input ref="/data/calc"><label ref="/data/name"/></input>"""


def words():
    return started("<name>Ana</name><age/><more/><calc/>", MODEL + bind("/data/age", type_="int"), BODY)


def test_outputs_follow_the_answers_and_are_told_as_changed():
    session = words()
    assert session.state("/data/age").label == "How old is Ana?"
    session.answer("/data/name", "Ben")
    assert session.state("/data/age").label == "How old is Ben?"
    assert session.state("/data/calc").label == "Ben"
    assert session.changed == {"/data/name", "/data/age", "/data/calc"}


def test_words_that_repeat_an_answer_say_so():
    session = words()
    echoes = {name: session.state(f"/data/{name}").words.echoes for name in ("name", "age", "more", "calc")}
    assert echoes == {"name": False, "age": True, "more": False, "calc": True}


def test_forms_and_media_of_a_label():
    shown = words().state("/data/age").words
    assert (shown.text, shown.short, shown.guidance) == ("How old is Ana?", "Age", "Ask Ana again")
    assert shown.media == {"image": "jr://images/age.png"}
    assert words().state("/data/name").label == "Your **name**"
    assert words().state("/data/name").hint == "In years"


def test_another_language_keeps_every_answer_and_falls_back_to_the_first():
    session = words()
    session.answer("/data/age", 30)
    before = session.submission()
    session.set_language("العربية")
    assert (session.language, session.languages) == ("العربية", ("English", "العربية"))
    assert session.state("/data/age").label == "كم عمر Ana؟"
    assert session.state("/data/more").label == "Only here"
    assert {"/data/name", "/data/age", "/data/more"} <= session.changed
    assert session.submission() == before


def test_labels_in_repeats_speak_of_their_own_instance():
    session = started(
        "<r><name/><age/></r>",
        "",
        '<group ref="/data/r"><label>Child <output value="../r/name"/></label><repeat nodeset="/data/r">'
        '<input ref="/data/r/name"/><input ref="/data/r/age"><label>Age of <output value="/data/r/name"/>, '
        '<output value="position(..)"/></label></input></repeat></group>',
    )
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/name", "Ben")
    assert session.state("/data/r[2]/age").label == "Age of Ben, 2"
    assert session.state("/data/r[1]/age").label == "Age of , 1"
    assert "/data/r[2]/age" in session.changed
    assert "/data/r[1]/age" not in session.changed
    session.remove_repeat("/data/r[1]")
    assert session.state("/data/r[1]/age").label == "Age of Ben, 1"
    assert "/data/r[1]/age" in session.changed


SIMPLE = """<itext>
<translation lang="English (en)" default="true()">
 <text id="a"><value>What is your residential address?</value><value form="guidance">All of it</value></text>
 <text id="b"><value>When?</value></text><text id="c"><value>Who?</value></text>
</translation>
<translation lang="Arabic (ar)"><text id="a"><value>ما عنوانك؟</value></text></translation>
<translation lang="Simple English (en-simple)">
 <text id="a"><value>Where do you live?</value><value form="image">jr://images/house.png</value></text>
 <text id="b"><value>-</value></text>
</translation></itext>"""


def test_simple_words_are_shown_where_the_author_wrote_them():
    body = "".join(f'<input ref="/data/{one}"><label ref="jr:itext(\'{one}\')"/></input>' for one in "abc")
    session = started("<a/><b/><c/>", SIMPLE, body)
    session.set_language("English (en)", simple=True)
    shown = session.state("/data/a").words
    assert (shown.text, shown.guidance) == ("Where do you live?", "All of it")
    assert shown.media == {"image": "jr://images/house.png"}
    assert [session.state(f"/data/{one}").label for one in "bc"] == ["When?", "Who?"]
    session.set_language("Arabic (ar)", simple=True)
    assert session.state("/data/a").label == "ما عنوانك؟", "no simple words of another language"
    session.set_language("English (en)")
    assert session.state("/data/a").label == "What is your residential address?"
