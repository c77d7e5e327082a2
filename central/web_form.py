"""One form that somebody goes on with in a browser: what was posted in, and the page where it stands out.

It is the kiosk's own engine and the kiosk's own draft; here is only what a page without a script needs: numbers for
its addresses, what could not be read, and a token that only its own pages have.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from central.web_form_reading import Posted, Reading, read
from central.web_form_reading import field as name_of
from central.web_form_widgets import Widget, widget_of
from kiosk.forms.pages.flow import CHECK, Place, Stop
from kiosk.forms.pages.page import PageKind
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from kiosk.catalogue.pack import Service
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.form_shelf import OpenedForm
    from kiosk.forms.session.fault import Fault
    from kiosk.forms.session.records import Record

MOST_FOUND: Final = 20
"""Answers that a search in a long list shows."""
_ONCE: Final = frozenset({"add", "remove", "bring_back"})


@dataclass(frozen=True, slots=True)
class Mend:
    """What is wrong at a question: a sentence of ours, or what the form's rules say."""

    ref: str
    text: Text | None = None
    fault: Fault | None = None


@dataclass(slots=True)
class Shown:
    """What stands on the page beside the form itself, until another page is shown."""

    mends: tuple[Mend, ...] = ()
    typed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    searched: dict[str, str] = field(default_factory=dict)
    notice: Text | None = None


