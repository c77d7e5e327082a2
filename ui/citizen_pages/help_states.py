"""Help at the kiosk in each of its states, with an officer of the sample office at counter 2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kiosk.assist.frames import AskFill, Card, CheckItem, Fill, Joined, Point, Said
from kiosk.events import new_id
from ui.citizen_pages import form_states
from ui.citizen_pages.stage import StageFault, until
from ui.kiosk.flow import Page

if TYPE_CHECKING:
    from ui.citizen_pages.stage import KioskStage

COUNTER: Final = "2"
_DESK, _OFFICER, _NAME = "sample-desk", "sample-priya", "Priya Raman"
_SERVICE: Final = "renew-passport"
WORDS: Final = "Write the street as it is on your bill."
TYPED: Final = "12 Tui Lane"
_SECONDS: Final = 10.0


def ringing(stage: KioskStage) -> None:
    """Called from the page of a service, and nobody has answered."""
    _sit(stage)
    stage.stand(Page.SERVICE, _SERVICE)
    stage.model.openSheet("help")
    _call(stage, "talk")


def ring_back(stage: KioskStage) -> None:
    """Nobody waits at the screen: a number is typed."""
    if stage.model.help.state != "calling":
        ringing(stage)
    stage.model.help.view("callback")


def asked(stage: KioskStage) -> None:
    """Somebody would like to join, and what they would see is told."""
    _sit(stage)
    form_states.begun(stage)
    _call(stage, "talk")
    _answer(stage, "asked")


def joined(stage: KioskStage) -> None:
    """Somebody sees the form."""
    if stage.model.help.state == "joined":
        return
    if stage.model.help.state != "asked":
        stage.reset()
        asked(stage)
    stage.model.help.consent()
    until(lambda: stage.model.help.state == "joined", "the helper")
    stage.live.last.hear(Joined(_NAME, "", COUNTER))
    until(lambda: bool(stage.live.last.sent), "what the helper sees")


def pointed(stage: KioskStage) -> None:
    """They point at a question."""
    joined(stage)
    row = stage.model.forms.form.questions.rows[0]
    stage.live.last.hear(Point(_shown(stage, row.ref)))
    until(lambda: bool(row.asked.property("pointedBy")), "the finger")


def handed(stage: KioskStage) -> None:
    """The citizen lets them type an answer."""
    joined(stage)
    row = stage.model.forms.form.questions.rows[0]
    until(lambda: bool(row.asked.property("typist")), "the button at the question")
    if not row.asked.property("typistLine"):
        row.asked.hand()
    until(lambda: bool(row.asked.property("typistLine")), "what it says then")


def said(stage: KioskStage) -> None:
    """They wrote something, and it is read."""
    joined(stage)
    stage.live.last.hear(CheckItem("1", "Your old passport"), Said("1", WORDS))
    until(lambda: stage.model.help.said, "the message")
    stage.model.help.view("talk")
    stage.model.openSheet("help")


def told(stage: KioskStage) -> None:
    """They sent a card."""
    joined(stage)
    stage.live.last.hear(Card("", "The street", WORDS))
    until(lambda: bool(stage.model.help.cardLines), "the card")
    stage.model.help.openNews()


def listed(stage: KioskStage) -> None:
    """They wrote on the list of what to bring."""
    joined(stage)
    stage.live.last.hear(CheckItem("1", "Your old passport", done=True), CheckItem("2", "A bill with your address"))
    until(lambda: stage.model.help.papers.count > 1, "the list")
    stage.model.help.openNews()


def typed(stage: KioskStage) -> None:
    """They asked to fill a box in, have typed, and it is read back."""
    joined(stage)
    stage.live.last.hear(AskFill(_at(stage, "street")))
    until(lambda: stage.model.help.part == "fill", "the question")
    stage.model.help.answer(True)
    stage.live.last.hear(Fill(_at(stage, "street"), TYPED))
    until(lambda: stage.model.help.typed != "", "what was typed")


def over(stage: KioskStage) -> None:
    """The session is over, and its receipt stands there."""
    if stage.model.help.state != "joined":
        told(stage)
    stage.model.help.stop()


def _at(stage: KioskStage, name: str) -> str:
    """The form at the page of a question; the helper's name for it."""
    form = stage.model.forms.form
    for _page in range(20):
        ref = next((row.ref for row in form.questions.rows if row.ref.rpartition("/")[2] == name), "")
        if ref:
            return _shown(stage, ref)
        for row in form.questions.rows:
            row.asked.answer(form_states.ANSWERS.get(row.ref.rpartition("/")[2], ""))
        form.goOn()
    message = f"the form does not ask {name}"
    raise StageFault(message)


def _shown(stage: KioskStage, ref: str) -> str:
    page: Any = stage.model.help._session.page  # noqa: SLF001 - as the helper would see it
    page.seen(Joined(_NAME), _NAME.partition(" ")[0])
    return str(page.shown_ref(ref))


def _call(stage: KioskStage, kind: str) -> None:
    until(lambda: not _open(stage), "the end of the call before")
    stage.model.help.call(kind)
    until(lambda: stage.model.help.state == "calling", "the call")


def _answer(stage: KioskStage, state: str) -> None:
    told = {"help": _open(stage)[0], "counter": COUNTER, "officer": _OFFICER}
    stage.node.grant(new_id(), "help.answer", told, _DESK).result(_SECONDS)
    until(lambda: stage.model.help.state == state, state)


def _open(stage: KioskStage) -> list[str]:
    return stage.node.read(lambda queue: [one.id for one in queue.help_calls.values() if one.is_open])


def _sit(stage: KioskStage) -> None:
    told = {"counter": COUNTER, "officer": _OFFICER, "name": _NAME}
    stage.node.grant(new_id(), "counter.take", told, _DESK).result(_SECONDS)
