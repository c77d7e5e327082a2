"""A form on paper, in both directions of reading: as a picture for a roll, and as a PDF."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from ui.fonts import register_fonts
from ui.forms.form_paper import ROLL, PaperForm, roll_png, write_pdf

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def fonts(qapp):
    register_fonts()


def paper(rows=3, **other):
    answers = tuple((f"Question {row}", f"Answer <{row}> & more") for row in range(rows))
    return PaperForm("Office", "Title", "Your reference", "BDFG-HJKM-NPQ", ("Today",), (("Part", answers),), **other)


def inked(image):
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


@pytest.mark.parametrize("rtl", [False, True])
def test_a_roll_is_as_wide_as_its_printer_and_as_long_as_the_answers(rtl):
    short, long = (QImage.fromData(roll_png(paper(rows, rtl=rtl))) for rows in (1, 9))
    assert short.width() == long.width() == ROLL
    assert long.height() > short.height()
    assert inked(long) > inked(short) > 0


def test_a_code_is_printed_as_a_picture_too():
    plain, coded = (QImage.fromData(roll_png(paper(picture=said))) for said in ("", "SHOPFRONT-FORM:BDFGHJKMNPQR"))
    assert coded.height() > plain.height() + 150


def test_a_pdf_is_written_where_it_is_asked_for():
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write_pdf(paper(60), buffer)
    assert bytes(store.data()).startswith(b"%PDF-")
    assert bytes(store.data()).count(b"/Type /Page\n") > 1, "many answers take several pages"
