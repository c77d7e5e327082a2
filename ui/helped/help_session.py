"""A help session at the kiosk while it is live: what the helper sees of it goes out, what they do comes in.

Frames come on the link's own thread and are worked off on the one of the screen. Nothing goes out before the citizen
has agreed, and all of it is forgotten at the end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.assist.frames import (
    Allowed,
    AskFill,
    Bye,
    Fill,
    Frame,
    Handed,
    Look,
    Offered,
    Quick,
    Said,
    Stopped,
    plain,
)
from kiosk.events import new_id
from ui.helped.help_talk import News, Talk, heard, said
from ui.helped.help_typing import HelpTyping

if TYPE_CHECKING:
    from kiosk.assist.ports import LiveSession
    from ui.helped.help_page import HelpPage

_REST_MS: Final = 25
"""Changes within this time go out as one: a letter and the focus that came with it."""
_MOST_EARLY: Final = 20
_LOST_MS: Final = 90_000
"""After so long without the other side the session is over."""


class HelpSession(HelpTyping):
    """One session, or none."""

    newsCame = Signal()
    """The helper has written, pointed, or sent something."""
    over = Signal(str)
    """`helper` has left, or the link is `lost`; by `passed` somebody else is called."""
    _came = Signal(object, object)
    _turned = Signal(object, str)

    def __init__(self, page: HelpPage, parent: QObject | None = None) -> None:
        super().__init__(page, parent)
        self.link = "waiting"
        """How the link is: connecting, live, waiting."""
        self._live: LiveSession | None = None
        self._leave: list[Any] = []
        self._called, self._flows = "", False
        self._sent: Frame | None = None
        self._early: list[Frame] = []
        """What came before this kiosk had read that the citizen agreed."""
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._show)
        self._away = QTimer(self, singleShot=True, interval=_LOST_MS)
        self._away.timeout.connect(lambda: self.over.emit("lost"))
        self._came.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._turned.connect(self._turn, Qt.ConnectionType.QueuedConnection)
        page.changed.connect(self.look)
        page.turned.connect(self._turn_page)
        page.typed.connect(self._typed)
        page.handed.connect(self.hand)

    def begin(self, live: LiveSession) -> None:
        """Connect; nothing goes out yet."""
        self._live = live
        self._leave = [
            live.on_frame(lambda frame: self._came.emit(live, frame)),
            live.on_state(lambda state: self._turned.emit(live, state)),
        ]
        self._turn(live, live.state)

    @property
    def connected(self) -> bool:
        """Whether there is a link, however it is."""
        return self._live is not None

    @property
    def name(self) -> str:
        """How the helper is called; empty while nobody has told."""
        return (self.talk.helper.name or self._called).split(" ")[0]

    def flow(self, officer: str, called: str) -> None:
        """The citizen has agreed: from now on the helper, who is this officer and called so, sees the page."""
        if not self._flows:
            self._flows, self._officer, self._called = True, officer, called
            self.look()
            self._watch()
            early, self._early = self._early, []
            for frame in early:
                self._hear(self._live, frame)

    @property
    def flows(self) -> bool:
        """Whether the citizen has agreed."""
        return self._flows

    def look(self) -> None:
        """Something may look different."""
        if self._flows and not self._soon.isActive():
            self._soon.start()

    def wipe(self, farewell: str = "") -> None:
        """Leave, and forget everything; `farewell` is told to the helper first."""
        if farewell and self._flows:
            self._tell(Stopped())
        if farewell:
            self._tell(Bye(farewell))
        for leave in self._leave:
            leave()
        if self._live is not None:
            self._live.close()
        self._live, self._leave, self._sent, self._early = None, [], None, []
        self._flows, self._officer, self._called, self.link = False, "", "", "waiting"
        self._soon.stop()
        self._away.stop()
        self.page.forget()
        self.talk = Talk()

    # what the citizen does

    def say(self, text: str) -> bool:
        """Own words; False where nothing was said."""
        kept = plain(text)
        return bool(kept) and self._say(Said(new_id(), kept))

    def reply(self, reply: str) -> None:
        """A quick reply."""
        self._say(Quick(new_id(), reply))

    def seen_news(self) -> None:
        """The citizen has opened it."""
        self._place(replace(self.talk, news=News()))

    # inside

    def _say(self, frame: Said | Quick) -> bool:
        self._tell(frame)
        self._place(said(self.talk, frame))
        return True

    def _hear(self, live: object, frame: Frame) -> None:
        if live is not self._live:
            return
        if not self._flows:
            self._early = [*self._early, frame][-_MOST_EARLY:]
            return
        before = self.talk
        match frame:
            case Bye():
                self.over.emit("passed" if frame.reason == "passed" else "helper")
                return
            case Fill():
                self._fill(frame.ref, frame.value)
            case AskFill():
                self._ask(frame.ref)
            case Look():
                self.page.choices(frame.ref, frame.words, before.helper, lambda found: self._offer(live, found))
            case _:
                self._place(heard(before, self.page.translated(frame)))
        if self.talk.pointed != before.pointed or self.talk.allowed != before.allowed:
            self._point()
        if self.talk.news not in {before.news, News()}:
            self.newsCame.emit()

    def _offer(self, live: object, found: Offered) -> None:
        if live is self._live:
            self._tell(found)

    def _typed(self, ref: str) -> None:
        if self._flows and ref:
            if ref == self.talk.allowed:
                self._take_back()
            self.talk = replace(self.talk, typed_by_citizen=self.talk.typed_by_citizen | {ref})

    def _turn_page(self) -> None:
        """What was about a question of the page before is over."""
        talk = self.talk
        if talk.asked:
            self._tell(Allowed(self.page.shown_ref(talk.asked), yes=False))
        if talk.filled is not None:
            self._confirm(talk.filled, yes=False)
        if talk.allowed:
            self._take_back()
        news = News() if talk.news.kind in {"point", "declined"} else talk.news
        self._place(replace(self.talk, pointed="", asked="", allowed="", news=news))
        self.look()

    def _show(self) -> None:
        fresh = self.page.seen(self.talk.helper, self.name)
        if fresh != self._sent:
            anew, self._sent = self._sent is None, fresh
            self._tell(fresh)
            if anew and self.talk.allowed:
                self._tell(Handed(self.page.shown_ref(self.talk.allowed), yes=True))
            told = dict.fromkeys((*self.talk.seen, *self.page.told()))
            self._place(replace(self.talk, seen=tuple(told)))

    def _turn(self, live: object, state: str) -> None:
        if live is not self._live:
            return
        if state == "live":
            # Whoever is there may have begun anew, and knows nothing.
            self._sent = None
            self.look()
        # Why a link has ended, the call tells: it is over, or rings again.
        self.link = "waiting" if state == "ended" else state
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        """Without a link for long, the session is over."""
        if self.link == "live" or not self._flows:
            self._away.stop()
        elif not self._away.isActive():
            self._away.start()

    def _tell(self, frame: Frame) -> None:
        if self._live is not None and self._flows:
            self._live.send(frame)
