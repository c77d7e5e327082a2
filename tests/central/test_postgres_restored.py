"""A dump of PostgreSQL that was put into another cluster is read whole, as a new generation."""

from contextlib import closing

import psycopg
import pytest

from central.postgres_log import PostgresEventLog
from kiosk import merkle
from kiosk.ports import Via
from local_db.verify_log import root_of
from tests.contract.journal import KINDS, STREAM, Pen


@pytest.fixture(autouse=True)
def _server(postgres_server: str) -> None:
    """Start PostgreSQL before the test."""


def test_transactions_of_another_cluster_hide_nothing(postgres: str):
    pen = Pen()
    with closing(PostgresEventLog(postgres, KINDS, office="cbd")) as log:
        for number in range(20):
            log.append([pen.write(str(number), f"page/{number}")], Via.OWN)
        merkle.grow(log.tree(), 100)
        log.set_cursor("sent", str(2**80))
        before, generation = log.feed(STREAM, None, 100).raws, log.generation()
    with psycopg.connect(postgres, options="-c search_path=shopfront") as connection:
        connection.execute("UPDATE events SET xid = (xid::text::bigint + 9000000000)::text::xid8")

    with closing(PostgresEventLog(postgres, KINDS, office="cbd")) as log:
        assert log.generation() != generation
        log.append([pen.write("later", "page/1")], Via.OWN)
        raws = log.feed(STREAM, None, 100).raws
        assert raws[:20] == before
        assert len(raws) == 21
        assert log.cursor("sent") is None
        assert len(log.outbox(0, 100)) == 21
        merkle.grow(log.tree(), 100)
        assert merkle.root(log.tree(), 21) == root_of([merkle.leaf(raw) for raw in raws])
        again = log.generation()
    with closing(PostgresEventLog(postgres, KINDS, office="cbd")) as log:
        assert log.generation() == again
