from pathlib import Path
import pytest
from PySide6.QtCore import Qt
from tests.journeys.test_counter_forms import *
from tests.journeys.test_counter_forms import desk_and_office
OUT=Path("/tmp/C/shots")
def test_counter(desk_and_office,qtbot):
    desk, office = desk_and_office
    ticket = at_the_counter(desk, office)
    code = office.keep(FILLED, ticket=ticket)
    draft = wait(office.drafts.resume(code)).id
    sent = wait(office.drafts.finish(draft, b"<data/>"))
    def shot(n):
        for _ in range(3): qtbot.wait(60)
        desk.face.window.grabWindow().save(str(OUT/f"counter-{n}.png"))
    desk.click(f"counter.sent.{sent.reference}")
    desk.see("counter.step.decide"); shot("en-step")
    desk.control(Qt.Key.Key_Delete); desk.see("counter.erase.asked"); desk.write("1"); desk.see("counter.erase.now"); desk.control(Qt.Key.Key_Delete)
    desk.until(lambda: forms(desk).dialog == "" and not desk.sees("counter.erase.now"))
    desk.face.languages.use("ar") if hasattr(desk.face,"languages") else None
    desk.click(f"counter.sent.{sent.reference}"); desk.see("counter.step.erased"); shot("after")
    desk.face.look.textStep="largest"; shot("largest")
