"""The chapter of the tour in which somebody is stuck in a form, and an officer joins them with their yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.tour.story import Tour


def find_answer(tour: Tour) -> None:
    """A question in one's own words, answered on the screen."""
    tour.say("Somebody asks in their own words, with a slip of the finger, and reads the answer.")
    tour.tap("kiosk", "welcome.en", "home.find", "find.search")
    tour.face("kiosk").ask(do="type", text="lost my pasport at home")
    tour.face("kiosk").ask(do="wait", name="find.answer.lost-passport-at-home")
    tour.picture("kiosk", "answers-found")
    tour.tap("kiosk", "find.answer.lost-passport-at-home")
    tour.face("kiosk").ask(do="wait", name="answer.title")
    tour.picture("kiosk", "answer")
    tour.tap("kiosk", "help.exit")


def help_with_a_form(tour: Tour) -> None:
    """Called, answered, agreed to, pointed at, ended."""
    tour.say("Somebody is stuck in a form and presses Help. An officer joins, and sees what the form lets be seen.")
    kiosk, counter = tour.face("kiosk"), tour.face("counter")
    tour.tap("kiosk", "welcome.en", "home.find", "find.search")
    kiosk.ask(do="type", text="change address")
    tour.tap("kiosk", "find.result.change-address", "service.form")
    kiosk.ask(do="wait", name="form.continue")
    tour.tap("kiosk", "help.help")
    kiosk.ask(do="wait", name="help.talk")
    tour.picture("kiosk", "ask-for-help")
    tour.tap("kiosk", "help.talk")
    counter.ask(do="wait", name="counter.help")
    tour.picture("counter", "help-rings")
    counter.ask(do="key", key="Ctrl+G")
    kiosk.ask(do="wait", name="consent.yes")
    tour.picture("kiosk", "may-a-helper-join")
    tour.tap("kiosk", "consent.yes")
    kiosk.ask(do="wait", name="help.stop")
    counter.ask(do="wait", name="help.field.0")
    tour.tap("counter", "help.field.0")
    counter.ask(do="key", key="F5")
    kiosk.ask(do="wait", name="help.news.open")
    tour.tap("counter", "help.quick.open")
    tour.picture("counter", "help-session")
    tour.picture("kiosk", "helper-points")
    tour.tap("kiosk", "help.stop")
    kiosk.ask(do="wait", name="help.receipt.done")
    tour.picture("kiosk", "help-receipt")
    tour.tap("kiosk", "help.receipt.done", "help.exit")
    counter.ask(do="wait", name="help.state")
    tour.picture("counter", "help-ended")
    counter.ask(do="key", key="Esc")
    counter.ask(do="wait", name="counter.finish")
