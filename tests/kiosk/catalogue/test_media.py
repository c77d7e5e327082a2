"""Simple words and videos of a pack: shown where they are whole, refused where their files are not."""

import pytest

from kiosk.catalogue import media
from kiosk.catalogue.completeness import untranslated
from kiosk.catalogue.loading import load_pack, read_pack
from tests.small_pack import small_pack

WHOLE = b"\0\0\0\x20ftypisom"
SIGNED = '\n[signed]\nvideo = "fine.mp4"\ncaptions = { en = "Pay here." }\n'
LINE = '\n[[simple]]\nicon = "coins"\ntext = { en = "It is paid." }\n'


@pytest.fixture
def pack(tmp_path):
    home = small_pack(tmp_path)
    (home / "media").mkdir()
    return home


def write(pack, text):
    fine = pack / "services" / "pay-fine.toml"
    fine.write_text(fine.read_text(encoding="utf-8") + text, encoding="utf-8")


def faults(pack):
    return [f"{fault.key}: {fault.problem}" for fault in read_pack(pack).faults]


def test_a_video_is_there_is_one_and_is_not_too_large(pack, monkeypatch):
    write(pack, SIGNED)
    assert faults(pack) == ["signed.video: the pack has no file `fine.mp4`"]
    video = pack / "media" / "fine.mp4"
    video.write_bytes(b"GIF89a is no video")
    assert faults(pack) == ["signed.video: `fine.mp4` is no mp4 file, whatever it is called"]
    video.write_bytes(WHOLE)
    assert faults(pack) == []
    monkeypatch.setattr(media, "MOST_VIDEO_BYTES", 10)
    assert "may have" in faults(pack)[0]


@pytest.mark.parametrize("name", ["../pack.mp4", "/etc/fine.mp4", "fine.exe"])
def test_a_video_comes_from_the_folder_of_media_only(pack, name):
    write(pack, SIGNED.replace("fine.mp4", name))
    assert faults(pack)


def test_a_picture_beside_simple_words_has_to_be_there(pack):
    write(pack, LINE + 'picture = "coin.png"\n')
    assert faults(pack) == ["simple[3].picture: the pack has no file `coin.png`"]


def test_simple_words_are_shown_in_a_language_that_has_all_of_them(pack):
    assert load_pack(pack).service("pay-fine").simple_in("ar")
    assert not load_pack(pack).service("pay-fine").simple_in("vi")
    assert not untranslated(load_pack(pack))
    write(pack, LINE)
    fine = load_pack(pack).service("pay-fine")
    assert fine.simple_in("en")
    assert not fine.simple_in("ar"), "half of it is worse than none"
    assert untranslated(load_pack(pack)) == ["pay-fine.simple.3.text ar"]
