"""Help at the kiosk, for QML: the call, the question for consent, the session, and its receipt.

The page behind stays usable all the while: a strip tells how it stands, and sheets come over it only to ask something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.needs import NEEDS
from ui.helped.help_shown import CONSENT, state_of
from ui.helped.help_view import HelpView

if TYPE_CHECKING:
    from kiosk.assist.help_call import HelpCall
    from kiosk.text import Text
    from ui.helped.help_parts import HelpParts
    from ui.helped.help_shown import Stands

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the face")
class HelpModel(HelpView):
    """Help for QML. `sheetAsked`: the sheet of help has something to ask; `sheetDone`: it has nothing more to say."""

    sheetAsked = Signal()
    sheetDone = Signal()
    ticketAsked = Signal(str, str)
    """The call whose place a ticket is to keep, and for which service."""

    def __init__(self, parts: HelpParts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent)
        self._state = self._answered = ""
        self._aside = False
        """The citizen has put the question for consent off."""
        self._calls.changed.connect(self._follow)
        self._calls.refused.connect(self._refused)
        self._session.changed.connect(self._show)
        self._session.asks.connect(self._ask)
        self._session.spoke.connect(lambda sentence: parts.announce(sentence, private=True))
        self._session.noted.connect(parts.announce)
        self._session.over.connect(self._left)
        self._show()

    # for the kiosk

    def attend(self, window: QObject) -> None:
        """Follow the focus of this window."""
        self._window = window
        window.activeFocusItemChanged.connect(self._focus)  # type: ignore[attr-defined]

    @Slot()
    def _focus(self) -> None:
        """A slot of this object: a window that stays longer, as that of a laptop that locks, lets go of it."""
        self._session.page.focus(self._window.activeFocusItem())  # type: ignore[attr-defined]

    def stand(self, stands: Stands) -> None:
        """The citizen is there, and this was told already."""
        self._stands = stands
        self._session.page.stand(stands.page, stands.about)
        self._session.look()
        self._show()

    @property
    def wants_sheet(self) -> bool:
        """Whether something waits for an answer that was not put off."""
        asked = self._state == "asked" and not self._aside
        talk = self._session.talk
        return asked or self._receipt is not None or bool(talk.asked) or talk.filled is not None

    def put_aside(self) -> None:
        """The sheet was closed: a question for a box is answered by no, one for consent is put off."""
        if self._receipt is not None:
            self._receipt = None
        elif self._session.talk.asked or self._session.talk.filled is not None:
            self._session.answer(yes=False)
        else:
            self._aside, self._view, self._problem = True, "talk", ""
        self._show()

    def leave(self) -> None:
        """The visit is over: nobody is called, nothing is shown, and nothing is left."""
        self._session.wipe("stopped")
        self._calls.leave(**self._counts())
        self._forget()
        self._receipt = None
        self._paper = self._problem = ""
        self._show()
        self.wiped.emit()

    # what a person does

    @Slot(str)
    def call(self, kind: str) -> None:
        """Call somebody: to talk it through here, or to come."""
        self._problem = ""
        self._parts.warm()
        self._calls.make({
            "kind": kind,
            "page": self._stands.page,
            "language": self._parts.language(),
            "needs": [need for need in self._stands.needs if need in NEEDS],
            "service": self._session.page.service,
            "ticket": self._stands.ticket,
        })  # fmt: skip
        self._show()

    @Slot()
    def withdraw(self) -> None:
        """Nobody is needed any more."""
        if self._state == "beside":
            self._calls.end()
        else:
            self._calls.withdraw()
        self.sheetDone.emit()

    @Slot()
    def takeTicket(self) -> None:
        """A ticket that keeps the place of the call."""
        call = self._calls.call
        if call is not None:
            self.ticketAsked.emit(call.id, self._session.page.service)

    @Slot(str)
    def leaveNumber(self, typed: str) -> None:
        """Ring this number instead of coming here."""
        call = self._calls.call
        if call is not None:
            self._problem = ""
            self._parts.leave_number(call.id, typed, lambda _done: self.wiped.emit(), self._refused)

    @Slot()
    def consent(self) -> None:
        """Yes: the helper may see what the sheet says."""
        self._calls.consent(f"{CONSENT}.{self._parts.language()}")
        self.sheetDone.emit()

    @Slot()
    def decline(self) -> None:
        """No."""
        self._calls.decline()
        self.sheetDone.emit()

    @Slot()
    def ratherCome(self) -> None:
        """No, but they may come over."""
        self._calls.decline()

    @Slot()
    def stop(self) -> None:
        """The citizen ends the session, at once."""
        call = self._calls.call
        if call is not None:
            self._calls.end(**self._counts())
            self._over(call, "citizen")

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        """To the question about a box."""
        self._session.answer(yes=yes)
        if not self.wants_sheet:
            self.sheetDone.emit()

    @Slot(str, result=bool)
    def say(self, text: str) -> bool:
        """Own words to the helper; False where there are none."""
        return self._session.say(text)

    @Slot(str)
    def reply(self, reply: str) -> None:
        """A quick reply to the helper."""
        self._session.reply(reply)

    @Slot()
    def openNews(self) -> None:
        """To what the helper did last."""
        talk = self._session.talk
        if talk.allowed and not talk.news.kind:
            self._session.hand(talk.allowed)
            return
        if talk.news.kind in {"point", "declined"} and not self.wants_sheet:
            self._session.page.lead(talk.pointed)
            self._session.seen_news()
            self.sheetDone.emit()
            return
        self.view(talk.news.kind if talk.news.kind in {"card", "papers"} else "talk")
        self._session.seen_news()
        self.sheetAsked.emit()

    @Slot(str)
    def view(self, view: str) -> None:
        """Show the conversation (talk), the last card, or the list of papers."""
        self._view = view
        self._show()

    @Slot()
    def done(self) -> None:
        """The receipt was read."""
        self.sheetDone.emit()

    # inside

    def _follow(self) -> None:
        call, before = self._calls.call, self._state
        state = state_of(call)
        if call is not None and not call.is_open:
            if before == "joined":
                self._calls.close(**self._counts())
                self._over(call, call.ended_by or "helper")
                return
            self._session.wipe()
            self._forget()
        elif call is not None and self._session.connected and (state == "calling" or call.answer != self._answered):
            # Given back, or the answer of another counter stands: the one who was here hears and sees no more.
            self._session.wipe()
            self.wiped.emit()
        if call is not None and state in {"asked", "joined"} and not self._session.connected:
            self._answered = call.answer
            self._parts.connect(call.id)
        if call is not None and state == "joined":
            self._session.flow(call.officer, call.name)
        if state != before:
            self._turn(call, state)
        self._show()

    def _turn(self, call: HelpCall | None, state: str) -> None:
        """Tell what is so now, also to who does not look at the screen."""
        self._state, self._aside, self._view = state, False, "talk"
        self._show()
        shown = self._shown
        if call is not None and state and not call.ended_at:
            self._parts.announce(f"{shown.bar_title}. {shown.bar_line}")
        if state == "asked":
            self.sheetAsked.emit()

    def _ask(self) -> None:
        self._show()
        self.sheetAsked.emit()

    def _left(self, how: str) -> None:
        call = self._calls.call
        if call is None or self._state != "joined":
            self._session.wipe()
        elif how == "passed":
            self._session.wipe()
            self.wiped.emit()
        else:
            if how == "lost":
                self._calls.lose()
            else:
                self._calls.close(**self._counts())
            self._over(call, how)

    def _over(self, call: HelpCall, how: str) -> None:
        """A session ends: its receipt is all that is left, until it is read."""
        self._receipt = self._written(call, how)
        self._session.wipe("stopped" if how == "citizen" else "")
        self._calls.forget()
        self._forget()
        self._paper = ""
        self._show()
        self.wiped.emit()
        self._parts.announce(f"{self._shown.title}. {self._shown.line}")
        self.sheetAsked.emit()

    def _forget(self) -> None:
        self._calls.forget()
        self._state, self._view, self._aside = "", "talk", False

    def _counts(self) -> dict[str, int]:
        talk = self._session.talk
        return {
            "typed_by_helper": len(talk.typed_by_helper),
            "typed_by_citizen": len(talk.typed_by_citizen),
            "cards": len(talk.cards),
            "messages": talk.messages,
        }

    def _refused(self, text: Text) -> None:
        self._problem = self._parts.render(text)
        self._show()
