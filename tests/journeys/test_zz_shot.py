from tests.journeys.test_first_name import *
from tests.journeys.kiosk_stage import WIDE, PORTRAIT
@pytest.mark.parametrize("tag,size,kw,lang,name",[("en",PORTRAIT,{},"en","Amara"),("wide",WIDE,{},"en","Amara"),("large",PORTRAIT,dict(text_size="largest"),"en","Amara")])
def test_shots(tmp_path, qtbot, bench, hub, tag, size, kw, lang, name):
    names=FirstNames()
    with running(tmp_path, qtbot, size=size, enrolled=True, names=names, **kw) as kiosk:
        node = kiosk.node
        link = HttpHubLink(hub.url, hub.token("kiosk", node.device.uuid))
        sync = Sync(node, link, [], QUICK, names=lambda heard, waited: NameLink(node, names, link, heard, waited, QUICK.poll))
        node.connect(sync); sync.start()
        take(kiosk, language=lang)
        kiosk.until(lambda: kiosk.model.name.offered)
        kiosk.see("ticket.label")
        qtbot.wait(900)
        shot=lambda what: (kiosk.face.window.grabWindow(), qtbot.wait(200), kiosk.face.window.grabWindow().save(f"/tmp/names/k_{tag}_{what}.png"))
        shot("1offer")
        kiosk.model.name.choose(); kiosk.page("Name"); shot("2page")
        kiosk.model.name.keep("47"); kiosk.until(lambda: kiosk.model.name.problem!=""); shot("3wrong")
        kiosk.model.name.keep(name); kiosk.page("Ticket"); qtbot.wait(900); shot("4named")
        node.stop()
