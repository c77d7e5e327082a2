"""Where answers and files go: into a draft of this device, and what of it is sent."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage

from kiosk.errors import Refused
from kiosk.forms.drafts import desk
from kiosk.forms.pages.filling import Filling
from kiosk.forms.session.records import decoded, encoded
from kiosk.forms.submissions.reading import read_submission
from tests.kiosk.forms.drafts.stage import SECRET, Stage, wait
from tests.kiosk.forms.pages.written import NOW, asked, filling_of, form_of
from tests.ui.forms.test_form_model import Counting, opened, question
from ui.forms.background import Background
from ui.forms.form_keeper import DraftKeeper
from ui.forms.form_model import FormModel
from ui.forms.form_shown import FormFacts
from ui.forms.question_model import FormTools
from ui.staff_forms.form_keeping import OfficersDrafts, OfficersKeeper
from ui.staff_forms.form_ledger import Ledger

pytestmark = pytest.mark.usefixtures("qapp")

XML = b"<data id='f'><card>%s</card></data>"


def later(future, done, refused=lambda _text: None):
    """The outcome of a future, at once."""
    try:
        found = future.result(20)
    except Refused as refusal:
        refused(refusal.text)
    else:
        done(found)


class Draft:
    """A draft with the keeper that a form has."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.id = stage, stage.open()
        self.keeper = DraftKeeper(stage.drafts, self.id, {}, later)
        self.told: list[str] = []
        self.keeper.trouble = lambda text: self.told.append(text.id)

    def settle(self) -> None:
        """What was asked of the draft before is done."""
        wait(self.stage.drafts.records(self.id))

    def send(self, names: bytes) -> list[str]:
        """Send it with an answer; the reference, or why not."""
        told: list[str] = []
        self.keeper.finish(XML % names, told.append, lambda text: told.append(text.id))
        return told

    def sent_files(self) -> dict[str, bytes]:
        """The files of what was sent."""
        return read_submission(self.stage.submissions.get(self.id), self.stage.blobs, SECRET).files


@pytest.fixture
def draft(tmp_path):
    """A draft of one device."""
    stage = Stage(tmp_path)
    yield Draft(stage)
    stage.stop()


def test_a_file_that_the_draft_does_not_take_is_told_of_and_nothing_is_sent_without_it(draft, monkeypatch):
    monkeypatch.setattr(desk, "MOST_ATTACHMENT", 10)
    draft.keeper.attachments.keep("big.pdf", bytes(11), "application/pdf")
    draft.settle()
    assert draft.told == ["refused.draft_too_large"]
    assert draft.send(b"big.pdf") == ["refused.file_not_kept"]
    assert draft.stage.submissions.get(draft.id) is None
    draft.keeper.attachments.drop("big.pdf")
    assert len(draft.send(b"")) == 1
    assert draft.sent_files() == {}


def test_what_was_drawn_and_taken_back_is_not_sent(draft):
    for stroke in range(desk.MOST_ATTACHMENTS):
        draft.keeper.attachments.keep("sign.png", b"stroke %d" % stroke, "image/png")
    draft.keeper.attachments.drop("sign.png")
    draft.send(b"")
    assert draft.sent_files() == {}
    assert draft.told == []


def test_only_files_that_an_answer_names_are_sent(draft):
    for name in ("card.jpg", "id-card.jpg"):
        draft.keeper.attachments.keep(name, name.encode(), "image/jpeg")
    draft.send(b"id-card.jpg")
    assert draft.sent_files() == {"id-card.jpg": b"id-card.jpg"}


def test_an_undo_after_a_restart_takes_back_one_removal(draft):
    repeat = '<repeat nodeset="/data/r">' + asked("/data/r/n") + "</repeat>"
    form = form_of("<r><n/></r>" * 3, "", f'<group ref="/data/r"><label>P</label>{repeat}</group>')
    begun = form.start(now=NOW, zone="UTC")
    wait(draft.stage.drafts.append(draft.id, encoded(begun.first_record), step="begin"))

    def again():
        return Filling(form, form.replay([decoded(body) for body in draft.stage.answers(draft.id)], now=NOW))

    def program():
        filling, model = again(), FormModel()
        model.open(filling, Counting(filling), FormTools(), DraftKeeper(draft.stage.drafts, draft.id, {}, later), FACTS)
        return model

    program().removeAdded("/data/r[1]")
    second = program()
    second.removeAdded("/data/r[1]")
    second.undoRemoved()
    draft.settle()
    assert again().session.count("/data/r") == second.filling.session.count("/data/r") == 2


def test_a_signature_that_is_given_again_at_a_counter_is_no_longer_the_citizens(draft):
    upload = '<upload ref="/data/s" mediatype="image/*" appearance="signature"><label>S</label></upload>'
    form = form_of("<s/>", '<bind nodeset="/data/s" type="binary"/>', upload)
    begun = form.start(now=NOW, zone="UTC")
    wait(draft.stage.drafts.append(draft.id, encoded(begun.first_record), step="begin"))
    drafts, held, background = draft.stage.drafts, {}, Background()
    officers = OfficersDrafts(drafts, "priya", "1")
    keepers = (DraftKeeper(drafts, draft.id, held, later), OfficersKeeper(officers, draft.id, held, later))
    for keeper in keepers:
        filling = Filling(form, form.replay([decoded(body) for body in draft.stage.answers(draft.id)], now=NOW))
        model = FormModel()
        tools = FormTools(attachments=keeper.attachments, background=background)
        model.open(filling, Counting(filling), tools, keeper, FACTS)
        part = question(model, "/data/s").property("part")
        part.begin(0.5, 0.5)
        part.end()
        part.faults()
        model.close()
    background.close()
    found = wait(drafts.records(draft.id))
    assert Ledger.of(found.entries, found.undone).by_staff()["/data/s"].who == "priya"
    assert list(found.attachments()) == list(held)


def test_photos_of_children_who_change_places_stay_apart(qtbot, tmp_path):
    def photo(colour):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(tmp_path / f"{colour}.png"))
        return QUrl.fromLocalFile(str(tmp_path / f"{colour}.png"))

    def hand_in(ref, colour):
        part = question(form, ref).property("part")
        part.choose(photo(colour))
        qtbot.waitUntil(lambda: part.property("stage") == "kept", timeout=5000)
        form.goOn()

    upload = '<upload ref="/data/r/p" mediatype="image/*"><label>P</label></upload>'
    filling = filling_of(
        "<r><p/></r>",
        '<bind nodeset="/data/r/p" type="binary"/>',
        f'<group ref="/data/r"><label>Child</label><repeat nodeset="/data/r">{upload}</repeat></group>',
    )
    background = Background()
    form, keeper, _ = opened(filling, background)
    hand_in("/data/r[1]/p", "red")
    form.add()
    hand_in("/data/r[2]/p", "lime")
    form.removeAdded("/data/r[1]")
    form.add()
    hand_in("/data/r[2]/p", "blue")
    background.close()
    photos = [keeper.attachments.files[filling.state(f"/data/r[{number}]/p").value] for number in (1, 2)]
    seen = [QImage.fromData(one).pixelColor(20, 20) for one in photos]
    assert [colour.green() > 200 for colour in seen] == [True, False]
    assert [colour.blue() > 200 for colour in seen] == [False, True]


FACTS = FormFacts(title=lambda _language: "")
