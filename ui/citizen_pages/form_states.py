"""Forms of the sample pack at each kind of page, filled in at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ui.citizen_pages.stage import StageFault, until
from ui.kiosk.flow import Page

if TYPE_CHECKING:
    from ui.citizen_pages.stage import KioskStage

ANSWERS: Final = {
    "full_name": "Mere Tui",
    "birth_date": "1980-02-01",
    "tell": "fees",
    "region": "lakes",
    "town": "stillwater",
    "street": "12 Tui Lane",
    "moved_on": "2026-11-01",
    "others": "yes",
    "person_name": "Tama Tui",
    "person_born": "2015-04-03",
    "relation": "child",
    "reach": "letter",
}
"""Of nobody: what the form about a change of address asks."""
SERVICE: Final = "change-address"
LONG_SERVICE: Final = "relief-grant"
_MOST_PAGES: Final = 40


def begun(stage: KioskStage, service: str = SERVICE) -> Any:
    """A form that was just opened."""
    stage.stand(Page.SERVICE, service)
    stage.model.forms.openForm(service)
    stage.wait(Page.FORM)
    return stage.model.forms.form


def filled(stage: KioskStage, kind: str) -> Any:
    """A form at its first page of this kind."""
    form = begun(stage)
    for _page in range(_MOST_PAGES):
        if form.kind == kind:
            return form
        for row in form.questions.rows:
            row.asked.answer(ANSWERS.get(row.ref.rpartition("/")[2], ""))
        form.goOn()
    message = f"the form has no page {kind}; the last is {form.kind}: {list(form.errors)}"
    raise StageFault(message)


def declared(stage: KioskStage) -> Any:
    """A form whose answers are said to be true."""
    form = filled(stage, "declaration")
    for row in form.questions.rows:
        row.asked.answer("OK")
    return form


def sent(stage: KioskStage) -> None:
    """A form that was sent."""
    form = declared(stage)
    form.goOn()
    until(lambda: form.kind == "sent", "the reference")


def kept(stage: KioskStage) -> None:
    """A form that is kept under a code."""
    form = filled(stage, "check")
    form.keepAsked.emit()
    until(lambda: form.kind == "kept", "the code")
