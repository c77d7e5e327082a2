"""Signatures, photos, files and codes."""

from pathlib import Path

import pytest
import qrcode
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from ui.devices.camera import CameraFault, FileCamera
from ui.forms import samples
from ui.forms.attachments import MemoryAttachments
from ui.forms.sketch_part import RATIO, SHEET, attachment_name

PHOTO = {"kind": "upload", "parameters": {"mediatype": "image/*"}}
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
    [("/data/child[2]/photo", "child-2-photo.jpg"), ("/data", "data.jpg"), ("/", "answer.jpg"),
     ("/data/../../etc/x", "etc-x.jpg")],
)  # fmt: skip
def test_a_file_is_named_after_its_question(ref, name) -> None:
    assert attachment_name(ref, "jpg") == name


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
        assert asked.answer == "it.png"
        image = QImage.fromData(files.files["it.png"])
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
        assert asked.answers == ["it.png"], "the last picture alone"
        image = QImage.fromData(files.files["it.png"])
        assert image.pixelColor(int(SHEET * 0.6), int(SHEET * RATIO * 0.5)).value() < 128

    def test_undo_and_clear(self, ask) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files}, **SIGN)
        self.sign(asked.part, [(0.1, 0.5), (0.2, 0.5)], [(0.3, 0.5)])
        one = files.files["it.png"]
        asked.part.undo()
        asked.part.faults()
        assert files.files["it.png"] != one
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
        assert asked.answer == "it.png"
        assert QImage.fromData(files.files["it.png"]).width() == SHEET

    def test_a_kept_signature_is_shown_again(self, ask) -> None:
        files = MemoryAttachments()
        first = ask({"attachments": files}, **SIGN)
        self.sign(first.part, [(0.1, 0.5), (0.9, 0.5)])
        again = ask({"attachments": files}, **SIGN, value=first.answer)
        assert again.part.ground is not None
        assert not again.part.property("empty")

    def test_marks_on_a_photo(self, ask, card) -> None:
        files = MemoryAttachments()
        asked = ask({"attachments": files, "camera": FileCamera([card])}, **PHOTO, appearance="annotate")
        assert asked.part.property("hasCamera")
        asked.part.look()
        asked.part.take()
        asked.part.faults()
        bare = files.files["it.png"]
        self.sign(asked.part, [(0.1, 0.5), (0.9, 0.5)])
        assert files.files["it.png"] != bare
        image = QImage.fromData(files.files["it.png"])
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
        assert asked.answers == ["it.jpg"]
        assert files.files["it.jpg"].startswith(b"\xff\xd8")
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
        asked = ask({"attachments": files, "files": True}, kind="upload", parameters={"mediatype": "application/pdf"})
        asked.part.choose(QUrl.fromLocalFile(str(path)))
        qtbot.waitUntil(lambda: asked.answers != [], timeout=5000)
        assert asked.answer == "my- let-ter.pdf"
        assert files.files == {"my- let-ter.pdf": b"%PDF"}


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
