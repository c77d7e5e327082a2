"""Markdown in labels: what is drawn, and what stays as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.definition.markdown import Block, Span, blocks, plain


def spans(text):
    (block,) = blocks(text)
    return block.spans


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text", (Span("plain text"),)),
        ("a **b** c", (Span("a "), Span("b", bold=True), Span(" c"))),
        ("__b__ *i* _j_", (Span("b", bold=True), Span(" "), Span("i", italic=True), Span(" "), Span("j", italic=True))),
        ("**a *b* c**", (Span("a ", bold=True), Span("b", bold=True, italic=True), Span(" c", bold=True))),
        ("<b>x</b><I>y</I><u>z</u>", (Span("x", bold=True), Span("y", italic=True), Span("z", underline=True))),
        ('<span style="color:#f58a1f">o</span>p', (Span("o", colour="#f58a1f"), Span("p"))),
        ("<span style='background: url(x)'>o</span>", (Span("o"),)),
        ("[call](tel:111) now", (Span("call", link="tel:111"), Span(" now"))),
        ("[x](javascript:alert)", (Span("x"),)),
        ("\\# no \\*to\\* see", (Span("# no *to* see"),)),
        ("snake_case_name 2*3*4", (Span("snake_case_name 2"), Span("3", italic=True), Span("4"))),
        ("a * b", (Span("a * b"),)),
        ("5 < 6 & <script>x</script>", (Span("5 < 6 & <script>x</script>"),)),
        ("one<br/>two\nthree", (Span("one\ntwo\nthree"),)),
        ("unclosed **bold", (Span("unclosed **bold"),)),
    ],
)
def test_spans(text, shown):
    assert spans(text) == shown


def test_blocks():
    text = "# Title\n\nFirst\nline\n\n- one\n* two\n\n1. a\n2) b\n####### seven"
    assert blocks(text) == (
        Block("heading", (Span("Title"),), 1), Block("paragraph", (Span("First\nline"),)),
        Block("bullet", (Span("one"),)), Block("bullet", (Span("two"),)),
        Block("number", (Span("a"),), 1), Block("number", (Span("b"),), 2),
        Block("paragraph", (Span("####### seven"),)),
    )  # fmt: skip
    assert plain("# **Hello** [you](https://x.example)") == "Hello you"
    assert blocks("") == ()


@given(st.text(alphabet="ab*_#[]()<>/\\ \nspan-1.", max_size=60))
def test_no_text_breaks_it_and_no_letter_is_lost(text):
    shown = plain(text)
    if "<" not in text and "(" not in text:
        assert [one for one in shown if one in "ab"] == [one for one in text if one in "ab"]
