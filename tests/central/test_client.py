"""What a device is told when an address is wrong, the network is in the way, or the hub says no."""

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from central import wire
from central.client import HttpHubLink, NotAHub, checked_url
from central.enrolling import enrol
from kiosk.errors import CursorUnknown, HubRefused, HubUnreachable
from tests.central.office import KEYS, QUEUE, batch, event

HUB_HEADERS = {wire.VERSION_HEADER: wire.VERSION, wire.TIME_HEADER: "1795000000000"}


@contextlib.contextmanager
def something_else(status: int, headers: dict[str, str], body: bytes) -> Iterator[str]:
    """A server that gives one answer to everything."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(status)
            for name, value in ({"Content-Length": str(len(body))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, *_args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def nobody() -> Iterator[int]:
    """A port on which nothing listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def asked(url, question, token=""):
    async def ask():
        link = HttpHubLink(url, token)
        try:
            return await question(link)
        finally:
            await link.close()

    return asyncio.run(ask())


@pytest.mark.parametrize(
    "url", ["", "hub", "hub:8080", "ftp://hub", "http://", "http://hub:99999", "http://[hub", "http://hub:0"]
)
def test_an_address_that_is_none(url):
    with pytest.raises(HubUnreachable, match="looks like http"):
        checked_url(url)


def test_an_address_is_taken_as_people_type_it():
    assert checked_url(" http://hub.example:8080/ ") == "http://hub.example:8080"


def test_nothing_listens_there(nobody):
    with pytest.raises(HubUnreachable, match=r"Nothing answers at .* hub is running"):
        enrol(f"http://127.0.0.1:{nobody}", KEYS.code, "kiosk", "k")


def test_a_name_that_is_not_known():
    with pytest.raises(HubUnreachable, match="Check the address"):
        enrol("http://hub.invalid:8080", KEYS.code, "kiosk", "k")


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, {"Content-Type": "text/html"}, b"<html>Sign in to the free Wi-Fi</html>"),
        (302, {"Location": "https://portal.example/"}, b""),
        (200, {"Content-Type": "application/json"}, b'{"device": "x"}'),
        (404, {}, b"not here"),
        (200, {wire.VERSION_HEADER: wire.VERSION, wire.TIME_HEADER: "noon"}, b"{}"),
        (500, HUB_HEADERS, b"<html>Bad gateway</html>"),
    ],
)
def test_something_else_answers(status, headers, body):
    with something_else(status, headers, body) as url, pytest.raises(NotAHub, match="not a Shopfront hub"):
        enrol(url, KEYS.code, "kiosk", "k")


def test_a_feed_that_is_no_batch():
    with something_else(200, HUB_HEADERS, b"<html>") as url, pytest.raises(NotAHub):
        asked(url, lambda link: link.pull(QUEUE, None, 0))


def test_a_closed_link_stays_closed(hub):
    async def after_its_end(link):
        await link.hub_time()
        await link.close()
        with pytest.raises(HubUnreachable, match="closed"):
            await link.hub_time()

    asked(hub.url, after_its_end, hub.token())


def test_an_answer_that_is_not_http(nobody):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer():
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(HubUnreachable, match="not a Shopfront hub"):
            enrol(f"http://127.0.0.1:{server.getsockname()[1]}", KEYS.code, "kiosk", "k")
        thread.join()


def test_a_hub_without_tls_behind_an_https_address(hub):
    with pytest.raises(HubUnreachable, match="certificate"):
        enrol(hub.url.replace("http:", "https:"), KEYS.code, "kiosk", "k")
    assert ssl.HAS_TLSv1_2


def test_a_hub_of_another_version():
    headers = HUB_HEADERS | {wire.VERSION_HEADER: "2"}
    with something_else(200, headers, b"{}") as url, pytest.raises(HubRefused, match="one release") as refused:
        enrol(url, KEYS.code, "kiosk", "k")
    assert refused.value.code == "wrong_version"


def test_an_answer_of_another_shape():
    with something_else(200, HUB_HEADERS, b'{"device": 7}') as url, pytest.raises(HubRefused) as refused:
        enrol(url, KEYS.code, "kiosk", "k")
    assert refused.value.code == "wrong_version"


def test_a_device_of_another_version_is_refused(hub):
    answer = hub.ask("GET", "/office", headers={wire.VERSION_HEADER: "0"})
    assert (answer.status_code, answer.json()["code"]) == (400, "wrong_version")


def test_a_busy_hub_counts_as_out_of_reach():
    body = b'{"code": "not_saved", "message": "The hub could not save the events: full."}'
    with something_else(503, HUB_HEADERS, body) as url, pytest.raises(HubUnreachable, match="could not save"):
        asked(url, lambda link: link.push([b"{}"]))


def test_a_link_pushes_pulls_and_asks(hub):
    day = hub.node.office.day(hub.node.clock.now_ms())

    async def use(link):
        pushed = await link.push([batch(event(1))[1:-1]])
        found = await link.pull(QUEUE, None, 0)
        with pytest.raises(CursorUnknown):
            await link.pull(QUEUE, "nobody", 0)
        with pytest.raises(HubRefused) as refused:
            await link.pull("office/XYZ/queue", None, 0)
        assert refused.value.code == "stream_not_granted"
        answer = await link.grant("r", "labels.lease", {"day": day, "series": "A"})
        return pushed, found, answer, await link.hub_time()

    pushed, found, answer, hub_time = asked(hub.url, use, hub.token())
    assert pushed.acked == {"urn:shopfront:device:d1:1": 1}
    assert batch(event(1))[1:-1] in found
    assert answer.ok
    assert len(answer.events) == 1
    assert abs(hub_time - hub.node.clock.now_ms()) < 10_000


def test_a_long_batch_travels_pressed(hub):
    raws = [batch(event(number, data={"x": "y" * 200}))[1:-1] for number in range(1, 201)]
    assert asked(hub.url, lambda link: link.push(raws), hub.token()).acked == {"urn:shopfront:device:d1:1": 200}
