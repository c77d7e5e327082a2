"""A server notes that a submission has arrived, whatever comes first and however closely."""

import pytest

from kiosk.forms.submissions.aftercare import Aftercare
from kiosk.forms.submissions.desk import Sending
from kiosk.forms.submissions.submission import Blob
from tests.kiosk.forms.drafts.stage import Stage, wait


@pytest.fixture
def hub(tmp_path):
    stage = Stage(tmp_path / "hub", role="hub")
    yield stage
    stage.stop()


def test_a_blob_that_arrives_while_it_is_looked_for_is_not_overlooked(hub, monkeypatch):
    care = Aftercare(hub.node, hub.blobs, receives=True)
    name, size, missed = "", hub.blobs.size, []

    def just_before(wanted):
        found = size(wanted)
        if found is None and not missed:
            missed.append(wanted)
            assert hub.blobs.put(b"sealed") == wanted
            care.blob_arrived(wanted)
        return found

    name = hub.blobs.put(b"sealed")
    hub.blobs.note_sent(name, forget=True)
    monkeypatch.setattr(hub.blobs, "size", just_before)
    care.start()
    day = hub.node.office.day(hub.node.clock.now_ms())
    wait(hub.submissions.send("s1", Sending(form="f", version="1", day=day, blobs=(Blob(name, 6),))))
    wait(hub.node.query(lambda _log: None))
    wait(hub.node.query(lambda _log: None))
    assert missed == [name]
    assert hub.submissions.get("s1").status == "received"
    care.stop()
