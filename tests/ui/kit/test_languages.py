"""Languages: built when they are older than their source, and changed while a page is shown."""

import os

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.languages import OWN_NAMES
from kiosk.text import plural_form
from tests.ui.kit.conftest import item_named
from ui.languages import Languages, TranslationsBroken, available, build_translations

ARABIC = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context><name>HelpBar</name>
<message><source>Help</source><translation>مساعدة</translation></message>
</context>
</TS>
"""


@pytest.fixture
def built(tmp_path):
    source, out = tmp_path / "i18n", tmp_path / "out"
    source.mkdir()
    (source / "shopfront_ar.ts").write_text(ARABIC, encoding="utf-8")
    build_translations(source, out)
    return source, out


@pytest.fixture
def languages(stage, built):
    made = Languages(stage.engine, stage.look, built[1])
    yield made
    made.release()
    QLocale.setDefault(QLocale.c())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_only_a_newer_source_is_built_again(built) -> None:
    source, out = built
    assert build_translations(source, out) == []
    newer = (out / "shopfront_ar.qm").stat().st_mtime + 5
    os.utime(source / "shopfront_ar.ts", (newer, newer))
    assert [path.name for path in build_translations(source, out)] == ["shopfront_ar.qm"]


def test_a_broken_source_is_named(built) -> None:
    source, out = built
    (source / "shopfront_mi.ts").write_text("no translation", encoding="utf-8")
    with pytest.raises(TranslationsBroken, match=r"shopfront_mi\.ts"):
        build_translations(source, out)


def test_what_can_be_used_starts_with_english(built) -> None:
    assert available(built[1]) == ["en", "ar"]


def test_a_page_changes_its_language_and_direction_in_place(stage, languages) -> None:
    window = stage.show('HelpBar { objectName: "bar"; width: 1080 }')
    bar = item_named(window, "bar")
    languages.use("ar")
    assert bar.property("helpText") == "مساعدة"
    assert stage.look.rtl
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.use("en")
    assert bar.property("helpText") == "Help"
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_there_is_refused(languages) -> None:
    with pytest.raises(TranslationsBroken, match=r"shopfront_vi\.qm"):
        languages.use("vi")


FORMS = {"ar": 6, "mi": 3, "zh_CN": 1, "vi": 1}
COUNTED = """<TS version="2.1" language="{language}"><context><name>C</name>
<message numerus="yes"><source>%n</source><translation>{forms}</translation></message></context></TS>"""


def test_plural_forms_are_those_of_qt(qapp, tmp_path) -> None:
    for language in OWN_NAMES:
        forms = "".join(f"<numerusform>{form}</numerusform>" for form in range(FORMS.get(language, 2)))
        (tmp_path / f"shopfront_{language}.ts").write_text(COUNTED.format(language=language, forms=forms))
    build_translations(tmp_path, tmp_path)
    for language in OWN_NAMES:
        qt = QTranslator()
        assert qt.load(str(tmp_path / f"shopfront_{language}.qm"))
        for count in range(205):
            assert qt.translate("C", "%n", "", count) == str(plural_form(language, count)), (language, count)
