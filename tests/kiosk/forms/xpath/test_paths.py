"""Axes, tests and predicates over a document, from nodes of every kind."""

import pytest

from kiosk.forms import FormError
from kiosk.forms.xpath import Kind, Node, document_order, read_document
from kiosk.forms.xpath.evaluation import node_at, path_of
from tests.kiosk.forms.xpath.asking import GARDEN, ask

TREE = "<r><a><b>1</b><b>2</b><c/></a>text<!--note--><?do it?><a x='1' y='2'><b>3</b></a><d/></r>"
R, A1, A2, D = "/node()[1]", "/node()[1]/node()[1]", "/node()[1]/node()[5]", "/node()[1]/node()[6]"
TEXT, NOTE, DO = f"{R}/node()[2]", f"{R}/node()[3]", f"{R}/node()[4]"


@pytest.mark.parametrize(
    ("at", "expression", "wanted"),
    [
        ("/", "*", [R]),
        ("/", "/", ["/"]),
        (A1, "/", ["/"]),
        (A1, ".", [A1]),
        (A1, "..", [R]),
        ("/", "..", []),
        (R, "a", [A1, A2]),
        (R, "node()", [A1, TEXT, NOTE, DO, A2, D]),
        (R, "text()", [TEXT]),
        (R, "comment()", [NOTE]),
        (R, "processing-instruction()", [DO]),
        (R, "processing-instruction('do')", [DO]),
        (R, "processing-instruction('other')", []),
        (A2, "@*", [f"{A2}/@x", f"{A2}/@y"]),
        (A2, "@y", [f"{A2}/@y"]),
        (f"{A2}/@y", "..", [A2]),
        (f"{A2}/@y", "ancestor::*", [R, A2]),
        (f"{A2}/@y", "self::node()", [f"{A2}/@y"]),
        (f"{A2}/@y", "self::*", []),
        (f"{A2}/@y", "following-sibling::node()", []),
        (R, "a/b[1]", [f"{A1}/node()[1]", f"{A2}/node()[1]"]),
        (R, "(a/b)[1]", [f"{A1}/node()[1]"]),
        (R, "a/b[last()]", [f"{A1}/node()[2]", f"{A2}/node()[1]"]),
        (R, "//b[2]", [f"{A1}/node()[2]"]),
        (R, "//b[. > 1]", [f"{A1}/node()[2]", f"{A2}/node()[1]"]),
        (R, "//b[position() = 1]", [f"{A1}/node()[1]", f"{A2}/node()[1]"]),
        (R, "a[b = 3]/@x", [f"{A2}/@x"]),
        (R, "a[2][1]", [A2]),
        (R, "a[1.5]", []),
        (R, "a[-1]", []),
        (R, "a['']", []),
        (R, "a['x']", [A1, A2]),
        (R, "a[count(b)]", []),  # the first, with two, asks to be the second, and the second to be the first
        (A2, "preceding-sibling::*", [A1]),
        (A2, "preceding-sibling::node()[1]", [DO]),
        (A2, "preceding-sibling::node()", [A1, TEXT, NOTE, DO]),
        (A1, "following-sibling::*[1]", [A2]),
        (A1, "following::b", [f"{A2}/node()[1]"]),
        (A2, "preceding::b", [f"{A1}/node()[1]", f"{A1}/node()[2]"]),
        (A2, "preceding::b[1]", [f"{A1}/node()[2]"]),
        (f"{A2}/node()[1]", "ancestor::*", [R, A2]),
        (f"{A2}/node()[1]", "ancestor::*[1]", [A2]),
        (f"{A2}/node()[1]", "ancestor-or-self::*[last()]", [R]),
        (R, "descendant::c", [f"{A1}/node()[3]"]),
        (R, "descendant-or-self::*[1]", [R]),
        (R, "a/..", [R]),
        (R, "//b/ancestor::*", [R, A1, A2]),
        (R, "d | a | d", [A1, A2, D]),
        (R, "a/b/following::*", [f"{A1}/node()[2]", f"{A1}/node()[3]", A2, f"{A2}/node()[1]", D]),
        (R, "current()/a", [A1, A2]),
        (R, "a[current()/d]", [A1, A2]),
    ],
)
def test_walking(at, expression, wanted):
    assert list(ask(expression, TREE, at)) == wanted


def test_a_name_without_a_prefix_is_in_no_namespace():
    html = '<h:div xmlns:h="urn:h"><h:p/><p/></h:div>'
    assert ask("count(//p)", html) == 1
    assert ask("count(//h:p)", html) == 1
    assert ask("count(//h:*)", html) == 2
    assert ask("count(//other:p)", html) == 0


def test_namespaces_in_scope():
    nested = '<r xmlns="urn:d" xmlns:a="urn:a"><s xmlns:a="urn:b" xmlns=""/></r>'
    assert ask("count(/node()/namespace::*)", nested) == 2
    assert ask("string(/node()/s/namespace::a)", nested) == "urn:b"
    assert ask("count(/node()/s/namespace::*)", nested) == 1


def test_an_xform_has_its_instances():
    form = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><model>
    <instance><data><a>2</a></data></instance>
    <instance id="list"><root><item><v>1</v></item><item><v>2</v></item></root></instance></model></h:head></h:html>"""
    at = path_of(node_at(read_document(form), ask("//instance[1]/data", form)[0]))
    assert str(ask("instance('list')/root/item[v = /data/a]/v", form, at)) == "2"
    assert ask("count(instance('list')/root/item)", form, at) == 2
    with pytest.raises(FormError, match="no instance"):
        ask("instance('other')/root", form, at)


def test_paths_of_nodes_lead_back_to_them():
    document = read_document(GARDEN)
    pending = [document]
    while pending:
        node = pending.pop()
        assert node_at(document, path_of(node)) is node
        pending += [*node.children, *node.attributes]
    with pytest.raises(FormError, match="no such node"):
        node_at(document, "/node()[9]")
    with pytest.raises(FormError, match="no such node"):
        node_at(document, "nonsense")


def test_document_order_of_anything():
    document = read_document(TREE)
    everything = []
    pending = [document]
    while pending:
        node = pending.pop(0)
        everything.append(node)
        pending = [*node.attributes, *node.children, *pending]
    assert document_order([*reversed(everything), *everything]) == everything


def test_a_leaf_has_the_text_node_that_it_does_not_keep():
    document = read_document("<r> <a>1</a> <b/> <!-- c --> </r>", compact=True)
    root = document.children[0]
    assert [child.name for child in root.children] == ["a", "b"]
    assert root.children[0].children == ()
    assert root.children[0].text == "1"


def test_nodes_move():
    parent, child = Node(Kind.ELEMENT, "p"), Node(Kind.ELEMENT, "c")
    assert parent.append(child) is child
    assert child.parent is parent
    parent.remove(child)
    assert child.parent is None
    with pytest.raises(ValueError, match="not a child"):
        parent.remove(child)
    assert parent.set_attribute("x", "1").text == parent.attribute("x") == "1"
    parent.set_attribute("x", "2")
    assert parent.attribute("x") == "2"
    assert parent.attribute("y") is None
