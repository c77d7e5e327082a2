"""What stands on the strip and the sheets of help, made anew whenever something of it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.languages import OWN_NAMES
from ui.helped import help_receipt
from ui.helped import help_words as words
from ui.helped.help_cards import card_words, lessons, message_rows, paper_rows, reply_rows, said_words
from ui.helped.help_shown import Fact, HelpShown, Now, Stands, helper_name, shown_of
from ui.helped.help_surface import HelpSurface

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.assist.help_call import HelpCall
    from ui.helped.help_parts import HelpParts
    from ui.helped.help_receipt import Receipt

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE_MS: Final = 60_000


@QmlElement
@QmlUncreatable("made by the face")
class HelpView(HelpSurface):
    """Derives it from the call, the session, and where the citizen is."""

    def __init__(self, parts: HelpParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._calls, self._session = parts, parts.calls, parts.session
        self._stands, self._problem = Stands(), ""
        self._view = "talk"
        self._receipt: Receipt | None = None
        self._session.newsCame.connect(self._tell_news)

    @Slot()
    def readCard(self) -> None:
        """Say the card aloud: one of the office's own to the room, the helper's own words to a headset."""
        title, lines, personal = card_words(self._session.talk, self._parts.pack, self._parts.language())
        self._parts.announce(". ".join([title, *lines]), private=personal)

    @Slot()
    def printReceipt(self) -> None:
        """Put the receipt on paper."""
        receipt = self._receipt
        if receipt is None or self._paper == "printing":
            return

        def told(paper: str) -> None:
            if receipt is self._receipt:
                self._paper = paper
                self.changed.emit()

        self._paper = "printing"
        self.changed.emit()
        self._parts.print_receipt(receipt, told)

    def _show(self) -> None:
        talk, receipt = self._session.talk, self._receipt
        call = self._calls.call if receipt is None else None
        before = self._changing()
        if receipt is not None:
            self._shown = HelpShown(part="receipt", title=help_receipt.title(), line=help_receipt.line(receipt))
            self._facts.replace(help_receipt.facts(receipt))
        else:
            self._shown = shown_of(call, talk, self._now(call))
            self._facts.replace([Fact("shield-check", words.keeps())] if self._shown.state == "calling" else [])
        self._lessons.replace(receipt.lessons if receipt is not None else ())
        self._fill_rows()
        self._prints = self._parts.prints
        self._told = words.told(OWN_NAMES.get(self._parts.language(), ""), self._stands.needs_told)
        if before != self._changing():
            self.changed.emit()

    def _changing(self) -> tuple[object, ...]:
        rows = (self._messages, self._papers, self._lessons)
        return (self._shown, self._card, self._prints, self._told, *(bool(one.rows) for one in rows))

    def _fill_rows(self) -> None:
        talk, parts, joined = self._session.talk, self._parts, self._shown.state == "joined"
        self._messages.replace(message_rows(talk, self._session.name, parts.render) if joined else ())
        self._replies.replace(reply_rows(parts.render) if joined else ())
        self._papers.replace(paper_rows(talk))
        _title, self._card, self._card_personal = card_words(talk, parts.pack, parts.language())

    def _tell_news(self) -> None:
        """Say what the helper did, also to who does not look at the screen."""
        self._show()
        self._parts.announce(self._shown.news_line, private=self._shown.news_personal)

    def _written(self, call: HelpCall, how: str) -> Receipt:
        """The receipt of the session that ends now."""
        talk, parts = self._session.talk, self._parts
        return help_receipt.Receipt(
            help=call.id,
            name=helper_name(call, talk),
            counter=call.counter,
            start=parts.time(call.joined_at),
            end=parts.time(parts.now()),
            how=how if how in {"citizen", "lost"} else "helper",
            seen=talk.seen,
            typed=talk.typed_by_helper,
            lessons=lessons(talk, parts.pack, parts.language()),
        )

    def _now(self, call: HelpCall | None) -> Now:
        parts, session = self._parts, self._session
        if call is None:
            return Now(problem=self._problem)
        talk, page = session.talk, session.page
        about = talk.filled.ref if talk.filled is not None else talk.asked
        label, typed = page.words_of(about) if about else ("", "")
        last = next((line for line in reversed(talk.lines) if line.key == talk.news.at), None)
        return Now(
            outlook=self._calls.outlook(),
            office=parts.office,
            minutes=(parts.now() - call.joined_at) // _MINUTE_MS if call.joined_at else 0,
            boxes=page.boxes,
            link=session.link,
            label=label,
            typed=typed if talk.filled is not None else "",
            pointed=page.words_of(talk.pointed)[0] if talk.pointed else "",
            said=said_words(last, parts.render) if last is not None else "",
            view=self._view,
            card=card_words(talk, parts.pack, parts.language())[0],
            problem=self._problem,
            rings_back=parts.rings_back,
            place=self._stands.place,
            away=parts.away,
        )
