"""Filling forms in by touch: what a person does at each kind of question, and pages turned by Continue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.journeys.kiosk_forms import FormKiosk


class Person:
    """Somebody at the kiosk who knows the answers, by the names of the questions."""

    def __init__(self, at: FormKiosk, answers: Mapping[str, Any]) -> None:
        self.at, self.kiosk, self.answers = at, at.kiosk, answers
        self.pages = 0

    @property
    def form(self) -> Any:
        """The form as the window shows it."""
        return self.at.form()

    def open(self, service: str, language: str = "en") -> None:
        """From the first touch to the first question."""
        self.kiosk.touch(f"welcome.{language}")
        self.kiosk.touch("home.getTicket")
        self.kiosk.touch(f"choose.{service}")
        self.kiosk.page("Service")
        self.kiosk.touch("service.form")
        self.kiosk.page("Form")
        self.kiosk.see("form.continue")

    def go_on(self) -> None:
        """Continue, to another page."""
        stamp = self.form.stamp
        self.kiosk.touch("form.continue")
        self.kiosk.until(lambda: self.form.stamp != stamp, f"after {self.form.kind}: {self.form.errors}")
        self.pages += 1

    def asked(self) -> list[str]:
        """What the page asks."""
        return [row.ref for row in self.form.questions.rows]

    def fill_until(self, kind: str) -> None:
        """Answer and go on until a page of this kind."""
        for _ in range(80):
            if self.form.kind == kind:
                return
            self.answer_page()
            self.go_on()
        msg = f"no page {kind}; the last is {self.form.kind} {self.asked()}"
        raise AssertionError(msg)

    def answer_page(self) -> None:
        """Answer what the page asks."""
        for row in list(self.form.questions.rows):
            name = row.ref.rpartition("/")[2]
            value = self.answers.get(row.ref, self.answers.get(name))
            if value is not None:
                self.answer(row.ref, row.asked.widget, value)

    def answer(self, ref: str, widget: str, value: Any) -> None:
        """Give one answer by touch and keys."""
        if widget == "Date":
            for part, text in zip(("day", "month", "year"), str(value).split(), strict=True):
                if text != "-":
                    self.type(f"{ref}.{part}", text)
        elif widget in {"Rows", "Grid", "Likert"}:
            for one in str(value).split():
                self.kiosk.touch(f"{ref}.{one}")
        elif widget == "Acknowledge":
            self.kiosk.touch(ref)
        else:
            self.type(ref, str(value))

    def type(self, name: str, text: str) -> None:
        """Touch a box and type."""
        self.kiosk.touch(name)
        self.kiosk.until(lambda: bool(self.kiosk.see(name).property("activeFocus")), f"focus at {name}")
        box = self.kiosk.see(name)
        self.kiosk.key(Qt.Key.Key_End)
        self.kiosk.key(Qt.Key.Key_Backspace, times=len(str(box.property("text"))))
        self.kiosk.write(text)

    def picture(self, path: str) -> None:
        """For the eyes."""
        self.kiosk.face.window.grabWindow().save(path)
