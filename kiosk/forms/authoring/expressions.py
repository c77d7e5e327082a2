"""The expressions of a form, cell by cell: syntax, functions and the names they refer to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.forms.authoring.columns import Row
from kiosk.forms.authoring.fault import Fault, Spot, nearest, shown
from kiosk.forms.authoring.outline import Item, Outline
from kiosk.forms.errors import FormError

LOGIC = ("relevant", "constraint", "calculation", "choice_filter", "repeat_count", "required", "readonly")
TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_REFERENCE = re.compile(r"\$\{(last-saved#)?\s*([^}]*?)\s*\}")
_YES_NO = frozenset({"yes", "no", "true", "false"})
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_SMART = str.maketrans("‘’“”", "''\"\"")
_FUNCTION = re.compile(r"[A-Za-z_][\w:.-]*\s*\(")
_NO_FUNCTION = re.compile(r"no function ([\w:.-]+)\(\)")
_FROM_FORM = frozenset({"instanceID", "instanceName", "meta"})


@dataclass(frozen=True, slots=True)
class Used:
    """One expression of an item: the field it stands in, its text, and the names it refers to."""

    item: Item
    field: str
    text: str
    names: tuple[str, ...]


def uses(outline: Outline) -> Iterator[Used]:
    """Yield every expression of the survey, in reading order."""
    for item in outline.items:
        for field in LOGIC:
            text = item.row.get(field).translate(_SMART)
            if text and text.lower() not in _YES_NO:
                yield Used(item, field, text, names_in(text))
        default = item.row.get("default").translate(_SMART)
        if default and is_dynamic(default):
            yield Used(item, "default", default, names_in(default))


def is_dynamic(default: str) -> bool:
    """Return whether a default is computed: it refers to a question, calls a function or does sums."""
    outside = _QUOTED.sub("", default)
    return bool(_REFERENCE.search(outside) or _FUNCTION.search(outside) or ("$" in outside and "{" in outside))


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in `${…}`, those of the last saved submission left out."""
    return tuple(name for saved, name in _REFERENCE.findall(text) if not saved)


def expression_faults(outline: Outline) -> Iterator[Fault]:
    """Yield what is wrong with expressions and with `${…}` in sentences."""
    for used in uses(outline):
        yield from _expression(used.item.row, used.field, used.text)
    for item in outline.items:
        row = item.row
        for used_field in ("trigger", "parameters"):
            yield from _references(row, used_field, row.get(used_field), outline)
        for field in (*LOGIC, "default"):
            yield from _references(row, field, row.get(field), outline, quoted=True)
        yield from sentence_faults(row, outline)
        yield from _without_braces(item, outline)
        if item.choices.startswith("$"):
            yield from _references(row, "type", item.choices, outline)


def sentence_faults(row: Row, outline: Outline) -> Iterator[Fault]:
    """Yield what is wrong with `${…}` in the sentences of one row, of questions or of choices."""
    for field in TEXTS:
        for column in row.table.of(field):
            for fault in _reference_faults(row.cells.get(column.number, ""), outline):
                yield _placed(fault, row, column.number)


def _without_braces(item: Item, outline: Outline) -> Iterator[Fault]:
    for field in LOGIC:
        if field == "choice_filter":
            continue
        for name in sorted(bare_names(item.row.get(field)) & outline.names.keys()):
            problem = f"{field}: “{name}” is written without braces, so it is not the answer to that question."
            yield Fault("no-braces", problem, f"Write ${{{name}}}.", item.row.spot(field), "warning")


def setting_faults(row: Row, field: str, outline: Outline) -> Iterator[Fault]:
    """Yield what is wrong with an expression of the settings sheet, such as instance_name."""
    text = row.get(field)
    if text:
        yield from _expression(row, field, text)
        yield from _references(row, field, text, outline)


def _placed(fault: Fault, row: Row, column: int) -> Fault:
    return Fault(fault.code, fault.problem, fault.mend, row.table.sheet.spot(row.number, column), fault.severity)


