"""Who may type in which box: kiosk and counter agree after every step, and one box at most is the helper's."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from kiosk.assist.frames import AskFill, Declined, Fill, NotTaken, Seen, SeenField
from ui.counter.help_state import MAY_TYPE, Asked, HelpState, heard, sent
from ui.helped.help_talk import heard as told
from ui.helped.help_typing import HelpTyping

REFS = ("/a", "/b", "/c")
HIDDEN = "/hidden"
"""A choice question whose list is not told."""
refs = st.sampled_from((*REFS, HIDDEN))
steps = st.lists(
    st.tuples(
        st.sampled_from(["hand", "yes", "no", "ask", "fill", "wrong", "decline", "uninvited"]),
        refs,
    ),
    max_size=25,
)


class Page(QObject):
    """Boxes that take everything but "wrong"."""

    def __init__(self) -> None:
        super().__init__()
        self.values = dict.fromkeys((*REFS, HIDDEN), "before")

    def fillable(self, ref: str) -> str:
        return ref if ref in self.values else ""

    shown_ref = staticmethod(lambda ref: ref)
    box = staticmethod(lambda ref: "text" if ref == HIDDEN else "one")
    words_of = staticmethod(lambda ref: (ref, "words"))

    def value_of(self, ref: str) -> str:
        return self.values[ref]

    def fill(self, ref: str, value: str, _officer: str) -> str | None:
        if value == "wrong":
            return "choice"
        self.values[ref] = value
        return None

    def take_out(self, ref: str, before: str) -> None:
        self.values[ref] = before

    def hand(self, ref: str) -> None:
        pass

    point = hand


class Session(HelpTyping):
    """The kiosk's end; what it tells is heard at once."""

    name, flows = "Priya", True

    def __init__(self) -> None:
        super().__init__(Page())
        seen = Seen("Form", "Page", tuple(SeenField(ref, ref, "empty", "shareable", box="one") for ref in REFS))
        self.desk = heard(HelpState(), seen)
        self.told = []

    def look(self) -> None:
        pass

    def _tell(self, frame) -> None:
        self.told.append(frame)
        self.desk = heard(self.desk, frame)

    def comes(self, frame) -> None:
        self.desk = sent(self.desk, frame)
        if isinstance(frame, Fill):
            self._fill(frame.ref, frame.value)
        elif isinstance(frame, AskFill):
            self._ask(frame.ref)
        else:
            self._place(told(self.talk, frame))

    def step(self, what: str, ref: str) -> None:
        if what == "uninvited" and self.talk.allowed == ref:
            return
        if what == "hand":
            self.hand(ref)
        elif what in {"yes", "no"}:
            self.answer(yes=what == "yes")
        elif what == "uninvited":
            desk = self.desk
            self._fill(ref, "uninvited")
            self.desk = desk  # whoever sends that has no window of ours
        elif what in {"ask", "decline"} or self.desk.stage(ref) in MAY_TYPE:
            made = {"ask": AskFill(ref), "decline": Declined(ref), "wrong": Fill(ref, "wrong")}
            self.comes(made.get(what) or Fill(ref, "typed"))


@settings(max_examples=60)
@given(steps)
def test_both_ends_know_whose_each_box_is(course):
    session = Session()
    for what, ref in course:
        before = session.page.values.copy()
        allowed, filled = session.talk.allowed, session.talk.filled
        session.step(what, ref)
        mine = {one for one in session.page.values if session.desk.stage(one) in MAY_TYPE}
        assert mine == ({session.talk.allowed} - {""}), "one at most, and both say which"
        for one, value in session.page.values.items():
            if value != before[one]:
                assert one == allowed or filled, "only what was handed over changes, or is taken out again"
        typed = {one for one in session.page.values if session.desk.stage(one) is Asked.TYPED}
        assert typed == ({session.talk.filled.ref} if session.talk.filled else set())


def test_what_is_not_taken_may_be_tried_again_but_nobody_guesses_through_a_hidden_list():
    session = Session()
    for ref, still in (("/a", True), (HIDDEN, False)):
        session.hand(ref)
        session.comes(Fill(ref, "wrong"))
        assert NotTaken(ref, "choice") in session.told
        assert (session.talk.allowed == ref) == still
        assert session.page.values[ref] == "before"


def test_what_a_helper_may_not_fill_in_cannot_be_handed_over():
    session = Session()
    session.hand("/secret")
    assert (session.talk.allowed, session.told) == ("", [])
