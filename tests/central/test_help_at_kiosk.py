"""The kiosk's window and a counter with a real hub between them: the call, the yes, and what each sees and hears."""

from contextlib import closing

import pytest

from central.callback_link import CallBackLink
from kiosk.assist.frames import Bye, Joined, Said, Seen
from kiosk.errors import Refused
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


def test_a_number_that_is_left_at_the_screen_is_read_by_the_counter_that_answers_and_forgotten(
    bench, hub, tmp_path, qtbot
):
    at, desk = Place(bench, hub, "kiosk"), Place(bench, hub, "counter")
    numbers = {place: CallBackLink(place.node, place.token, lambda place=place: place.url) for place in (at, desk)}
    for link in numbers.values():
        bench.at_end(link.close)
    assert until(lambda: connected(at.sync) and connected(desk.sync))
    spec = kiosk_face(
        at.node, Settings({}), tmp_path, answers=PackSearch(lambda: at.node.pack), speech=Voice(), printer=Paper(),
        headset=NoJack(), live=at.links, callbacks=numbers[at],
    )  # fmt: skip
    with closing(open_face(_still(spec, tmp_path), (1080, 1920))) as face:
        kiosk = Kiosk(face, at.node, voice=spec, paper=spec, qtbot=qtbot, clock=[0.0])  # type: ignore[arg-type]
        kiosk.touch("welcome.en")
        kiosk.touch("help.help")
        kiosk.touch("help.talk")
        kiosk.touch("help.callback")
        kiosk.touch("help.number")
        kiosk.write("12")
        kiosk.touch("help.number.leave")
        kiosk.until(lambda: "6 to 15" in kiosk.see("help.number").property("error"))
        kiosk.write("3 456 789")
        at.url = "http://127.0.0.1:9"
        kiosk.touch("help.number.leave")
        kiosk.until(lambda: "server" in kiosk.see("help.number").property("error"))
        at.url = hub.url
        kiosk.touch("help.number.leave")
        kiosk.until(lambda: kiosk.model.help.state == "callback")
        assert not kiosk.sees("help.number"), "the number is not on the screen any more"
        desk.node.act("counter.take", {"counter": "1", "officer": "priya", "name": "Priya Raman"}).result(SECONDS)
        assert until(lambda: any(one.callback for one in desk.node.read(lambda queue: queue.help_calls.values())))
        call = desk.node.read(lambda queue: next(iter(queue.help_calls)))
        desk.act("help.answer", help=call, counter="1", officer="priya")
        assert numbers[desk].number(call).result(SECONDS) == "123456789"
        desk.act("help.end", help=call, by="helper")
        assert until(lambda: hub.node.read(lambda queue: not queue.help_calls[call].is_open))
        with pytest.raises(Refused):
            numbers[desk].number(call).result(SECONDS)


def _plain(words):
    return str(words).translate({mark: None for mark in (0x2066, 0x2068, 0x2069)})
