"""Who a data directory belongs to."""

import stat
import sys

import pytest

from kiosk import identity
from kiosk.errors import DataFault
from kiosk.identity import Identity
from kiosk.office import CounterPlace, Device, Office

MINE = Identity(
    device=Device(uuid="d1", role="kiosk", name="Door", letter="F", epoch=2),
    office=Office(
        code="HBR",
        name={"en": "Harbour Street", "ar": "شارع الميناء"},
        timezone="Pacific/Auckland",
        counters=(CounterPlace("1", "left"),),
    ),
    hub_url="http://10.0.0.5:8080",
    token="secret",
    streams=("office/HBR/queue",),
)


def test_a_new_folder_has_none(tmp_path):
    assert identity.load(tmp_path) is None


def test_what_was_kept_is_read(tmp_path):
    identity.save(tmp_path, MINE)
    assert identity.load(tmp_path) == MINE
    identity.save(tmp_path, Identity(device=MINE.device, office=MINE.office))
    assert identity.load(tmp_path).token == ""
    assert [path.name for path in tmp_path.iterdir()] == ["device.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access in lists, not in modes")
def test_only_the_owner_reads_the_token(tmp_path):
    identity.save(tmp_path, MINE)
    assert stat.S_IMODE((tmp_path / "device.json").stat().st_mode) == 0o600


def test_a_save_that_was_cut_short_leaves_the_old_one(tmp_path):
    identity.save(tmp_path, MINE)
    (tmp_path / "device.json.new").write_bytes(b'{"device": {"uu')
    assert identity.load(tmp_path) == MINE
    identity.save(tmp_path, MINE)
    assert identity.load(tmp_path) == MINE


DAMAGED = {
    "empty": b"",
    "half": b'{"device": {"uuid": "d1"',
    "another program's": b'{"name": "left-pad", "version": "1.0"}',
    "a list": b"[]",
    "a wrong type": b'{"device": {"uuid": 7, "role": "kiosk", "name": "x"}, "office": {"code": "HBR", "name": {}}}',
    "binary": bytes(range(256)),
    "deep": b"[" * 50_000,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_one_is_told_with_the_cure(tmp_path, content):
    (tmp_path / "device.json").write_bytes(content)
    with pytest.raises(DataFault) as fault:
        identity.load(tmp_path)
    assert str(tmp_path / "device.json") in str(fault.value)
    assert "--data" in str(fault.value)
    assert (tmp_path / "device.json").read_bytes() == content


def test_a_folder_in_its_place_is_told_too(tmp_path):
    (tmp_path / "device.json").mkdir()
    with pytest.raises(DataFault):
        identity.load(tmp_path)
