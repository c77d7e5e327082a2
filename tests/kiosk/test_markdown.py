"""Labels in markdown: what is set, what is heard, and what is not obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.markdown import blocks, plain


@pytest.mark.parametrize(
    ("source", "rich", "words"),
    [
        ("plain", "plain", "plain"),
        ("a **b** c", "a <b>b</b> c", "a b c"),
        ("a __b__ *c* _d_", "a <b>b</b> <b>c</b> <b>d</b>", "a b c d"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2", "1 < 2 & 3 > 2"),
        ('<span style="color:red">red</span>', "red", "red"),
        ("see [us](https://a.example)", "see us (https://a.example)", "see us (https://a.example)"),
        (r"\*not\* \# this", "*not* # this", "*not* # this"),
        ("one<br>two", "one<br>two", "one\ntwo"),
        ("&lt;b&gt;", "&lt;b&gt;", "<b>"),
    ],
)
def test_a_line(source, rich, words) -> None:
    (block,) = blocks(source)
    assert (block.rich, block.plain) == (rich, words)


def test_blocks_in_their_order() -> None:
    found = [(block.kind, block.mark, block.plain) for block in blocks("## Head ##\ntwo\nlines\n\n- one\n2) two\n* x")]
    assert found == [
        ("heading", "", "Head"),
        ("paragraph", "", "two\nlines"),
        ("item", "•", "one"),
        ("item", "2.", "two"),
        ("item", "•", "x"),
    ]


def test_nothing_is_nothing() -> None:
    assert blocks("") == ()
    assert plain(" \n ") == ""


@given(st.text(alphabet="ab<>&*_#\\[]()/=\"' \n-1.\ue041", max_size=60))
def test_no_text_brings_marks_of_its_own(source) -> None:
    for block in blocks(source):
        bare = block.rich.replace("<b>", "").replace("</b>", "").replace("<br>", "")
        assert "<" not in bare
        assert ">" not in bare
