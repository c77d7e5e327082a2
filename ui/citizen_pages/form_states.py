"""Forms of the sample pack at each kind of page, filled in at once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from ui.citizen_pages.stage import StageFault, until
from ui.devices.qr import qr_source
from ui.driver import find
from ui.forms.added_model import task_rows
from ui.kiosk.flow import Page

if TYPE_CHECKING:
    from ui.citizen_pages.stage import KioskStage
    from ui.forms.form_model import FormModel

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
TOLD: Final = {
    "/data/birth_facts/born_on": "2026-09-14",
    "/data/child/child_given": "Anahera Rose",
    "/data/child/child_family": "Walker",
}
TOLD_IN: Final = "register-birth"
TOLD_TO: Final = "child-benefit"
SERVICE: Final = "change-address"
CODE: Final = "BDFG-HJKM-NPQR"
_MOST_PAGES: Final = 40


def begun(stage: KioskStage, service: str = SERVICE) -> FormModel:
    """A form that was just opened."""
    stage.stand(Page.SERVICE, service)
    stage.model.forms.openForm(service)
    stage.wait(Page.FORM)
    form: FormModel = stage.model.forms.form
    return form


def refused(stage: KioskStage) -> None:
    """A question that was passed over."""
    _open(stage).goOn()


def added(stage: KioskStage) -> FormModel:
    """Everybody who moved as well."""
    return _filled(stage, "repeat")


def removed(stage: KioskStage) -> None:
    """Somebody was taken away, and can come back."""
    form = added(stage)
    form.removeAdded(form.added.rows[0].ref)


def checked(stage: KioskStage) -> FormModel:
    """All answers, to be looked through."""
    _open(stage).undoRemoved()
    return _filled(stage, "check")


def declared(stage: KioskStage) -> FormModel:
    """A form whose answers are said to be true."""
    form = _filled(stage, "declaration")
    for row in form.questions.rows:
        row.asked.answer("OK")
    return form


def sent(stage: KioskStage) -> None:
    """A form that was sent."""
    form = declared(stage)
    form.goOn()
    until(lambda: form.kind == "sent", "the reference")
    _hands_off(stage)


def kept(stage: KioskStage) -> None:
    """A form that is kept under a code."""
    begun(stage).kept(CODE, CODE, qr_source(CODE), dt.date(2026, 12, 22))
    _hands_off(stage)


def told(stage: KioskStage) -> FormModel:
    """A form that can be filled in from what another one was told."""
    form = begun(stage, TOLD_IN)
    for path, value in TOLD.items():
        form.filling.answer(path, value)
    stage.model.forms.openForm(TOLD_TO)
    until(lambda: form.kind == "told", "what can be filled in")
    return form


def told_before(stage: KioskStage) -> None:
    """The first question of it, filled in."""
    form = stage.model.forms.form
    (form if form is not None and form.kind == "told" else told(stage)).fillThemIn()


def tasks(stage: KioskStage) -> None:
    """The form that is open, as long ones begin: its sections one by one."""
    form = stage.model.forms.form
    form.tasks.replace(task_rows(form.filling.tasks()))
    form.tell(kind="tasks")


def _hands_off(stage: KioskStage) -> None:
    # For a second nothing acts, so that a finger that was too quick puts nothing away.
    until(lambda: find(stage.window, "form.done") is not None, "the way out")


def _open(stage: KioskStage) -> FormModel:
    form = stage.model.forms.form
    return form if form is not None and form.kind not in {"", "sent", "kept"} else begun(stage)


def _filled(stage: KioskStage, kind: str) -> FormModel:
    form = _open(stage)
    for _page in range(_MOST_PAGES):
        if form.kind == kind:
            return form
        for row in form.questions.rows:
            row.asked.answer(ANSWERS.get(row.ref.rpartition("/")[2], ""))
        form.goOn()
    message = f"the form has no page {kind}; the last is {form.kind}: {list(form.errors)}"
    raise StageFault(message)
