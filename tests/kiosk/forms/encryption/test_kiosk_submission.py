"""A form with a key of its own, filled in at a kiosk: encrypted for the key's owner, then sealed to the office."""

import base64

import msgspec
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.errors import Refused
from kiosk.forms.encryption.submission import decrypt
from kiosk.forms.submissions.reading import read_submission
from tests.kiosk.forms.drafts.stage import FORM, SECRET, wait

XML = b'<data id="change-of-address"><name>Marked Words</name><meta><instanceID>uuid:1</instanceID></meta></data>'
KEY = rsa.generate_private_key(65537, 2048)
PUBLIC = base64.b64encode(
    KEY.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
).decode()


def test_the_office_unseals_it_and_only_the_owner_of_the_key_reads_it(stage):
    draft = wait(stage.drafts.open(msgspec.structs.replace(FORM, public_key=PUBLIC)))
    for name in ("tree.jpg", "taken-back.jpg"):
        wait(stage.drafts.attach(draft, name, b"JPEG"))
    wait(stage.drafts.finish(draft, XML, ["tree.jpg"]))
    read = read_submission(stage.submissions.get(draft), stage.blobs, SECRET)
    assert b"Marked" not in read.xml
    assert set(read.files) == {"tree.jpg.enc", "submission.xml.enc"}
    found = decrypt(read.xml, read.files.__getitem__, KEY)
    assert (found.xml, found.files, found.vouched) == (XML, {"tree.jpg": b"JPEG"}, True)


def test_a_key_that_is_none_is_refused_and_the_draft_stays(stage):
    draft = wait(stage.drafts.open(msgspec.structs.replace(FORM, public_key="junk")))
    with pytest.raises(Refused) as told:
        wait(stage.drafts.finish(draft, XML))
    assert told.value.code == "no_recipients"
    assert stage.submissions.get(draft) is None
    assert wait(stage.drafts.records(draft)).id == draft
