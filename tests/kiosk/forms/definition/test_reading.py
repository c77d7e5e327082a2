"""Reading a form: its nodes, binds, controls, texts and what authors are told."""

from kiosk.forms.definition import read_form
from kiosk.forms.definition.model import NOTHING
from kiosk.forms.session import compile_form
from tests.kiosk.forms.writing import bind, xform

BODY = """
<group appearance="field-list"><label>Page</label>
 <range ref="/data/much" start="1" end="5" step="1" appearance="picker no-ticks"><label>Much</label></range>
 <upload ref="/data/photo" mediatype="image/*" appearance="new"/>
 <select1 ref="/data/one" appearance="minimal autocomplete"><item><label>A</label><value>a</value></item></select1>
</group>
<group ref="/data/r"><label>Repeat</label>
 <repeat nodeset="/data/r" jr:count="2" jr:noAddRemove="true()"><input ref="x"/></repeat></group>
<input bind="by-id"/>"""
MODEL = (
    bind("/data/photo", type_="binary", **{"odk:max-pixels": "1000"})
    + '<bind id="by-id" nodeset="/data/named" type="xsd:int"/>'
    + bind("/data/one", required="true()") + bind("/data/one", type_="string", relevant="/data/much > 1")
    + '<submission action="https://x.example" base64RsaPublicKey="abc"/>'
)  # fmt: skip


def definition():
    return read_form(xform("<much/><photo/><one/><r><x/></r><named/>", MODEL, BODY))


def test_title_id_version_and_submission():
    found = definition()
    assert (found.title, found.form_id, found.version) == ("A test", "test", "3")
    assert found.submission == {"action": "https://x.example", "base64RsaPublicKey": "abc"}


def test_controls_keep_appearances_parameters_and_order():
    found = definition()
    group = found.controls[found.body[0]]
    assert (group.kind, group.node, group.appearances) == ("group", NOTHING, ("field-list",))
    kinds = [found.controls[number] for number in group.children]
    assert [control.kind for control in kinds] == ["range", "upload", "select1"]
    assert kinds[0].parameters == {"start": "1", "end": "5", "step": "1"}
    assert kinds[0].appearances == ("picker", "no-ticks")
    assert kinds[1].parameters == {"mediatype": "image/*"}
    repeat = next(control for control in found.controls if control.kind == "repeat")
    assert (repeat.fixed, found.expressions[repeat.count]) == (True, "2")
    assert found.nodes[found.controls[repeat.children[0]].node].path == "/data/r/x"
    assert found.nodes[found.controls[found.body[2]].node].path == "/data/named"


def test_binds_of_one_node_add_up():
    found = definition()
    one = next(one for one in found.binds if found.nodes[one.node].name == "one")
    assert (found.expressions[one.required], found.expressions[one.relevant]) == ("true()", "/data/much > 1")
    photo = next(one for one in found.binds if found.nodes[one.node].name == "photo")
    assert photo.extra == {"max-pixels": "1000"}


def test_an_expression_that_occurs_often_is_one():
    found = read_form(xform("<a/><b/><c/>", "".join(bind(f"/data/{name}", relevant="1 = 1") for name in "abc")))
    assert found.expressions == ("1 = 1",)


def test_authors_are_told_what_does_not_exist():
    model = (
        bind("/data/none", type_="int") + bind("/data/a", relevant="/data/nothing = 1")
        + '<setvalue ref="/data/gone" event="odk-instance-first-load"/><setvalue ref="/data/a" event="on-sunday"/>'
    )  # fmt: skip
    form = compile_form(xform("<a/>", model, '<input ref="/data/missing"/>'))
    told = " ".join(f"{remark.message} {remark.node} {remark.expression}" for remark in form.remarks)
    for word in ("/data/none", "/data/nothing", "/data/gone", "on-sunday", "/data/missing"):
        assert word in told
    assert compile_form(xform("<a/>", '<instance id="x" src="jr://file/x.csv"/>')).missing_files == ("jr://file/x.csv",)


def test_nodes_that_occur_twice_are_instances_of_one():
    found = read_form(xform("<a>1</a><a>2</a>"))
    node = next(node for node in found.nodes if node.name == "a")
    assert node.is_repeat
    assert [child.text for child in found.start.children if found.nodes[child.node].name == "a"] == ["1", "2"]


def test_templates_are_no_instances():
    body = '<repeat nodeset="/data/r"><repeat nodeset="/data/r/s"><input ref="/data/r/s/x"/></repeat></repeat>'
    found = read_form(xform('<r jr:template=""><s jr:template=""><x>7</x></s></r>', "", body))
    assert not [child for child in found.start.children if found.nodes[child.node].name == "r"]
    assert sorted(found.nodes[number].path for number in found.templates) == ["/data/r", "/data/r/s"]
