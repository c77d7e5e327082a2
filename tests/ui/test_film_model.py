"""A video is shown when somebody asks for it, stands still when asked, and where it cannot be shown says so."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ui.devices.film import FilmFault, SystemFilm
from ui.film_model import FilmModel

SAMPLE = Path(__file__).parents[2] / "assets" / "packs" / "harbour" / "media" / "renew-passport-signed.mp4"


class Reel:
    """A projector in hand."""

    def __init__(self, *, broken=False):
        self.did, self.broken = [], broken

    def __call__(self, _parent):
        return self

    def open(self, content, picture, ended, failed):
        if self.broken:
            message = "no projector"
            raise FilmFault(message)
        self.did.append(f"open {content.decode()}")
        self.picture, self.ended, self.failed = picture, ended, failed

    def __getattr__(self, name):
        return lambda: self.did.append(name)


@pytest.fixture
def reel():
    return Reel()


@pytest.fixture
def film(reel, qapp):
    made = FilmModel(reel)
    made.show("a.mp4", lambda: b"A", "Pay here.", signed=True)
    return made


def test_nothing_is_loaded_before_somebody_asks(film, reel):
    assert (film.offered, film.opened, film.captions, reel.did) == (True, False, "Pay here.", [])


def test_play_pause_again_and_away(film, reel):
    film.open(True)
    reel.picture(QImage(40, 30, QImage.Format.Format_RGB32))
    assert film.playing
    assert film.ratio == 0.75
    film.toggle()
    film.rest()
    assert not film.playing
    film.again()
    reel.ended()
    assert not film.playing
    film.shut()
    assert (film.offered, film.opened, film.picture.isNull()) == (True, False, True)
    assert reel.did == ["open A", "play", "pause", "rewind", "play", "close"]


def test_where_nothing_may_move_it_waits_for_play(film, reel):
    film.open(False)
    assert (film.opened, film.playing, reel.did) == (True, False, ["open A"])


def test_another_page_closes_it_and_another_language_does_not(film, reel):
    film.open(True)
    film.show("a.mp4", lambda: b"A", "ادفع هنا.", signed=True)
    assert (film.opened, film.captions) == (True, "ادفع هنا.")
    film.show("b.mp4", lambda: b"B")
    assert (film.opened, film.captions, reel.did[-1]) == (False, "", "close")
    film.show("", lambda: b"")
    assert not film.offered


def test_a_machine_without_videos_says_so_and_keeps_the_words(qapp, caplog):
    film = FilmModel(Reel(broken=True))
    film.show("a.mp4", lambda: b"A", "Pay here.")
    film.open(True)
    assert (film.broken, film.playing, film.captions) == (True, False, "Pay here.")
    assert "no projector" in caplog.text
    caplog.clear()


@pytest.mark.qt_log_ignore(
    r"^Couldn't (load|resolve) va",
    r"^Couldn't load pipewire",
    r"No RHI backend",
    r"Using Qt multimedia",
    r"Could not open media",
    extend=True,
)
@pytest.mark.parametrize("content", [SAMPLE.read_bytes(), SAMPLE.read_bytes()[:500] + b"\0" * 500])
def test_a_real_video_is_shown_and_a_damaged_one_is_no_crash(qtbot, caplog, content):
    film = FilmModel(SystemFilm)
    film.show("a.mp4", lambda: content)
    film.open(True)
    qtbot.waitUntil(lambda: film.broken or not film.picture.isNull(), timeout=10_000)
    assert film.broken == (content != SAMPLE.read_bytes())
    film.shut()
    caplog.clear()
