"""Sentences by id: every one renders, none is missing, none is left over."""

import ast
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.text import TEXTS, Text, Translations, isolated, plural_form

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for folder in ("kiosk", "ui", "central", "local_db") for path in (ROOT / folder).rglob("*.py"))

# ruff: noqa: E501 - the Arabic is as Qt Linguist writes it
ARABIC = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Text</name>
    <message><source>Go to counter {counter} now</source><translation>توجّه الآن إلى الشباك {counter}</translation></message>
    <message numerus="yes"><source>%n people are before you</source><translation>
        <numerusform>صفر</numerusform><numerusform>واحد</numerusform><numerusform>اثنان</numerusform>
        <numerusform>%n قليل</numerusform><numerusform>%n كثير</numerusform><numerusform>%n مئة</numerusform>
    </translation></message>
    <message><source>Waiting</source><translation type="unfinished"></translation></message>
    <message><source>Being served</source><translation>تُقدَّم له الخدمة</translation></message>
    <message><source>Ticket {label} is “{state}” now, so this cannot be done.</source>
        <translation>التذكرة {label} حالتها «{state}»</translation></message>
    <message><source>Called</source></message>
</context>
<context>
    <name>Kiosk</name>
    <message><source>Finished</source><translation>من سياق آخر</translation></message>
</context>
</TS>
"""
ENGLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Text</name>
    <message numerus="yes"><source>%n people are before you</source><translation>
        <numerusform>%n person is before you</numerusform><numerusform>%n people are before you</numerusform>
    </translation></message>
</context>
</TS>
"""


@pytest.fixture(scope="module")
def translations(tmp_path_factory) -> Translations:
    """Arabic in part, and the plural forms of English."""
    folder = tmp_path_factory.mktemp("i18n")
    (folder / "shopfront_ar.ts").write_text(ARABIC, encoding="utf-8")
    (folder / "shopfront_en.ts").write_text(ENGLISH, encoding="utf-8")
    return Translations.load(folder)


def test_a_language_is_read_when_it_is_needed(tmp_path) -> None:
    (tmp_path / "shopfront_ar.ts").write_text(ARABIC, encoding="utf-8")
    (tmp_path / "shopfront_vi.ts").write_text("no file of sentences", encoding="utf-8")
    served, both = Text.of("state.serving"), Translations.load(tmp_path)
    assert both.render(served, "ar") == "تُقدَّم له الخدمة"
    with pytest.raises(ElementTree.ParseError):
        both.render(served, "vi")


def values_of(text_id: str) -> dict[str, str]:
    return {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", TEXTS[text_id])}


@pytest.mark.parametrize("text_id", TEXTS)
def test_every_sentence_renders_with_its_values(text_id, translations):
    values = values_of(text_id)
    count = {"n": 7} if "%n" in TEXTS[text_id] else {}
    for language in ("en", "ar", "xx"):
        sentence = translations.render(Text.of(text_id, **values, **count), language)
        assert all(value in sentence for value in values.values())
        assert not re.search(r"\{\w+\}|%n", sentence)
    assert Text.of(text_id, **values, **count).english()


PLURALS = [(0, "صفر"), (1, "واحد"), (2, "اثنان"), (3, "3 قليل"), (10, "10 قليل"), (11, "11 كثير"), (99, "99 كثير")]
PLURALS += [(100, "100 مئة"), (101, "101 مئة"), (102, "102 مئة"), (103, "103 قليل"), (111, "111 كثير")]


@pytest.mark.parametrize(("count", "sentence"), PLURALS)
def test_arabic_has_six_forms(translations, count, sentence):
    assert translations.render(Text.of("page.ahead", n=count), "ar") == sentence


@pytest.mark.parametrize(("count", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (100, 5), (1003, 3)])
def test_the_order_of_the_forms_is_that_of_qt(count, form):
    assert plural_form("ar", count) == form


@pytest.mark.parametrize(("count", "start"), [(0, "0 people are"), (1, "1 person is"), (2, "2 people are")])
def test_english_has_two_forms(translations, count, start):
    assert translations.render(Text.of("page.ahead", n=count), "en").startswith(start)


def test_values_in_arabic_are_isolated_from_its_direction(translations):
    sentence = translations.render(Text.of("page.go", counter="3"), "ar")
    assert sentence == "توجّه الآن إلى الشباك \u20663\u2069"
    assert translations.render(Text.of("page.go", counter="3"), "en") == "Go to counter 3 now"
    assert isolated("D 047") == "\u2066D 047\u2069"


def test_a_value_that_is_a_sentence_is_rendered_in_the_same_language(translations):
    text = Text.of("refused.wrong_state", label="A 001", state=Text.of("state.serving"))
    assert translations.render(text, "ar") == "التذكرة \u2066A 001\u2069 حالتها «تُقدَّم له الخدمة»"
    assert text.english() == "Ticket A 001 is “Being served” now, so this cannot be done."


@pytest.mark.parametrize("text_id", ["state.waiting", "state.called", "state.finished", "page.first"])
def test_what_is_not_translated_is_english(translations, text_id):
    """Unfinished, without a translation, in another context only, not there at all."""
    assert translations.render(Text.of(text_id), "ar") == TEXTS[text_id]


def test_without_any_translations_it_is_english(tmp_path):
    assert Translations.load(tmp_path / "nowhere").render(Text.of("page.first"), "ar") == "You are next"


WORDS = st.text(st.characters(codec="utf-8") | st.sampled_from("{}%n\\1"), max_size=20)


@given(WORDS)
@example("50%now")
@example("{why}")
@example("\\1")
def test_a_value_comes_out_as_it_went_in(why):
    """Also with braces, percent signs and backslashes in it."""
    assert Text.of("reason.priority", why=why).english() == f"Priority: {why}"


@given(WORDS, st.integers(0, 200))
def test_a_value_beside_a_count_does_too(why, count):
    forms = {("en", "Priority: {why}"): ("%n of {why}",)}
    assert Translations(forms).render(Text.of("reason.priority", why=why, n=count), "en") == f"{count} of {why}"


def test_a_value_that_is_missing_is_seen():
    assert Text.of("page.go").english() == "Go to counter {counter} now"


@pytest.mark.parametrize(("text_id", "known"), [("page.go", True), ("page.gone", False), (None, False), ([], False)])
def test_known(text_id, known):
    assert Text.known(text_id) is known


# the source agrees with the table


@cache
def trees() -> list[tuple[Path, ast.Module]]:
    """Every file of the program, read once."""
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES]


