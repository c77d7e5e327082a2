"""Figures for Prometheus, one registry for each server so that several can live in a process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from prometheus_client.registry import Collector

CONTENT_TYPE: Final = "text/plain; version=0.0.4"

_GRANT_SECONDS: Final = (0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 3.0)
"""0.3 is where a device gives up and decides alone."""


class Metrics:
    """What a server counts."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.events = Counter("shopfront_events_taken_total", "Events taken in that were new.", registry=self._registry)
        self.batches = Counter("shopfront_batches_total", "Batches taken in.", registry=self._registry)
        self.quarantined = Counter(
            "shopfront_events_quarantined_total", "Events put into quarantine.", registry=self._registry
        )
        self.feeds_waiting = Gauge(
            "shopfront_feeds_waiting", "Feed readers that wait for news.", registry=self._registry
        )
        self.pages_live = Gauge(
            "shopfront_ticket_pages_live", "Ticket pages that are being followed.", registry=self._registry
        )
        self.grants = Counter(
            "shopfront_grants_total", "Decisions asked for.", ["act", "outcome"], registry=self._registry
        )
        self.grant_seconds = Histogram(
            "shopfront_grant_seconds", "Time from a question to its durable answer.",
            buckets=_GRANT_SECONDS, registry=self._registry,
        )  # fmt: skip
        self._waiting = Gauge("shopfront_tickets_waiting", "Tickets that wait to be called.", registry=self._registry)

    def count_waiting(self, count: Callable[[], float]) -> None:
        """Ask this at each reading for the tickets that wait."""
        self._waiting.set_function(count)

    def watch(self, collector: Collector) -> None:
        """Tell these figures too; they are read whenever somebody asks."""
        self._registry.register(collector)

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self._registry)