class WebForm:
    """One form. Blocking, and of one thread; nothing of it is ever written down in clear."""

    def __init__(self, drafts: Drafts, draft: str, found: OpenedForm, service: Service, language: str) -> None:
        self._drafts, self.draft, self.service, self.language = drafts, draft, service, language
        self.filling, self._resources = found.filling, found.resources
        self.token = secrets.token_urlsafe(24)
        self.shown = Shown(notice=Text.of("web.changed_form") if found.changed else None)
        self.heard: list[Record] = []
        """What was done here, in order."""
        self._kept: list[Future[int]] = []
        self.turn = 0
        """Goes up with every page that is posted: what must not be done twice names the turn that it was shown in."""
        self._places: list[Place] = []
        self.filling.session.listener = self._record
        self.filling.set_language(language)

    # where it stands

    @property
    def number(self) -> int:
        """The number of the place where it stands, as its address has it."""
        place = self.filling.flow.place
        if place not in self._places:
            self._places.append(place)
        return self._places.index(place) + 1

    def stand_at(self, number: int) -> bool:
        """Stand where a page of that number stood; False, and all as it was, where there is no such page any more."""
        if not 0 < number <= len(self._places):
            return False
        filling, place, flow = self.filling, self._places[number - 1], self.filling.flow
        if place == flow.place:
            return True
        there = filling.plan.page(place.key) if place.stop is Stop.PAGE else None
        if place.stop is Stop.PAGE and there is None:
            return False
        self.shown = Shown()
        if place in flow.trail:
            trail = flow.trail[: len(flow.trail) - 1 - flow.trail[::-1].index(place)]
            filling.flow = replace(flow, place=place, trail=trail, changing=flow.changing and CHECK in trail)
        elif there is not None:
            filling.change_page(there.key)
        else:
            filling.flow = replace(flow, place=place, trail=(*flow.trail, flow.place))
        return True

    @property
    def refs(self) -> tuple[str, ...]:
        """The questions of the page where it stands."""
        page = self.filling.page
        return page.refs if page is not None and page.kind is not PageKind.REPEAT else ()

    def at_office(self) -> list[str]:
        """Questions that keep this form from being sent from here, because a web page cannot ask them."""
        return [fault.ref for fault in self.filling.session.validate() if self._is_for_the_office(fault)]

    @property
    def last_page(self) -> bool:
        """Whether what follows is sending."""
        stop = self.filling.flow.place.stop
        return stop is Stop.DECLARATION or (stop is Stop.CHECK and self.filling.plan.declaration is None)

    def picture(self, address: str) -> tuple[str, bytes]:
        """A picture of the form by its address: its name and its bytes."""
        name = address.rpartition("/")[2]
        return name, self._resources.get(address) or self._resources.get(name) or b""

    def note(self, record: Record) -> None:
        """Have a record in the draft that the session did not tell of: its first."""
        self._record(record)

    # what a person does

    def take(self, posted: Posted) -> bool:
        """Do what the pressed button says; True where the form is to be sent."""
        fresh = posted.one("turn") == str(self.turn)
        self.turn += 1
        before, self.shown = self.shown, Shown()
        do, _, what = posted.one("do").partition(":")
        if do in _ONCE and not fresh:
            return False
        if do in {"back", "lang", "find"}:
            self._keep_what_fits(posted)
        if do == "lang":
            self._speak(what)
        elif do == "find":
            self.shown = Shown(searched=before.searched | {what: posted.one(name_of(what, "find"))[:100]})
        elif do == "back":
            self.filling.back()
        elif do in {"add", "open", "remove", "bring_back", "change", "task", "check"}:
            self._move(do, what)
        else:
            return self._go_on(posted)
        return False

    def settle(self) -> None:
        """Wait until all that was answered is in the draft; raises Refused where it is not."""
        kept, self._kept = self._kept, []
        for one in kept:
            one.result()

    def forget(self) -> None:
        """It is finished here: nothing that was answered stays."""
        self.filling.session.listener = None
        del self.filling
        self.heard.clear()
        self.shown = Shown()

    def finished(self) -> bytes:
        """The form as it is sent; raises FormError."""
        try:
            return self.filling.finish()
        finally:
            self.settle()

    # inside

    def _go_on(self, posted: Posted) -> bool:
        filling = self.filling
        mends = self._answer(posted)
        if mends:
            self.shown.mends = tuple(mends)
            return False
        fresh = [ref for ref in self.refs if ref not in posted.all("asked") and self._asks(ref)]
        if self.refs and fresh:
            self.shown.notice = Text.of("web.more_asked")
            return False
        if not self.last_page:
            if filling.flow.place.stop is Stop.TASKS:
                self._next_task()
            else:
                filling.forward()
            return False
        faults = filling.session.validate()
        if faults:
            filling.flow = replace(filling.flow, place=CHECK)
            self.shown.mends = tuple(self._mend(fault) for fault in faults)
        return not faults

    def _answer(self, posted: Posted) -> list[Mend]:
        """Take the answers of the page; returns what keeps somebody on it."""
        wrong = self._take_answers(posted)
        faults = [self._mend(one) for one in self.filling.faults() if one.ref not in wrong]
        found = [*(Mend(ref, reading.mend) for ref, reading in wrong.items()), *faults]
        order = {ref: place for place, ref in enumerate(self.refs)}
        return sorted(
            (one for one in found if one.fault is None or not self._may_wait(one.fault)),
            key=lambda one: order.get(one.ref, len(order)),
        )

    def _take_answers(self, posted: Posted) -> dict[str, Reading]:
        """Answer what can be read; what cannot stays in its boxes, and comes back."""
        wrong = {}
        for ref, reading in list(self._readings(posted)):
            if reading.mend is not None:
                wrong[ref] = reading
                self.shown.typed[ref] = reading.typed
            elif reading.value is not None and reading.value != self.filling.state(ref).value:
                self.filling.answer(ref, reading.value)
        return wrong

    def _keep_what_fits(self, posted: Posted) -> None:
        """On the way to another page nothing is demanded."""
        if self.refs:
            self._take_answers(posted)

    def _readings(self, posted: Posted) -> Iterator[tuple[str, Reading]]:
        asked = set(posted.all("asked"))
        for ref in self.refs:
            if ref in asked:
                state = self.filling.state(ref)
                yield ref, read(widget_of(state), state, posted, partial(self.filling.session.accepts, ref))

    def _move(self, do: str, what: str) -> None:
        filling, page = self.filling, self.filling.page
        added = filling.instances(page.repeat) if page is not None and page.kind is PageKind.REPEAT else []
        if do == "add":
            filling.add()
        elif do == "bring_back":
            filling.undo()
            self._take_back()
        elif what in added and do == "remove":
            filling.remove(what)
        elif what in added:
            filling.open_instance(what)
        elif do == "change":
            filling.change(what)
        elif do == "task" and any(task.section.key == what for task in filling.tasks()):
            filling.open_task(what)
        elif do == "check":
            filling.to_check()

    def _take_back(self) -> None:
        self.settle()
        self._drafts.undo(self.draft).result()

    def _next_task(self) -> None:
        left = next((task for task in self.filling.tasks() if task.state.value != "done"), None)
        if left is None:
            self.filling.to_check()
        else:
            self.filling.open_task(left.section.key)

    def _speak(self, language: str) -> None:
        self.language = language
        self.filling.set_language(language)

    def _asks(self, ref: str) -> bool:
        return widget_of(self.filling.state(ref)) is not Widget.FACT

    def _mend(self, fault: Fault) -> Mend:
        return Mend(fault.ref, fault=fault)

    def _may_wait(self, fault: Fault) -> bool:
        """Whether somebody may go on to the next page without it: it is asked at the office."""
        return self._is_for_the_office(fault) and self.filling.flow.place.stop is Stop.PAGE

    def _is_for_the_office(self, fault: Fault) -> bool:
        widget = widget_of(self.filling.state(fault.ref))
        return widget is Widget.AT_OFFICE or (widget is Widget.PLACE and fault.kind == "required")

    def _record(self, record: Record) -> None:
        from kiosk.forms.session.records import encoded  # noqa: PLC0415 - the engine comes with the first form

        self.heard.append(record)
        self._kept.append(self._drafts.append(self.draft, encoded(record), step=f"web {self.turn}"))


def files_in(names: Sequence[str], xml: bytes) -> list[str]:
    """Those files of a draft that its form still names."""
    from kiosk.forms.sent_xml import values_in  # noqa: PLC0415 - with the first form

    values = values_in(xml)
    return [name for name in names if name in values]
