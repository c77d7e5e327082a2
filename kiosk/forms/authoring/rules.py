"""What belongs to a question of one type and not to another: parameters, defaults, and columns without an effect."""

import re
from collections.abc import Iterator

from kiosk.forms.authoring.choices import Lists
from kiosk.forms.authoring.expressions import is_dynamic
from kiosk.forms.authoring.fault import Fault, did_you_mean, nearest, shown
from kiosk.forms.authoring.outline import FILES, LISTS, Item, Outline

_PARAMETERS = {
    "range": ("start", "end", "step", "tick_interval", "tick_labelset", "placeholder"),
    "text": ("rows",), "image": ("max-pixels", "app"), "audio": ("quality",), "background-audio": ("quality",),
    "select_one": ("randomize", "seed"), "select_multiple": ("randomize", "seed"), "rank": ("randomize", "seed"),
    "select_one_from_file": ("value", "label", "randomize", "seed"),
    "select_multiple_from_file": ("value", "label", "randomize", "seed"),
    "geopoint": ("capture-accuracy", "warning-accuracy", "allow-mock-accuracy", "reference-geometry"),
    "geotrace": ("allow-mock-accuracy", "incremental", "reference-geometry"),
    "geoshape": ("allow-mock-accuracy", "incremental", "reference-geometry"),
    "audit": (
        "location-priority", "location-min-interval", "location-max-age", "track-changes",
        "track-changes-reasons", "identify-user",
    ),
}  # fmt: skip
_APPEARANCES = frozenset({
    "minimal", "quick", "quickcompact", "compact", "columns", "columns-pack", "columns-flex", "likert", "label",
    "list-nolabel", "list", "image-map", "map", "autocomplete", "search", "multiline", "numbers", "thousands-sep",
    "bearing", "url", "month-year", "year", "no-calendar", "ethiopian", "coptic", "islamic", "bikram-sambat",
    "myanmar", "persian", "signature", "draw", "annotate", "new", "new-front", "new-rear", "selfie", "front",
    "placement-map", "maps", "hide-input", "field-list", "table-list", "summary", "picker", "rating", "vertical",
    "no-ticks", "horizontal", "horizontal-compact", "printer", "masked", "counter", "distress", "intent",
})  # fmt: skip
_PAIR = re.compile(r"^([\w-]+)\s*=\s*(\S+)$")
_DEFAULTS = {
    "integer": (re.compile(r"^[+-]?\d+$"), "a whole number, such as 3"),
    "decimal": (re.compile(r"^[+-]?(\d+\.?\d*|\.\d+)$"), "a number, such as 2.5"),
    "date": (re.compile(r"^\d{4}-\d{2}-\d{2}$"), "a date, such as 2026-03-31"),
    "time": (re.compile(r"^\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:\d{2}|Z)?$"), "a time, such as 14:30:00"),
    "dateTime": (re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}"), "a moment, such as 2026-03-31T14:30:00"),
}
_SERIAL = re.compile(r"^\d{4,5}(\.\d+)?$")


def rule_faults(outline: Outline, lists: Lists) -> Iterator[Fault]:
    """Yield what does not fit the type of its question."""
    for item in outline.items:
        yield from _parameters(item)
        yield from _default(item, lists)
        yield from _without_effect(item)
        yield from _appearance(item)
        if item.kind == "calculate" and not (item.row.get("calculation") or is_dynamic(item.row.get("default"))):
            mend = "Write an expression into the column calculation."
            yield Fault("no-calculation", f"“{shown(item.name)}” computes nothing.", mend, item.row.spot("calculation"))
        if item.is_group and not item.children:
            problem, mend = f"The group “{shown(item.name)}” is empty.", "Put a question into it, or remove it."
            yield Fault("empty-group", problem, mend, item.row.spot("type"), "warning")


