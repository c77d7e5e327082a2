"""Drafts as screens use them: open, answer, undo, keep, come back, finish. Every method returns a future at once."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from kiosk.errors import Refused
from kiosk.events import new_id
from kiosk.forms.drafts import records
from kiosk.forms.drafts.coming_back import ComingBack, KeptDraft, shown
from kiosk.forms.drafts.finishing import Finishing, Found, Sent
from kiosk.forms.drafts.key_escrow import KeyEscrow
from kiosk.forms.drafts.live import LiveDrafts, handed
from kiosk.forms.drafts.records import Answered, Attached, By, Entry, Frozen, Kept, OpenDraft, Opened, Undone
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.ports import DraftJournal, Lockers, VisitKeys, Writing
    from kiosk.forms.submissions.desk import Submissions

__all__ = ["Drafts", "Found", "KeptDraft", "Sent"]

_T = TypeVar("_T")
MOST_RECORD: Final = 2 * 1024 * 1024
"""Bytes of one answer."""
MOST_ATTACHMENT: Final = 12 * 1024 * 1024
MOST_ATTACHMENTS: Final = 100


class Drafts:
    """The drafts of one device.

    `wrapping_key` is 32 bytes that lie on this device's disk and nowhere else; `days` is how long a kept draft waits.
    """

    def __init__(
        self,
        node: Writing,
        journal: DraftJournal,
        keys: VisitKeys,
        submissions: Submissions,
        lockers: Lockers | None = None,
        *,
        wrapping_key: bytes,
        days: int = 30,
    ) -> None:
        self._node = node
        self._submissions = submissions
        self._live = LiveDrafts(journal, keys, lambda draft: self._later(partial(self._escrow.drop, draft)))
        self._escrow = KeyEscrow(lockers, wrapping_key)
        self._coming_back = ComingBack(lockers, node.office.code, days)
        self._finishing = Finishing(node, self._live, submissions)
        self._waiting = ThreadPoolExecutor(1, thread_name_prefix="drafts-waiting")
        self._sealing = ThreadPoolExecutor(1, thread_name_prefix="drafts-sealing")

    def start(self) -> Drafts:
        """Begin; returns itself."""
        self._live.start()
        return self

    def stop(self) -> None:
        """Finish what is under way; drafts stay for the next start, unless their visit was ended."""
        self._waiting.shutdown()
        self._sealing.shutdown()
        self._live.stop()

    # filling in

    def open(self, opened: Opened, *, by: By = By.CITIZEN, who: str = "") -> Future[str]:
        """Begin a draft; the future holds its id. Refused `no_recipients` where nobody could read the submission."""

        def begin() -> str:
            self._submissions.recipients(opened.agencies)
            draft = new_id()
            key = self._live.begin(draft, [self._entry(opened, by, who)], {})
            self._later(partial(self._escrow.keep, draft, key))
            return draft

        return self._live.submit(begin)

    def append(self, draft: str, body: bytes, *, step: str = "", by: By = By.CITIZEN, who: str = "") -> Future[int]:
        """Keep an answer; the future holds its sequence once it is durable. Answers of one `step` are undone together.

        Refused `draft_unknown`, `draft_too_large` or `not_saved`.
        """
        if len(body) > MOST_RECORD:
            refused: Future[int] = Future()
            refused.set_exception(Refused(Text.of("refused.draft_too_large")))
            return refused
        if self._escrow.is_due(draft, self._node.clock.now_ms()):
            self._later(lambda: self._escrow.keep(draft, self._do(partial(self._live.key, draft))))
        return self._live.answer(draft, self._entry(Answered(body, step), by, who))

    def attach(self, draft: str, filename: str, content: bytes, *, by: By = By.CITIZEN, who: str = "") -> Future[int]:
        """Keep a file with the draft, in place of an earlier one of the same name; an empty one takes it away."""

        def keep() -> int:
            found = self._live.look(draft)
            number = max((one.what.part for one in found.entries if isinstance(one.what, Attached)), default=0) + 1
            beside = found.attachments().keys() - {filename}
            if len(content) > MOST_ATTACHMENT or (content and len(beside) >= MOST_ATTACHMENTS):
                raise Refused(Text.of("refused.draft_too_large"))
            entry = self._entry(Attached(filename, number, len(content)), by, who)
            return self._live.append(draft, [entry], {number: content})

        return self._live.submit(keep)

    def attachment(self, draft: str, filename: str) -> Future[bytes]:
        """The content of a file of the draft; Refused `draft_unknown` where there is none of that name."""

        def read() -> bytes:
            found = self._live.look(draft).attachments().get(filename)
            if found is None:
                raise Refused(Text.of("refused.draft_unknown"))
            return self._live.part(draft, found.part)

        return self._live.submit(read)

    def undo(self, draft: str, *, by: By = By.CITIZEN, who: str = "") -> Future[tuple[int, ...]]:
        """Take back the last step; the future holds its sequences. Refused `nothing_to_undo_here`."""

        def take_back() -> tuple[int, ...]:
            sequences = self._live.look(draft).last_step()
            if not sequences:
                raise Refused(Text.of("refused.nothing_to_undo_here"))
            self._live.append(draft, [self._entry(Undone(sequences), by, who)])
            return sequences

        return self._live.submit(take_back)

    def records(self, draft: str) -> Future[OpenDraft]:
        """All that happened to a draft, who did it and when; `answers()` of it is what counts."""
        return self._live.submit(lambda: self._live.look(draft))

    def accompany(self, draft: str, companion: str, *, by: By = By.CITIZEN, who: str = "") -> Future[int]:
        """Note who helps the citizen in person, as `kiosk.assist.companion` writes it."""
        entry = self._entry(records.Accompanied(companion), by, who)
        return self._live.submit(lambda: self._live.append(draft, [entry]))

    # keeping and coming back

    def save(self, draft: str, *, by: By = By.CITIZEN, who: str = "", days: int = 0) -> Future[KeptDraft]:
        """Keep a copy at the hub as it is now, under one code for good; one that has none yet for so many `days`.

        Refused `draft_needs_hub`, `draft_too_large`, or `draft_taken_over` where another place has opened it since.
        """
        return self._later(lambda: self._save(draft, by, who, days)[0])

    def hand_over(self, draft: str, *, by: By = By.CITIZEN, who: str = "") -> Future[KeptDraft]:
        """Keep it at the hub and let go of it here: it goes on where the code is given next."""

        def hand() -> KeptDraft:
            while True:
                kept, reached = self._save(draft, by, who)
                if self._do(partial(self._wipe_as_kept, draft, reached)):
                    return kept

        return self._later(hand)

    def resume(self, code: str, *, by: By = By.CITIZEN, who: str = "") -> Future[OpenDraft]:
        """Open a kept draft here, by its code or what its QR code says; it is live here from now on.

        Refused `draft_code` (a slip in typing), `draft_not_kept`, `draft_needs_hub`, `too_many_tries`, `draft_sent`.
        """
        return self._later(lambda: self._resume(code, by, who))

    def found(self, most_age_ms: int) -> Future[Found]:
        """What the last run left behind; what nobody touched for longer than this is wiped. Once, at the start."""
        return self._later(lambda: self._look_for(self._node.clock.now_ms() - most_age_ms))

    def finish(
        self, draft: str, xml: bytes, files: Sequence[str] | None = None, *, by: By = By.CITIZEN, who: str = ""
    ) -> Future[Sent]:
        """Freeze, seal and send, with the files named (None: all); the draft is wiped.

        Asked again, it tells the same reference and sends nothing.
        """
        frozen = Frozen(xml, self._today(), None if files is None else tuple(files))
        self._live.submit(partial(self._live.hold, draft))  # a visit that ends from now on ends after the sending

        def send() -> Sent:
            try:
                sent, kept = self._finishing.finish(draft, self._entry(frozen, by, who))
            except Exception:
                self._wipe(self._do(partial(self._live.let_go, draft)))
                raise
            self._do(partial(self._live.let_go, draft))
            self._wipe([draft])
            if kept is not None:
                self._later(partial(self._coming_back.clear, kept))
            return sent

        return handed(self._sealing, send)

    def end_visit(self, *drafts: str) -> Future[None]:
        """Wipe these drafts, or all that are open here; one that is being sent is wiped when that is over.

        Kept copies stay at the hub for whoever has the code.
        """
        return self._live.submit(lambda: self._live.wipe(drafts or None))

    def _save(self, draft: str, by: By, who: str, days: int = 0) -> tuple[KeptDraft, int]:
        """What the citizen takes along, and how many records are kept."""
        found = self._do(lambda: self._live.look(draft))
        new = self._coming_back.prepare(found)
        if new is not None:
            self._do(lambda: self._live.append(draft, [self._entry(new, by, who)]))
        found, parts = self._do(lambda: (self._live.look(draft), self._parts(draft)))
        kept = self._coming_back.keep(found, parts, days)
        if kept != found.last(Kept):
            self._do(lambda: self._live.append(draft, [self._entry(kept, by, who)]))
        return shown(kept), len(found.entries)

    def _wipe_as_kept(self, draft: str, reached: int) -> bool:
        """Wipe it, unless something was typed since it was kept."""
        if any(not isinstance(entry.what, Kept) for entry in self._live.look(draft).entries[reached:]):
            return False
        self._live.wipe([draft])
        return True

    def _resume(self, code: str, by: By, who: str) -> OpenDraft:
        bundle, kept = self._coming_back.fetch(code)
        sent = self._submissions.get(bundle.draft)
        if sent is not None:
            raise Refused(Text.of("refused.draft_sent", reference=Sent.of(sent).reference))
        opened = self._entry(kept, by, who)

        def take() -> OpenDraft:
            if not self._has_live_copy(bundle.draft, kept):
                self._live.wipe([bundle.draft])
                key = self._live.begin(bundle.draft, [*bundle.entries, opened], bundle.parts)
                self._later(partial(self._escrow.keep, bundle.draft, key))
            return self._live.look(bundle.draft)

        return self._do(take)

    def _has_live_copy(self, draft: str, kept: Kept) -> bool:
        """Whether nobody else has opened it since: then what is here may be further on than the kept copy."""
        own = self._live.look(draft).last(Kept) if self._live.holds(draft) else None
        return own is not None and ((own.generation or 1) == kept.generation or self._live.is_held(draft))

    def _look_for(self, since_ms: int) -> Found:
        found, sent, lost, damaged = [], [], 0, []
        for draft in self._do(self._live.left_behind):
            try:
                opened = self._reopened(draft)
                if opened is not None and opened.frozen is not None:
                    sent.append(handed(self._sealing, partial(self._finish_again, draft)).result())
                    continue
            except Refused as refusal:
                if refusal.code != "draft_damaged":  # the disk, or a key that is missing: it may get better
                    found += self._do(partial(self._live.look_if_open, draft))
                    continue
                damaged.append(draft)
            else:
                if opened is not None and opened.entries and opened.touched >= since_ms:
                    found.append(opened)
                    continue
                lost += opened is None
            self._wipe([draft])
        handed(self._sealing, self._finishing.forget_strays).result()
        return Found(tuple(found), tuple(sent), lost, tuple(damaged))

    def _reopened(self, draft: str) -> OpenDraft | None:
        """The draft, None where its key is gone."""
        try:
            return self._do(lambda: self._live.reopen(draft))
        except Refused as refusal:
            if refusal.code != "draft_unknown":
                raise
        key = self._escrow.fetch(draft)
        return self._do(lambda: self._live.reopen(draft, key)) if key else None

    def _finish_again(self, draft: str) -> Sent:
        sent, _ = self._finishing.finish(draft, None)
        self._wipe([draft])
        return sent

    def _wipe(self, drafts: list[str]) -> None:
        self._do(lambda: self._live.wipe(drafts))

    def _parts(self, draft: str) -> dict[int, bytes]:
        named = self._live.look(draft).attachments().values()
        return {one.part: self._live.part(draft, one.part) for one in named}

    def _entry(self, what: Any, by: By, who: str) -> Entry:  # noqa: ANN401 - any of the records
        return Entry(what, by, who, self._node.clock.now_ms())

    def _today(self) -> str:
        return self._node.office.day(self._node.clock.now_ms())

    def _do(self, work: Callable[[], _T]) -> _T:
        return self._live.submit(work).result()

    def _later(self, work: Callable[[], _T]) -> Future[_T]:
        return handed(self._waiting, work)
