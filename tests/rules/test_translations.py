"""The translations check: nothing untranslated, nothing unknown, nothing left over, no value forgotten."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n</TS>\n'
TEXTS = """
TEXTS = {
    "go": QT_TRANSLATE_NOOP("Text", "Go to counter {counter}"),
    "ahead": QT_TRANSLATE_NOOP("Text", "%n people", "", 0),
}
"""
PAGE = 'import QtQuick\n\nText {\n    text: qsTr("Take a ticket")\n}\n'

FORM = "<numerusform></numerusform>"
SIX = "".join(f"            {FORM}\n" for _ in range(6))


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose Arabic is complete."""
    made = tmp_path_factory.mktemp("complete")
    for folder in ("kiosk", "ui/qml", "assets/i18n"):
        (made / folder).mkdir(parents=True)
    (made / "kiosk" / "text.py").write_text(TEXTS, encoding="utf-8")
    (made / "ui" / "qml" / "Page.qml").write_text(PAGE, encoding="utf-8")
    for language in ("ar", "en"):
        arabic(made, language).write_text(EMPTY.format(language=language), encoding="utf-8")
    assert check(made, "--update").returncode == 0
    translate(arabic(made), "Take a ticket", "خذ تذكرة")
    translate(arabic(made), "Go to counter {counter}", "توجه إلى الشباك {counter}")
    for language, words in (
        ("ar", ["%n", "واحد", "اثنان", "%n", "%n", "%n"]),
        ("en", ["%n person", "%n people"]),
    ):
        fill_forms(arabic(made, language), words)
    return made


@pytest.fixture
def project(complete: Path, tmp_path: Path) -> Path:
    """A copy of it to spoil."""
    return Path(shutil.copytree(complete, tmp_path / "project"))


def arabic(project: Path, language: str = "ar") -> Path:
    return project / "assets" / "i18n" / f"shopfront_{language}.ts"


def translate(path: Path, source: str, words: str) -> None:
    head, tail = path.read_text(encoding="utf-8").split(f"<source>{source}</source>")
    tail = tail.replace('<translation type="unfinished"></translation>', f"<translation>{words}</translation>", 1)
    path.write_text(f"{head}<source>{source}</source>{tail}", encoding="utf-8")


def fill_forms(path: Path, forms: list[str]) -> None:
    text = path.read_text(encoding="utf-8").replace('<translation type="unfinished">\n', "<translation>\n")
    for form in forms:
        text = text.replace(FORM, f"<numerusform>{form}</numerusform>", 1)
    path.write_text(text, encoding="utf-8")


def check(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / "translations.py"), "--root", str(project), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_complete_translation_passes(project: Path) -> None:
    done = check(project)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_english_holds_plural_forms_only(project: Path) -> None:
    text = arabic(project, "en").read_text(encoding="utf-8")
    assert text.count("<source>") == 1
    assert "%n person" in text


def test_a_project_without_translations_passes(tmp_path: Path) -> None:
    assert check(tmp_path).returncode == 0


def test_checking_writes_nothing(project: Path) -> None:
    (project / "ui" / "new.qml").write_text(PAGE.replace("Take", "Print"), encoding="utf-8")
    before = arabic(project).read_bytes()
    check(project)
    assert arabic(project).read_bytes() == before


@pytest.mark.parametrize(
    "file",
    ["ui/qml/New.qml", *(pytest.param(one, marks=pytest.mark.long) for one in ("ui/deep/new.py", "kiosk/new.py"))],
)
def test_a_new_sentence_fails_until_it_is_translated(project: Path, file: str) -> None:
    path = project / file
    path.parent.mkdir(exist_ok=True)
    python = 'X = QT_TRANSLATE_NOOP("Text", "Sit down")\n'
    path.write_text(python if path.suffix == ".py" else PAGE.replace("Take a ticket", "Sit down"), encoding="utf-8")
    done = check(project)
    assert done.returncode == 1
    assert "“Sit down” is not in the file" in done.stdout
    assert check(project, "--update").returncode == 0
    assert "“Sit down” is not translated" in check(project).stdout


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("خذ تذكرة", "", "is not translated"),
        pytest.param(
            "<translation>خذ", '<translation type="unfinished">خذ', "is not translated", marks=pytest.mark.long
        ),
        pytest.param("اثنان", "", "is not translated", marks=pytest.mark.long),
        pytest.param("الشباك {counter}", "الشباك", "must carry exactly {counter}", marks=pytest.mark.long),
        ("الشباك {counter}", "الشباك {count}", "must carry exactly {counter}"),
        ("<source>Take a ticket", "<source>Take two tickets", "is no longer in the code"),
    ],
)
def test_a_faulty_translation_fails(project: Path, old: str, new: str, message: str) -> None:
    text = arabic(project).read_text(encoding="utf-8")
    assert old in text
    arabic(project).write_text(text.replace(old, new), encoding="utf-8")
    done = check(project)
    assert done.returncode == 1
    assert message in done.stdout


def test_a_number_without_a_count_fails(project: Path) -> None:
    texts = project / "kiosk" / "text.py"
    texts.write_text(TEXTS.replace(', "", 0', ""), encoding="utf-8")
    assert check(project, "--update").returncode == 0
    done = check(project)
    assert done.returncode == 1
    assert "has %n but no count" in done.stdout
