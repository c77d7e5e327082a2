"""`ingest`: events per second into SQLite and PostgreSQL, through the log and through HTTP, beside the raw limit."""

import asyncio
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks import raw_limit, samples
from benchmarks.amounts import Amounts
from benchmarks.figure import Figure
from benchmarks.office import Office
from benchmarks.postgres import server
from central.client import HttpHubLink
from central.enrolling import enrol
from central.postgres_log import PostgresEventLog
from kiosk.entities import ENTITIES
from kiosk.events import Record
from kiosk.ports import EventLog, PushAnswer, Via
from local_db.sqlite_log import SqliteEventLog

_TOGETHER = 4
"""Batches of one commit of the hub, as group commit makes them when several devices send."""


def measure(amounts: Amounts) -> Figure:
    """Every way in, one after the other, each with events of its own."""
    number = amounts.events
    with tempfile.TemporaryDirectory(prefix="shopfront-") as found, server() as address:
        folder = Path(found)
        with closing(SqliteEventLog(folder / "log.db", ENTITIES)) as log:
            sqlite_taken, sqlite_folded = _log_rates(log, number)
        sqlite_raw = raw_limit.sqlite_rate(folder, _batches(number))
        with closing(PostgresEventLog(address, ENTITIES, office="RATE")) as log:
            postgres_taken, postgres_folded = _log_rates(log, number)
        postgres_raw = raw_limit.postgres_rate(address, _batches(number))
        bare, keyed = raw_limit.copy_rates(address, _batches(number))
        sqlite_http = _http_rate(number, "")
        postgres_http = _http_rate(number, address)
    details = {
        "peer": "SQLite's raw limit",
        "sqlite": _ways(sqlite_taken, sqlite_folded, sqlite_http, sqlite_raw),
        "postgresql": _ways(postgres_taken, postgres_folded, postgres_http, postgres_raw)
        | {
            "copy_without_keys": round(bare),
            "copy_with_keys": round(keyed),
            "durable_to_copy_without_keys": round(postgres_taken / bare, 3),
            "durable_to_copy_with_keys": round(postgres_taken / keyed, 3),
        },
        "events_each": number,
        "batch": 500,
    }
    mark = "beside the raw limit of the same run"
    return Figure("ingest", "events/s", round(sqlite_taken), mark, met=True, peer=round(sqlite_raw), details=details)


def _ways(taken: float, folded: float, http: float, raw: float) -> dict[str, float]:
    return {
        "log_durable": round(taken),
        "log_durable_and_folded": round(folded),
        "http_post_events": round(http),
        "raw_limit": round(raw),
        "durable_to_raw": round(taken / raw, 3),
        "http_to_raw": round(http / raw, 3),
    }


def _batches(number: int) -> list[list[Record]]:
    return samples.batches(samples.records(number, "feed5" + "0" * 27))


def _log_rates(log: EventLog, number: int) -> tuple[float, float]:
    """Events per second until durable (a hub acknowledges then), and with the entities folded after each batch."""
    batches = _batches(number)
    durable = folding = 0.0
    for batch in batches:
        began = time.perf_counter()
        log.append(batch, Via.PEER, fold=False)
        kept = time.perf_counter()
        log.fold_pending()
        durable += kept - began
        folding += time.perf_counter() - kept
    return number / durable, number / (durable + folding)


def _http_rate(number: int, database: str) -> float:
    """Events per second that `central` acknowledges, from as many devices as there are connections."""
    with Office(database=database) as office:
        names = [f"sender{number}" for number in range(_TOGETHER)]
        let_in = [enrol(office.url, office.code, "counter", name) for name in names]
        share = max(1, number // _TOGETHER)
        sends = [(one.token, samples.batches(samples.records(share, one.device))) for one in let_in]
        began = time.perf_counter()
        asyncio.run(_send_all(office.url, sends))
        return share * _TOGETHER / (time.perf_counter() - began)


async def _send_all(url: str, sends: list[tuple[str, list[list[Record]]]]) -> None:
    await asyncio.gather(*(_send(url, token, batches) for token, batches in sends))


async def _send(url: str, token: str, batches: list[list[Record]]) -> None:
    link = HttpHubLink(url, token)
    try:
        for batch in batches:
            answer: PushAnswer = await link.push([record.raw for record in batch])
            assert list(answer.acked.values()) == [batch[-1].event.sequence], answer.quarantined[:1]
    finally:
        await link.close()
