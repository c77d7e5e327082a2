"""Jobs of the one writing thread, and how whoever waits for one is told of its end."""

from __future__ import annotations

import contextlib
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.errors import DataFault, Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.events import Record
    from kiosk.ports import Appended, Via


@dataclass(slots=True)
class Ingest:
    """Take events from elsewhere."""

    records: Sequence[Record]
    via: Via
    future: Future[Appended]


@dataclass(slots=True)
class Command:
    """Run something that may write events of our own."""

    run: Callable[[], Any]
    future: Future[Any]
    folded: bool = True
    """Whether it looks at states, so that every event has to be folded first."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of a command that is not durable yet."""

    job: Command
    result: Any = None
    refusal: Exception | None = None


def fail(jobs: Sequence[Ingest | Command], error: Exception) -> None:
    """Nothing of these was saved."""
    told = error
    if isinstance(error, DataFault):
        told = Refused(Text.of("refused.not_saved", detail=str(error)))
    for job in jobs:
        settle(job.future, None, told)


def settle(future: Future[Any], result: object, error: Exception | None = None) -> None:
    """Tell whoever waits; one who was told already, or has given up waiting, is left alone."""
    with contextlib.suppress(InvalidStateError):
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)
