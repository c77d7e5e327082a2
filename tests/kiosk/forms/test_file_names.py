"""Names of files from elsewhere."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.file_names import file_stem, is_plain


@pytest.mark.parametrize(
    "name", ["a", "photo 1.jpg", "ü.csv", "صورة.jpg", "a(1)+b,c.png", "console.txt", "1700000000123.jpg"]
)
def test_names_as_people_and_phones_give_them(name):
    assert is_plain(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a/b",
        "a\\b",
        "/a",
        "C:a",
        ".a",
        "a.",
        "a ",
        " a",
        "con",
        "NUL.txt",
        "com1",
        "a\n",
        "a\x00",
        "a|b",
        "x" * 121,
    ],
)
def test_names_that_lead_elsewhere_or_mean_something(name):
    assert not is_plain(name)


@given(st.text())
def test_a_plain_name_is_one_part_of_a_path_on_every_system(name):
    if is_plain(name):
        assert PurePosixPath("/forms", name).parts == ("/", "forms", name)
        assert PureWindowsPath("C:/forms", name).parts == ("C:\\", "forms", name)


@given(st.text())
def test_a_stem_is_always_plain(words):
    assert is_plain(file_stem(words))
