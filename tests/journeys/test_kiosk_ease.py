"""What makes a kiosk easier for one person: chosen in one touch, kept over everything, gone with the visit."""

import pytest
from PySide6.QtCore import QRectF

from tests.journeys.kiosk_stage import PORTRAIT, WIDE, running
from tests.ui.rules.places import heights
from ui.driver import find

pytestmark = pytest.mark.usefixtures("qapp")
IN_FRAME = ("help.help", "help.language", "help.textSize", "help.sound", "help.exit")


def box(kiosk, name):
    item = kiosk.see(name)
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("size", [PORTRAIT, WIDE])
def test_one_touch_moves_everything_down_and_one_brings_it_back(tmp_path, qtbot, size):
    # Mounted so high that the upper part is out of reach.
    with running(tmp_path, qtbot, size=size, screen_floor_mm=900) as kiosk:
        frame = {name: box(kiosk, name) for name in IN_FRAME}
        kiosk.touch("welcome.ar")
        kiosk.page("Home")
        before = box(kiosk, "home.getTicket")
        kiosk.touch("ease.lower")
        kiosk.until(lambda: box(kiosk, "home.getTicket").top() > before.top())
        for name in ("home.getTicket", "ease.lower", "ease.simple", *IN_FRAME):
            assert heights(box(kiosk, name), size[1], 900)[1] <= 1220
        kiosk.touch("help.help")
        kiosk.until(lambda: box(kiosk, "help.close").height() > 0)
        assert heights(box(kiosk, "help.close"), size[1], 900)[1] <= 1220
        kiosk.touch("help.language")
        kiosk.touch("language.en")
        assert kiosk.model.comfort.ease.lowered, "another language changes nothing else"
        assert {name: box(kiosk, name) for name in IN_FRAME} == frame
        low = box(kiosk, "home.getTicket").top()
        kiosk.touch("ease.lower")
        kiosk.until(lambda: box(kiosk, "home.getTicket").top() < low - size[1] / 20)


def test_simple_words_stillness_and_captions_last_as_long_as_the_visit(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("help.textSize")
        still = kiosk.model.comfort.calm
        for tile in ("tile.simple", "tile.calm", "tile.lower"):
            kiosk.touch(tile)
        assert kiosk.model.comfort.calm is not still, "journeys begin without motion"
        kiosk.touch("textSize.close")
        kiosk.touch("home.find")
        kiosk.model.openService("renew-passport")
        kiosk.page("Service")
        assert kiosk.model.service.simply
        assert "We take your photo here." in kiosk.texts()
        kiosk.model.comfort.chooseLanguage("vi")
        assert not kiosk.model.service.simply, "nobody wrote simple words in Vietnamese"
        kiosk.model.comfort.chooseLanguage("en")
        kiosk.model.comfort.announce("The printer has no paper.")
        kiosk.until(lambda: find(kiosk.face.window, "frame.caption.words") is not None)
        assert kiosk.see("frame.caption.words").property("text") == "The printer has no paper."
        kiosk.touch_at(500, 40)
        kiosk.until(lambda: not kiosk.sees("frame.caption.words"))
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        ease = kiosk.model.comfort.ease
        assert (ease.lowered, ease.simple, ease.caption) == (False, False, "")
        assert kiosk.model.comfort.calm is still
        assert kiosk.model.comfort.pristine
