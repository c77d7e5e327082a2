"""A submission is read back exactly, with the right key and all of its bytes."""

import pytest

from kiosk.errors import Refused
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.reading import read_submission
from tests.kiosk.forms.drafts.stage import SECRET, Stage, wait


@pytest.fixture
def sent(tmp_path):
    stage = Stage(tmp_path / "kiosk")
    draft = stage.open()
    for name in ("a.jpg", "b.pdf"):
        wait(stage.drafts.attach(draft, name, name.encode() * 1000))
    wait(stage.drafts.finish(draft, b"<data/>"))
    yield stage.submissions.get(draft), stage.blobs
    stage.stop()


def refused(submission, blobs, identity=SECRET):
    with pytest.raises(Refused) as told:
        read_submission(submission, blobs, identity)
    assert told.value.code == "not_readable"


def test_everything_is_there(sent):
    opened = read_submission(*sent, SECRET)
    assert opened.xml == b"<data/>"
    assert opened.files == {name: name.encode() * 1000 for name in ("a.jpg", "b.pdf")}


def test_another_key(sent):
    refused(*sent, sealing.new_identity()[0])


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_blob_that_was_erased_or_changed(sent, which):
    submission, blobs = sent
    name = submission.blobs[which].sha256
    path = blobs._whole(name)
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    refused(submission, blobs)
    blobs.erase(name)
    refused(submission, blobs)
