"""Starting and ending a server: the port, the address, the signals, the threads."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import httpx
import pytest

from central.hub import Hub
from central.server import create_app
from central.serving import Serving, run_in_thread
from kiosk.errors import DataFault
from tests.central.office import KEYS

ROOT = Path(__file__).parents[2]


def test_the_real_port_is_told(hub):
    assert hub.port > 0
    assert httpx.get(f"{hub.url}/health").json()["status"] == "ok"


def test_a_port_in_use_is_told_before_anything_starts(bench, hub):
    with pytest.raises(DataFault, match=f"Port {hub.port} is in use by another program. Choose another with --port."):
        Hub(bench.node("hub"), KEYS, port=hub.port)
    assert httpx.get(f"{hub.url}/health").status_code == 200


_CHUNKED = b"POST /enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("begins", "goes_on"),
    [
        (b"GET /", b"a" * 4096),
        (b"GET /health HTTP/1.1\r\nX-Long: ", b"a" * 4096),
        (b"GET /health HTTP/1.1\r\n", b"X-One-More: y\r\n" * 256),
        (_CHUNKED + b"0\r\n", b"X-One-More: y\r\n" * 256),
        (_CHUNKED + b"1;", b"a" * 4096),
    ],
)
def test_a_head_without_an_end_is_refused_and_holds_up_nobody(hub, begins, goes_on):
    sent = 0
    with socket.create_connection(("127.0.0.1", hub.port), timeout=20) as caller, contextlib.suppress(ConnectionError):
        caller.sendall(begins)
        for _ in range(4096):  # 16 MiB: far more than the buffers on the way hold
            caller.sendall(goes_on)
            sent += len(goes_on)
    assert sent < 16 * 1024 * 1024
    assert httpx.get(f"{hub.url}/health").status_code == 200


def test_a_head_that_does_not_come_is_not_waited_for(hub, monkeypatch):
    monkeypatch.setattr("central.bounded_http._HEAD_SECONDS", 0.05)
    with socket.create_connection(("127.0.0.1", hub.port), timeout=20) as caller:
        caller.sendall(b"GET /heal")
        assert caller.recv(100) == b""


def test_a_body_in_pieces_of_one_byte_is_read(hub):
    body = b'{"code":"' + b"A" * 20_000 + b'","role":"kiosk"}'
    answer = httpx.post(f"{hub.url}/enrol", content=(body[at : at + 1] for at in range(len(body))), timeout=30)
    assert answer.json()["code"] == "unknown_code"


@pytest.mark.parametrize("host", ["no.such.host.invalid", "203.0.113.7"])
def test_an_address_that_is_not_here_is_told(bench, host):
    with pytest.raises(DataFault, match="--host"):
        Hub(bench.node("hub"), KEYS, host=host)


@pytest.mark.parametrize(("host", "url"), [("0.0.0.0", "http://127.0.0.1:"), ("::1", "http://[::1]:")])  # noqa: S104
def test_the_address_can_be_connected_to(bench, host, url):
    try:
        serving = run_in_thread(create_app(bench.node("hub"), KEYS), host)
    except DataFault:
        assert host == "::1", "a machine without IPv6"
        return
    try:
        assert serving.url.startswith(url)
        assert httpx.get(f"{serving.url}/health").status_code == 200
    finally:
        serving.stop()


def test_a_port_is_free_again_after_the_end(bench):
    node = bench.node("hub")
    serving = run_in_thread(create_app(node, KEYS))
    serving.stop()
    serving.stop()
    again = run_in_thread(create_app(node, KEYS), port=serving.port)
    assert again.port == serving.port
    again.stop()


def test_a_server_that_was_never_started_can_be_stopped(bench):
    Serving(create_app(bench.node("hub"), KEYS), "127.0.0.1", 0).stop()


def test_no_thread_is_left(bench):
    node = bench.node("hub")
    before = set(threading.enumerate())
    serving = run_in_thread(create_app(node, KEYS))
    with httpx.Client() as client:
        assert client.get(f"{serving.url}/health").status_code == 200
        serving.stop()
    assert set(threading.enumerate()) == before


@pytest.mark.skipif(os.name != "posix", reason="signals between processes are POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_cleanly(tmp_path, number):
    program = textwrap.dedent(f"""
        import sys
        from contextlib import ExitStack
        from pathlib import Path
        from tests.central.office import Bench, KEYS
        from central.hub import Hub
        with ExitStack() as stack:
            node = Bench(Path({str(tmp_path)!r}), stack).node("hub", serving=True)
            Hub(node, KEYS).run(lambda url: print(url, flush=True))
            print("ended", flush=True)
    """)
    running = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        url = running.stdout.readline().strip()
        assert httpx.get(f"{url}/health").status_code == 200
        running.send_signal(number)
        assert running.stdout.read().strip() == "ended"
        assert running.wait(20) == 0
    finally:
        running.kill()
        running.wait()
        running.stdout.close()


def test_a_held_port_without_a_program_behind_it_is_told_too(bench):
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        with pytest.raises(DataFault, match="in use"):
            Hub(bench.node("hub"), KEYS, port=held.getsockname()[1])
