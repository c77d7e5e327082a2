"""Signatures, photos, files and codes."""

import re
from pathlib import Path

import pytest
import qrcode
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from ui.devices.camera import CameraFault, FileCamera
from ui.forms import picture_part, samples
from ui.forms.attachments import MemoryAttachments, attachment_name
from ui.forms.sketch_part import RATIO, SHEET

PHOTO = {"kind": "upload", "parameters": {"mediatype": "image/*"}}
PDF = {"mediatype": "application/pdf"}
SIGN = {**PHOTO, "appearance": "signature"}


class Blind:
    """A camera that is there and gives nothing."""

    def start(self, frame, failed) -> None:
        message = "somebody else has it"
        raise CameraFault(message)

    def stop(self) -> None:
        pass


@pytest.fixture
def card(tmp_path) -> Path:
    path = tmp_path / "card.png"
    path.write_bytes(samples.picture("CARD"))
    return path


@pytest.mark.parametrize(
    ("ref", "name"),
    [("/data/child[2]/photo", "child-2-photo"), ("/data", "data"), ("/", "answer"), ("/data/../../etc/x", "etc-x")],
)
def test_a_file_is_named_after_its_question_and_unlike_any_other(ref, name) -> None:
    found = attachment_name(ref, "jpg")
    assert re.fullmatch(rf"{name}-[0-9a-f]{{6}}\.jpg", found)
    assert attachment_name(ref, "jpg") != found


