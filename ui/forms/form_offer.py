"""Told once, for QML: what can be filled in from what was told before, and the records of a form that is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.events import new_id
from kiosk.forms.told_once import STEP
from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.form_shown import FormFacts
from ui.forms.form_surface import FormSurface
from ui.forms.written_answer import written_answer
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.records import Record
    from kiosk.forms.told_once import Offer
    from ui.forms.form_keeper import FormKeeper

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An answer that can be filled in: the question, the answer, and where it was given."""

    ref: str
    label: str
    answer: str
    source: str
    last: bool


@QmlElement
@QmlUncreatable("made by its face")
class FormOffer(FormSurface):
    """The page before a form that asks whether answers of this visit may be filled in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filling: Filling | None = None
        self._keeper: FormKeeper | None = None
        self._facts = FormFacts(lambda _language: "")
        self._language = "en"
        self._offers: Sequence[Offer] = ()
        self._step = ""
        self._offer_rows = RowModel(OfferRow, key="ref", parent=self)

    @Slot()
    def fillThemIn(self) -> None:
        """Fill them in, and go on."""
        from kiosk.forms.pages.told_once import fill_in  # noqa: PLC0415 - with the first form

        filling = self._filling
        if filling is None or self._shown.kind != "told":
            return
        for offer in self._offers:
            self._step = STEP + offer.told.source
            if fill_in(filling, [offer]):
                self._facts.origins[offer.ref] = offer.told
        self._step = ""
        self.startEmpty()

    @Slot()
    def startEmpty(self) -> None:
        """Go on; nobody is asked about this form again."""
        if self._shown.kind == "told":
            self._facts.decided()
            self._take_back()
            self._open()

    def _begin(self) -> None:
        """At the page where the form stands, or before it with what can be filled in."""
        self._offers = self._facts.offers
        if self._offers:
            self._show_offer()
        else:
            self._open()

    def _show_offer(self) -> None:
        """Say in the language of the moment what can be filled in."""
        filling, facts, language = self._filling, self._facts, self._language
        if filling is None or not self._offers:
            return
        last = len(self._offers) - 1
        self._offer_rows.replace(
            OfferRow(
                offer.ref,
                plain(filling.state(offer.ref).label or ""),
                written_answer(filling.state(offer.ref), offer.told.value),
                form_words.told_in(facts.source(offer.told.source, language)),
                place == last,
            )
            for place, offer in enumerate(self._offers)
        )
        heading = form_words.can_fill_in(len(self._offers))
        line = form_words.goes_to(facts.agency(language), facts.title(language))
        self._place(replace(self._next(), kind="told", heading=heading, line=line, title=facts.title(language)))

    def _told_in(self, ref: str, value: str) -> str:
        """In the check: where an answer is from."""
        source = self._facts.told_in(ref, value, self._language)
        return form_words.told_in(source) if source else ""

    def _told_before(self, ref: str, value: str) -> str:
        """At the question: the same in a sentence."""
        source = self._facts.told_in(ref, value, self._language)
        return form_words.told_before(source) if source else ""

    def _take_back(self) -> None:
        self._offers = ()
        self._offer_rows.replace(())

    def _record(self, record: Record) -> None:
        name = type(record).__name__
        # A draft outlives the program, and two steps of one name would be undone together.
        ref = str(getattr(record, "ref", "")) if name == "Answered" else ""
        if self._keeper is not None:
            self._keeper.record(record, self._step or ref or f"{name} {new_id()}")
        self.recorded.emit(ref)

    def _open(self) -> None:
        raise NotImplementedError

    offers = Property(QObject, held("_offer_rows"), constant=True)
