"""The kiosk's window and a counter with a real hub between them: the call, the yes, and what each sees and hears."""

from contextlib import closing

import pytest

from kiosk.assist.frames import Bye, Joined, Said, Seen
from kiosk.settings import Settings
from tests.assist.live_office import SECONDS, Ear, Place
from tests.central.office import connected, until
from tests.journeys.kiosk_stage import Kiosk, Paper, Voice, _still
from tests.pack_search import PackSearch
from ui.devices.headset import NoJack
from ui.face import open_face
from ui.kiosk.app import kiosk_face

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_counter_joins_over_a_real_hub_and_stop_ends_it(bench, hub, tmp_path, qtbot):
    at, desk = Place(bench, hub, "kiosk"), Place(bench, hub, "counter")
    assert until(lambda: connected(at.sync) and connected(desk.sync))
    desk.node.act("counter.take", {"counter": "1", "officer": "priya", "name": "Priya Raman"}).result(SECONDS)
    paper, clock = Paper(), [0.0]
    spec = kiosk_face(
        at.node,
        Settings({}),
        tmp_path,
        answers=PackSearch(lambda: at.node.pack),
        speech=Voice(),
        printer=paper,
        headset=NoJack(),
        live=at.links,
        monotonic=lambda: clock[0],
    )
    with closing(open_face(_still(spec, tmp_path), (1080, 1920))) as face:
        kiosk = Kiosk(face, at.node, voice=spec, paper=paper, qtbot=qtbot, clock=clock)  # type: ignore[arg-type]
        kiosk.touch("welcome.en")
        kiosk.touch("help.help")
        kiosk.touch("help.talk")
        kiosk.until(lambda: desk.node.read(lambda queue: bool(queue.help_calls)))
        call = desk.node.read(lambda queue: next(iter(queue.help_calls)))
        desk.act("help.answer", help=call, counter="1", officer="priya")
        helper = Ear(desk.links.open(call))
        assert "Priya would like to join you" in _plain(kiosk.see("sheet.helpConsent").property("title"))
        assert not helper.frames
        kiosk.touch("consent.yes")
        kiosk.until(lambda: any(isinstance(frame, Seen) and frame.page == "Home" for frame in helper.frames))
        helper.send(Joined("Priya Raman", "", "1"), Said("1", "Which one do you need?"))
        kiosk.until(lambda: kiosk.model.help.said)
        desk.act("help.pass", help=call, counter="1", officer="priya")
        kiosk.until(lambda: kiosk.model.help.state == "calling")
        assert not kiosk.model.help.said, "who takes it next reads nothing of before"
        desk.act("help.answer", help=call, counter="1", officer="priya")
        helper = Ear(desk.links.open(call))
        kiosk.touch("consent.yes")
        kiosk.until(lambda: any(isinstance(frame, Seen) for frame in helper.frames))
        helper.send(Said("2", "Which one?"))
        kiosk.until(lambda: kiosk.model.help.said)
        kiosk.touch("help.news.open")
        kiosk.touch("help.reply.one-moment")
        kiosk.touch("help.stop")
        kiosk.see("sheet.helpReceipt")
        kiosk.until(lambda: any(isinstance(frame, Bye) for frame in helper.frames) or helper.session.state == "ended")
        kiosk.until(lambda: desk.call(call).status.value == "ended")
        assert desk.call(call).messages == 2


def _plain(words):
    return str(words).translate({mark: None for mark in (0x2066, 0x2068, 0x2069)})
