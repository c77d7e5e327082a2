"""A checklist to take along: as codes that hold the words themselves, or on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.text import isolated
from ui.kiosk import sentences
from ui.kiosk.plan_text import Plan, honest, plan_codes, plan_png, plan_step
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.life_event import LifeEvent, Step
    from ui.kiosk.printing import Paper
    from ui.kiosk.ticket_desk import TicketDesk

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlanShown:
    """The words of the page. `discreet` names what is left off unless the person wants it on; `paper` is empty,
    printing, printed or failed."""

    steps: int = 0
    code: str = ""
    counted: str = ""
    discreet: str = ""
    told: bool = False
    prints: bool = False
    paper: str = ""


@QmlElement
@QmlUncreatable("made by the kiosk")
class PlanModel(QObject):
    """The plan for QML."""

    changed = Signal()

    def __init__(self, desk: TicketDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = PlanShown()
        self._event: LifeEvent | None = None
        self._open: Sequence[Step] = ()
        self._language = "en"
        self._code = 0
        self._sheet = 0

    def show(self, event: LifeEvent, steps: Sequence[Step], language: str) -> None:
        """Say what is taken along: the steps that are still to be done."""
        if (event, language, list(steps)) != (self._event, self._language, list(self._open)):
            self._sheet, self._shown = self._sheet + 1, replace(self._shown, paper="")
        self._event, self._open, self._language = event, steps, language
        self._tell()

    def begin(self) -> None:
        """Another list, or another look at it: what is discreet is left off."""
        self._code, self._shown, self._sheet = 0, PlanShown(), self._sheet + 1

    def forget(self) -> None:
        """The visit is over."""
        self._event, self._open = None, ()
        self.begin()
        self.changed.emit()

    @Slot()
    def tell(self) -> None:
        """Put on the plan what is left off unless somebody asks for it, or take it off again."""
        self._code, self._sheet = 0, self._sheet + 1
        self._place(replace(self._shown, told=not self._shown.told, paper=""))
        self._tell()

    @Slot()
    def nextCode(self) -> None:
        """The next code; after the last one the first."""
        self._code += 1
        self._tell()

    @Slot()
    def print(self) -> None:
        """Put it on paper, unless that is being done."""
        if self._event is not None and self._shown.paper != "printing":
            self._place(replace(self._shown, paper="printing"))
            self._desk.print_sheet(partial(plan_png, self._plan(self._event)), partial(self._printed, self._sheet))

    def _printed(self, sheet: int, paper: Paper) -> None:
        if sheet == self._sheet:  # else it is another list, or nobody's
            self._place(replace(self._shown, paper="printed" if paper.value == "printed" else "failed"))

    def _tell(self) -> None:
        event = self._event
        if event is None:
            return
        plan = self._plan(event)
        codes = plan_codes(plan)
        at = self._code % len(codes)
        counted = translate("Kiosk", "Code %1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(codes)))
        left_off = [plan_step(one, self._desk.office.pack, self._language).title for one in self._open if one.discreet]
        self._place(
            replace(
                self._shown,
                steps=len(plan.steps),
                code=codes[at],
                counted=counted if len(codes) > 1 else "",
                discreet=", ".join(map(isolated, left_off)),
                prints=self._desk.prints,
            )
        )

    def _plan(self, event: LifeEvent) -> Plan:
        office = self._desk.office
        steps = [step for step in self._open if not step.discreet or self._shown.told]
        return Plan(
            office=office.title(self._language),
            title=translate("ChecklistPage", "Your list: %1").replace("%1", event.name.get(self._language)),
            day=sentences.written_date(office.today(), self._language),
            steps=tuple(plan_step(step, office.pack, self._language) for step in steps),
            language=self._language,
            honest=honest(),
        )

    def _place(self, fresh: PlanShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_code(self) -> str:
        if not self._shown.code:
            return ""
        from ui.devices.qr import qr_source  # noqa: PLC0415 - the library of codes, with the first one

        return qr_source(self._shown.code)

    steps = Property(int, shown("steps"), notify=changed)
    code = Property(str, _get_code, notify=changed)
    words = Property(str, shown("code"), notify=changed)
    counted = Property(str, shown("counted"), notify=changed)
    discreet = Property(str, shown("discreet"), notify=changed)
    told = Property(bool, shown("told"), notify=changed)
    prints = Property(bool, shown("prints"), notify=changed)
    paper = Property(str, shown("paper"), notify=changed)
