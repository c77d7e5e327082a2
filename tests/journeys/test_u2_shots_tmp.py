import sys, datetime
from dataclasses import replace
import msgspec
import pytest
from tests.journeys.kiosk_stage import running, PACK
from tests.journeys.kiosk_forms import filling_in
from kiosk.catalogue.rules import Closure
from ui.driver import *
pytestmark = pytest.mark.usefixtures("qapp")
OUT="/tmp/u2/"
LOOKS=[("en","standard",(1080,1920)),("ar","standard",(1080,1920)),("en","largest",(1080,1920)),("en","standard",(1920,1080)),("ar","largest",(1920,1080))]
def shot(kiosk,name):
    from PySide6.QtTest import QTest
    QTest.qWait(350)
    kiosk.face.window.grabWindow().save(OUT+name+".png")
def book(kiosk, minutes, **more):
    due=kiosk.node.clock.now_ms()+minutes*60000
    now=kiosk.node.office.local(due)
    return kiosk.node.act("appointment.book", {"service":"register-birth","due":due,"code":"BCD234",**more}).result(10)
@pytest.mark.parametrize("look",LOOKS,ids=str)
def test_shots(tmp_path,qtbot,look):
    lang,step,size=look
    tag=f"{lang}-{step[:3]}-{'w' if size[0]>size[1] else 'p'}-"
    with running(tmp_path,qtbot,size=size) as kiosk:
        kiosk.face.look.textStep=step
        kiosk.node.device=msgspec.structs.replace(kiosk.node.device,role="counter") if 0 else kiosk.node.device
        kiosk.touch(f"welcome.{lang}")
        if step!="standard":
            kiosk.model.comfort.chooseTextStep(step)
        kiosk.page("Home")
        shot(kiosk,tag+"home")
        kiosk.touch("home.appointment"); kiosk.page("Appointment")
        shot(kiosk,tag+"appt0")
        for i in range(5):
            kiosk.model.checkIn.clear(); kiosk.model.checkIn.type("BCD23"+str(i+5))
            kiosk.model.checkIn.checkIn()
            kiosk.until(lambda: bool(kiosk.model.checkIn.problem) and not kiosk.model.checkIn.busy)
        shot(kiosk,tag+"appt5")
        kiosk.model.back()
        kiosk.model.getTicket(); kiosk.model.openService("register-birth"); kiosk.page("Service")
        shot(kiosk,tag+"service")
        kiosk.model.openSheet("needs"); kiosk.model.needs.choose("wheelchair"); kiosk.model.needs.choose("quiet")
        kiosk.see("sheet.needs"); shot(kiosk,tag+"needs")
        kiosk.model.closeSheet()
        kiosk.model.take(); kiosk.page("Ticket"); kiosk.model.another(); kiosk.page("Choose")
        kiosk.model.openService("pay-fine"); kiosk.page("Service"); kiosk.model.take(); kiosk.page("Ticket")
        shot(kiosk,tag+"ticket2")
