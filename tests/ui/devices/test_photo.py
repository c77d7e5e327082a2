"""Photos as they are kept: upright, small enough, and silent about where they were taken."""

import io

import pytest
from PIL import Image

from ui.devices import photo
from ui.devices.photo import PhotoRefused, prepare_photo

ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F


def jpeg(size=(400, 200), orientation=None) -> bytes:
    image = Image.new("RGB", size, "white")
    image.paste("black", (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    if orientation:
        exif[ORIENTATION] = orientation
    exif[MAKE] = "A phone of mine"
    exif.get_ifd(GPS)[2] = (41.0, 17.0, 24.0)
    written = io.BytesIO()
    image.save(written, "JPEG", exif=exif)
    return written.getvalue()


def test_it_stands_upright() -> None:
    made = prepare_photo(jpeg(orientation=6))
    assert (made.width, made.height) == (200, 400)
    image = Image.open(io.BytesIO(made.content))
    assert image.getpixel((190, 10))[0] < 60, "the dark corner has turned with the picture"


def test_it_says_nothing_of_place_and_device() -> None:
    before, made = jpeg(), prepare_photo(jpeg())
    assert b"A phone of mine" in before
    assert b"A phone of mine" not in made.content
    assert b"Exif" not in made.content
    assert len(Image.open(io.BytesIO(made.content)).getexif()) == 0


@pytest.mark.parametrize(("edge", "size"), [(100, (100, 50)), (4000, (400, 200)), (1, (1, 1))])
def test_it_is_no_larger_than_asked_for(edge, size) -> None:
    made = prepare_photo(jpeg(), edge)
    assert (made.width, made.height) == size


def test_what_is_clear_becomes_white() -> None:
    written = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(written, "PNG")
    image = Image.open(io.BytesIO(prepare_photo(written.getvalue()).content))
    assert image.getpixel((5, 5))[0] > 250


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty"), (b"GIF89a", "unreadable"), (jpeg()[:300], "unreadable"), (b"\x00" * 5000, "unreadable")],
)
def test_what_is_no_picture_is_refused(content, reason) -> None:
    with pytest.raises(PhotoRefused) as refused:
        prepare_photo(content)
    assert refused.value.reason == reason


def test_what_is_too_large_is_refused_before_it_is_unpacked(monkeypatch) -> None:
    monkeypatch.setattr(photo, "MOST_PIXELS", 1000)
    with pytest.raises(PhotoRefused, match="large"):
        prepare_photo(jpeg())
    monkeypatch.setattr(photo, "MOST_BYTES", 10)
    with pytest.raises(PhotoRefused, match="large"):
        prepare_photo(jpeg())
