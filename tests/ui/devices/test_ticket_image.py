"""The printed ticket: as wide as the paper, pure black and white, readable by a phone, right to left where due."""

import dataclasses

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from tests.ui.devices.tickets import ADDRESS, ARABIC, ENGLISH
from ui.devices.ticket_image import WIDTH, draw_ticket, ticket_png
from ui.fonts import register_fonts

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def fonts(qapp):
    register_fonts()


def pillow(image: QImage) -> Image.Image:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size, raw = (gray.width(), gray.height()), bytes(gray.constBits())
    return Image.frombuffer("L", size, raw, "raw", "L", gray.bytesPerLine(), 1)


def ink(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    return sum(value == 0 for value in pillow(image).crop((left, top, right, bottom)).tobytes())


@pytest.mark.parametrize("ticket", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_as_wide_as_the_paper_in_one_bit(ticket):
    image = draw_ticket(ticket)
    assert image.width() == WIDTH
    assert image.format() == QImage.Format.Format_Mono
    assert 700 < image.height() < 1400
    assert QImage.fromData(ticket_png(ticket)).size() == image.size()


@pytest.mark.parametrize("ticket", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_phone_reads_the_code(ticket):
    found = zxingcpp.read_barcodes(pillow(draw_ticket(ticket)))
    assert [code.text for code in found] == [ADDRESS]


def test_without_an_address_there_is_no_code():
    image = draw_ticket(dataclasses.replace(ENGLISH, qr_url=""))
    assert zxingcpp.read_barcodes(pillow(image)) == []
    assert image.height() < draw_ticket(ENGLISH).height()


def test_arabic_begins_at_the_right():
    # The office stands in the first 60 dots; its name is shorter than the paper is wide.
    english, arabic = draw_ticket(ENGLISH), draw_ticket(ARABIC)
    assert ink(english, 0, 0, 200, 60) > 0 == ink(english, 480, 0, WIDTH, 60)
    assert ink(arabic, 480, 0, WIDTH, 60) > 0 == ink(arabic, 0, 0, 200, 60)


@pytest.mark.parametrize("ticket", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_an_appointment_stands_below_the_service_where_reading_begins(ticket):
    plain, booked = (draw_ticket(dataclasses.replace(ticket, lines=(), appointment=one)) for one in ("", "10:30"))
    height = booked.height() - plain.height()
    rows = [pillow(image).tobytes() for image in (plain, booked)]
    top = next(place for place, (one, other) in enumerate(zip(*rows, strict=False)) if one != other) // WIDTH
    sides = [ink(booked, left, top, left + WIDTH // 2, top + height - 8) for left in (0, WIDTH // 2)]
    assert sides.index(max(sides)) == ticket.rtl
    assert min(sides) == 0


def test_the_label_is_the_same_in_both_directions():
    def label(image: QImage, top: int) -> bytes:
        return pillow(image).crop((0, top, WIDTH, top + 160)).tobytes()

    bare = dataclasses.replace(ENGLISH, office=" ", series=" ")
    mirrored = dataclasses.replace(bare, rtl=True)
    assert label(draw_ticket(bare), 190) == label(draw_ticket(mirrored), 190)


@pytest.mark.parametrize("text", ["", "W" * 300, "a " * 300, "\u0000\n\u2066", "漢字" * 40, "हिन्दी " * 20])
def test_any_text_keeps_inside_the_paper(text):
    ticket = dataclasses.replace(ENGLISH, service=text, office=text, series=text, lines=(text,) * 4)
    image = draw_ticket(ticket)
    # Only the scallops at the foot reach the edge of the paper.
    foot = image.height() - 40
    assert ink(image, 0, 0, 20, foot) == 0
    assert ink(image, WIDTH - 20, 0, WIDTH, foot) == 0


@pytest.mark.parametrize("label", ["A 001", "W 9999", "KK 0001", "X"])
def test_a_label_of_any_length_fits(label):
    image = draw_ticket(dataclasses.replace(ENGLISH, label=label))
    foot = image.height() - 40
    assert ink(image, 0, 0, 20, foot) == 0
    assert ink(image, WIDTH - 20, 0, WIDTH, foot) == 0


@pytest.mark.parametrize("lines", [(), ("one",), ("one", "two")])
def test_few_lines(lines):
    image = draw_ticket(dataclasses.replace(ENGLISH, lines=lines))
    assert zxingcpp.read_barcodes(pillow(image))


def test_every_series_has_another_mark():
    marks = {
        pillow(draw_ticket(dataclasses.replace(ENGLISH, label=f"{letter} 047"))).crop((480, 60, 560, 150)).tobytes()
        for letter in "ABCDEK"
    }
    assert len(marks) == 6
