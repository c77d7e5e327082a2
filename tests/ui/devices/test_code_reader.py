"""Codes in pictures, and cameras that are files."""

import subprocess
import sys
from pathlib import Path

import pytest
import qrcode
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from ui.devices.camera import CameraFault, FileCamera
from ui.devices.code_reader import LARGEST_EDGE, read_code

ROOT = Path(__file__).parents[3]


def picture(path: Path, kind: str, text: str, edge: int = 600) -> QImage:
    if kind == "qr":
        image = qrcode.make(text).convert("L").resize((edge, edge))
    else:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
        image = _drawn(code).resize((edge, edge // 3))
    page = Image.new("L", (edge + 200, edge + 200), 255)
    page.paste(image, (100, 100))
    page.save(path)
    return QImage(str(path))


def _drawn(code) -> Image.Image:
    view = memoryview(code.to_image(scale=4))
    return Image.frombytes("L", (view.shape[1], view.shape[0]), view.tobytes())


@pytest.mark.parametrize("kind", ["qr", "bar"])
@pytest.mark.parametrize("edge", [600, 2 * LARGEST_EDGE])
def test_a_code_is_read(tmp_path, kind, edge) -> None:
    assert read_code(picture(tmp_path / "it.png", kind, "4K7P2M", edge)) == "4K7P2M"


def test_a_picture_without_a_code(tmp_path) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    assert read_code(image) is None


def test_a_camera_of_files_shows_them_in_turn(qtbot, tmp_path) -> None:
    files = [tmp_path / f"{number}.png" for number in range(2)]
    for number, path in enumerate(files):
        Image.new("L", (10 + number, 10)).save(path)
    camera, seen = FileCamera(files), []
    camera.start(lambda image: seen.append(image.width()), lambda _words: None)
    qtbot.waitUntil(lambda: len(seen) >= 3, timeout=5000)
    camera.stop()
    assert seen[:3] == [10, 11, 10]


def test_a_camera_without_files_is_none() -> None:
    with pytest.raises(CameraFault):
        FileCamera([]).start(lambda _image: None, lambda _words: None)


def test_neither_the_reader_nor_multimedia_is_loaded_before_it_is_needed() -> None:
    probe = (
        "import sys, ui.forms.question_model; "
        "print([name for name in ('zxingcpp', 'PySide6.QtMultimedia') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
