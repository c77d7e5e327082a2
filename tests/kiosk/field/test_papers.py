"""What is attached to a case: told by its bytes, refused in clear words, and taken away again before it is sent."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.field import papers
from kiosk.field.papers import checked, media_type, plain_name
from tests.kiosk.field.test_desk import laptop  # noqa: F401 - the fixture
from tests.kiosk.running import wait

JPEG = b"\xff\xd8\xff\xe0 a picture"


def archive(*names):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("kind", "content", "told"),
    [
        ("photo", JPEG, "image/jpeg"),
        ("scan", b"%PDF-1.7 a scan", "application/pdf"),
        ("document", archive("word/document.xml"), "openxmlformats-officedocument.wordprocessingml"),
        ("document", "Tēnā koe\n".encode(), "text/plain"),
        ("signature", b"\x89PNG\r\n\x1a\n...", "image/png"),
    ],
)
def test_what_is_taken(kind, content, told):
    assert told in checked(kind, content)


@pytest.mark.parametrize(
    ("kind", "content", "code"),
    [
        ("photo", b"%PDF-1.7 no picture", "paper_kind"),
        ("document", b"MZ\x90\x00 a program", "paper_kind"),
        ("document", b"#!/bin/sh\nrm -r\n", "paper_kind"),
        ("document", archive("setup.exe"), "paper_kind"),
        ("document", b"\x7fELF\x02\x01 a program", "paper_kind"),
        ("document", b"PK\x03\x04 cut short", "paper_kind"),
        ("scan", b"", "paper_empty"),
        ("photo", JPEG + bytes(papers.MOST_BYTES), "paper_large"),
    ],
)
def test_what_is_not_taken_is_said(kind, content, code):
    with pytest.raises(Refused) as refused:
        checked(kind, content)
    assert refused.value.code == code


@given(st.binary(max_size=300), st.text(max_size=200))
def test_any_bytes_and_any_name_are_told_or_not_without_a_fault(content, name):
    assert isinstance(media_type(content), str)
    assert media_type(b"\xff\xd8\xff" + content) == "image/jpeg"
    assert plain_name(name).isprintable()
    assert len(plain_name(name)) <= papers.MOST_NAME


def test_a_paper_is_taken_away_before_it_is_sent_and_put_back(laptop):  # noqa: F811
    case = laptop.person(name="Grace")
    wait(laptop.desk.attach(case, "photo", "licence.jpg", JPEG))
    (paper,) = laptop.case(case).attachments
    sealed = laptop.desk.detach(case, paper.blob)
    assert laptop.case(case).attachments == ()
    assert not laptop.desk.sealed.is_here(paper.blob)
    assert paper.blob not in laptop.desk.sealed.unsent()
    wait(laptop.desk.attach_again(case, "photo", sealed))
    assert [one.blob for one in laptop.case(case).attachments] == [paper.blob]
    assert laptop.desk.sealed.open_file(paper.blob).name == "licence.jpg"
    laptop.blobs.note_sent(paper.blob, forget=False)
    with pytest.raises(Refused) as refused:
        laptop.desk.detach(case, paper.blob)
    assert refused.value.code == "paper_sent"
    assert len(laptop.case(case).attachments) == 1
