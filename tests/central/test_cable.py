"""The cable carries, and can be pulled in every way that the fault runs need."""

import socket
import threading
import time

import pytest

from central.cable import Cable


@pytest.fixture
def echo():
    """A server that sends back what it gets."""
    server = socket.create_server(("127.0.0.1", 0))
    threads = []

    def answer(connection):
        with connection:
            try:
                while piece := connection.recv(65536):
                    connection.sendall(piece)
            except OSError:
                return

    def accept():
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=answer, args=(connection,)))
            threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    yield server.getsockname()[1]
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    accepting.join()
    for thread in threads:
        thread.join()


@pytest.fixture
def cable(echo):
    cable = Cable("127.0.0.1", echo)
    yield cable
    cable.close()


def plug(cable):
    return socket.create_connection(("127.0.0.1", cable.port), timeout=10)


def says(connection, words):
    connection.sendall(words)
    found = b""
    while len(found) < len(words):
        piece = connection.recv(65536)
        if not piece:
            break
        found += piece
    return found


def dropped(connection):
    try:
        return connection.recv(1) == b""
    except ConnectionError:
        return True


def test_it_carries_both_ways(cable):
    with plug(cable) as one, plug(cable) as other:
        assert says(one, b"a" * 300_000) == b"a" * 300_000
        assert says(other, b"b") == b"b"


def test_a_cut_drops_what_is_there_and_refuses_what_comes(cable):
    with plug(cable) as connection:
        assert says(connection, b"a") == b"a"
        cable.cut()
        cable.cut()
        assert dropped(connection)
    with pytest.raises(ConnectionRefusedError):
        plug(cable)
    port = cable.port
    cable.restore()
    assert cable.port == port
    with plug(cable) as connection:
        assert says(connection, b"c") == b"c"


def test_silence_swallows_and_then_drops(cable):
    with plug(cable) as connection:
        assert says(connection, b"a") == b"a"
        cable.silence()
        connection.sendall(b"b")
        connection.settimeout(0.1)
        with pytest.raises(TimeoutError):
            connection.recv(1)
        cable.restore()
        connection.settimeout(10)
        assert dropped(connection)
    with plug(cable) as connection:
        assert says(connection, b"c") == b"c"


def test_a_delay_holds_each_way(cable):
    cable.delay(60)
    with plug(cable) as connection:
        began = time.monotonic()
        assert says(connection, b"a") == b"a"
        assert time.monotonic() - began >= 0.12


@pytest.mark.parametrize("allowed", [0, 3])
def test_an_answer_is_dropped_once(cable, allowed):
    cable.drop_answer_after(allowed)
    with plug(cable) as connection:
        connection.sendall(b"abcdef")
        found = b""
        try:
            while piece := connection.recv(10):
                found += piece
        except ConnectionError:
            pass
        assert found in {b"abcdef"[:allowed], b""}
    with plug(cable) as connection:
        assert says(connection, b"abcdef") == b"abcdef"


def test_a_request_is_dropped_once(cable):
    cable.drop_request_after(2)
    with plug(cable) as connection:
        connection.sendall(b"abcdef")
        assert connection.recv(10) in {b"ab", b""} or dropped(connection)
    with plug(cable) as connection:
        assert says(connection, b"abcdef") == b"abcdef"


def test_a_cable_to_nowhere_drops(cable):
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        nowhere = Cable("127.0.0.1", held.getsockname()[1])
        with plug(nowhere) as connection:
            assert dropped(connection)
        nowhere.close()


def test_no_thread_is_left(echo):
    before = set(threading.enumerate())
    cable = Cable("127.0.0.1", echo)
    connection = plug(cable)
    assert says(connection, b"a") == b"a"
    cable.close()
    cable.close()
    connection.close()
    assert not [thread for thread in set(threading.enumerate()) - before if thread.name == "cable"]
