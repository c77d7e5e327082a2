"""The documents agree with the project: links lead somewhere, decisions have their parts, commands exist."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md"]
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)")
MAKE = re.compile(r"`(?:[A-Z_]+=\S+ )?make ([a-z-]+)")


def documents() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def decisions() -> list[Path]:
    return sorted((ROOT / "docs" / "adr").glob("*.md"))


def prose(path: Path) -> str:
    """The text without its blocks of code."""
    return re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", TOP)
def test_the_document_exists(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8").startswith("# ")


def test_links_lead_somewhere() -> None:
    broken = []
    for path in documents():
        for target in LINK.findall(prose(path)):
            if re.match(r"[a-z]+:", target) or target.startswith("#"):
                continue
            if not (path.parent / target.partition("#")[0]).exists():
                broken.append(f"{path.relative_to(ROOT)}: {target}")
    assert not broken, "\n".join(broken)


def test_make_targets_in_the_documents_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for path in documents() for name in MAKE.findall(path.read_text(encoding="utf-8"))}
    assert not named - targets


def test_every_refusal_has_a_test_that_exists() -> None:
    text = (ROOT / "docs" / "refusals.md").read_text(encoding="utf-8")
    rows = [row for row in re.findall(r"^\| .*\|$", text, re.MULTILINE) if not row.endswith("| kept by |")]
    assert rows
    for row in rows:
        named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", row)
        assert named, row
        for file, test in named:
            assert f"def {test}(" in (ROOT / "tests" / file).read_text(encoding="utf-8"), f"{file}::{test}"


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = [int(path.name[:4]) for path in decisions()]
    assert numbers
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_every_decision_has_its_parts() -> None:
    wrong = [
        f"{path.name}: no “## {part}”"
        for path in decisions()
        for part in ("Context", "Decision", "Consequences")
        if f"\n## {part}" not in path.read_text(encoding="utf-8")
    ]
    assert not wrong, "\n".join(wrong)


def test_the_architecture_names_every_layer() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert [name for name in ("kiosk", "ui", "local_db", "central", "main.py") if f"`{name}" not in page] == []


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert re.search(rf"^## \[(Unreleased|{re.escape(version)})\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)


def test_every_key_of_the_counter_is_listed() -> None:
    shown = (ROOT / "ui/qml/Shopfront/Counter/KeysDialog.qml").read_text(encoding="utf-8")
    keys = set(re.findall(r'\["([^"]+)", qsTr', shown))
    page = (ROOT / "docs" / "counter.md").read_text(encoding="utf-8").partition("On the live board")[0]
    listed = {
        key for row in re.findall(r"^\| ((?:F|Ctrl)[^|]+) \|", page, re.MULTILINE) for key in re.split("[,;] ", row)
    }
    assert keys == listed
