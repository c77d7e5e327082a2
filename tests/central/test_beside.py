"""Two processes of a server over one PostgreSQL: what one takes in, the other hands out and decides by."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import httpx
import msgspec
import psycopg
import pytest

from central import postgres_news
from central.beside import create_app_beside, hearing, running, sharing
from central.client import HttpHubLink
from central.credentials import Gate
from central.hub import Hub
from central.nonces import SLACK
from central.postgres_log import PostgresEventLog
from central.serving import Serving, run_in_thread
from central.signatures import Asked, signing
from central.signing_key import SigningKey
from kiosk.entities import ENTITIES
from kiosk.errors import HubRefused
from kiosk.events import Draft, Record, read
from kiosk.identity import Identity
from kiosk.node import Node
from kiosk.office import Device
from tests.central.office import KEYS, OFFICE, PACK, QUEUE, event, until

SERVER = Device(uuid="5" * 32, role="hub", name="central")
ISSUED = {"day": "2026-11-21", "service": "register-birth", "series": "B", "number": 7, "arrived": 1_795_000_000_000}


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_news, "_AGAIN_SECONDS", 0.02)


@pytest.fixture
def ends() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def deciding(postgres: str, ends: ExitStack) -> tuple[Node, str]:
    """The process that decides, and where it answers."""
    log = ends.enter_context(closing(PostgresEventLog(postgres, ENTITIES, office="HBR")))
    node = Node(log=log, device=SERVER, office=OFFICE, pack=PACK)
    ends.callback(node.stop)
    node.start()
    node.serve()
    ends.enter_context(hearing(node))
    hub = Hub(node, KEYS, shared=ends.enter_context(sharing(node)))
    ends.callback(hub.stop)
    return node, hub.start().url


@pytest.fixture
def beside(postgres: str, deciding: tuple[Node, str], ends: ExitStack) -> tuple[Node, str]:
    """A further process, and where it answers."""
    node = ends.enter_context(running(postgres, Identity(device=SERVER, office=OFFICE), KEYS, PACK))
    serving: Serving = run_in_thread(create_app_beside(node, KEYS, ends.enter_context(sharing(node))))
    ends.callback(serving.stop)
    return node, serving.url


def ticket(number: int) -> Record:
    return read(msgspec.json.encode(event(number, type="ticket.issued.v1", data=ISSUED | {"number": number})))


def link(url: str, device: str = "d1") -> HttpHubLink:
    return HttpHubLink(url, Gate(KEYS, OFFICE).token(device, "counter"))


async def push(url: str, record: Record) -> dict[str, int]:
    async with _closing(link(url)) as to:
        return (await to.push([record.raw])).acked


def _closing(one: HttpHubLink) -> "_Closing":
    return _Closing(one)


class _Closing:
    def __init__(self, one: HttpHubLink) -> None:
        self._one = one

    async def __aenter__(self) -> HttpHubLink:
        return self._one

    async def __aexit__(self, *_error: object) -> None:
        await self._one.close()


@pytest.mark.parametrize("way", ["in at the further one", "in at the one that decides"])
def test_who_waits_at_one_hears_at_once_what_came_in_at_the_other(deciding, beside, way: str):
    taker, giver = (beside[1], deciding[1]) if way == "in at the further one" else (deciding[1], beside[1])

    async def both() -> tuple[bytes, ...]:
        async with _closing(link(giver, "d2")) as reader:
            raws = await reader.pull(QUEUE, None, 0)
            after = read(bytes(raws[-1])).event.id
            waiting = asyncio.create_task(reader.pull(QUEUE, after, 25))
            await push(taker, ticket(1))
            return tuple(await asyncio.wait_for(waiting, 4))

    assert [bytes(raw) for raw in asyncio.run(both())] == [ticket(1).raw]
    log = deciding[0].log
    assert until(lambda: log.state("ticket/d1-1") is not None)
    # a device's events may go to one, then to the other
    for number, (_, url) in enumerate((deciding, beside, deciding, beside), 2):
        assert asyncio.run(push(url, ticket(number))) == {ticket(number).event.source: number}
    assert log.chain_of(ticket(1).event.source).sequence == 5
    assert log.verify().faults == ()


def test_who_was_shut_out_at_one_is_refused_by_the_other(deciding, beside):
    let_in = Draft("device.enrolled.v1", "device/d1", {"role": "counter", "name": "one", "letter": "A"})
    deciding[0].write([let_in], QUEUE).result()
    assert until(lambda: beside[0].read(lambda queue: "d1" in queue.devices), beside[0])
    asyncio.run(push(beside[1], ticket(1)))
    deciding[0].write([Draft("device.revoked.v1", "device/d1", {})], QUEUE).result()

    def is_refused() -> bool:
        try:
            asyncio.run(push(beside[1], ticket(2)))
        except HubRefused as refused:
            return refused.code == "revoked"
        return False

    assert until(lambda: beside[0].read(lambda queue: bool(queue.devices["d1"].standing)), beside[0])
    assert is_refused()


def test_a_signed_request_counts_once_for_all_processes_together(deciding, beside, postgres: str):
    key = SigningKey.new()
    let_in = {"role": "counter", "name": "one", "letter": "A", "key": key.public_text}
    deciding[0].write([Draft("device.enrolled.v1", "device/d1", let_in)], QUEUE).result()
    assert until(lambda: beside[0].read(lambda queue: "d1" in queue.devices), beside[0])

    def request() -> dict[str, str]:
        headers = {"authorization": f"Bearer {Gate(KEYS, OFFICE).token('d1', 'counter')}"}
        asked = Asked("GET", "office.example", "/vector", f"stream={QUEUE}", headers)
        return {"Host": "office.example", **headers, **signing(key, "d1", asked, b"", deciding[0].clock.now_ms())}

    def said(url: str, headers: dict[str, str]) -> str:
        answer = httpx.get(f"{url}/vector?stream={QUEUE}", headers=headers)
        return "" if answer.status_code == 200 else answer.json()["code"]

    for first, other in ((deciding[1], beside[1]), (beside[1], deciding[1])):
        overheard = request()
        assert [said(url, overheard) for url in (first, other, first)] == ["", "replayed", "replayed"]

    # the table is emptied when PostgreSQL crashes: what may have been in it is not taken again
    overheard = request()
    assert said(deciding[1], overheard) == ""
    with psycopg.connect(postgres) as connection:
        connection.execute("TRUNCATE shopfront.nonces")
        later = deciding[0].clock.now_ms() // 1000 + SLACK + 1
        connection.execute("INSERT INTO shopfront.nonces VALUES ('HBR', '', '', %s)", (later,))
    assert said(beside[1], overheard) == "stale_signature"


def test_what_a_killed_process_left_unfolded_is_folded_by_another(deciding, postgres: str, monkeypatch):
    monkeypatch.setattr(postgres_news, "_LOOK_SECONDS", 0.05)
    program = f"""
import sys
from central.nonces import SLACK
from central.postgres_log import PostgresEventLog
from kiosk.entities import ENTITIES
from kiosk.events import read
from kiosk.ports import Via
log = PostgresEventLog({postgres!r}, ENTITIES, office="HBR", shared=True)
log.append([read(sys.stdin.buffer.readline())], Via.PEER, fold=False)
print("taken", flush=True)
sys.stdin.read()
"""
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        process.stdin.write(ticket(1).raw + b"\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"taken\n"
        process.kill()
    node = deciding[0]
    assert until(lambda: node.log.state("ticket/d1-1") is not None)
    assert node.log.verify().faults == ()