def _parameters(item: Item) -> Iterator[Fault]:
    text = item.row.get("parameters")
    spot = item.row.spot("parameters")
    known = _PARAMETERS.get(item.kind, ())
    given: dict[str, str] = {}
    for pair in re.split(r"[\s,;]+(?=[\w-]+\s*=)|[,;]+", re.sub(r"\s*=\s*", "=", text)):
        if not pair.strip():
            continue
        match = _PAIR.match(pair.strip())
        if not match:
            mend = "Write pairs such as start=1 end=10."
            yield Fault("parameters", f"“{shown(pair)}” is no parameter.", mend, spot)
        elif match[1].lower() not in known:
            mend = did_you_mean(match[1], known, f"{item.kind} takes {', '.join(known)}." if known else "Remove it.")
            yield Fault("parameters", f"{item.kind} has no parameter “{shown(match[1])}”.", mend, spot)
        else:
            given[match[1].lower()] = match[2]
    if item.kind == "range":
        yield from _range(item, given)


def _appearance(item: Item) -> Iterator[Fault]:
    for word in re.sub(r"\w+\([^)]*\)|\(.*", "", item.row.get("appearance")).split():
        near = nearest(word, _APPEARANCES, 0.75)
        if word not in _APPEARANCES and near and not re.match(r"w\d+$|columns-\d+$|ex:", word):
            problem, mend = f"The appearance “{shown(word)}” is not known.", f"Did you mean “{near}”?"
            yield Fault("appearance", problem, mend, item.row.spot("appearance"), "warning")


def _range(item: Item, given: dict[str, str]) -> Iterator[Fault]:
    numbers: dict[str, float] = {}
    spot = item.row.spot("parameters")
    for key, default in (("start", "1"), ("end", "10"), ("step", "1")):
        try:
            numbers[key] = float(given.get(key, default))
        except ValueError:
            yield Fault("parameters", f"{key} is “{shown(given[key])}”.", "Write a number.", spot)
            return
    if numbers["step"] == 0 or numbers["start"] == numbers["end"]:
        yield Fault("parameters", "This range has no steps.", "Let start and end differ, and step not be 0.", spot)


def _default(item: Item, lists: Lists) -> Iterator[Fault]:
    default = item.row.get("default")
    spot = item.row.spot("default")
    if not default or is_dynamic(default):
        return
    if item.kind == "date" and _SERIAL.match(default):
        problem = f"{shown(default)} is how a spreadsheet counts days, not a date."
        yield Fault("serial-date", problem, "Format the cell as text and write the date as 2026-03-31.", spot)
    elif item.kind in _DEFAULTS and not _DEFAULTS[item.kind][0].match(default):
        mend = f"Write {_DEFAULTS[item.kind][1]}."
        yield Fault("default", f"“{shown(default)}” cannot be the default of {item.kind}.", mend, spot)
    elif item.kind in {"select_one", "select_multiple", "rank"} and item.choices in lists.rows:
        values = [row.get("name") for row in lists.rows[item.choices]]
        for value in [default] if item.kind == "select_one" else default.split():
            if value not in values:
                mend = did_you_mean(value, values, "Write the value from the column name.")
                problem = f"“{shown(value)}” is no choice of “{shown(item.choices)}”."
                yield Fault("default", problem, mend, spot)


def _without_effect(item: Item) -> Iterator[Fault]:
    row = item.row
    for message, logic in (("constraint_message", "constraint"), ("required_message", "required")):
        if row.get(message) and not row.get(logic):
            problem = f"This {message} is never shown: {logic} is empty."
            yield Fault("no-effect", problem, f"Fill {logic}, or empty it.", row.spot(message), "warning")
    if row.get("constraint") and not row.get("constraint_message") and not item.is_group:
        problem = "People are not told how to mend an answer that breaks this constraint."
        yield Fault("no-message", problem, "Write a constraint_message.", row.spot("constraint"), "warning")
    wrong = {
        "choice_filter": item.kind not in LISTS | FILES,
        "repeat_count": item.kind != "begin_repeat",
        "calculation": item.is_group,
        "constraint": item.is_group or item.kind in {"note", "calculate"},
        "required": item.is_group or item.kind in {"note", "calculate"},
    }
    for field, useless in wrong.items():
        if useless and row.get(field):
            problem = f"{field} has no effect on {item.kind}."
            yield Fault("no-effect", problem, "Remove it.", row.spot(field), "warning")
