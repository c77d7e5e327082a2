"""What was erased, or whose time is over, is on no node any more: not in a file, not in a database, not in a backup
that was put back. Every byte of the whole office is searched, and the logs still verify."""

import shutil
from pathlib import Path

import pytest

from central.client import HttpHubLink
from central.enrolling import enrol
from central.officer_feeds import OfficerFeeds
from central.sync import Sync
from kiosk.erasure import TIME
from kiosk.forms.submissions.desk import Sending, Submissions
from kiosk.forms.submissions.sealing import seal
from kiosk.forms.submissions.submission import Blob
from kiosk.office import Device, streams_of
from kiosk.restoring import RESTORED
from kiosk.retention.clerk import Clerk
from kiosk.retention.due import DAY_MS
from kiosk.retention.eraser import Eraser
from kiosk.staff.officer import added
from local_db.backup import _copy_log
from tests.central.office import KEYS, OFFICE, QUICK, STAFF, Bench, batch, event, until
from tests.central.test_field import RECIPIENT, Laptop
from tests.central.test_returning import put_back

CANARY = "Zebrafinch-Tamahori-4471"


def wait(future):
    return future.result(20)


class Stage:
    """A central, the hub of its office, a kiosk, a counter, and a laptop; all of their files lie in one folder."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench, self.folder = bench, folder
        self.central = bench.hub()
        enrolled = enrol(self.central.url, KEYS.hub_code, "hub", "hub")
        node = bench.node("hub", device=Device(uuid=enrolled.device, role="hub", name="hub"), serving=True)
        base, link = streams_of(OFFICE, "hub"), HttpHubLink(self.central.url, enrolled.token)
        self.above = Sync(
            node, link, base, QUICK, lambda heard: self._sender(node, link, heard),
            hears=lambda heard, waited: {
                "officers": OfficerFeeds(node, link, heard, waited, QUICK.poll, base, lambda: None).work
            },
        )  # fmt: skip
        self.hub = bench.hub(node, upstream=self.above)
        wait(node.write([added("hemi", "Hemi", "1111", [])], STAFF))
        self.kiosk, self.kiosk_sync = bench.device("kiosk", self.hub)
        self.counter, _ = bench.device("counter", self.hub)
        self.laptop = Laptop(bench, self.hub, folder / "hemi", "hemi")
        for device, store in ((self.counter, bench.forms(self.counter).blobs), (self.laptop.node, self.laptop.blobs)):
            bench.at_end(Eraser(device, store).start().stop)

    def _sender(self, node, link, heard):
        from central.blob_sender import BlobSender

        return BlobSender(self.bench.forms(node).blobs, link, heard, forget=False)

    @property
    def servers(self):
        return [self.hub.node, self.central.node]

    def submissions(self, node) -> Submissions:
        return Submissions(node, self.bench.forms(node).blobs, lambda _agencies: [RECIPIENT])

    def sent(self, identity: str) -> list[str]:
        """A form with a photo from the kiosk; names of its blobs."""
        submissions = self.submissions(self.kiosk)
        sealed = [seal(f"{CANARY} {identity} {part}".encode() * 40, [RECIPIENT]) for part in ("form", "photo")]
        blobs = tuple(Blob(submissions.blobs.put(one), len(one)) for one in sealed)
        day = OFFICE.day(self.kiosk.clock.now_ms())
        wait(submissions.send(identity, Sending(form="f", version="1", day=day, blobs=blobs)))
        return [one.sha256 for one in blobs]

    def met(self, submission: str = "") -> tuple[str, list[str]]:
        """Somebody whom the officer visits, with an address that was mended, a note and a picture."""
        desk, before = self.laptop.field, set(held(self.laptop.blobs))
        plan = {"day": self.laptop.day, "at": "10:30", "kind": "visit"}
        stop = wait(desk.add_stop(plan, {"who": CANARY, "notes": CANARY}))["stop"]
        case = wait(desk.new_person(stop, "lost-card", said={"name": CANARY, "address": CANARY}))["case"]
        wait(desk.write(case, "address", f"{CANARY} 2"))
        wait(desk.note(case, CANARY))
        wait(desk.attach(case, "photo", f"{CANARY}.jpg", b"\xff\xd8\xff" + CANARY.encode() * 200))
        if submission:
            wait(self.laptop.node.act("case.form", {"case": case, "submission": submission}))
        return case, sorted(set(held(self.laptop.blobs)) - before)

    def arrived(self, names: list[str]) -> bool:
        return all(self.bench.forms(one).blobs.size(name) is not None for one in self.servers for name in names)

    def gone(self, form: list[str], papers: list[str]) -> bool:
        servers = [self.bench.forms(one).blobs for one in self.servers]
        return all(one.is_erased(name) for one in servers for name in [*form, *papers]) and all(
            self.laptop.blobs.is_erased(name) for name in papers
        )


def held(store) -> list[str]:
    """Names of whole blobs."""
    return sorted(path.name for path in store._folder.glob("??/*"))


def pieces(stage: Stage, names: list[str]) -> dict[str, bytes]:
    """Of each blob a piece that is nowhere by chance."""
    found = {}
    for name in names:
        for store in (stage.laptop.blobs, stage.bench.forms(stage.hub.node).blobs):
            if (size := store.size(name)) is not None:
                found[name] = store.read(name, size // 2, 32)
    assert set(found) == set(names)
    return found


def traces(folder: Path, sought: dict[str, bytes]) -> list[str]:
    """Where any of it is still to be found: what was sealed, its bytes, and files of its name."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            named = path.name in sought and path.parent.name != "erased"
            if named or CANARY.encode() in content or any(piece in content for piece in sought.values()):
                found.append(str(path.relative_to(folder)))
    return found


