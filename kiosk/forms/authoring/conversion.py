"""XLSForm to XForms: the only module that knows pyxform."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.forms.authoring.fault import Fault, Spot, shown
from kiosk.forms.authoring.own_columns import as_attributes, declare_namespace
from kiosk.forms.authoring.workbook import Sheet

_ROW = re.compile(r"\[row : (\d+)\]\s*")
_KNOWN_WARNINGS = (
    "max-pixels",
    "missing in the",
    "is missing the",
    "following language declarations",
    "translation",
    "sheet",
)
# WORKAROUND: pyxform makes typewriter quotation marks of typographic ones, in sentences for people too. They travel
# as four letters of a private plane, which no font and no author has.
_KEPT = str.maketrans(dict(zip("‘’“”", "\U000fff01\U000fff02\U000fff03\U000fff04", strict=True)))
_BACK = str.maketrans(dict(zip("\U000fff01\U000fff02\U000fff03\U000fff04", "‘’“”", strict=True)))
_SENTENCES = re.compile(r"label|hint|message|caption|media|title", re.IGNORECASE)


@dataclass(slots=True)
class Converted:
    """The XForm, the files that the conversion made beside it, and what the converter said."""

    xml: bytes = b""
    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def known_types() -> dict[str, bool]:
    """Return every type, old spellings included, that the converter takes, and whether people see it."""
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT  # noqa: PLC0415 - for authors only

    return {name: "control" in parts for name, parts in QUESTION_TYPE_DICT.items()}


def convert(sheets: dict[str, Sheet], names: tuple[str, ...], stem: str) -> Converted:
    """Convert the sheets of a form whose file is called `stem`; what the converter refuses comes as faults."""
    from pyxform.errors import PyXFormError  # noqa: PLC0415 - takes a quarter of a second to load
    from pyxform.xls2xform import convert as to_xform  # noqa: PLC0415

    found = Converted()
    warnings: list[str] = []
    try:
        made = to_xform({**_definition(sheets, names), "fallback_form_name": stem}, warnings=warnings, validate=False)
    except PyXFormError as error:
        found.faults.append(_refusal(str(error), error.context, sheets))
        return found
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, RecursionError) as error:
        problem = f"The converter stopped: {shown(repr(error))}"
        found.faults.append(Fault("converter", problem, "Mend the other faults first, then check again."))
        return found
    found.xml = made.xform.translate(_BACK).encode()
    if made.itemsets is not None:
        found.files["itemsets.csv"] = made.itemsets.encode()
    found.faults += _warnings(warnings)
    return found


def _definition(sheets: dict[str, Sheet], names: tuple[str, ...]) -> dict[str, object]:
    """The sheets as the converter takes them: one record a row, empty ones too, so that its row numbers are ours."""
    made: dict[str, object] = {"sheet_names": [*names]}
    ours = False
    for name, sheet in sheets.items():
        headers = {column: header for column, header in sorted(sheet.headers.items())}
        ours = (name == "survey" and as_attributes(headers)) or ours
        kept = {column for column, header in headers.items() if _SENTENCES.search(header)}
        last = max((number for number, cells in sheet.rows.items() if cells.keys() & headers.keys()), default=1)
        made[f"{name}_header"] = [dict.fromkeys(headers.values())]
        made[name] = [
            {
                headers[column]: text.translate(_KEPT) if column in kept else text
                for column, text in sheet.rows.get(number, {}).items()
                if column in headers
            }
            for number in range(2, last + 1)
        ]
    if ours:
        declare_namespace(made)
    return made


def _refusal(message: str, context: dict[str, object], sheets: dict[str, Sheet]) -> Fault:
    row = _ROW.search(message)
    number = int(row[1]) if row else int(str(context.get("row") or 0))
    sheet = str(context.get("sheet") or "survey").lower()
    text = " ".join(_ROW.sub("", message.translate(_BACK)).split())
    if sheet not in sheets:
        return Fault("converter", text, "")
    wanted = str(context.get("column") or "")
    column = next((number for number, header in sheets[sheet].headers.items() if header == wanted), 1)
    return Fault("converter", text, "", sheets[sheet].spot(number, column) if number else Spot(sheet))


def _warnings(warnings: list[str]) -> Iterator[Fault]:
    for warning in warnings:
        if any(part in warning for part in _KNOWN_WARNINGS):
            continue  # told by our own checks, at a cell
        row = _ROW.search(warning)
        spot = Spot("survey", int(row[1]), "A") if row else Spot()
        text = " ".join(_ROW.sub("", warning.translate(_BACK)).split())
        yield Fault("converter", text[:300], "", spot, "warning")
