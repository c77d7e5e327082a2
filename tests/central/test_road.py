"""A laptop is made ready for the road while it has a network, and then says what is on it without one."""

import pytest

from central.road import PIECE, RoadToOffice
from kiosk.errors import HubUnreachable
from kiosk.field.readiness import Readiness
from tests.central.laptop_stage import OFFICER, STREAM, LaptopStage


class NothingPublished:
    """The forms and answers that the program brings along are all there are."""

    def missing(self):
        return None


class Stage(LaptopStage):
    """With the road to the office."""

    def __init__(self, bench, folder) -> None:
        super().__init__(bench, folder)
        content = (NothingPublished(), self.blobs)
        where = lambda: self.running.url if self.running else "http://127.0.0.1:9"  # noqa: E731
        self.road = RoadToOffice(self.laptop, self.blobs, self.access, where, content, folder, lambda: 40)
        self.told: list[tuple[str, int, int]] = []

    def plan(self, day: str, content: bytes) -> str:
        """The office plans a stop; its sealed paper is at the hub, or only named."""
        name = self.hub_blobs.put(content)
        asked = {"officer": OFFICER, "day": day, "at": "09:00", "kind": "visit", "sealed": name}
        self.node.act("stop.add", asked).result()
        return name

    def prepare(self) -> Readiness:
        self.told.clear()
        return self.road.prepare(lambda *told: self.told.append(told), 3)


@pytest.fixture
def stage(bench, tmp_path):
    return Stage(bench, tmp_path)


def test_all_that_the_coming_days_need_is_fetched_and_said(stage):
    before = stage.road.readiness()
    assert (before.ready, before.time, before.statement().english()) == (False, "", "Not ready for the road yet.")
    paper = stage.plan(before.days[1], b"p" * (PIECE * 2 + 1))
    stage.plan("2020-01-01", b"a day that is over")
    stage.blobs.receive(paper, 0, PIECE * 2 + 1, b"p" * PIECE)  # an earlier try was cut here
    with pytest.raises(HubUnreachable):
        stage.prepare()
    stage.serve()
    found = stage.prepare()
    assert (found.stops, found.papers_missing, stage.blobs.size(paper)) == (1, 0, PIECE * 2 + 1)
    assert stage.blobs.unsent() == []
    assert stage.laptop.log.digest(STREAM) == stage.node.log.digest(STREAM)
    assert found.numbers == dict.fromkeys(found.days, 20)
    assert {step for step, _done, _all in stage.told} == {"streams", "papers", "numbers"}
    assert [text.english() for good, text in found.lines() if not good and text.id != "ready.space"] == []
    stage.running.hub.stop()
    assert stage.road.readiness().lines()[:5] == found.lines()[:5]


def test_many_papers_are_fetched_side_by_side_and_one_that_is_gone_holds_up_none(stage):
    stage.serve()
    day = stage.road.readiness().days[0]
    plans = [stage.plan(day, b"%d" % number * number) for number in range(1, 10)]
    stage.hub_blobs.erase(plans[4])
    assert stage.prepare().papers_missing == 1
    assert [name for name in plans if stage.blobs.size(name) is None] == [plans[4]]
    assert [told for told in stage.told if told[0] == "papers"] == [("papers", done, 9) for done in range(10)]


def test_what_the_office_itself_does_not_have_is_named_as_missing(stage):
    stage.serve()
    day = stage.road.readiness().days[0]
    paper = stage.plan(day, b"never arrived")
    other = stage.plan(day, b"arrived")
    stage.hub_blobs.erase(paper)
    found = stage.prepare()
    assert (found.papers_missing, stage.blobs.size(other)) == (1, len(b"arrived"))
    assert "Still to come: 1 sealed papers of stops and cases" in [
        text.english() for good, text in found.lines() if not good
    ]
    assert not found.ready


@pytest.mark.parametrize(("free", "fits"), [(1_900_000_000, False), (2_000_000_000, True), (None, True)])
def test_too_little_space_for_a_day_is_no_readiness(free, fits):
    there = Readiness(
        days=("2026-11-23",), day="2026-11-22", time="08:10", numbers={"2026-11-23": 20}, free=free, forms=40
    )
    assert there.ready is fits
    assert ("Ready" in there.statement().english()) is fits
