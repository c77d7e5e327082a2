"""A language whose words are 40 % longer than English: nothing on the main pages is cut, and nothing stands outside.

It is made here from the sentences of the code, and never shipped.
"""

import re
from xml.etree import ElementTree

import pytest

from tests.journeys.kiosk_stage import running
from tests.journeys.test_kiosk_pages import check, look_at, texts
from ui.face import SENTENCES_PATH
from ui.languages import build_translations

pytestmark = pytest.mark.usefixtures("qapp")

PLACEHOLDER = re.compile(r"(\{\w*\}|%L?\d+|%n)")


def longer(sentence: str) -> str:
    parts = PLACEHOLDER.split(sentence)
    return "".join(part if at % 2 else re.sub("[aeiourn]", r"\g<0>h", part) for at, part in enumerate(parts))


def speak_longer(folder) -> None:
    """In the place of English, so that a kiosk takes it for its own language."""
    tree = sentences()
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        translation = message.find("translation")
        words = longer(message.findtext("source", ""))
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = words
        else:
            translation.text = words
    source = folder / "longer"
    source.mkdir()
    tree.write(source / "shopfront_en.ts", encoding="utf-8", xml_declaration=True)
    build_translations(source, folder / "i18n")


def sentences():
    """Every sentence of the code; the file is ours."""
    return ElementTree.parse(SENTENCES_PATH / "shopfront_ar.ts")  # noqa: S314


def test_it_is_forty_percent_longer() -> None:
    words = [message.findtext("source", "") for message in sentences().iter("message")]
    assert sum(map(len, map(longer, words))) / sum(map(len, words)) == pytest.approx(1.4, abs=0.03)


def test_nothing_is_cut_in_longer_words(tmp_path, qtbot) -> None:
    speak_longer(tmp_path)
    with running(tmp_path, qtbot, text_size="large", public_address="https://queue.example.org") as kiosk:
        kiosk.touch("welcome.en")
        look_at(kiosk, "Home")
        assert "Geht ah tihckeht" in [text.property("text") for text in texts(kiosk.face.window.contentItem())]
        kiosk.touch("home.getTicket")
        look_at(kiosk, "Choose")
        kiosk.model.back()
        kiosk.touch("home.find")
        look_at(kiosk, "Find")
        kiosk.model.openService("register-birth")
        look_at(kiosk, "Service")
        kiosk.touch("service.take")
        kiosk.see("ticket.done")
        look_at(kiosk, "Ticket")
        for sheet in ("help", "language", "textSize", "sound"):
            kiosk.model.openSheet(sheet)
            kiosk.see(f"sheet.{sheet}")
            check(kiosk, sheet)
