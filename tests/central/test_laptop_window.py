"""The window of a laptop with a real hub: a helper is called and joins, and it is made ready for the road."""

from contextlib import closing, contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl

from central.callback_link import CallBackLink
from central.help_link import HelpLinks
from central.road import RoadToOffice
from kiosk.assist.frames import Bye, Joined, Said, Seen
from kiosk.field.lock import FieldLock
from kiosk.field.travel import AsSaid, Left
from kiosk.settings import Settings
from kiosk.staff.officer import added
from tests.assist.live_office import QUICK, SECONDS, Ear, Place
from tests.central.office import STAFF, connected, until
from tests.central.test_field import Laptop
from tests.central.test_road import NothingPublished
from tests.journeys.field_stage import FieldFace, Vault
from tests.pack_search import PackSearch
from ui.face import open_face
from ui.field.app import field_face
from ui.field.open_desk import OpenDesk

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@contextmanager
def window(bench, laptop, folder, qtbot, road=None):
    """The laptop's own, unlocked."""
    links = HelpLinks(laptop.access, QUICK)
    links.connect(lambda: laptop.hub.url)
    numbers = CallBackLink(laptop.node, laptop.access, links.where)
    bench.at_end(links.close)
    bench.at_end(numbers.close)

    def opened(_key):
        answers = PackSearch(lambda: laptop.node.pack)
        return OpenDesk(laptop.node, laptop.field, answers, "hemi", live=links, callbacks=numbers, road=road)

    spec = field_face(FieldLock(Vault()), Settings({}), opened)
    still = replace(spec, start=replace(spec.start, reduced_motion=True), build=folder / "i18n")
    with closing(open_face(still, (1440, 900))) as face:
        field = FieldFace(face, laptop, qtbot)
        field.unlock()
        yield field


@pytest.fixture
def desk(bench, hub):
    hub.node.write([added(one, one.title(), "1111", []) for one in ("hemi", "priya")], STAFF).result(SECONDS)
    found = Place(bench, hub, "counter")
    assert until(lambda: connected(found.sync))
    found.node.act("counter.take", {"counter": "1", "officer": "priya", "name": "Priya Raman"}).result(SECONDS)
    return found


def heard(ear, kind):
    return any(isinstance(frame, kind) for frame in ear.frames)


def plain(words):
    return str(words).translate({mark: None for mark in (0x2066, 0x2068, 0x2069)})


def answered(desk, field):
    """The call reaches the counter, which asks to join."""
    field.until(lambda: desk.node.read(lambda queue: any(one.is_open for one in queue.help_calls.values())))
    call = desk.node.read(lambda queue: next(one.id for one in queue.help_calls.values() if one.is_open))
    desk.act("help.answer", help=call, counter="1", officer="priya")
    return call


def test_a_counter_joins_at_a_laptop_and_stop_wipes_both(bench, hub, desk, tmp_path, qtbot):
    laptop = Laptop(bench, hub, tmp_path / "l", "hemi")
    assert until(lambda: connected(laptop.sync))
    with window(bench, laptop, tmp_path, qtbot) as field:
        help_, languages = field.session.helping, field.model._languages
        field.until(lambda: help_.connected)
        field.key(Key.Key_F3)
        field.click("field.help.language.ar")
        field.click("field.help.join")
        call = answered(desk, field)
        assert desk.call(call).language == "ar"
        helper = Ear(desk.links.open(call))
        field.see("consent.yes")
        assert languages.language == "ar", "the citizen reads in their language who asks, and what they will see"
        assert not helper.frames
        field.click("consent.yes")
        field.until(lambda: heard(helper, Seen))
        assert desk.call(call).consent.endswith(".ar")
        helper.send(Joined("Priya Raman", "", "1"), Said("1", "Which one do you need?"))
        field.until(lambda: help_.model.said)
        field.click("help.news.open")
        field.click("field.help.reply.one-moment")
        field.key(Key.Key_Escape)
        field.click("help.stop")
        field.see("field.help.receipt.done")
        assert not help_.model.said, "nothing of it is left"
        field.until(lambda: heard(helper, Bye) or helper.session.state == "ended")
        field.click("field.help.receipt.done")
        field.until(lambda: languages.language == "en")
        field.until(lambda: desk.call(call).status.value == "ended")
        field.key(Key.Key_F3)
        field.click("field.help.join")
        call = answered(desk, field)
        field.see("consent.yes")
        field.key(Key.Key_F12)
        field.see("field.locked")
        assert languages.language == "en"
        assert until(lambda: desk.call(call).status.value == "withdrawn"), "who locks the laptop needs nobody any more"


