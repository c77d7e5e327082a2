"""The languages: how they list, and which one somebody is given."""

import pytest

from kiosk.catalogue.localised import LANGUAGES
from kiosk.languages import OWN_NAMES, best, listed


def test_a_pack_speaks_what_the_faces_speak() -> None:
    assert set(LANGUAGES) == set(OWN_NAMES)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_CN"], "zh_CN"),
        (["", "xx", "vi-VN", "ar"], "vi"),
        (["AR-eg"], "ar"),
        (["hi"], "en"),
        (["<script>", "*"], "en"),
        ([], "en"),
    ],
)
def test_the_first_that_is_offered(wanted, code) -> None:
    assert best(wanted, ["en", "ar", "zh_CN", "vi"]) == code


@pytest.mark.parametrize(
    ("language", "text"), [("en", "A, B"), ("vi", "A, B"), ("ar", "A، B"), ("zh_CN", "A、B"), ("ar_EG", "A، B")]
)
def test_a_list(language, text) -> None:
    assert listed(["A", "B"], language) == text
