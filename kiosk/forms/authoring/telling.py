"""Reports as the command line prints them: lines for people, JSON for programs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.fault import Report


class _Told(msgspec.Struct, frozen=True, omit_defaults=True):
    severity: str
    code: str
    problem: str
    mend: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    line: int = 0


class _ToldFile(msgspec.Struct, frozen=True):
    file: str
    errors: int
    warnings: int
    faults: list[_Told]


def check_files(files: Sequence[Path], style: Literal["lines", "json"]) -> tuple[str, bool]:
    """Check forms and return what to print, and whether all of them can be used."""
    reports = [check_form(file).report for file in files]
    said = _json(reports) if style == "json" else "\n".join(line for report in reports for line in _lines(report))
    return said, not any(report.errors for report in reports)


def _lines(report: Report) -> list[str]:
    errors = len(report.errors)
    warnings = len(report.faults) - errors
    counted = " and ".join(
        f"{count} {word}{'s' if count > 1 else ''}"
        for count, word in ((errors, "error"), (warnings, "warning"))
        if count
    )
    return [*(fault.told(str(report.file)) for fault in report.faults), f"{report.file}: {counted or 'all is well'}."]


def _json(reports: Sequence[Report]) -> str:
    files = [
        _ToldFile(
            file=str(report.file),
            errors=len(report.errors),
            warnings=len(report.faults) - len(report.errors),
            faults=[
                _Told(
                    severity=fault.severity,
                    code=fault.code,
                    problem=fault.problem,
                    mend=fault.mend,
                    sheet=fault.spot.sheet,
                    row=fault.spot.row,
                    column=fault.spot.column,
                    line=fault.spot.line,
                )
                for fault in report.faults
            ],
        )
        for report in reports
    ]
    return msgspec.json.format(msgspec.json.encode(files), indent=1).decode()
