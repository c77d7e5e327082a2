"""One run tells everything that is wrong with a pack, at file and line."""

from pathlib import Path

import openpyxl
import pytest

from kiosk.catalogue.packing.checking import check_pack
from kiosk.catalogue.toml_lines import line_of

ICONS = Path(__file__).resolve().parents[4] / "assets" / "icons"


@pytest.fixture(autouse=True)
def few_forms(copy, request):
    """Converting takes a second each."""
    kept = {"birth.xlsx"} if "every_fault" in request.node.name else set()
    for form in (copy / "forms").glob("*.xlsx"):
        if form.name not in kept:
            form.unlink()
    for file in (copy / "services").glob("*.toml"):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        gone = ("form_tells", *(() if any(name in "".join(lines) for name in kept) else ("form =",)))
        file.write_text("".join(line for line in lines if not line.startswith(gone)), encoding="utf-8")


def edit(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text, old
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    at = text[: text.index(old)].count("\n") + 1
    return f"{file.parent.name}/{file.name}:{at}" if file.parent.name == "services" else f"{file.name}:{at}"


def told(folder):
    return [finding.told() for finding in check_pack(folder, ICONS)]


def test_every_fault_is_told_in_one_run(copy):
    fine, card, birth, front = (
        copy / "services" / "pay-fine.toml",
        copy / "services" / "lost-card.toml",
        copy / "services" / "register-birth.toml",
        copy / "pack.toml",
    )
    wanted = [
        edit(front, 'day = "monday"', 'dya = "monday"') + ": error: office.hours[0].day: this key is missing",
        edit(front, 'day = "friday"', 'day = "frday"') + ": error: office.hours[4].day: Invalid enum value 'frday'",
        edit(fine, "minutes = ", "minutes = 99") + ": error: minutes: Expected `int` <= 240",
        edit(birth, 'icon = "timer"', 'icon = "timerr"') + ": error: facts[0].icon: there is no picture `timerr`",
        edit(birth, 'series = "D"', 'series = "Q"') + ": error: series: `Q` is not known",
    ]
    text = card.read_text(encoding="utf-8")
    card.write_text(f"{text}\nx = = 3\n", encoding="utf-8")
    wanted.append(f"services/lost-card.toml:{text.count(chr(10)) + 2}: error: it is not TOML")
    book = openpyxl.load_workbook(copy / "forms" / "birth.xlsx")
    book["survey"]["A3"] = "txet"
    book.save(copy / "forms" / "birth.xlsx")
    found = told(copy)
    for one in [*wanted, "forms/birth.xlsx:survey!A3: error"]:
        assert any(line.startswith(one) for line in found), (one, found)
    assert not [line for line in found if ": warning: " in line and ".toml" in line]


def test_what_is_half_translated_or_not_told_is_a_warning(copy):
    fine = copy / "services" / "pay-fine.toml"
    assert not [line for line in told(copy) if line.startswith("services/pay-fine")]
    text = fine.read_text(encoding="utf-8")
    law = text.index("[law]")
    end = text.index("[", law + 1)
    fine.write_text(text[:law] + text[end:], encoding="utf-8")
    edit(fine, next(line for line in text.splitlines() if line.startswith('ar = "')), "")
    found = [line for line in told(copy) if line.startswith("services/pay-fine")]
    assert any("warning: pay-fine.law is not told" in line for line in found)
    assert any("warning: pay-fine.title is not in `ar`" in line for line in found)
    assert not any("error" in line for line in found)


def test_a_link_and_a_strange_file_are_errors(copy):
    (copy / "forms" / "run.exe").write_bytes(b"MZ")
    assert any("run.exe" in line and "error" in line for line in told(copy))
    (copy / "forms" / "run.exe").unlink()
    (copy / "forms" / "passwd.txt").symlink_to("/etc/passwd")
    assert any("passwd.txt is a link" in line for line in told(copy))


TOML = '''a = 1
b.c = """
d = 2
"""
list = [ # [x]
    { id = "one", x = "}" },

    { id = "two" },
]
[t]
"k" = [1, 2,
3]
[[t.u]]
v = 1
[[t.u]]
v = { w = 2 }
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("a", 1), ("b", 2), ("b.c", 2), ("b.c.deep", 2), ("list", 5), ("list[0]", 6), ("list[1].id", 8),
        ("list.two.id", 8), ("list.none", 5), ("t", 10), ("t.k", 11), ("t.k[2]", 12), ("t.u[1].v.w", 16), ("d", 0),
        ("", 0),
    ],
)  # fmt: skip
def test_a_key_is_found_on_its_line(key, line):
    import tomllib

    assert line_of(TOML, tomllib.loads(TOML), key) == line
