"""A call for help from the laptop, for QML: the officer calls with the citizen beside them, and the citizen says yes.

The window speaks the citizen's language from the question for their consent to the end of the session.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ports import LinkState
from ui.counter.reception import ChoiceLine, language_choices, need_choices
from ui.counter.waiting import need_marks
from ui.forms.background import Background
from ui.helped.help_model import HelpModel
from ui.helped.help_parts import HelpParts
from ui.helped.help_shown import Stands
from ui.languages import listed_here
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.field.matter import Case
    from kiosk.text import Translations
    from ui.field.means import Means
    from ui.field.open_desk import OpenDesk
    from ui.helped.help_parts import HasForm
    from ui.languages import Languages

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_THEIRS = frozenset({"asked", "declined", "joined"})
"""While it is so, the citizen reads the window."""


class NoPaper:
    """A laptop prints no receipt."""

    prints = False

    def first(self, work: Callable[[], object]) -> None:
        """It is done at once."""
        work()

    def print_picture(self, _draw: Callable[[], bytes], _job: str) -> Future[Any]:
        """Never asked for."""
        return Future()


@QmlElement
@QmlUncreatable("The face makes it")
class FieldHelp(QObject):
    """What is asked before a call, and the call itself in `model`. `said` is for those who do not look."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        means: Means,
        opened: OpenDesk,
        languages: Languages,
        translations: Translations,
        parent: QObject,
        *,
        forms: HasForm | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._words, self._languages = means.bridge, means.words, languages
        self._citizen, self._own, self._rings_back = "", "", False
        self._needs: frozenset[str] = frozenset()
        self._stands = Stands()
        self._background = Background(self)
        self._forms: HasForm = forms or self  # nothing is filled in where there are no forms
        parts = HelpParts(
            means.bridge, self, self._forms, NoPaper(),
            background=self._background, translations=lambda: translations,
            live=opened.live, callbacks=opened.callbacks,
        )  # fmt: skip
        self._model = HelpModel(parts, self)
        self._language_rows = RowModel(ChoiceLine, key="value", parent=self)
        self._need_rows = RowModel(ChoiceLine, key="value", parent=self)
        self._model.changed.connect(self._follow)

    @property
    def language(self) -> str:
        """The citizen's language, as the helper is told it."""
        return self._citizen or self._languages.language or "en"

    def announce(self, sentence: str, *, private: bool = False) -> None:
        """Said by a screen reader; what is for a headset only is not said to the room."""
        if not private:
            self.said.emit(sentence)

    def close(self) -> None:
        """The laptop locks: whoever was called hears it, and nothing is left."""
        self._model.changed.disconnect(self._follow)
        self._model.leave()
        self._speak("")
        self._background.close()

    def stand(self, page: str, case: Case | None) -> None:
        """The window is at this page; `case` is about whom."""
        form = self._forms.property("form")
        filling = page == "forms" and form is not None
        self._stands = Stands(
            page="Form" if filling else f"Field{page.title()}",
            about=case.service if case is not None else "",
            ticket=case.ticket if case is not None and self._knows(case.ticket) else "",
            needs=tuple(sorted(self._needs)),
            needs_told=listed_here(word for _icon, word in need_marks(self._needs, self._words())),
        )
        self._model.stand(self._stands)

    def begin(self, case: Case | None, page: str) -> None:
        """Before a call: what is known of the person is said beforehand."""
        if not self._model.property("state"):
            self._citizen = case.language if case is not None else ""
            self._needs = frozenset(case.needs) if case is not None else frozenset()
            self._rings_back = False
            self.stand(page, case)
            self.retell()

    def retell(self) -> None:
        """What may be said, with what is; also in another language."""
        words = self._words()
        self._language_rows.replace(language_choices(words, self._citizen))
        self._need_rows.replace(need_choices(words, self._needs))
        self.changed.emit()

    @Slot(QObject)
    def attend(self, window: QObject) -> None:
        """Follow the focus of this window."""
        self._model.attend(window)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """In which language the citizen is helped."""
        self._citizen = language
        self.retell()

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        """They need this, or not after all."""
        self._needs ^= {need}
        self.retell()

    @Slot(bool)
    def call(self, rings_back: bool) -> None:
        """Call somebody, who joins here, or rings back."""
        if not self._get_connected():
            return
        self._rings_back = rings_back
        told = listed_here(word for _icon, word in need_marks(self._needs, self._words()))
        stands = self._stands
        self._model.stand(
            Stands(stands.page, stands.about, stands.ticket, tuple(sorted(self._needs)), told)
        )  # fmt: skip
        self._model.call("talk")

    def _follow(self) -> None:
        state = str(self._model.property("state"))
        if self._rings_back and state == "calling":
            self._rings_back = False
            self._model.view("callback")
        theirs = state in _THEIRS or self._model.property("part") == "receipt"
        self._speak(self._citizen if theirs else "")
        self.changed.emit()

    def _speak(self, language: str) -> None:
        """The window speaks the citizen's language, or the officer's again."""
        fits = language in self._bridge.node.pack.languages
        if fits and not self._own and language != self._languages.language:
            self._own = str(self._languages.language)
            self._languages.use(language)
        elif not fits and self._own:
            own, self._own = self._own, ""
            self._languages.use(own)

    def _knows(self, ticket: str) -> bool:
        return bool(ticket) and self._bridge.read(lambda queue: ticket in queue.tickets)

    def _get_connected(self) -> bool:
        link = self._bridge.status().link
        return link.state is LinkState.CONNECTED and not link.problem

    def _get_phone(self) -> str:
        return self._bridge.node.pack.office.phone

    _get_model = held("_model")
    _get_languages, _get_needs = held("_language_rows"), held("_need_rows")
    model = Property(HelpModel, _get_model, constant=True)
    languageRows = Property(QObject, _get_languages, constant=True)
    needRows = Property(QObject, _get_needs, constant=True)
    connected = Property(bool, _get_connected, notify=changed)
    phone = Property(str, _get_phone, notify=changed)
