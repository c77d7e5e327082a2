"""A time zone in which it is day now, so that no test runs over an office's midnight."""

from datetime import UTC, datetime


def daytime_zone() -> str:
    """`Etc/GMT±n` in which it is between 11 and 13 o'clock."""
    hours = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"