class TestSigning:
    def sign(self, part, *ways):
        """Draw, and go on at once: what is drawn has to come along."""
        for way in ways:
            part.begin(*way[0])
            for at in way[1:]:
                part.draw(*at)
            part.end()
        part.faults()

    def test_strokes_become_a_picture(self, ask) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files}, **SIGN)
        self.sign(asked.part, [(0.1, 0.5), (0.5, 0.4), (0.9, 0.6)])
        assert asked.answer.startswith("it-")
        image = QImage.fromData(files.files[asked.answer])
        assert (image.width(), image.height()) == (SHEET, SHEET * RATIO)
        assert image.pixelColor(int(SHEET * 0.1), int(SHEET * RATIO * 0.5)).lightness() < 128

    def test_a_stroke_outside_stays_on_the_pad(self, ask) -> None:
        asked = ask(**SIGN)
        self.sign(asked.part, [(0.5, 0.5), (4.0, -3.0)])
        assert asked.part.strokes[0][-1] == (1.0, 0.0)

    def test_it_is_kept_without_anybody_waiting(self, ask, qtbot) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files}, **SIGN)
        for x in (0.2, 0.4, 0.6):
            asked.part.begin(x, 0.5)
            asked.part.end()
        assert asked.answers == []
        qtbot.waitUntil(lambda: asked.answers != [], timeout=5000)
        assert len(asked.answers) == 1, "the last picture alone"
        image = QImage.fromData(files.files[asked.answer])
        assert image.pixelColor(int(SHEET * 0.6), int(SHEET * RATIO * 0.5)).value() < 128

    def test_undo_and_clear(self, ask) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files}, **SIGN)
        self.sign(asked.part, [(0.1, 0.5), (0.2, 0.5)], [(0.3, 0.5)])
        name, one = asked.answer, files.files[asked.answer]
        asked.part.undo()
        asked.part.faults()
        assert files.files[name] != one
        asked.part.undo()
        assert asked.answer == ""
        assert files.files == {}
        self.sign(asked.part, [(0.1, 0.5)])
        asked.part.clear()
        assert asked.answer == ""

    def test_a_typed_name_stands_for_it(self, ask) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files}, **SIGN)
        self.sign(asked.part, [(0.1, 0.5), (0.2, 0.5)])
        asked.part.typeInstead(True)
        assert asked.answer == ""
        asked.part.type("Anahera \u202eWalker")
        assert asked.model.check()
        assert asked.part.property("typedName") == "Anahera Walker"
        assert QImage.fromData(files.files[asked.answer]).width() == SHEET

    def test_a_kept_signature_is_shown_again(self, ask) -> None:
        files = MemoryAttachments()
        first = ask({"attachments": files}, **SIGN)
        self.sign(first.part, [(0.1, 0.5), (0.9, 0.5)])
        again = ask({"attachments": files}, **SIGN, value=first.answer)
        assert again.part.ground is not None
        assert not again.part.property("empty")

    def test_who_draws_over_a_kept_signature_gives_another_one(self, ask) -> None:
        files = MemoryAttachments()
        first = ask({"attachments": files}, **SIGN)
        self.sign(first.part, [(0.1, 0.5), (0.9, 0.5)])
        again = ask({"attachments": files}, **SIGN, value=first.answer)
        self.sign(again.part, [(0.1, 0.2), (0.9, 0.2)], [(0.1, 0.3), (0.9, 0.3)])
        assert again.answer != first.answer
        assert list(files.files) == [again.answer]
        last = ask({"attachments": files}, **SIGN, value=again.answer)
        last.part.clear()
        assert files.files == {}

    def test_marks_on_a_photo(self, ask, card) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files, "camera": FileCamera([card])}, **PHOTO, appearance="annotate")
        assert asked.part.property("hasCamera")
        asked.part.look()
        asked.part.take()
        asked.part.faults()
        bare = files.files[asked.answer]
        self.sign(asked.part, [(0.1, 0.5), (0.9, 0.5)])
        assert files.files[asked.answer] != bare
        image = QImage.fromData(files.files[asked.answer])
        assert image.pixelColor(image.width() // 2, image.height() // 4).lightness() < 255, "the photo lies below"
        asked.part.clear()
        assert files.files == {}
        blind = ask({"camera": Blind()}, **PHOTO, appearance="annotate")
        blind.part.look()
        assert not blind.part.property("looking")

    def test_only_marks_need_a_photo(self, ask, card) -> None:
        assert not ask({"camera": FileCamera([card])}, **SIGN).part.property("hasCamera")


class TestPhotos:
    def test_look_take_use(self, ask, qtbot, card) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files, "camera": FileCamera([card])}, **PHOTO)
        asked.part.look()
        assert asked.part.property("stage") == "looking"
        asked.part.take()
        asked.part.use()
        qtbot.waitUntil(lambda: asked.part.property("stage") == "kept", timeout=5000)
        assert len(asked.answers) == 1
        assert files.files[asked.answer].startswith(b"\xff\xd8")
        asked.part.remove()
        assert asked.answer == ""
        assert files.files == {}

    def test_closing_the_camera_leaves_what_was_handed_in(self, ask, card) -> None:
        asked = ask({"camera": FileCamera([card])}, **PHOTO, value="photo-kept.jpg")
        asked.part.look()
        asked.part.take()
        asked.part.cancel()
        assert asked.part.property("stage") == "kept"
        assert asked.answers == []

    def test_no_camera_offers_none(self, ask) -> None:
        assert not ask(**PHOTO).part.property("hasCamera")

    def test_a_camera_that_fails_says_where_to_go(self, ask) -> None:
        asked = ask({"camera": Blind()}, **PHOTO)
        asked.part.look()
        assert asked.part.property("stage") == "empty"
        assert "counter" in asked.part.property("trouble")

    def test_a_file_that_is_no_picture(self, ask, qtbot, tmp_path) -> None:
        (tmp_path / "x.jpg").write_text("not a picture")
        asked = ask({"files": True}, **PHOTO)
        asked.part.choose(QUrl.fromLocalFile(str(tmp_path / "x.jpg")))
        qtbot.waitUntil(lambda: asked.part.property("stage") == "empty", timeout=5000)
        assert "cannot be opened" in asked.part.property("trouble")
        assert asked.answers == []

    def test_a_file_keeps_a_harmless_name(self, ask, qtbot, tmp_path) -> None:
        files = MemoryAttachments()
        path = tmp_path / "my: let*ter.PDF"
        path.write_bytes(b"%PDF")
        asked = ask({"attachments": files, "files": True}, kind="upload", parameters=PDF)
        asked.part.choose(QUrl.fromLocalFile(str(path)))
        qtbot.waitUntil(lambda: asked.answers != [], timeout=5000)
        assert re.fullmatch(r"my- let-ter-[0-9a-f]{6}\.pdf", asked.answer)
        assert files.files == {asked.answer: b"%PDF"}

    def test_files_of_one_name_stand_beside_each_other(self, ask, qtbot, tmp_path) -> None:
        files, answers = MemoryAttachments(), []
        for content in (b"passport", b"statement"):
            (tmp_path / "scan.pdf").write_bytes(content)
            asked = ask({"attachments": files, "files": True}, kind="upload", parameters=PDF)
            asked.part.choose(QUrl.fromLocalFile(str(tmp_path / "scan.pdf")))
            qtbot.waitUntil(lambda asked=asked: asked.answers != [], timeout=5000)
            answers.append(asked.answer)
        assert [files.files[name] for name in answers] == [b"passport", b"statement"]

    def test_a_file_is_no_larger_than_a_draft_takes(self, ask, qtbot, tmp_path, monkeypatch) -> None:
        monkeypatch.setattr(picture_part, "MOST_ATTACHMENT", 10)
        (tmp_path / "big.pdf").write_bytes(bytes(11))
        asked = ask({"files": True}, kind="upload", parameters=PDF)
        asked.part.choose(QUrl.fromLocalFile(str(tmp_path / "big.pdf")))
        qtbot.waitUntil(lambda: asked.part.property("stage") == "empty", timeout=5000)
        assert "larger than 12 MB" in asked.part.property("trouble")
        assert asked.answers == []


class TestCodes:
    def test_a_code_before_the_camera_is_read_by_itself(self, ask, qtbot, tmp_path) -> None:
        path = tmp_path / "code.png"
        qrcode.make("4K7P-2M").save(path)
        asked = ask({"camera": FileCamera([path])}, data_type="barcode")
        asked.part.look()
        qtbot.waitUntil(lambda: asked.answers != [], timeout=5000)
        assert asked.answer == "4K7P-2M"
        assert not asked.part.property("looking")

    def test_it_can_be_typed(self, ask) -> None:
        asked = ask(data_type="barcode")
        asked.part.type("ab\u202ec ")
        assert asked.answer == "abc"

    def test_without_a_code_the_camera_stays_on_until_it_is_closed(self, ask, qtbot, card) -> None:
        asked = ask({"camera": FileCamera([card])}, data_type="barcode")
        for _ in range(2):
            with qtbot.waitSignal(asked.part.pictureChanged, timeout=5000):
                asked.part.look()
        assert asked.part.property("looking")
        asked.part.cancel()
        assert not asked.part.property("looking")

    def test_a_camera_that_fails_leaves_typing(self, ask) -> None:
        asked = ask({"camera": Blind()}, data_type="barcode")
        asked.part.look()
        assert "Type" in asked.part.property("trouble")
