"""The settings sheet: what identifies a form, and its one row."""

import re
from collections.abc import Iterator

from kiosk.forms.authoring.columns import Row, Table
from kiosk.forms.authoring.expressions import setting_faults
from kiosk.forms.authoring.fault import Fault, Spot, shown
from kiosk.forms.authoring.outline import Outline

_ID = re.compile(r"^[A-Za-z0-9_][\w.:-]*$")


def settings_row(table: Table | None) -> Row | None:
    """Return the row of settings, None where there is none."""
    return next(table.rows(), None) if table else None


def settings_faults(table: Table | None, outline: Outline) -> Iterator[Fault]:
    """Yield what is missing or wrong in the settings."""
    row = settings_row(table)
    if table is None or row is None:
        problem, mend = "The form has no settings.", "Add a sheet “settings” with form_title, form_id and version."
        yield Fault("no-settings", problem, mend, severity="warning")
        return
    for field, why in (
        ("form_title", "people see no title"),
        ("form_id", "the name of the file stands in for it"),
        ("version", "an answer to an older form looks like one to this"),
    ):
        if not row.get(field):
            problem = f"There is no {field}, so {why}."
            spot = row.spot(field) if table.of(field) else Spot("settings", row.number)
            yield Fault("no-setting", problem, f"Write a {field}.", spot, "warning")
    form_id = row.get("form_id")
    if form_id and not _ID.match(form_id):
        problem = f"The form_id “{shown(form_id)}” makes trouble in addresses and names of files."
        yield Fault("form-id", problem, "Use letters, digits, - and _ only.", row.spot("form_id"), "warning")
    for extra in list(table.rows())[1:]:
        problem = "Only the first row of settings is read."
        yield Fault("second-settings", problem, "Remove this row.", Spot("settings", extra.number, "A"), "warning")
    yield from setting_faults(row, "instance_name", outline)
