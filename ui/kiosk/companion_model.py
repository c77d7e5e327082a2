"""Somebody helps me: which role, and by what right. Kept with the ticket and in the form, and never a name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.companion import FITTING, Authority, Companion, Role
from ui.rows import RowModel
from ui.shown import shown

if TYPE_CHECKING:
    from ui.kiosk.flow import Visit
    from ui.kiosk.form_machine import Machine
    from ui.kiosk.form_visit import FormVisit

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_ICONS = {Role.INTERPRETER: "chats-circle", Role.CARER: "hand-heart", Role.NOMINEE: "users"}


@dataclass(frozen=True, slots=True)
class CompanionRow:
    """One choice."""

    choice: str
    icon: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CompanionShown:
    """The words of the sheet."""

    role: str = ""
    told: str = ""
    complete: bool = False
    paper: str = ""
    prints: bool = False


def role_words(role: Role) -> str:
    """A role as the citizen says it, in the language of the moment."""
    return {
        Role.INTERPRETER: translate("Handover", "Somebody interprets for me"),
        Role.CARER: translate("Handover", "Somebody cares for me or supports me"),
        Role.NOMINEE: translate("Handover", "I act for somebody else"),
    }[role]


def authority_words(authority: Authority) -> str:
    """A right as it is said, in the language of the moment."""
    return {
        Authority.ASKED: translate("Handover", "The person is here and wants it"),
        Authority.WRITTEN: translate("Handover", "The person has written it down"),
        Authority.PARENT: translate("Handover", "As parent or guardian"),
        Authority.POWER_OF_ATTORNEY: translate("Handover", "By power of attorney"),
        Authority.COURT: translate("Handover", "By order of a court"),
    }[authority]


@QmlElement
@QmlUncreatable("made by the kiosk")
class CompanionModel(QObject):
    """The choices for QML; `told` says them in words."""

    changed = Signal()

    def __init__(self, forms: FormVisit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms = forms
        self._machine: Machine | None = None
        self._role: Role | None = None
        self._companion: Companion | None = None
        self._visit: Visit | None = None
        self._language = ""
        self._noted: dict[str, str] = {}
        """What was noted for which ticket or form."""
        self._shown = CompanionShown()
        self._roles = RowModel(CompanionRow, key="choice", parent=self)
        self._authorities = RowModel(CompanionRow, key="choice", parent=self)

    @property
    def written(self) -> str:
        """Who helps, as it is kept; empty for nobody."""
        return self._companion.written if self._companion is not None else ""

    def begin(self, machine: Machine) -> None:
        """The machine around it is there."""
        self._machine = machine

    def stand(self, visit: Visit, language: str) -> None:
        """The visit stands there: a ticket or a form that is new learns who helps."""
        self._visit = visit
        self._follow()
        if language != self._language or not self._roles.rows:
            self._language = language
            self._show()

    def forget(self) -> None:
        """The visit is over."""
        self._role = self._companion = self._visit = None
        self._noted = {}
        self._tell(paper="")
        self._show()

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        """Who helps; the same again takes it back. With one right only, that is it."""
        chosen = Role(role)
        self._role = None if chosen is self._role else chosen
        fitting = FITTING[chosen]
        self._companion = Companion(chosen, fitting[0]) if self._role is not None and len(fitting) == 1 else None
        self._tell(paper="")
        self._follow()
        self._show()

    @Slot(str)
    def chooseAuthority(self, authority: str) -> None:
        """By what right."""
        if self._role is not None and Authority(authority) in FITTING[self._role]:
            self._companion = Companion(self._role, Authority(authority))
            self._follow()
            self._show()

    @Slot()
    def print(self) -> None:
        """Put the agreement on paper."""
        if self._machine is None or self._companion is None:
            return
        from ui.kiosk.companion_paper import agreement  # noqa: PLC0415 - with the first paper
        from ui.kiosk.handover_paper import print_paper  # noqa: PLC0415

        node, visit = self._machine.bridge.node, self._visit
        day = node.office.local(node.clock.now_ms()).date()
        paper = agreement(self._companion, node.office.title(self._language), day, self._language)
        self._tell(paper="printing")
        print_paper(self._machine, paper, lambda how: self._tell(paper=how) if visit is self._visit else None)

    def _follow(self) -> None:
        machine, visit = self._machine, self._visit
        if machine is None or visit is None:
            return
        told = self.written
        for ticket in visit.tickets:
            if self._noted.get(ticket, "") != told:
                self._noted[ticket] = told
                who = {"role": self._companion.role, "authority": self._companion.authority} if self._companion else {}
                machine.bridge.act("companion.note", {"ticket": ticket, **who})
        ready = self._forms.unsent()
        if ready is not None and self._noted.get(ready.keeper.draft, "") != told:
            self._noted[ready.keeper.draft] = told
            ready.keeper.accompany(told)

    def _show(self) -> None:
        self._roles.replace([
            CompanionRow(role.value, _ICONS[role], role_words(role), role is self._role) for role in Role
        ])  # fmt: skip
        held = self._companion.authority if self._companion is not None else None
        rights = FITTING[self._role] if self._role is not None else ()
        self._authorities.replace([
            CompanionRow(one.value, "shield-check", authority_words(one), one is held) for one in rights
        ])  # fmt: skip
        told = ""
        if self._companion is not None:
            told = f"{role_words(self._companion.role)} · {authority_words(self._companion.authority)}"
        prints = self._machine is not None and self._machine.copy.prints
        role = self._role.value if self._role is not None else ""
        self._tell(role=role, told=told, complete=self._companion is not None, prints=prints)

    def _tell(self, **news: object) -> None:
        fresh = replace(self._shown, **news)  # type: ignore[arg-type]
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_roles(self) -> QObject:
        return self._roles

    def _get_authorities(self) -> QObject:
        return self._authorities

    roles = Property(QObject, _get_roles, constant=True)
    authorities = Property(QObject, _get_authorities, constant=True)
    role = Property(str, shown("role"), notify=changed)
    told = Property(str, shown("told"), notify=changed)
    complete = Property(bool, shown("complete"), notify=changed)
    paper = Property(str, shown("paper"), notify=changed)
    prints = Property(bool, shown("prints"), notify=changed)
