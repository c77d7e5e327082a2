"""The tables before the partitions go: no server knows their names."""

from central.postgres_steps import patiently

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Give their disk back."""
    patiently("DROP TABLE events_before", "DROP TABLE entities_before")
    patiently(
        "ALTER INDEX events_parted_by_place RENAME TO events_in_order",
        "ALTER INDEX events_parted_by_stream RENAME TO events_by_stream",
        "ALTER INDEX events_parted_by_subject RENAME TO events_by_subject",
        "ALTER INDEX entities_parted_by_kind RENAME TO entities_by_kind",
        "ALTER INDEX entities_parted_by_stream RENAME TO entities_by_stream",
    )
