import pytest
from tests.journeys.kiosk_stage import running
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.test_kiosk_giving import closed_pack, stop
from tests.journeys.test_kiosk_appointment import book
from ui.devices.camera import FileCamera
from tests.journeys.test_u2_shots_tmp import shot
pytestmark = pytest.mark.usefixtures("qapp")
LOOKS=[("en","standard",(1080,1920)),("ar","largest",(1080,1920)),("en","standard",(1920,1080))]
@pytest.mark.parametrize("look",LOOKS,ids=str)
def test_more(tmp_path,qtbot,look):
    lang,step,size=look
    tag=f"m-{lang}-{step[:3]}-{'w' if size[0]>size[1] else 'p'}-"
    (tmp_path/"a").mkdir()
    with running(tmp_path/"a",qtbot,size=size,pack=closed_pack()) as kiosk:
        kiosk.touch(f"welcome.{lang}"); kiosk.model.comfort.chooseTextStep(step); kiosk.page("Home"); shot(kiosk,tag+"1home")
        kiosk.model.getTicket(); kiosk.page("Choose"); shot(kiosk,tag+"2choose")
        kiosk.model.openService("register-birth"); kiosk.page("Service"); shot(kiosk,tag+"3service")
    with filling_in(tmp_path/"b",qtbot,size=size,camera=FileCamera([])) as at:
        kiosk=at.kiosk
        stop(kiosk,"D"); book(kiosk,-5)
        kiosk.touch(f"welcome.{lang}"); kiosk.model.comfort.chooseTextStep(step); kiosk.page("Home"); shot(kiosk,tag+"0home")
        kiosk.model.getTicket(); kiosk.page("Choose"); shot(kiosk,tag+"4choose"); kiosk.model.back()
        kiosk.model.haveAppointment(); kiosk.page("Appointment"); shot(kiosk,tag+"4appt")
        kiosk.model.checkIn.type("bcd234"); kiosk.model.checkIn.checkIn(); kiosk.page("Ticket"); shot(kiosk,tag+"5late")