def _references(row: Row, field: str, text: str, outline: Outline, *, quoted: bool = False) -> Iterator[Fault]:
    for fault in _reference_faults(text, outline):
        yield Fault(fault.code, fault.problem, fault.mend, row.spot(field), fault.severity)
    if quoted:
        for literal in _QUOTED.findall(text.translate(_SMART)):
            if _REFERENCE.fullmatch(literal[1:-1]):
                problem = f"In quotation marks, {shown(literal[1:-1])} is a piece of text and not the answer."
                spot = row.spot(field)
                yield Fault("quoted-reference", problem, "Take the quotation marks away.", spot, "warning")


def _reference_faults(text: str, outline: Outline) -> Iterator[Fault]:
    outside = _REFERENCE.sub("", text)
    if unended := re.search(r"\$\{", outside):
        rest = shown(outside[unended.start() : unended.start() + 20])
        yield Fault("reference-not-ended", f"“{rest}” has no closing brace.", "Write ${name}.")
    for name in dict.fromkeys(names_in(text)):
        if name in _FROM_FORM:
            continue
        holders = outline.names.get(name, [])
        if not holders:
            near = nearest(name, outline.names, 0.6)
            mend = f"Did you mean ${{{near}}}?" if near else "Write the name of a question of this form."
            yield Fault("unknown-reference", f"No question is called “{shown(name)}”.", mend)
        elif len(holders) > 1:
            rows = " and ".join(str(item.row.number) for item in holders)
            problem = f"“{shown(name)}” is the name of rows {rows}, so ${{{shown(name)}}} could be either."
            yield Fault("unclear-reference", problem, "Give each its own name.")


def bare_names(text: str) -> frozenset[str]:
    """Return the names that stand in an expression as plain words, such as the columns in a choice_filter."""
    from kiosk.forms.xpath import parse, references_of  # noqa: PLC0415 - the engine, for authors only

    try:
        references = references_of(parse(_REFERENCE.sub(_stand_in, text.translate(_SMART))))
    except (FormError, RecursionError):
        return frozenset()
    return frozenset(
        reference.steps[0].test.name
        for reference in references
        if reference.origin == "context"
        and reference.steps
        and reference.steps[0].axis == "child"
        and reference.steps[0].test.kind == "name"
        and reference.steps[0].test.name.strip("_")
    )


def _expression(row: Row, field: str, text: str) -> Iterator[Fault]:
    if fault := expression_fault(field, text, row.spot(field)):
        yield fault


def expression_fault(field: str, text: str, spot: Spot) -> Fault | None:
    """Return what is wrong with one expression, whose `${…}` may stand for anything."""
    from kiosk.forms.xpath import compile_expression, parse  # noqa: PLC0415 - the engine, for authors only

    try:
        compile_expression(parse(_REFERENCE.sub(_stand_in, text)))
    except FormError as error:
        return Fault("expression", f"{field}: {_in_their_words(error, text)}", _hint(error, text), spot)
    except RecursionError:
        problem = f"{field}: the expression is nested too deeply."
        return Fault("expression", problem, "Split it over calculate rows.", spot)
    return None


def _stand_in(match: re.Match[str]) -> str:
    """Something as long as `${name}` that is a path, so that offsets stay right and neighbours stay apart."""
    return f" {'_' * (len(match[0]) - 2)} "


def _in_their_words(error: FormError, text: str) -> str:
    message = re.sub(r"\b_+\b", "${…}", error.message.rstrip(".")) + "."
    if error.where.offset is None:
        return message
    before = shown(text[max(0, error.where.offset - 18) : error.where.offset])
    return f"{message} It reads until “{before}”." if before else message


def _hint(error: FormError, text: str) -> str:
    from kiosk.forms.xpath.functions import FUNCTIONS  # noqa: PLC0415 - the engine, for authors only

    bare = _QUOTED.sub("", text)
    if (unknown := _NO_FUNCTION.search(error.message)) and (near := nearest(unknown[1], FUNCTIONS, 0.6)):
        return f"Did you mean {near}()?"
    slips = {
        "==": "Write one = for “is the same as”.",
        "<>": "Write != for “is not”.",
        "&&": "Write “and” and “or” as words.",
        "||": "Write “and” and “or” as words.",
        "'": "A quotation mark is not closed.",
        '"': "A quotation mark is not closed.",
    }
    if mend := next((slips[slip] for slip in slips if slip in bare), ""):
        return mend
    if bare.count("(") != bare.count(")"):
        return f"It has {bare.count('(')} opening and {bare.count(')')} closing brackets."
    return "docs/forms.md shows how expressions are written."
