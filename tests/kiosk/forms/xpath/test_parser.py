"""Parsing: precedence, spelling, errors with their place, and expressions that were made to break parsers."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms import FormError
from kiosk.forms.xpath import Arithmetic, Call, Comparison, Logic, Negation, Number, Path, Text, Union, parse, printed
from kiosk.forms.xpath.lexer import MAX_LENGTH
from tests.kiosk.forms.xpath.trees import TREES


@given(TREES)
def test_what_is_printed_is_parsed_to_the_same_tree(tree):
    assert parse(printed(tree)) is tree


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1+2*3", "1 + 2 * 3"),
        ("(1+2)*3", "(1 + 2) * 3"),
        ("1 - (2 - 3)", "1 - (2 - 3)"),
        ("(1 - 2) - 3", "(1 - 2) - 3"),
        ("a or b and c", "a or b and c"),
        ("(a or b) and c", "(a or b) and c"),
        ("a = b = c", "a = b = c"),
        ("a = (b = c)", "a = (b = c)"),
        ("-a|b", "-a | b"),
        ("1div1", "1 div 1"),
        ("1 or1", "1 or 1"),
        ("15.*1.5", "15 * 1.5"),
        (".5-.5", "0.5 - 0.5"),
        ("a -b", "a - b"),
        ("a-b", "a-b"),
        ("* * *", "* * *"),
        ("div div div", "div div div"),
        ("and/or", "and/or"),
        ("//a", "/descendant-or-self::node()/a"),
        ("child :: a / attribute :: b", "a/@b"),
        ("./..", "./.."),
        (".[1]", ".[1]"),
        ("if (a, 'b', \"c'd\")", "if(a, 'b', \"c'd\")"),
        ("a[b][c = 1]", "a[b][c = 1]"),
        ("(a)[1]", "(a)[1]"),
        ("instance('x')/root/item[v = current()/../w]", "instance('x')/root/item[v = current()/../w]"),
        ("processing-instruction('p')", "processing-instruction('p')"),
        ("\t1\n+\r2 ", "1 + 2"),
        ("--1", "--1"),
        ("---1", "-1"),
        ("x:* | @x:y", "x:* | @x:y"),
        ("1e999", "1e999"),
    ],
)
def test_spelling(text, wanted):
    assert printed(parse(text)) == wanted
    assert parse(wanted) is parse(text)


def test_the_shape_of_trees():
    assert isinstance(parse("1 + 1 - 1"), Arithmetic)
    assert len(parse("a and b and c").operands) == 3
    assert isinstance(parse("a | b"), Union)
    assert isinstance(parse("-1"), Negation)
    assert isinstance(parse("a < b"), Comparison)
    assert isinstance(parse("a or b"), Logic)
    assert parse("concat('a', 1)") is Call("concat", (Text("a"), Number(1.0)))
    assert parse("/") is Path(None, True, ())


def test_equal_parts_are_one_object():
    one, other = parse("concat(/a/b, 1) = 2"), parse("3 + concat(/a/b, 1)")
    assert one.left is other.rest[0][1]
    assert pickle.loads(pickle.dumps(one)) is one  # noqa: S301 - our own bytes


def test_a_tree_does_not_change():
    with pytest.raises(AttributeError):
        parse("a = b").operator = "!="


@pytest.mark.parametrize(
    ("text", "offset", "said"),
    [
        ("", 0, "no expression"),
        ("  ", 2, "no expression"),
        ("1 +", 3, "ends where a value"),
        ("1 + + 2", 4, "value was expected, not +"),
        ("(1", 2, ") was expected"),
        ("1)", 1, "operator or the end"),
        ("a b", 2, "operator was expected, not b"),
        ("a[1", 3, "] was expected"),
        ("a[]", 2, "value was expected"),
        ("f(1", 3, "comma or )"),
        ("f(,1)", 2, "value was expected"),
        ("'abc", 0, "has no end"),
        ("a 'b'", 2, "operator is missing"),
        ("/a/", 3, "value was expected"),
        ("a//", 3, "value was expected"),
        ("@", 1, "name was expected"),
        ("up::a", 0, "no axis up"),
        ("a = # 1", 4, "not #"),
        ("a \u0000", 2, "U+0000"),
        ("a = \u0007", 4, "U+0007"),
        ("1 = \u202e", 4, "U+202E"),
        ("node(1)", 5, ") was expected"),
        ("a and", 5, "ends where a value"),
        ("1..2", 2, "operator was expected"),
    ],
)
def test_an_error_says_where_and_what(text, offset, said):
    with pytest.raises(FormError) as caught:
        parse(text)
    assert caught.value.where.offset == offset
    assert said in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000 + "1" + ")" * 100_000,
        "(" * 100_000,
        "f(" * 50_000,
        "a[" * 50_000,
        "not(" * 30_000 + "1" + ")" * 30_000,
        "1" + "=1" * 90_000,
        "-(" * 50_000,
        "a" * (MAX_LENGTH + 1),
        "a" * 1_000_000,
        "'" * 100_001,
        "/" * 100_000,
        "[" * 100_000,
        "::" * 50_000,
    ],
    ids=lambda text: f"{text[:6]} {len(text)}",
)
def test_hostile_text_is_refused(text):
    with pytest.raises(FormError):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "1" + "+1" * 50_000,
        "a" + "/a" * 50_000,
        "-" * 100_000 + "1",
        "a" + " or a" * 30_000,
        "a" + "[1]" * 30_000,
        "9" * 5_000,
    ],
    ids=lambda text: text[:6],
)
def test_long_but_flat_text_is_taken(text):
    assert parse(text).depth < 10


def test_depth_is_no_matter_within_reason():
    nested = "if(a, 1, " * 100 + "2" + ")" * 100
    assert printed(parse(nested)) == nested.replace(",  ", ", ")


@given(st.text(alphabet="ab1.'\"()[]/@*|+-=<>!,:$ \u0000é", max_size=40))
def test_any_text_is_parsed_or_refused(text):
    place, tree = None, None
    try:
        tree = parse(text)
    except FormError as error:
        place = error.where.offset
    assert (place is None) is (tree is not None)
    assert tree is None or parse(printed(tree)) is tree
