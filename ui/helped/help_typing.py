"""The boxes that a helper types in: asked for, handed over, taken back, filled in, and read back to the citizen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.assist.frames import CHOSEN_FROM, Allowed, AskFill, Confirmed, Frame, Handed, NotTaken
from ui.helped import help_typing_words as typing
from ui.helped import help_words as words
from ui.helped.help_skills import skill
from ui.helped.help_talk import Filled, Talk, heard, practised

if TYPE_CHECKING:
    from ui.helped.help_page import HelpPage


class HelpTyping(QObject):
    """That part of a session. `asks`: something waits for the citizen's answer."""

    changed = Signal()
    asks = Signal()
    spoke = Signal(str)
    """To be said to a headset: it is of the person."""
    noted = Signal(str)
    """To be said to the room."""

    def __init__(self, page: HelpPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.talk = Talk()
        self._officer = ""

    @property
    def name(self) -> str:
        """How the helper is called; empty while nobody has told."""
        raise NotImplementedError

    @property
    def flows(self) -> bool:
        """Whether the citizen has agreed to all this."""
        raise NotImplementedError

    def look(self) -> None:
        """Something may look different."""
        raise NotImplementedError

    def answer(self, *, yes: bool) -> None:
        """To the question that waits: may they type, or is it right."""
        talk = self.talk
        if talk.filled is not None:
            self._confirm(talk.filled, yes=yes)
        elif talk.asked:
            if yes and talk.allowed:
                self._take_back()
            self._place(replace(self.talk, asked="", allowed=talk.asked if yes else talk.allowed))
            self._tell(Allowed(self.page.shown_ref(talk.asked), yes))

    def hand(self, ref: str) -> None:
        """Let the helper type this, unasked; where they may already, they may not any more."""
        talk = self.talk
        if not self.flows or talk.asked or talk.filled is not None:
            return
        if talk.allowed:
            self._take_back()
        if ref != talk.allowed and self.page.fillable(self.page.shown_ref(ref)) == ref:
            self._tell(Handed(self.page.shown_ref(ref), yes=True))
            self._place(replace(self.talk, allowed=ref))
            self.noted.emit(typing.lets_one(self.name))
        elif talk.allowed:
            self.noted.emit(typing.typed_by_yourself())

    def _take_back(self) -> None:
        self._tell(Handed(self.page.shown_ref(self.talk.allowed), yes=False))
        self._place(replace(self.talk, allowed=""))

    def _confirm(self, filled: Filled, *, yes: bool) -> None:
        typed = self.talk.typed_by_helper
        if not yes:
            self.page.take_out(filled.ref, filled.before)
            typed = typed[:-1]
        self._place(replace(self.talk, filled=None, typed_by_helper=typed))
        self._tell(Confirmed(self.page.shown_ref(filled.ref), yes))
        self.look()

    def _ask(self, shown: str) -> None:
        ref = self.page.fillable(shown)
        if not ref or self.talk.filled is not None:
            self._tell(Allowed(shown, yes=False))
            return
        if ref == self.talk.allowed:
            self._tell(Allowed(shown, yes=True))
            return
        if self.talk.asked not in {"", ref}:
            self._tell(Allowed(self.page.shown_ref(self.talk.asked), yes=False))
        self._place(heard(self.talk, AskFill(ref)))
        self.asks.emit()

    def _point(self) -> None:
        """Show the finger; where the helper would rather have the citizen try, also how."""
        talk = self.talk
        left = self.page.box(talk.pointed) if talk.news.kind == "declined" else ""
        self.talk = practised(talk, left)
        self.page.point(talk.pointed, self.name, skill(left).body if left else "")

    def _fill(self, shown: str, value: str) -> None:
        ref = self.page.fillable(shown)
        before = self.page.value_of(ref)
        mine = bool(ref) and ref == self.talk.allowed
        why = self.page.fill(ref, value, self._officer) if mine else "over"
        if why is not None:
            self._tell(NotTaken(shown, why))
            if why == "choice" and self.page.box(ref) not in CHOSEN_FROM:
                # A list that is not told is not to be guessed through.
                self._take_back()
            return
        label, typed = self.page.words_of(ref)
        told = (*self.talk.typed_by_helper, label)
        talk = practised(self.talk, self.page.box(ref))
        self._place(replace(talk, allowed="", filled=Filled(ref, before), typed_by_helper=told))
        self.spoke.emit(words.typed_aloud(self.name, label, typed))
        self.asks.emit()

    def _tell(self, frame: Frame) -> None:
        raise NotImplementedError

    def _place(self, talk: Talk) -> None:
        if talk != self.talk:
            self.talk = talk
            self.page.hand(talk.allowed)
            self.changed.emit()
