"""A stick between a laptop and its office: whole or refused, taken once however often it is brought."""

import json
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from central import bundle_files
from central.bundle_desk import BundleDesk
from central.bundle_reading import bundles_in
from central.bundle_receipt import receipts_in, take_receipt
from central.bundle_writing import write_bundle
from central.own_server import OwnServer
from central.signing_key import SigningKey
from kiosk.errors import DataFault
from kiosk.events import Draft
from kiosk.identity import Identity
from kiosk.queue.hub import REVOKED
from tests.central.laptop_stage import STREAM, LaptopStage
from tests.central.office import OFFICE, QUEUE


class Stage(LaptopStage):
    """A hub, a laptop, and a stick."""

    def __init__(self, bench, folder: Path) -> None:
        super().__init__(bench, folder)
        self.stick = folder / "stick"
        self.stick.mkdir()

    def day_out(self, stops: int = 3) -> str:
        """Something to hand on: stops of an officer, and a sealed photo. Returns the photo's name."""
        for number in range(stops):
            self.laptop.act(
                "stop.add", {"officer": "hemi", "day": "2026-11-23", "at": f"{9 + number:02}:00", "kind": "table"}
            ).result()
        return self.blobs.put(b"a sealed photo " * 40_000)

    def out(self):
        return write_bundle(self.laptop, self.blobs, self.key, self.stick, _silent)

    def desk(self, code: str = "HBR") -> BundleDesk:
        office = msgspec.structs.replace(OFFICE, code=code)
        identity = Identity(device=self.node.device, office=office)
        server = OwnServer(
            "bundle desk",
            identity,
            self.folder,
            self.node.log,
            ("127.0.0.1", self.running.port if self.running else 9),
            "hub",
        )
        return BundleDesk(identity, self.folder, self.node.log, server, self.hub_key)

    def bring(self, *, served: bool = True):
        if served:
            self.serve()
        return [self.desk().take(one, _silent) for one in bundles_in(self.stick)]

    def held(self) -> int:
        return self.node.log.count(STREAM)


def _silent(_done: int, _total: int) -> None:
    """No progress is looked at."""


@pytest.fixture
def stage(bench, tmp_path):
    return Stage(bench, tmp_path)


def test_a_day_goes_to_the_office_on_a_stick_and_the_receipt_comes_back(stage):
    photo = stage.day_out()
    written = stage.out()
    assert written.manifest.events == 4
    assert b"hemi" not in b"".join(path.read_bytes() for path in stage.stick.rglob("*") if path.is_file())
    with pytest.raises(DataFault, match="left no receipt"):
        receipts_in(stage.stick, stage.laptop)
    first, second = stage.bring()[0], stage.bring()[0]
    assert (first.events, first.put_aside, first.acked) == (4, (), second.acked)
    assert stage.held() == 3
    assert stage.hub_blobs.size(photo) == stage.blobs.size(photo)
    assert stage.laptop.status().pending == 4
    source = stage.laptop.device.source
    assert stage.node.log.heads_signed([source])[source].head.sequence == 4

    stage.write_at_hub(Draft("queue.stopped.v1", f"queue/{OFFICE.code}", {"series": "", "reason": "training"}))
    stage.bring()
    (folder,) = receipts_in(stage.stick, stage.laptop)
    taken = take_receipt(stage.laptop, stage.blobs, folder)
    assert (taken.events, taken.put_aside, taken.again, taken.blobs, taken.news) == (4, 0, 0, 1, 1)
    assert stage.laptop.status().pending == 0
    assert stage.blobs.unsent() == []
    assert stage.laptop.log.digest(QUEUE) == stage.node.log.digest(QUEUE)
    assert list(stage.stick.iterdir()) == []
    assert stage.out() is None


def test_what_comes_after_the_bundle_is_still_waiting_when_its_receipt_comes(stage):
    stage.day_out()
    stage.out()
    stage.day_out(1)
    stage.bring()
    take_receipt(stage.laptop, stage.blobs, receipts_in(stage.stick, stage.laptop)[0])
    assert stage.laptop.status().pending == 1
    assert stage.out().manifest.events == 1


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


def _newer(path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), "format": 2}))


def _escaping(path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), "office": "\x1b[2J\u202eHBR"}))


def _elsewhere(path: Path) -> None:
    part = {"name": "../../office-keys.json", "sha256": "0" * 64, "bytes": 5}
    path.write_text(json.dumps({**json.loads(path.read_text()), "parts": [part]}))


def _other_count(path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), "until": 99}))


@pytest.mark.parametrize(
    ("name", "harm", "sentence"),
    [
        ("blobs/*", Path.unlink, "1 are missing and 0 are cut"),
        ("events-00001.age", lambda path: path.write_bytes(path.read_bytes()[:-1]), "0 are missing and 1 are cut"),
        ("events-00001.age", _flip, "was altered"),
        ("blobs/*", _flip, "was altered"),
        ("manifest.json", _other_count, "not signed with its key"),
        ("manifest.json", _newer, "newer release"),
        ("manifest.json", _escaping, "cannot be read: it was altered"),
        ("manifest.json", _elsewhere, "cannot be read: it was altered"),
        ("manifest.json.sig", Path.unlink, "copied in part"),
    ],
)
def test_a_bundle_that_is_not_whole_is_refused_with_nothing_taken(stage, name, harm, sentence):
    stage.day_out()
    folder = stage.out().folder
    harm(next(iter(sorted(folder.glob(name)))))
    with pytest.raises(DataFault, match=sentence):
        stage.bring(served=False)
    assert (stage.held(), stage.hub_blobs.unsent(), list(folder.glob("receipt*"))) == (0, [], [])


