"""`GET /health`: how the hub is, also when its log cannot be read."""

from contextlib import closing
from uuid import uuid4

import httpx
import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from central.hub import Hub
from central.postgres_log import PostgresEventLog
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.node import Node
from kiosk.office import Device
from tests.central.office import KEYS, OFFICE, PACK, batch, event

GONE = "The PostgreSQL database 'shop' does not answer. Start it, or mend its address; then try again."


def asked(hub):
    return httpx.get(f"{hub.url}/health")


def test_a_hub_that_is_well_says_so(hub):
    hub.send(batch(event(1)))
    answer = asked(hub)
    assert answer.status_code == 200
    found = answer.json()
    assert (found["status"], found["office"], found["term"]) == ("ok", OFFICE.code, 1)
    assert found["events"] == hub.node.log.count(OFFICE.queue_stream)


def test_a_log_that_cannot_be_read_is_told_to_each_and_logged_once(hub, caplog, monkeypatch):
    def gone(*_args):
        raise DataFault(GONE)

    monkeypatch.setattr(hub.node.log, "count", gone)
    for _ in range(3):
        answer = asked(hub)
        assert answer.status_code == 503
        assert answer.headers["content-type"].startswith("application/json")
        found = answer.json()
        assert (found["status"], found["code"], found["office"]) == ("log unreachable", "log_unreachable", OFFICE.code)
        assert found["message"] == f"The hub cannot read its log now. {GONE}"
        assert "save" not in answer.text
    monkeypatch.undo()
    assert asked(hub).json()["status"] == "ok"
    said = [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]
    assert [record.message for record in said] == [f"the log cannot be read: {GONE}", "the log can be read again"]
    assert not any(record.exc_info for record in said)


def test_a_log_that_cannot_be_read_once_is_still_written(hub, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(hub.node.log, "count", lambda _stream: (_ for _ in ()).throw(DataFault(GONE)))
        assert asked(hub).status_code == 503
        assert hub.send(batch(event(1))).status_code == 200
    assert asked(hub).status_code == 200


def test_a_database_that_goes_away_and_comes_back(postgres, caplog):
    with closing(PostgresEventLog(postgres, ENTITIES, office=OFFICE.code)) as log:
        node = Node(log=log, device=Device(uuid=str(uuid4()), role="hub", name="hub"), office=OFFICE, pack=PACK)
        node.start()
        hub = Hub(node, KEYS).start()
        name = conninfo_to_dict(postgres)["dbname"]
        elsewhere = make_conninfo(postgres, dbname="postgres")
        try:
            with psycopg.connect(elsewhere, autocommit=True) as admin:
                admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
                admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
                assert [asked(hub).status_code for _ in range(3)] == [503] * 3
                admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
            assert asked(hub).json()["status"] == "ok"
        finally:
            hub.stop()
            node.stop()
    said = [record for record in caplog.records if record.name == "central.health"]
    assert [record.message.partition(":")[0] for record in said if record.levelname in {"WARNING", "ERROR"}] == [
        "the log cannot be read",
        "the log can be read again",
    ]
