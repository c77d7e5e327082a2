"""The code on the paper and on the kiosk's screen leads to the page of that ticket."""

import io

import httpx
import pytest
import zxingcpp
from PIL import Image

from central.credentials import OfficeKeys
from central.hub import Hub
from tests.journeys.kiosk_stage import running
from tests.journeys.test_kiosk_ticket import take
from ui.devices.qr import qr_source

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_code_on_the_paper_and_on_the_screen_leads_to_the_ticket(tmp_path, qtbot, free_port, monkeypatch):
    papers = []
    with running(tmp_path, qtbot, public_address=f"http://127.0.0.1:{free_port}") as kiosk:
        prints = kiosk.paper.print_ticket
        monkeypatch.setattr(kiosk.paper, "print_ticket", lambda png, job: papers.append(png) or prints(png, job))
        take(kiosk)
        kiosk.until(lambda: bool(papers))
        (address,) = [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(papers[0])))]
        assert kiosk.model.ticket.code == qr_source(address)
        assert "Point your phone" in kiosk.model.ticket.asOf
        hub = Hub(kiosk.node, OfficeKeys.new(), port=free_port).start()
        try:
            page = httpx.get(address)
        finally:
            hub.stop()
        assert page.status_code == 200
        assert kiosk.model.ticket.label in page.text
