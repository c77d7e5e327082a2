"""Puts the operators' page together, with its routes and its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from central.operators.desk import OperatorDesk
from central.operators.gauges import Gauges
from central.operators.routes import operator_routes

if TYPE_CHECKING:
    from pathlib import Path

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Gate
    from central.metrics import Metrics
    from central.operators.gathering import Gathering


def operator_pages(
    gathering: Gathering, gate: Gate, metrics: Metrics, folder: Path, assets: Path
) -> list[HTTPRouteHandler]:
    """The routes over a data folder; figures for monitors join those of the server."""
    metrics.watch(Gauges(gathering))
    return operator_routes(OperatorDesk(gathering, gate, folder, assets))