@pytest.mark.parametrize("name", ["receipt.json.part", "receipt.json.sig.part", "blobs/more", "letter.age"])
def test_a_link_in_a_bundle_leads_nowhere(stage, name):
    stage.day_out()
    folder = stage.out().folder
    precious = stage.folder / "precious.json"
    precious.write_text("keys")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(precious)
    with pytest.raises(DataFault, match="is a link to somewhere else"):
        stage.bring(served=False)
    with pytest.raises(DataFault, match="is a link to somewhere else"):
        take_receipt(stage.laptop, stage.blobs, folder)
    assert (stage.held(), precious.read_text()) == (0, "keys")
    (stage.stick / "bundle-HBR-linked").symlink_to(folder)
    assert bundles_in(stage.stick) == [folder]


@pytest.mark.parametrize("inside", ["", "blobs"])
def test_a_stick_that_leads_elsewhere_has_nothing_cleared_or_written_there(stage, inside):
    stage.day_out()
    written = stage.out().folder
    work = stage.stick / f"bundle-HBR-{stage.laptop.device.uuid[:8]}.unfinished"
    written.rename(stage.folder / "before")
    home = stage.folder / "home"
    home.mkdir()
    (home / "letter.txt").write_text("dear")
    (work / inside).parent.mkdir(exist_ok=True)
    (work / inside).symlink_to(home)
    if inside:
        with pytest.raises(DataFault, match="is a link to somewhere else"):
            stage.out()
    else:
        assert stage.out().manifest.events == 4
    assert [path.read_text() for path in home.iterdir()] == ["dear"]


def test_another_offices_and_a_revoked_laptops_are_refused(stage):
    stage.day_out()
    folder = stage.out().folder
    with pytest.raises(DataFault, match="of the office HBR; this is WLG"):
        stage.desk("WLG").take(folder, _silent)
    (stage.folder / "bundle-identity.txt").unlink()
    with pytest.raises(DataFault, match="not sealed to this server"):
        stage.bring(served=False)
    stage.write_at_hub(Draft(REVOKED, f"device/{stage.laptop.device.uuid}", {}))
    with pytest.raises(DataFault, match="shut out"):
        stage.bring(served=False)
    assert stage.held() == 0


def test_what_a_laptop_may_not_write_is_put_aside_and_holds_up_nothing(stage):
    stage.day_out()
    stage.laptop.write(
        [Draft("officer.added.v1", "officer/mallory", {"name": "Mallory"})], OFFICE.staff_stream
    ).result()
    stage.out()
    (receipt,) = stage.bring()
    assert [told["reason"] for told in receipt.put_aside] == ["a field may not write officer.added.v1"]
    assert stage.held() == 3
    taken = take_receipt(stage.laptop, stage.blobs, receipts_in(stage.stick, stage.laptop)[0])
    assert (taken.events, taken.put_aside, stage.laptop.status().pending) == (4, 1, 0)
    assert len(stage.laptop.log.quarantined()) == 1


def test_a_cut_copy_has_no_name_and_goes_on_where_it_was(stage, monkeypatch):
    stage.day_out()
    other = stage.blobs.put(b"longer " * 200_000)
    real = bundle_files.write

    def until_the_longer(path, pieces):
        if path.name == other:
            raise OSError(5, "the stick was pulled")
        real(path, pieces)

    monkeypatch.setattr(bundle_files, "write", until_the_longer)
    with pytest.raises(DataFault, match="stick was pulled"):
        stage.out()
    with pytest.raises(DataFault, match="was not finished"):
        stage.bring(served=False)
    monkeypatch.setattr(bundle_files, "write", real)
    copied: list[str] = []
    monkeypatch.setattr(bundle_files, "write", lambda path, pieces: (copied.append(path.name), real(path, pieces)))
    written = stage.out()
    assert [name for name in copied if len(name) == 64] == [other]
    assert [path.name for path in stage.stick.iterdir()] == [written.folder.name]
    assert [one.name for one in bundles_in(stage.stick)] == [written.folder.name]


def test_a_stick_without_room_is_told(stage, monkeypatch):
    stage.day_out()
    monkeypatch.setattr(bundle_files.shutil, "disk_usage", lambda _path: SimpleNamespace(free=2_000_000))
    with pytest.raises(DataFault, match=r"2 MB free; \d+ MB are needed"):
        stage.out()
    assert not list(stage.stick.glob("bundle-*-*-*"))


def test_a_stick_that_gives_back_something_else_is_found_out(stage, monkeypatch):
    stage.day_out()
    real = bundle_files.write
    rotten = lambda path, pieces: (real(path, pieces), _flip(path) if path.parent.name == "blobs" else None)  # noqa: E731
    monkeypatch.setattr(bundle_files, "write", rotten)
    with pytest.raises(DataFault, match="does not give back"):
        stage.out()


def test_a_receipt_is_believed_only_from_a_server_of_the_office(stage):
    stage.day_out()
    stage.out()
    stage.hub_key = SigningKey.new()
    stage.bring()
    (folder,) = receipts_in(stage.stick, stage.laptop)
    with pytest.raises(DataFault, match="not signed with the server's key"):
        take_receipt(stage.laptop, stage.blobs, folder)
    assert (stage.laptop.status().pending, len(stage.blobs.unsent())) == (4, 1)


def test_only_a_server_brings_what_is_of_another(hub):
    for role, code in (("kiosk", "wrong_role"), ("hub", "not_enrolled")):
        answer = hub.send(b"[]", role=role, headers={"Carried-For": "somebody", "Content-Type": "application/json"})
        assert answer.json()["code"] == code
