"""The survey sheet as a tree of groups, repeats and questions, each with its row."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.forms.authoring.columns import Row, Table
from kiosk.forms.authoring.fault import Fault, Severity, did_you_mean, shown

TYPES = (
    "text", "integer", "decimal", "range", "date", "time", "dateTime", "select_one", "select_multiple",
    "select_one_from_file", "select_multiple_from_file", "select_one_external", "rank", "note", "acknowledge",
    "geopoint", "geotrace", "geoshape", "image", "audio", "video", "file", "barcode", "calculate", "hidden",
    "begin_group", "end_group", "begin_repeat", "end_repeat", "start", "end", "today", "deviceid", "username",
    "email", "phonenumber", "audit", "start-geopoint", "background-geopoint", "background-audio",
    "xml-external", "csv-external", "osm",
)  # fmt: skip
UNSEEN = frozenset({
    "calculate", "hidden", "start", "end", "today", "deviceid", "username", "email", "phonenumber", "audit",
    "start-geopoint", "background-geopoint", "background-audio", "xml-external", "csv-external", "simserial",
    "subscriberid", "imei",
})  # fmt: skip
"""Types that ask nobody anything, and so need no label."""
LISTS = frozenset({"select_one", "select_multiple", "rank", "select_one_external"})
FILES = frozenset({"select_one_from_file", "select_multiple_from_file"})
EXTERNAL = frozenset({"xml-external", "csv-external"})
_BEGIN = re.compile(r"^begin[ _](?P<what>group|repeat|loop|lgroup|looped group)( (over )?(?P<list>\S+))?$")
_END = re.compile(r"^end[ _](?P<what>group|repeat|loop|lgroup|looped group)$")
_OTHER = re.compile(r" (or specify other|or_other|or other)$")
_LONG_WORDS = (
    ("add select one prompt using", "select_one"), ("add select multiple prompt using", "select_multiple"),
    ("select all that apply from", "select_multiple"), ("select all that apply", "select_multiple"),
    ("select one from file", "select_one_from_file"), ("select multiple from file", "select_multiple_from_file"),
    ("select multiple from", "select_multiple"), ("select one from", "select_one"), ("select one", "select_one"),
    ("select1", "select_one"),
)  # fmt: skip
_NAME = re.compile(r"^[^\W\d][\w.-]*$")
_RESERVED = frozenset({"meta"})


@dataclass(slots=True)
class Item:
    """A question, group or repeat; `kind` is its type without the list, `choices` the list or file it names."""

    row: Row
    kind: str
    name: str
    choices: str = ""
    parent: "Item | None" = None
    children: "list[Item]" = field(default_factory=list)
    or_other: bool = False
    asks: bool = True

    @property
    def is_group(self) -> bool:
        """Whether it holds other items."""
        return self.kind in {"begin_group", "begin_repeat"}


@dataclass(slots=True)
class Outline:
    """Everything that the survey sheet asks, in order, and the names by which expressions find it."""

    items: list[Item] = field(default_factory=list)
    names: dict[str, list[Item]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def outline_of(table: Table, more_types: Mapping[str, bool] = MappingProxyType({})) -> Outline:
    """Return the tree of the sheet; `more_types` are further types of the converter, and whether they are seen."""
    found = Outline()
    open_items: list[Item] = []
    for row in table.rows():
        kind = " ".join(row.get("type").split())
        if row.get("disabled").lower() in {"yes", "true"} or _is_comment(row, kind):
            continue
        if not kind:
            found.faults.append(_fault(row, "type", "no-type", "This row has no type.", "Write what kind it is."))
        elif end := _END.match(kind.lower()):
            _close(row, end["what"], open_items, found.faults)
        else:
            _add(row, kind, open_items, found, more_types)
    for item in open_items:
        mend = f"Write {item.kind.replace('begin', 'end')} after its last question."
        problem = f"The {_word(item)} “{shown(item.name)}” begins here and never ends."
        found.faults.append(_fault(item.row, "type", "not-ended", problem, mend))
    _check_names(found)
    return found


def _is_comment(row: Row, kind: str) -> bool:
    return not kind and not row.get("name") and not row.get("label")


def _word(item: Item) -> str:
    return "repeat" if item.kind == "begin_repeat" else "group"


def _fault(row: Row, column: str, code: str, problem: str, mend: str) -> Fault:
    return Fault(code, problem, mend, row.spot(column))


def _close(row: Row, what: str, open_items: list[Item], faults: list[Fault]) -> None:
    kind = "begin_group" if what == "group" else "begin_repeat"
    if open_items and open_items[-1].kind == kind:
        open_items.pop()
        return
    if not open_items:
        problem, mend = f"end_{what} stands here, but nothing is open.", "Remove this row, or add the begin above."
    else:
        last = open_items[-1]
        begun = f"the {_word(last)} “{shown(last.name)}” of row {last.row.number}"
        problem = f"end_{what} stands here, but {begun} is open."
        mend = f"Write {last.kind.replace('begin', 'end')} first, or move this row."
        if any(item.kind == kind for item in open_items):
            while open_items.pop().kind != kind:
                pass
    faults.append(_fault(row, "type", "wrong-end", problem, mend))


def _add(row: Row, kind: str, open_items: list[Item], found: Outline, more_types: Mapping[str, bool]) -> None:
    item = _item(row, kind)
    if item.kind not in TYPES and kind not in more_types and item.kind not in more_types:
        near = did_you_mean(item.kind, TYPES, "Write one of the types in docs/forms.md.")
        found.faults.append(_fault(row, "type", "unknown-type", f"There is no question type “{shown(kind)}”.", near))
    item.asks = item.kind not in UNSEEN and not item.is_group and more_types.get(item.kind, True)
    if open_items:
        item.parent = open_items[-1]
        item.parent.children.append(item)
    found.items.append(item)
    if item.name:
        found.names.setdefault(item.name, []).append(item)
    if item.is_group:
        open_items.append(item)


def _item(row: Row, kind: str) -> Item:
    name = row.get("name")
    if begin := _BEGIN.match(kind.lower()):
        what = "begin_group" if begin["what"] == "group" else "begin_repeat"
        return Item(row, what, name, begin["list"] or "")
    plain = _OTHER.sub("", kind)
    for words, short in _LONG_WORDS:
        if plain.lower().startswith(f"{words} "):
            plain = f"{short} {plain[len(words) + 1 :]}"
    word, _space, rest = plain.partition(" ")
    if word in LISTS | FILES | {"osm"}:
        return Item(row, word, name, rest, or_other=plain != kind)
    return Item(row, plain, name)


def _check_names(found: Outline) -> None:
    scopes: dict[int, dict[str, Item]] = {}
    for item in found.items:
        if not item.name:
            if item.kind not in {"note", "audit"}:
                mend = "Write a short name, such as date_of_birth, into the column name."
                found.faults.append(_fault(item.row, "name", "no-name", "This row has no name.", mend))
            continue
        found.faults += _name_faults(item)
        scope = scopes.setdefault(id(item.parent) if item.parent else 0, {})
        first = scope.setdefault(item.name.lower(), item)
        if first is not item:
            same = first.name == item.name
            problem = f"“{shown(item.name)}” is already the name of row {first.row.number}"
            problem += "." if same else f", written “{shown(first.name)}”."
            severity: Severity = "error" if same else "warning"
            spot = item.row.spot("name")
            found.faults.append(Fault("duplicate-name", problem, "Give each its own name.", spot, severity))
    found.faults += list(_same_repeat_names(found))


def _same_repeat_names(found: Outline) -> Iterator[Fault]:
    for items in found.names.values():
        repeats = [item for item in items if item.kind == "begin_repeat"]
        for item in repeats[1:]:
            if item.parent is not repeats[0].parent:
                problem = f"“{shown(item.name)}” is already the repeat of row {repeats[0].row.number}."
                yield _fault(item.row, "name", "duplicate-name", problem, "Give each repeat its own name.")


def _name_faults(item: Item) -> Iterator[Fault]:
    if item.kind in EXTERNAL:
        return
    if not _NAME.match(item.name):
        mend = "Begin with a letter, then letters, digits, - and _ only; no spaces."
        yield _fault(item.row, "name", "bad-name", f"“{shown(item.name)}” cannot be a name.", mend)
    elif item.name in _RESERVED:
        problem = f"The name “{item.name}” is kept for the form itself."
        yield _fault(item.row, "name", "reserved-name", problem, "Choose another name.")
