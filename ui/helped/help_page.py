"""The page that the citizen is at, as a helper may see it: a form by its own columns, any other by its name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk.assist.frames import Declined, Frame, Joined, Offered, Point, Seen
from ui.forms.question import NOBODY, Typist
from ui.helped import help_typing_words as typing
from ui.helped import help_words as words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickItem

    from kiosk.assist.frames import Box, Choice, Unfit
    from kiosk.catalogue.pack import Pack
    from ui.bridge import NodeBridge
    from ui.forms.background import Background
    from ui.forms.form_model import FormModel
    from ui.helped.help_parts import HasForm

_ASKING: Final = frozenset({"questions", "declaration", "check", "repeat", "tasks"})
"""Pages of a form on which it is still being filled in."""


class HelpPage(QObject):
    """Follows where the window stands. `typed` tells which question the citizen answered, `turned` that a page went,
    `handed` at which question they would let the helper type, or no longer."""

    changed = Signal()
    turned = Signal()
    typed = Signal(str)
    handed = Signal(str)

    def __init__(
        self,
        bridge: NodeBridge,
        forms: HasForm,
        language: Callable[[], str],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._forms, self._language, self._background = bridge, forms, language, background
        self._form: FormModel | None = None
        self._name = self._about = self._focus = ""
        self._filling = False
        self._seen = Seen("", "")
        self._classes: dict[str, str] = {}
        """What is shared of each question of the page."""
        self._boxes: dict[str, Box] = {}
        """The questions of the page that the helper may fill in where the citizen lets them, and how."""
        self._marking = self._handing = ""
        forms.changed.connect(self._find_form)

    def stand(self, page: str, about: str) -> None:
        """The window stands there."""
        if (page, about) != (self._name, self._about):
            self._name, self._about = page, about
            self.turned.emit()

    def focus(self, item: QQuickItem | None) -> None:
        """What has the focus."""
        at, found = item, ""
        while at is not None and not found:
            found = str(at.property("ref") or "")
            at = at.parentItem()
        if found != self._focus:
            self._focus = found
            self.changed.emit()

    @property
    def service(self) -> str:
        """The service that the page is about; empty for none."""
        return self._about if self._pack.service(self._about) is not None else ""

    @property
    def boxes(self) -> tuple[int, int]:
        """How many answers were seen on the page that was shown last, of how many."""
        fields = self._seen.fields
        return sum(field.sharing == "shareable" for field in fields), len(fields)

    # what the helper sees

    def seen(self, helper: Joined, name: str) -> Seen:
        """What of the page may go to the helper; under each question stands what they, called `name`, see of it."""
        from kiosk.assist.sharing import Given, seen_elsewhere, seen_page  # noqa: PLC0415 - the engine of forms

        form, language = self._open_form, getattr(helper, "language", "") or self._pack.languages[0]
        title = self._title(language)
        if form is None or form.filling is None:
            self._seen = seen_elsewhere(self._name, title, self._language())
        else:
            given = Given(self._focus, form.faulty, form.helped)
            fresh = seen_page(form.filling, self._name, title, given=given, language=language)
            self._seen = msgspec.structs.replace(fresh, language=self._language())
        self._mark_all(name)
        return self._seen

    def told(self) -> list[str]:
        """What of it the receipt names, in the citizen's words: the service, and questions whose answers were seen."""
        refs = [field.ref for field in self._seen.fields if field.sharing == "shareable" and field.value]
        names = [self._title(self._language()), *(self.words_of(ref)[0] for ref in refs)]
        return [name for name in names if name]

    # what the helper does

    def translated(self, frame: Frame) -> Frame:
        """What is about a question by its own name; where that is not there, about nothing."""
        return type(frame)(self.own(frame.ref)) if isinstance(frame, Point | Declined) else frame

    def own(self, shown: str) -> str:
        """The question that a helper's name for it means; empty where the page has none."""
        from kiosk.assist.sharing import own_ref  # noqa: PLC0415 - the engine of forms

        form = self._open_form
        return own_ref(form.filling, shown) if form is not None and form.filling is not None and shown else ""

    def shown_ref(self, ref: str) -> str:
        """The helper's name for a question."""
        return next((field.ref for field in self._seen.fields if self.own(field.ref) == ref), ref)

    def fillable(self, shown: str) -> str:
        """The question of the page that a helper may ask to fill in; empty for any other."""
        from kiosk.assist.sharing import may_fill  # noqa: PLC0415 - the engine of forms

        form, ref = self._open_form, self.own(shown)
        if form is None or form.filling is None or not ref or not form.asks(ref):
            return ""
        return ref if may_fill(form.filling, ref) else ""

    def choices(self, shown: str, sought: str, helper: Joined, then: Callable[[Offered], None]) -> None:
        """Find choices of a question that the helper may fill in, in their language; long lists take a moment."""
        from kiosk.assist.sharing import offered  # noqa: PLC0415 - the engine of forms

        form, ref = self._open_form, self.fillable(shown)
        language = helper.language or self._pack.languages[0]
        found = offered(form.filling, ref, language) if form is not None and form.filling is not None and ref else None
        if found is None:
            then(Offered(shown, sought))
            return

        def done(result: tuple[tuple[Choice, ...], int] | None, _error: BaseException | None) -> None:
            then(Offered(shown, sought, *(result or ())))

        self._background.run(lambda: found.find(sought), done)

    def hand(self, ref: str) -> None:
        """Say at a question that the helper is to type it; at none by an empty one."""
        if ref != self._handing:
            self._handing = ref
            self._remark()

    def box(self, ref: str) -> Box:
        """How the helper may fill in a question of the page; empty for none of theirs."""
        return self._boxes.get(ref, "")

    def point(self, ref: str, name: str, how: str = "") -> None:
        """Show who points at a question and how it is filled in, or that nobody does."""
        if self._form is not None:
            self._form.point(ref, name, how)

    def lead(self, ref: str) -> None:
        """Take the citizen there."""
        if self._form is not None:
            self._form.lead(ref)

    def fill(self, ref: str, value: str, officer: str) -> Unfit | None:
        """Answer as the helper typed it; why not, where the form does not take it."""
        with self._by_helper():
            return self._form.fill(ref, value, officer) if self._form is not None else "over"

    def take_out(self, ref: str, before: str) -> None:
        """What stood there before stands there again."""
        with self._by_helper():
            if self._form is not None:
                self._form.take_out(ref, before)

    def words_of(self, ref: str) -> tuple[str, str]:
        """A question and its answer in words."""
        return self._form.words_of(ref) if self._form is not None else ("", "")

    def value_of(self, ref: str) -> str:
        """An answer as the form keeps it."""
        return self._form.value_of(ref) if self._form is not None else ""

    def forget(self) -> None:
        """The session is over."""
        self._seen = Seen("", "")
        self.point("", "")
        self._marking, self._handing, self._classes, self._boxes = "", "", {}, {}
        self._remark()

    # inside

    @contextmanager
    def _by_helper(self) -> Iterator[None]:
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    def _typist(self, ref: str) -> Typist:
        if not self._marking or ref not in self._boxes:
            return NOBODY
        if ref == self._handing:
            return Typist(typing.take_back(), typing.lets(self._marking))
        return Typist(typing.let_them(self._marking))

    def _mark(self, ref: str) -> str:
        told = {"shareable": words.shared, "private": words.stays}.get(self._classes.get(ref, ""), words.only_filled)
        return told(self._marking) if self._marking and ref in self._classes else ""

    @property
    def _pack(self) -> Pack:
        return self._bridge.node.pack

    @property
    def _open_form(self) -> FormModel | None:
        form = self._form
        return form if self._name == "Form" and form is not None and form.kind in _ASKING else None

    def _title(self, language: str) -> str:
        service = self._pack.service(self._about)
        return service.title.get(language) if service is not None else ""

    def _mark_all(self, name: str) -> None:
        classes: dict[str, str] = {self.own(field.ref): field.sharing for field in self._seen.fields}
        boxes: dict[str, Box] = {self.own(field.ref): field.box for field in self._seen.fields if field.box}
        if (classes, boxes, name) != (self._classes, self._boxes, self._marking):
            self._classes, self._boxes, self._marking = classes, boxes, name
            self._remark()

    def _remark(self) -> None:
        if self._form is not None:
            self._form.share(self._mark, self._typist)

    def _find_form(self) -> None:
        form = self._forms.property("form")
        if form is self._form or form is None:
            return
        self._form = form
        form.changed.connect(self.changed)
        form.stampChanged.connect(self.turned)
        form.recorded.connect(self._recorded)
        form.handed.connect(self.handed)

    def _recorded(self, ref: str) -> None:
        if ref and not self._filling:
            self.typed.emit(ref)
        self.changed.emit()
