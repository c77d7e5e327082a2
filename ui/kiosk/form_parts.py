"""What a visit needs once somebody fills in a form, and what no kiosk loads before."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ui.devices.qr import qr_source
from ui.forms.form_model import FormModel
from ui.forms.form_shown import FormFacts
from ui.forms.question_model import FormTools, QuestionModel
from ui.forms.question_words import QuestionWords
from ui.kiosk.code_question import code_question
from ui.kiosk.told_in_visit import source_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.devices.camera import Camera
    from ui.forms.background import Background
    from ui.kiosk.form_copy import FormCopy
    from ui.kiosk.form_door import Ready
    from ui.kiosk.told_in_visit import ToldInVisit

__all__ = ["FormModel", "QuestionModel", "ask_code", "code_model", "keep", "print_copy", "take_up", "tools_of"]


def tools_of(bridge: NodeBridge, background: Background, camera: Camera | None) -> FormTools:
    """What the questions of a kiosk share."""
    node = bridge.node
    return FormTools(
        background=background,
        camera=camera,
        now=lambda: node.office.local(node.clock.now_ms()).replace(tzinfo=None),
    )


def code_model(tools: FormTools, parent: QObject) -> QuestionModel:
    """The question for a code."""
    return QuestionModel(code_question(""), tools, parent)


def ask_code(code: QuestionModel, value: str, error: str = "") -> None:
    """Ask for the code anew."""
    code.show(code_question(value, error))


def take_up(
    form: FormModel,
    ready: Ready,
    tools: FormTools,
    bridge: NodeBridge,
    render: Callable[[Text, str], str],
    *,
    told: ToldInVisit,
    prints: bool,
) -> None:
    """Show a form that is ready, or first what can be filled in from what was told on this visit."""
    pack = bridge.node.pack
    reader = pack.reader_name
    facts = FormFacts(
        title=ready.service.title.get,
        agency=partial(reader, ready.service.agency),
        tells=ready.service.form_tells,
        named=reader,
        render=render,
        saves=True,
        prints=prints,
        tickets=True,
        offers=told.offers(ready, pack),
        origins=ready.origins,
        source=lambda source, language: source_name(source, pack, language),
        decided=lambda: told.decided(ready),
    )
    filling = ready.found.filling
    words = QuestionWords(filling, ready.found.resources)
    form.open(filling, words, replace(tools, attachments=ready.keeper.attachments), ready.keeper, facts)
    form.tell(renewed=ready.found.changed)


def keep(
    form: FormModel, ready: Ready, bridge: NodeBridge, is_open: Callable[[], bool], render: Callable[[Text], str]
) -> None:
    """Keep a form, and show under which code."""
    form.tell(busy=True, problem="")

    def kept(draft: KeptDraft) -> None:
        if is_open():
            day = bridge.node.office.local(draft.expires_ms).date()
            form.kept(draft.code, draft.qr, qr_source(draft.qr), day)

    def refused(text: Text) -> None:
        if is_open():
            form.tell(busy=False, problem=render(text))

    ready.keeper.save(kept, refused)


def print_copy(form: FormModel, ready: Ready, copy: FormCopy, language: str, is_open: Callable[[], bool]) -> None:
    """Print what the page is about, and say how that went."""

    def told(paper: str) -> None:
        if is_open():
            form.tell(paper=paper)

    form.tell(paper="printing")
    copy.print(form, ready, language, told)