def test_a_server_that_was_put_back_waits_until_it_has_heard(bench):
    node = bench.node("hub", serving=True)
    node.query(lambda log: log.set_cursor(RESTORED, str(node.clock.now_ms()))).result(20)
    name = bench.forms(node).blobs.put(b"sealed")
    hub = bench.hub(node)
    assert hub.ask("GET", f"/blob/{name}", "counter").json()["code"] == "not_yet"
    assert hub.ask("GET", f"/blob/{name}", "hub").content == b"sealed"
    hub.send(batch(event(1, stream=OFFICE.case_stream)))
    place = {"lastEventId": "d1-1", "generation": node.log.generation()}
    assert hub.ask("GET", f"/feed/{OFFICE.case_stream}", "counter", params=place).status_code == 200
    assert hub.ask("GET", f"/blob/{name}", "counter").content == b"sealed"


@pytest.fixture
def stage(bench, tmp_path):
    return Stage(bench, tmp_path)


def test_what_is_erased_is_found_on_no_node(stage, bench, tmp_path):
    """One office for both, since it takes longer to build than to search."""
    what_a_person_has_erased_goes_at_once(stage, tmp_path)
    what_is_due_goes_by_itself_and_no_backup_brings_it_back(stage, bench, tmp_path)


def what_a_person_has_erased_goes_at_once(stage, tmp_path):
    form = stage.sent("s1")
    case, papers = stage.met("s1")
    stays = stage.sent("s2")
    assert until(lambda: stage.arrived([*form, *papers, *stays]) and stage.laptop.settled())
    assert len(papers) == 6
    sought = pieces(stage, [*form, *papers])
    assert traces(tmp_path, sought)
    stage.laptop.cable.cut()
    wait(stage.laptop.field.note(case, f"{CANARY}, written on the road"))
    late = stage.laptop.blobs.unsent()
    sought |= pieces(stage, late)

    wait(stage.submissions(stage.counter).erase("s1", "priya", "asked"))

    blobs = [stage.bench.forms(one).blobs for one in stage.servers]
    assert until(lambda: all(one.is_erased(name) for one in blobs for name in [*form, *papers]))
    stage.laptop.cable.restore()
    assert until(lambda: stage.gone(form, [*papers, *late]))
    assert until(lambda: traces(tmp_path, sought) == []), traces(tmp_path, sought)
    assert stage.arrived(stays)
    told = stage.laptop.node.read(lambda queue: queue.field.cases[case])
    assert (told.erasure.why, told.erasure.officer, told.blobs) == ("asked", "priya", ())
    for name in (form[0], late[0]):
        assert stage.hub.ask("HEAD", f"/blob/{name}").status_code == 410, "it is not taken again"
    for node in (*stage.servers, stage.kiosk, stage.counter, stage.laptop.node):
        assert node.query(lambda log: log.verify().faults).result(20) == ()


def what_is_due_goes_by_itself_and_no_backup_brings_it_back(stage, bench, tmp_path):
    form = stage.sent("s3")
    _case, papers = stage.met()
    assert until(lambda: stage.arrived([*form, *papers]) and stage.laptop.settled())
    sought = pieces(stage, [*form, *papers])
    uuid = stage.hub.node.device.uuid
    shutil.copytree(tmp_path / f"{uuid}-forms", tmp_path / "backup" / "forms")
    _copy_log(tmp_path / f"{uuid}.db", tmp_path / "backup" / "log.db", None)
    clerk, now = Clerk(stage.hub.node), stage.hub.node.clock.now_ms()

    assert clerk.look(now) == clerk.look(now + 6 * DAY_MS) == 0
    assert clerk.look(now + 200 * DAY_MS) == 0, "a clock that leapt is doubted for a day"
    assert clerk.look(now + 201 * DAY_MS) == 4, "the two forms, the case and the stop"

    assert until(lambda: stage.gone(form, papers))
    assert until(lambda: stage.submissions(stage.counter).get("s3").erased)
    assert stage.submissions(stage.counter).get("s3").erasure.why == TIME
    stage.above.stop()
    shutil.rmtree(tmp_path / f"{uuid}-forms")
    shutil.move(tmp_path / "backup" / "forms", tmp_path / f"{uuid}-forms")
    bench._forms.clear()
    again = put_back(bench, stage.hub, tmp_path, tmp_path / "backup" / "log.db")
    (tmp_path / "backup" / "log.db").unlink()
    assert until(lambda: all(bench.forms(again.node).blobs.is_erased(name) for name in [*form, *papers]), again.node)
    assert until(lambda: traces(tmp_path, sought) == []), traces(tmp_path, sought)
    assert until(lambda: again.ask("GET", f"/blob/{form[0]}", "counter").json()["code"] == "erased")
    assert again.node.query(lambda log: log.verify().faults).result(20) == ()
