"""The office's key pair: made once, its public half told to every device, its secret one kept."""

import os
import stat
from pathlib import Path

import msgspec
import pytest

from central.enrolling import enrol
from central.submission_identity import FILE_NAME, office_recipient, secret_identity
from kiosk import founding
from kiosk.errors import DataFault
from kiosk.forms.submissions import sealing
from kiosk.office import Office
from tests.central.office import KEYS, OFFICE


def test_a_pair_is_made_once(tmp_path):
    public = office_recipient(tmp_path)
    assert office_recipient(tmp_path) == public
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600
    assert sealing.unseal(sealing.seal(b"words", [public]), secret_identity(tmp_path)) == b"words"
    assert f"# public key: {public}" in (tmp_path / FILE_NAME).read_text()


@pytest.mark.parametrize("content", [b"", b"\xff", b"AGE-SECRET-KEY-1", b"AGE-SECRET-KEY-1QQQQ\n", b"age1abc"])
def test_a_file_that_holds_no_key_is_told_and_never_made_anew(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(DataFault, match="Restore it from a backup"):
        office_recipient(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_every_device_is_told_the_public_half_and_never_the_secret_one(bench, tmp_path):
    node = bench.node("hub", serving=True)
    public = office_recipient(tmp_path)
    node.office = msgspec.structs.replace(OFFICE, recipient=public)
    hub = bench.hub(node)
    answer = enrol(hub.url, KEYS.code, "kiosk", "a kiosk")
    assert msgspec.convert(answer.office, Office).recipient == public
    assert "SECRET" not in str(answer)


def test_a_start_says_the_key_anew_and_a_hub_keeps_its_centrals():
    from kiosk.identity import Identity
    from kiosk.office import Device

    identity = Identity(device=Device(uuid="1", role="hub", name="x"), office=OFFICE)
    told = founding.as_started(identity, "", "", "age1x")
    assert told.office.recipient == "age1x"
    assert founding.as_started(told, "", "http://central").office.recipient == "age1x"


def test_a_key_that_devices_seal_to_is_never_replaced_by_another(tmp_path):
    """Devices would go on sealing to the lost one, and nobody would notice before a form is to be read."""
    public = office_recipient(tmp_path)
    kept = (tmp_path / FILE_NAME).read_bytes()
    (tmp_path / FILE_NAME).unlink()
    with pytest.raises(DataFault, match="Restore it from a backup"):
        office_recipient(tmp_path, public)
    assert not (tmp_path / FILE_NAME).exists()
    (tmp_path / FILE_NAME).write_text(sealing.new_identity()[0])
    with pytest.raises(DataFault, match="another office's"):
        office_recipient(tmp_path, public)
    (tmp_path / FILE_NAME).write_bytes(kept)
    assert office_recipient(tmp_path, public) == public


def test_a_pair_is_durable_before_anybody_is_told(tmp_path, monkeypatch):
    synced = []
    fsync = os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda handle: (synced.append(str(Path(f"/proc/self/fd/{handle}").readlink())), fsync(handle))
    )
    office_recipient(tmp_path)
    assert synced[-1] == str(tmp_path)
