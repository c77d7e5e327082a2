"""Servers announce themselves, and devices hear of them: two processes on this machine's loopback."""

import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from central import announcing
from central.announcing import Announcing, Listening

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
sys.path.insert(0, {root!r})
from central.announcing import Announcing
found = [Announcing(office, name, url) for office, name, url in {announced!r}]
print("ready", flush=True)
sys.stdin.readline()
for one in found:
    one.close()
"""


def heard(listening, wanted, seconds=20.0):
    until = time.monotonic() + seconds
    while listening.urls() != wanted and time.monotonic() < until:
        time.sleep(0.05)
    return listening.urls()


def multicast_on_loopback():
    """Whether this machine hands a packet to those of itself that listen: some containers do not."""
    group, here = socket.inet_aton("224.0.0.251"), socket.inet_aton("127.0.0.1")
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth,
    ):
        try:
            ear.bind(("", 0))
            ear.settimeout(1)
            ear.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group + here)
            mouth.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, here)
            mouth.sendto(b"anybody", ("224.0.0.251", ear.getsockname()[1]))
            return ear.recv(16) == b"anybody"
        except OSError:
            return False


@pytest.mark.skipif(not multicast_on_loopback(), reason="this machine has no multicast on its loopback interface")
def test_a_device_hears_the_servers_of_its_own_office_only():
    announced = [("HBR", "hub", "http://127.0.0.1:8080"), ("XYZ", "theirs", "http://127.0.0.1:9090")]
    program = PROGRAM.format(root=str(ROOT), announced=announced)
    with closing(Listening("HBR", ["127.0.0.1"])) as listening:
        running = subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            assert heard(listening, ["http://127.0.0.1:8080"]) == ["http://127.0.0.1:8080"]
            running.stdin.write("\n")
            running.stdin.flush()
            assert heard(listening, []) == [], "it says when it ends"
        finally:
            running.stdin.close()
            running.wait(20)
            running.stdout.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "listening"]


def test_a_machine_without_a_network_goes_on(monkeypatch):
    def refuse(**_given):
        raise OSError(19, "No such device")

    monkeypatch.setattr(announcing, "Zeroconf", refuse)
    with closing(Announcing("HBR", "hub", "http://127.0.0.1:1")), closing(Listening("HBR")) as listening:
        assert listening.urls() == []
    with closing(Announcing("HBR", "hub", "http://a-name-is-no-address:1")):
        assert listening.urls() == []
