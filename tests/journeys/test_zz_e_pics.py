import pytest
from PySide6.QtCore import Qt
from tests.journeys.form_stage import form_counter
from tests.journeys.test_counter_forms import FORM, FILLED, at_the_counter, forms, wait

@pytest.mark.parametrize(("name","settings"), [("en",{}),("ar",{"language":"ar"}),("largest",{"text_size":"largest"})])
def test_pics(tmp_path, qtbot, name, settings):
    with form_counter(tmp_path, qtbot, FORM, size=(1366,768), **settings) as (desk, office):
        def shot(what):
            desk.settle()
            desk.face.window.grabWindow().save(f"/tmp/E/pics/{name}-{what}.png") if hasattr(desk,"face") else desk.window.grabWindow().save(f"/tmp/E/pics/{name}-{what}.png")
        ticket = at_the_counter(desk, office)
        code = office.keep(FILLED, ticket=ticket)
        draft = wait(office.drafts.resume(code)).id
        sent = wait(office.drafts.finish(draft, b"<data/>"))
        row = f"counter.sent.{sent.reference}"
        desk.click(row); desk.see("counter.step.erased"); shot("step")
        desk.control(Qt.Key.Key_Delete); desk.see("counter.erase.asked"); shot("why")
        desk.write("1"); desk.see("counter.erase.now"); shot("look")
        desk.control(Qt.Key.Key_Delete)
        desk.until(lambda: office.submissions.get(draft).erased)
        desk.until(lambda: forms(desk).dialog == "" and not desk.sees("counter.erase.now"))
        desk.click(row); desk.see("counter.step.erased"); shot("done")
