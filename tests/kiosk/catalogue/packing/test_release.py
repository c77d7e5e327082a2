"""What devices show is folded from what was published, in its turn."""

import pytest

from kiosk.catalogue.packing import release
from kiosk.catalogue.packing.pack_file import Label
from kiosk.catalogue.packing.release import OWN, Content, Release, draft, fold, published
from kiosk.clock import reading
from kiosk.errors import DataFault
from kiosk.events import Event


def made(serial, version="1.0", letter="a", only=(), **more):
    return Release(serial, "harbour", version, letter * 64, 10, tuple(only), **more)


def folded(*releases):
    events = [
        Event(
            id=str(place), source="s", type=release.PUBLISHED, subject="content/HBR", time="", stream="x",
            sequence=place, hlc=reading(place, 0), data=draft("HBR", one).data if isinstance(one, Release) else one,
        )
        for place, one in enumerate(releases, 1)
    ]  # fmt: skip
    return fold("content/HBR", events)


def test_a_later_version_follows_and_an_older_one_does_not():
    content = folded(made(1), made(2, "1.1", "b"), made(3, "1.0.5", "c"), made(3, "1.1.0", "d"))
    assert [one.version for one in content.releases] == ["1.0", "1.1"]
    assert content.of("anybody").sha256 == "b" * 64


def test_nothing_out_of_turn_or_out_of_order_has_an_effect():
    odd = [{}, {"serial": "x"}, made(5, "spring", "e"), made(0, "2", "f"), Release(9, "harbour", "3", "../x", 1)]
    content = folded(made(4), *odd, made(4, "2", "b"), made(3, "2", "c"))
    assert [one.serial for one in content.releases] == [4]


def test_what_was_here_comes_back_with_a_higher_serial():
    content = folded(made(1), made(2, "1.1", "b"), made(3))
    assert content.of("x").version == "1.0"
    assert folded(made(1), made(2, "1.1", "b"), made(3, "1.0", "c")).of("x").version == "1.1"
    own = Release(4, "harbour", OWN, "", 0)
    assert folded(own).releases == ()
    assert folded(made(1), own).of("x").sha256 == ""


def test_a_canary_shows_what_the_others_do_not():
    content = folded(made(1), made(2, "1.1", "b", only=["k1"]))
    assert (content.of("k1").version, content.of("k2").version) == ("1.1", "1.0")
    assert content.before().version == content.for_all.version == "1.0"
    everywhere = folded(made(1), made(2, "1.1", "b", only=["k1"]), made(3, "1.1", "b"))
    assert everywhere.of("k2").version == "1.1"
    assert everywhere.before().version == "1.0"
    assert Content().before() is None


def test_the_publisher_is_told_what_is_not_newer():
    content = folded(made(1, "1.2"))
    label = Label("harbour", "1.2", 10, "e" * 64)
    with pytest.raises(DataFault, match=r"1\.2 of harbour is not newer than 1\.2"):
        published(content, label, "b" * 64, 10)
    newer = Label("harbour", "1.10", 10, "e" * 64)
    assert published(content, newer, "b" * 64, 10).serial == 2