@cache
def calls_of_text() -> list[tuple[str, ast.Call]]:
    """Every `Text.of(…)` of the program."""
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called in {"Text.of", "text.Text.of"}:
                found.append((f"{path.relative_to(ROOT)}:{node.lineno}", node))
    return found


def strings() -> set[str]:
    """Every text constant of the program, the keys of its tables of sentences left out."""
    found: set[str] = set()
    for _, tree in trees():
        dicts = [node for node in ast.walk(tree) if isinstance(node, ast.Dict)]
        table = {id(key) for one in dicts if "QT_TRANSLATE_NOOP" in ast.unparse(one) for key in one.keys}
        found |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in table
        }
    return found


def test_there_is_something_to_scan():
    assert len(calls_of_text()) > 20


def test_every_sentence_asked_for_exists_and_gets_its_values():
    wrong = []
    for place, call in calls_of_text():
        wanted = call.args[0]
        if not isinstance(wanted, ast.Constant):
            continue
        if wanted.value not in TEXTS:
            wrong.append(f"{place}: there is no text {wanted.value!r}")
            continue
        given_values = {keyword.arg for keyword in call.keywords}
        needed = set(values_of(wanted.value)) | ({"n"} if "%n" in TEXTS[wanted.value] else set())
        if None not in given_values and given_values != needed:
            wrong.append(f"{place}: {wanted.value} takes {sorted(needed)}, not {sorted(given_values)}")
    assert not wrong, "\n".join(wrong)


def made_by_name() -> tuple[str, ...]:
    """How ids begin that are put together in the source: `state.` and a status."""
    firsts = (node.values[0] for _, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    starts = {one.value for one in firsts if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return tuple(start for start in starts if re.fullmatch(r"[a-z]+\.([a-z_]+[._])?", start))


FROM_ELSEWHERE = {"refused.wrong_state"}
"""Refusals that no rule of this version makes; another version's hub may."""


def test_every_sentence_of_the_table_is_used():
    used, starts = strings(), made_by_name()
    unused = {text_id for text_id in TEXTS if text_id not in used and not text_id.startswith(starts)}
    assert unused == FROM_ELSEWHERE


def test_every_state_has_a_sentence():
    from kiosk.queue.ticket import Status

    states = {text_id.removeprefix("state.") for text_id in TEXTS if text_id.startswith("state.")}
    assert states == {status.value for status in Status}


def test_every_state_of_a_submission_has_a_sentence():
    from kiosk.forms.submissions.submission import Status

    states = {text_id.removeprefix("submission.") for text_id in TEXTS if text_id.startswith("submission.")}
    assert states == {status.value for status in Status}
