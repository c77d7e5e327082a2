"""QR codes: exact modules, readable, and the same address through QML's eyes."""

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

from ui.devices.qr import PROVIDER, QrImageProvider, qr_image, qr_matrix, qr_source

ADDRESSES = ["https://h.example/t/01JD", "https://h.example/t/1?lang=ar&x=%20#top", "http://[::1]:8080/t/ā"]


def read(image: QImage) -> list[str]:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    raw = bytes(gray.constBits())
    picture = Image.frombuffer("L", (gray.width(), gray.height()), raw, "raw", "L", gray.bytesPerLine(), 1)
    return [code.text for code in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_phone_reads_it(address):
    assert read(qr_image(address, 300)) == [address]


def test_every_module_is_whole_and_the_quiet_zone_is_there():
    across = len(qr_matrix(ADDRESSES[0])) + 8
    image = qr_image(ADDRESSES[0], 300)
    assert image.width() % across == 0
    assert 300 - across < image.width() <= 300
    assert qr_image(ADDRESSES[0], 1).width() == across
    assert image.pixelColor(0, 0).lightness() == 255


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_provider_gives_back_what_the_source_named(address):
    identity = QUrl(qr_source(address)).toString().removeprefix(f"image://{PROVIDER}/")
    size = QSize()
    image = QrImageProvider().requestImage(identity, size, QSize(240, 240))
    assert read(image) == [address]
    assert size == image.size()
    assert image.width() <= 240


def test_no_address_has_no_source():
    assert qr_source("") == ""


def test_an_address_too_long_for_a_code():
    with pytest.raises(ValueError, match=r"."):
        qr_matrix("x" * 3000)
    assert QrImageProvider().requestImage("x" * 3000, QSize(), QSize()).isNull()


@pytest.mark.parametrize("address", ADDRESSES)
def test_qml_shows_it(qapp, address):
    engine = QQmlEngine()
    engine.addImageProvider(PROVIDER, QrImageProvider())
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick\nImage { sourceSize: Qt.size(200, 200) }", QUrl())
    item: QObject = component.create()
    item.setProperty("source", QUrl(qr_source(address)))
    # Not before the picture is there does an Image know its size.
    assert 100 < item.property("implicitWidth") <= 200
    item.deleteLater()
    component.deleteLater()
    engine.deleteLater()
