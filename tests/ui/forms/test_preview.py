"""`forms preview` opens any form in the renderer of the kiosk, keeps nothing and sends nothing."""

from pathlib import Path

import pytest

from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.form_shelf import FormShelf
from ui.driver import find
from ui.face import open_face
from ui.forms.preview import preview_face

pytestmark = pytest.mark.usefixtures("qapp")

FORMS = Path(__file__).parents[3] / "assets" / "packs" / "harbour" / "forms"
KEPT = Path(__file__).parents[3] / "build" / "forms"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_form_of_the_pack_opens_and_turns_its_pages(qtbot, language):
    shelf = FormShelf(lambda: FormLibrary(FORMS, KEPT), KEPT, "UTC")
    face = open_face(preview_face(shelf.begin("feedback.xlsx", language), language))
    try:
        form = face.models["preview"].form
        qtbot.waitUntil(lambda: find(face.window, "form.continue") is not None)
        assert form.kind == "questions"
        asked = form.questions.rows[0].asked
        assert asked.label == ("What do you want to tell us?" if language == "en" else asked.label)
        assert asked.label != "" if language == "en" else asked.label.isascii() is False
        asked.answer(asked.question.choices.values[0])
        form.goOn()
        assert form.questions.rows[0].ref != asked.ref
        face.models["preview"].nextLanguage()
        assert face.look.language != language
    finally:
        face.close()
