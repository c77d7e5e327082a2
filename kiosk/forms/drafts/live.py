"""Drafts that are open on this device: one thread writes their journals, sealed, and tells when it is durable."""

from __future__ import annotations

import logging
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.errors import DataFault, Refused
from kiosk.forms.drafts import sealing
from kiosk.forms.drafts.records import Entry, OpenDraft, decode, encode
from kiosk.forms.ports import HeldKey
from kiosk.text import Text
from kiosk.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.forms.ports import DraftJournal, VisitKeys

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Live:
    id: str
    key: bytes
    entries: list[Entry] = field(default_factory=list)
    tag: bytes = sealing.NO_TAG


@dataclass(slots=True)
class _Job:
    run: Callable[[], Any]
    future: Future[Any]
    answer: tuple[str, Entry] | None = None


class LiveDrafts:
    """Journals of drafts by their ids; `submit` runs on the thread that writes, all others wait for futures.

    `gone` hears of every draft whose key is destroyed.
    """

    def __init__(self, journal: DraftJournal, keys: VisitKeys, gone: Callable[[str], object]) -> None:
        self._journal = journal
        self._keys = keys
        self._gone = gone
        self._live: dict[str, _Live] = {}
        self._held: dict[str, int] = {}
        self._ended: set[str] = set()
        self._writer: Writer[_Job] = Writer("drafts", self._work)

    def start(self) -> None:
        """Begin to write."""
        self._writer.start()

    def stop(self) -> None:
        """Write what waits, and end; keys and journals stay."""
        self._writer.stop()

    def submit(self, run: Callable[[], _T]) -> Future[_T]:
        """Run something on the writing thread; what it raises is the future's."""
        return self._queue(_Job(run, Future()))

    def answer(self, draft: str, entry: Entry) -> Future[int]:
        """Append one record; the future holds its sequence once it is durable. Those that wait share a commit."""
        return self._queue(_Job(lambda: None, Future(), (draft, entry)))

    # on the writing thread

    def begin(self, draft: str, entries: Sequence[Entry], parts: Mapping[int, bytes]) -> bytes:
        """Open a new journal with these records; returns its key."""
        live = _Live(draft, sealing.new_key())
        self._keys.put(draft, HeldKey(live.key, 0, sealing.NO_TAG))
        self._append(live, entries, parts)
        self._live[draft] = live
        return live.key

    def append(self, draft: str, entries: Sequence[Entry], parts: Mapping[int, bytes] | None = None) -> int:
        """Append records; returns the sequence of the last."""
        live = self._known(draft)
        self._append(live, entries, parts or {})
        return len(live.entries)

    def look(self, draft: str) -> OpenDraft:
        """A draft as it is; raises Refused `draft_unknown`."""
        return OpenDraft(draft, tuple(self._known(draft).entries))

    def look_if_open(self, draft: str) -> list[OpenDraft]:
        """The draft, if it is open here."""
        return [self.look(draft)] if draft in self._live else []

    def holds(self, draft: str) -> bool:
        """Whether a draft is open here."""
        return draft in self._live

    def key(self, draft: str) -> bytes:
        """The key of an open draft."""
        return self._known(draft).key

    def part(self, draft: str, number: int) -> bytes:
        """An attachment; raises Refused `draft_damaged`."""
        live = self._known(draft)
        sealed = self._journal.part(draft, number)
        if sealed is None:
            raise Refused(Text.of("refused.draft_damaged", detail=f"part {number}"))
        return sealing.open_part(live.key, draft, number, sealed)

    def reopen(self, draft: str, key: bytes | None = None) -> OpenDraft:
        """Read a journal that was left behind, with its held key or another; raises Refused."""
        held = HeldKey(key, 0, b"") if key else self._keys.get(draft)
        if held is None:
            raise Refused(Text.of("refused.draft_unknown"))
        sealed = self._journal.records(draft)
        opened = sealing.open_records(held.key, draft, sealed, held.count, held.tag)
        live = _Live(draft, held.key, [decode(one) for one in opened])
        live.tag = sealing.tag_of(sealed[-1]) if sealed else sealing.NO_TAG
        self._keys.put(draft, HeldKey(held.key, len(sealed), live.tag))
        self._live[draft] = live
        return self.look(draft)

    def left_behind(self) -> list[str]:
        """Drafts of which there are records or keys, and that are not open."""
        return sorted({*self._journal.drafts(), *self._keys.drafts()} - self._live.keys())

    def hold(self, draft: str) -> None:
        """It is being sent: whoever wipes it has it wiped when that is over."""
        self._held[draft] = self._held.get(draft, 0) + 1

    def let_go(self, draft: str) -> list[str]:
        """It is no longer being sent; returns it if somebody has wiped it meanwhile, to be wiped now."""
        self._held[draft] -= 1
        if self._held[draft]:
            return []
        del self._held[draft]
        ended = draft in self._ended
        self._ended.discard(draft)
        return [draft] if ended else []

    def is_held(self, draft: str) -> bool:
        """Whether it is being sent."""
        return draft in self._held

    def wipe(self, drafts: Iterable[str] | None = None) -> None:
        """Delete drafts (all that are open, without a list), their keys first."""
        named = list(self._live if drafts is None else drafts)
        self._ended.update(self._held.keys() & named)
        gone = [draft for draft in named if draft not in self._held]
        for draft in gone:
            self._keys.drop(draft)
            self._live.pop(draft, None)
            self._gone(draft)
        if gone:
            self._journal.wipe(gone)

    def _known(self, draft: str) -> _Live:
        live = self._live.get(draft)
        if live is None:
            raise Refused(Text.of("refused.draft_unknown"))
        return live

    def _append(self, live: _Live, entries: Sequence[Entry], parts: Mapping[int, bytes]) -> None:
        sealed, tag = [], live.tag
        first = len(live.entries) + 1
        for sequence, entry in enumerate(entries, first):
            sealed.append(sealing.seal_record(live.key, live.id, sequence, tag, encode(entry)))
            tag = sealing.tag_of(sealed[-1])
        kept = {number: sealing.seal_part(live.key, live.id, number, part) for number, part in parts.items()}
        self._journal.append(live.id, first, sealed, kept)
        live.entries.extend(entries)
        live.tag = tag
        try:
            self._keys.note(live.id, len(live.entries), tag)
        except OSError as error:  # it is durable all the same; only a cut of the last records would go unnoticed
            _log.warning("how far a draft goes could not be noted: %s", error)

    def _queue(self, job: _Job) -> Future[Any]:
        if not self._writer.submit(job):
            job.future.set_exception(DataFault("this device is closing"))
        return job.future

    def _work(self, batch: list[_Job]) -> None:
        start = 0
        while start < len(batch):
            answer = batch[start].answer
            end = start + 1
            while answer and end < len(batch) and (other := batch[end].answer) and other[0] == answer[0]:
                end += 1
            if answer:
                self._answers(answer[0], batch[start:end])
            else:
                _run(batch[start])
            start = end

    def _answers(self, draft: str, jobs: list[_Job]) -> None:
        entries = [job.answer[1] for job in jobs if job.answer]
        try:
            first = telling(lambda: self.append(draft, entries)) - len(entries) + 1
        except Exception as error:
            for job in jobs:
                _settle(job.future.set_exception, error)
        else:
            for index, job in enumerate(jobs):
                _settle(job.future.set_result, first + index)


def telling(work: Callable[[], _T]) -> _T:
    """Do a work; a disk that fails is told as a refusal, with what to do about it, as the node does."""
    try:
        return work()
    except (DataFault, OSError) as error:
        raise Refused(Text.of("refused.not_saved", detail=str(error))) from error


def _run(job: _Job) -> None:
    try:
        found = telling(job.run)
    except Exception as error:
        _settle(job.future.set_exception, error)
    else:
        _settle(job.future.set_result, found)


def _settle(tell: Callable[[Any], None], what: object) -> None:
    with suppress(InvalidStateError):  # whoever asked does not wait any more
        tell(what)


def handed(thread: ThreadPoolExecutor, work: Callable[[], _T]) -> Future[_T]:
    """Have a thread do a work; where it has ended, the future says so."""
    try:
        return thread.submit(partial(telling, work))
    except RuntimeError:
        refused: Future[_T] = Future()
        refused.set_exception(DataFault("this device is closing"))
        return refused
