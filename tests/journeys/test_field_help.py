"""Help in a form on a laptop: the helper sees what the form lets be seen, and Stop is above everything."""

import pytest
from PySide6.QtCore import Qt

from kiosk.assist import help_call as calls
from kiosk.assist.frames import AskFill, CheckItem, Joined, Point, Seen, encode
from kiosk.events import Draft
from kiosk.ports import LinkState
from tests.assist.pair import MemorySessions, pair
from tests.journeys.desk_stage import PATIENCE, Cable
from tests.journeys.field_stage import laptop

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key
CANARY = "Zebrafinchling"
ANSWERED = {
    "counter": "4", "officer": "priya", "name": "Priya Raman", "device": "desk", "granted": True, "term": 1
}  # fmt: skip


def seen(frames):
    return next((one for one in reversed(frames) if isinstance(one, Seen)), None)


def test_a_helper_joins_in_a_form_and_sees_what_it_shares_and_no_more(tmp_path, qtbot):
    own, helper = pair()
    frames = []
    helper.on_frame(frames.append)
    with laptop(tmp_path, qtbot, link=Cable(LinkState.CONNECTED)) as (face, inside):
        inside.live = MemorySessions(own)
        face.unlock()
        desk, day = inside.desk, inside.node.queue.day
        stop = desk.add_stop({"day": day, "kind": "table", "place": "Hall"}).result(PATIENCE)["stop"]
        inside.node.act("stop.arrive", {"stop": stop}).result(PATIENCE)
        case = desk.new_person(stop, "change-address", language="en").result(PATIENCE)["case"]
        face.until(lambda: face.session.day.row is not None)
        face.session.person.open(case)
        face.session.day.refresh()
        face.until(lambda: face.session.forms.starts)
        face.session.forms.begin()
        face.until(lambda: face.session.forms.stage == "open" and face.session.forms.form is not None)
        form = face.session.forms.form
        face.until(lambda: bool(form.questions.rows))
        first = form.questions.row(0).ref
        face.until(lambda: face.sees(first))
        face.click(first)
        face.write(CANARY)
        face.key(Key.Key_F3)
        face.click("field.help.join")
        face.until(lambda: face.session.helping.model.state == "calling")
        call = inside.node.read(lambda queue: next(iter(queue.help_calls.values())))
        assert (call.page, call.service) == ("Form", "change-address")
        inside.node.write([Draft(calls.ANSWERED, f"help/{call.id}", ANSWERED)], inside.office.queue_stream).result(
            PATIENCE
        )
        face.click("consent.yes")
        helper.send(Joined("Priya Raman", "", "4"))
        face.until(lambda: bool(getattr(seen(frames), "fields", ())))
        assert seen(frames).page == "Form"
        assert not any(CANARY.encode() in encode(one) for one in frames), "a name is not for a helper"
        helper.send(Point(first))
        face.until(lambda: form.questions.row(0).asked.property("pointedBy") == "Priya")
        helper.send(CheckItem("passport", "Your old passport"))
        face.until(lambda: face.session.helping.model.listed)
        face.key(Key.Key_F3)
        face.session.helping.model.view("talk")
        face.click("field.help.papers")
        face.until(lambda: face.session.helping.model.part == "papers")
        face.key(Key.Key_Escape)
        helper.send(AskFill(first))
        face.click("help.stop")
        face.see("field.help.receipt.done")
        face.key(Key.Key_Return)
        face.until(lambda: form.questions.row(0).asked.property("pointedBy") == "")
