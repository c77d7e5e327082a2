"""A form file, checked and compiled, for whoever fills it in or looks at it without a pack."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.media import resources
from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from kiosk.forms.session import Form


def open_form(file: Path) -> "Form":
    """Return the form in `file` (.xlsx or .xml) with the media beside it; raise FormError with all its errors."""
    from kiosk.forms import compile_form  # noqa: PLC0415 - the engine, for authors only

    checked = check_form(file)
    if not checked.xml:
        raise FormError("\n".join(fault.told(str(file)) for fault in checked.report.errors))
    return compile_form(checked.xml, {**resources(file), **checked.made})
