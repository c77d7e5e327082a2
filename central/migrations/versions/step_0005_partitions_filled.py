"""What was written before goes into the partitions, a batch at a time.

Rows are locked against change while they are copied, so that what changes one of them comes afterwards and is seen.
Begins again from the start where it was stopped: what is there already stays.
"""

from central.postgres_steps import in_batches

revision = "0005"
down_revision = "0004"

_BATCH = """
WITH batch AS (
    SELECT * FROM {table} WHERE (office, {key}) > (%s, %s::{type}) ORDER BY office, {key} LIMIT %s FOR SHARE
), put AS (
    INSERT INTO {table}_parted SELECT * FROM batch ON CONFLICT DO NOTHING
), last AS (
    SELECT office, {key} FROM batch ORDER BY office DESC, {key} DESC LIMIT 1
) SELECT (SELECT count(*) FROM batch), (SELECT office FROM last), (SELECT {key} FROM last)
"""


def upgrade() -> None:
    """Copy."""
    events = _BATCH.format(table="events", key="position", type="bigint")
    in_batches(events, "events put into partitions", ("", "0"))
    entities = _BATCH.format(table="entities", key="subject", type="text")
    in_batches(entities, "entities put into partitions", ("", ""))
