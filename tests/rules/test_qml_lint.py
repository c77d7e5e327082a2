"""The QML check must be able to fail: it knows the types that Python adds, and the one format."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PYTHON = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "{module}"
QML_IMPORT_MAJOR_VERSION = 1

"""
ROWS = "from PySide6.QtCore import QAbstractListModel\n\n\nclass Rows(QAbstractListModel):\n    pass\n"
MODEL = (
    PYTHON.format(module="Shopfront.ViewModels")
    + """
@QmlElement
class PageModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def label(self) -> str:
        return ""

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(str, result=bool)
    def choose(self, name: str) -> bool:
        return bool(name)
"""
)
TOKENS = (
    PYTHON.format(module="Shopfront.Kit")
    + """
@QmlElement
@QmlSingleton
class Tokens(QObject):
    @Property("QColor", constant=True)
    def accent(self) -> str:
        return "teal"
"""
)
CAPTION = """import QtQuick
import Shopfront.Kit

Text {
    color: Tokens.accent
}
"""
PAGE = """pragma ComponentBehavior: Bound
import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

ListView {
    id: root

    required property PageModel page

    Accessible.name: root.page.label
    model: root.page.rows

    delegate: Caption {
        required property string name

        text: name
    }

    onCountChanged: root.page.choose("x")
}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with two QML modules, one of which Python joins."""
    files = {
        # The base class comes last by name, so that the order of the files matters.
        "ui/page_model.py": MODEL,
        "ui/rows.py": ROWS,
        "ui/tokens.py": TOKENS,
        "ui/qml/Shopfront/Kit/qmldir": "module Shopfront.Kit\nCaption 1.0 Caption.qml\n",
        "ui/qml/Shopfront/Kit/Caption.qml": CAPTION,
        "ui/qml/Shopfront/Kiosk/qmldir": "module Shopfront.Kiosk\nPage 1.0 Page.qml\n",
        "ui/qml/Shopfront/Kiosk/Page.qml": PAGE,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def lint(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / "qml_lint.py"), "--root", str(project), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def edit(project: Path, name: str, old: str, new: str) -> Path:
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_good_files_pass_also_the_second_time(project: Path) -> None:
    assert (lint(project).stdout, lint(project).returncode) == ("", 0)


def test_a_project_without_qml_passes(tmp_path: Path) -> None:
    assert lint(tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("root.page.label", "root.page.labell", 'Member "labell" not found on type "PageModel"'),
        pytest.param("PageModel page", "PageModl page", "PageModl", marks=pytest.mark.long),
        pytest.param("delegate: Caption", "delegate: Captoin", "Captoin", marks=pytest.mark.long),
        pytest.param("text: name", "text: page.label", "Unqualified access", marks=pytest.mark.long),
        pytest.param(
            "import Shopfront.Kit\n",
            "import Shopfront.Kit\nimport QtQuick.Layouts\n",
            "Unused import",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "import Shopfront.ViewModels", "import Shopfront.Models", "Shopfront.Models", marks=pytest.mark.long
        ),
        pytest.param("text: name", "text: name\n        height: {", "Expected token", marks=pytest.mark.long),
    ],
)
def test_a_mistake_on_a_page_fails(project: Path, old: str, new: str, message: str) -> None:
    path = edit(project, "ui/qml/Shopfront/Kiosk/Page.qml", old, new)
    done = lint(project)
    assert done.returncode == 1
    assert message in done.stdout
    assert str(path) in done.stdout


@pytest.mark.long
def test_a_page_fails_when_its_python_type_changes(project: Path) -> None:
    assert lint(project).returncode == 0
    edit(project, "ui/page_model.py", "def label", "def title")
    for _ in range(2):
        done = lint(project)
        assert done.returncode == 1
        assert 'Member "label" not found' in done.stdout


def test_python_that_cannot_be_read_is_named(project: Path) -> None:
    edit(project, "ui/tokens.py", "class Tokens", "class")
    done = lint(project)
    assert done.returncode == 1
    assert "tokens.py is not Python" in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("name", ["named", "misnamed"])
def test_python_may_be_written_in_many_ways(project: Path, name: str) -> None:
    ways = {
        'one = Property(str, read("title"), notify=changed)': "one.length",
        'two: Any = Property("QVariantMap", read("title"), write("title"), notify=changed)': "two",
        "three = QtCore.Property(QtCore.QObject, constant=True, fget=read('title'))": "three.objectName",
        "@Property(list[str], notify=changed)\n    def four(self): return []": "four[0]",
        "five = Signal(str, arguments=['name'])": "five('x')",
        "@Slot(str, dict[str, str])\n    @traced(deep=1)\n    def six(self, a, b): pass": "six('x', {})",
        "from . import colours\n    seven = Property(float, read('title'), constant=True)": "seven.toFixed(1)",
    }
    members = "".join(f"    {member}\n" for member in ways)
    uses = [f"root.page.{use}" if name == "named" else f"root.page.un{use}" for use in ways.values()]
    edit(project, "ui/page_model.py", "    changed = Signal()\n", f"    changed = Signal()\n{members}")
    shown = f"console.log({', '.join(uses)})"
    edit(project, "ui/qml/Shopfront/Kiosk/Page.qml", 'root.page.choose("x")', shown)
    done = lint(project)
    missing = ["unone", "untwo", "unthree", "unfour", "unfive", "unsix", "unseven"] if name == "misnamed" else []
    assert [one for one in missing if f'Member "{one}" not found' not in done.stdout] == []
    assert (done.stdout == "", done.returncode) == (not missing, 1 if missing else 0), done.stdout


@pytest.mark.long
def test_another_format_fails_and_is_mended(project: Path) -> None:
    path = edit(project, "ui/qml/Shopfront/Kiosk/Page.qml", "    id: root\n\n", "  id: root;\n")
    done = lint(project)
    assert done.returncode == 1
    assert "+    id: root" in done.stdout
    assert lint(project, "--format").returncode == 0
    assert path.read_text(encoding="utf-8") == PAGE
    assert lint(project).returncode == 0
