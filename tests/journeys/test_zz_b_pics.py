import pytest
from tests.journeys import test_field_papers as t
from tests.journeys.test_field_papers import Key
from tests.journeys.field_stage import laptop
from kiosk.events import Draft
from kiosk.field import saw
pytestmark = pytest.mark.usefixtures("qapp")
CASES=[("en",{}, (1440,1200)),("ar",{"language":"ar"},(1440,900)),("big",{"text_size":"largest"},(1366,768))]
@pytest.mark.parametrize("name,settings,size", CASES)
def test_x(tmp_path, qtbot, name, settings, size):
    with laptop(tmp_path, qtbot, size=size, **settings) as (face, inside):
        case = t.met(face, inside)
        stop = next(iter(inside.node.read(lambda q: list(q.field.stops))))
        for who, service in (("Grace Pomare","lost-card"),("Li Qiang 李强","change-address")):
            inside.desk.new_person(stop, service, said={"name": who, "phone": "021 555"}).result(9)
        inside.desk.write(case,"phone","021 555 017").result(9)
        inside.desk.note(case, "brings the blue folder on Monday").result(9)
        inside.desk.attach(case, "photo", "driver licence front.jpg", t.a_picture(tmp_path).read_bytes()).result(9)
        inside.desk.attach(case, "document", "letter from the landlord.pdf", b"%PDF-1.7"+bytes(200_000)).result(9)
        inside.desk.tell_saw("lost-card","papers","People bring a glossy photo; the sheet does not say matt paper.").result(9)
        (one,) = inside.node.read(lambda q: q.field.saws_of("hana"))
        data = {"said": "People bring the wrong photo, the sheet does not say matt paper.", "did": "The sheet and the kiosk now say it, with a picture.", "by": "Jo Marsh, Passports policy", "day": inside.node.queue.day, "saws": [one.id], "service":"lost-card"}
        inside.node.write([Draft(saw.PUBLISHED, "reply/one", data)], inside.office.content_stream).result(9)
        def shot(what):
            qtbot.wait(400)
            face.face.window.grabWindow().save(f"/tmp/B/{name}-{what}.png")
        face.session.person.open(case)
        face.until(lambda: any(r.picture for r in face.session.papers.rows.rows))
        shot("person")
        face.session.forms.begin(); t.form_open(face); face.session.forms.leave(); face.session.turn("today"); face.session.person.open(case); lay=face.see("field.case.paper.1"); lay.forceActiveFocus(); qtbot.wait(6500); shot("papers")
        return
        face.session.forms.begin()
        t.form_open(face); shot("form")
        face.session.forms.leave(); face.session.turn("forms"); shot("forms")
        face.session.turn("saw"); shot("saw")
        face.session.turn("today"); face.session.ask("find"); shot("find")
        face.session.find.look("gra"); shot("find2"); face.session.dismiss()
        face.session.person.open(case); face.session.ask("attach"); face.session.papers.begin("signature"); shot("sign")
