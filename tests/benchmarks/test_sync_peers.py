"""Peers that cannot be had are said to be missing, and the relay that counts passes on what it is given."""

import asyncio
from pathlib import Path

import pytest

from benchmarks import sync_peers
from benchmarks.sync import _row as row
from benchmarks.sync_peers import Peer, PeerMissing
from benchmarks.wire_meter import WireMeter


def test_a_peer_that_fails_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sync_peers, "_FOLDER", tmp_path)
    (tmp_path / "nobody").mkdir()
    (tmp_path / "nobody" / "installed.txt").write_text("")
    nobody = Peer("Nobody", (), "no_such_round.py", 1.0, 1)

    nobody.install()
    with pytest.raises(PeerMissing, match="python"):
        nobody.round(tmp_path / "records.jsonl")


def test_a_ratio_is_of_the_medians():
    peer = Peer("Other", (), "other.py", 2.0, 1)

    found = row({"ours": [10.0, 30.0, 20.0], "Other": [8.0, 16.0]}, [peer])

    assert found["ours"] == "10 / 20 / 30"
    assert found["times as fast"] == {"Other": "1.67 (mark 2)"}
    assert not found["met"]


def test_the_relay_counts_bytes_and_round_trips():
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            writer.write(line * 2)
        writer.close()

    async def talk() -> tuple[dict[bool, int], int]:
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        with WireMeter(f"http://127.0.0.1:{port}") as meter:
            reader, writer = await asyncio.open_connection("127.0.0.1", int(meter.url.rpartition(":")[2]))
            for _ in range(3):
                writer.write(b"12345\n")
                assert [await reader.readline() for _ in range(2)] == [b"12345\n"] * 2
            writer.close()
            found = dict(meter.bytes), meter.turns
        server.close()
        return found

    counted, turns = asyncio.run(asyncio.wait_for(talk(), 10))

    assert counted == {True: 18, False: 36}
    assert turns == 3