def test_a_number_is_left_and_without_a_network_nobody_is_called(bench, hub, desk, tmp_path, qtbot):
    laptop = Laptop(bench, hub, tmp_path / "l", "hemi")
    assert until(lambda: connected(laptop.sync))
    with window(bench, laptop, tmp_path, qtbot) as field:
        field.until(lambda: field.session.helping.connected)
        field.key(Key.Key_F3)
        field.click("field.help.ring")
        field.until(lambda: field.see("field.help.number").property("activeFocus"))
        field.write("021 555 0123")
        field.click("field.help.number.leave")
        field.until(lambda: field.session.helping.model.state == "callback")
        call = answered(desk, field)
        numbers = CallBackLink(desk.node, desk.token, lambda: desk.url)
        bench.at_end(numbers.close)
        assert numbers.number(call).result(SECONDS) == "0215550123"
        desk.act("help.end", help=call, by="helper")
        field.until(lambda: not field.session.helping.model.state)
        field.session.dismiss()
        laptop.cable.cut()
        field.until(lambda: not field.session.helping.connected)
        field.key(Key.Key_F3)
        assert "04 555 0100" in plain(field.text("field.help.phone"))
        assert not field.sees("field.help.join")
        field.session.helping.call(False)
        assert len(laptop.node.read(lambda queue: queue.help_calls)) == 1


def test_what_is_left_is_said_sent_or_put_on_a_stick_and_what_is_here_is_stated(bench, hub, desk, tmp_path, qtbot):
    laptop = Laptop(bench, hub, tmp_path / "l", "hemi")
    assert until(lambda: connected(laptop.sync))
    content = (NothingPublished(), laptop.blobs)
    road = RoadToOffice(laptop.node, laptop.blobs, laptop.access, lambda: laptop.cable.url, content, tmp_path)
    road.left = lambda: Left(laptop.node.status().pending)
    with window(bench, laptop, tmp_path, qtbot, road) as field:
        field.click("field.tab.road")
        field.reads("field.ready.statement", "Not ready for the road yet.")
        field.click("field.ready.prepare")
        field.until(lambda: field.session.road.ready)
        assert "Ready for the road. On this laptop: 0 cases" in plain(field.text("field.ready.statement"))
        field.reads("field.left.title", "Nothing is left to send")
        laptop.cable.cut()
        for place in ("Hall", "Marae"):
            laptop.field.add_stop({"day": laptop.day, "kind": "table", "place": place}).result(SECONDS)
        field.reads("field.left.title", "2 entries are left to send")
        field.click("field.ready.prepare")
        field.until(lambda: "cannot be reached" in field.text("field.road.problem", "title"))
        stick = tmp_path / "stick"
        stick.mkdir()
        field.session.road.bundleOut(QUrl.fromLocalFile(str(stick)))
        field.until(lambda: "It is on the stick" in field.text("field.stick.outcome", "title"))
        assert list(stick.iterdir())
        road.said = AsSaid("yes")
        road.left = lambda: Left(3, held_back=2, held_bytes=9_100_000)
        field.until(lambda: "2 large papers wait (9.1 MB)" in plain(field.text("field.left.held", "title")))
        field.click("field.left.anyway")
        assert not road.said.metered()
