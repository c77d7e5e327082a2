"""What operators are told, as figures for Prometheus: counts and ages, and no name of a machine."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from central.operators.facts import State
from kiosk.clock import parse_rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from central.operators.facts import Overview
    from central.operators.gathering import Gathering


class Gauges(Collector):
    """Read anew at each question, of a quarter of a minute ago at the most."""

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering

    def describe(self) -> Iterable[GaugeMetricFamily]:
        """Nothing beforehand: else all would be read once at the start."""
        return ()

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The figures; none while the log cannot be read."""
        found = self._gathering.recent()
        if found is None:
            return
        devices = GaugeMetricFamily("shopfront_devices", "Devices by how they stand.", labels=["state"])
        states = Counter(one.state for one in found.devices)
        for state in State:
            devices.add_metric([state.value], states[state])
        yield devices
        for name, (about, value) in _figures(found).items():
            yield GaugeMetricFamily(f"shopfront_{name}", about, value=value)


def _figures(found: Overview) -> dict[str, tuple[str, float]]:
    disk = found.storage
    behind = max((one.behind_ms for one in found.devices), default=0)
    figures = {
        "behind_seconds_max": ("How far the device is behind that is furthest.", behind / 1000),
        "quarantine_entries": ("Entries in quarantine.", found.quarantine.count),
        "conflicts_waiting": ("What was written twice and waits for an officer.", found.conflicts.count),
        "log_bytes": ("What the log takes.", disk.log_bytes),
        "blob_bytes": ("What sealed papers take.", disk.blob_bytes),
        "disk_free_bytes": ("What is free where the data is.", disk.free_bytes),
        "signed_events": ("Events in the signed tree.", found.checkpoint.events),
    }
    if found.checkpoint.kept_ms:
        age = (found.now_ms - found.checkpoint.kept_ms) / 1000
        figures["checkpoint_age_seconds"] = ("Since the last checkpoint was kept.", age)
    if found.backup.at:
        age = (found.now_ms - parse_rfc3339(found.backup.at)) / 1000
        figures["backup_age_seconds"] = ("Since the last backup of the data folder.", age)
    return figures
