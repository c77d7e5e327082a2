"""What stands beside the day of a session: forms, papers, what was seen, and finding on the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.field.field_erasing import FieldErasing
from ui.field.field_find import FieldFind
from ui.field.field_forms import FieldForms
from ui.field.field_papers import FieldPapers
from ui.field.field_saw import FieldSaw
from ui.forms.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.field.field_case import FieldCase
    from ui.field.field_day import FieldDay
    from ui.field.field_state import FieldState
    from ui.field.means import Means
    from ui.staff_forms.form_place import FormPlace


class FieldPages:
    """Made with a session and closed with it. `tell` takes a sentence, and what undoes it or None."""

    def __init__(  # noqa: PLR0917 - the parts of a session
        self,
        means: Means,
        day: FieldDay,
        person: FieldCase,
        state: FieldState,
        place: FormPlace | None,
        tell: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._background = Background(day.parent())
        self.forms = FieldForms(place, means, day, person, state, self._background) if place else None
        camera = place.camera if place else None
        self.papers = FieldPapers(means, day, person, state, self._background, camera)
        self.saw = FieldSaw(means, day, person, state)
        self.find = FieldFind(means, day)
        self.erasing = FieldErasing(means, day, person, state)
        self.erasing.done.connect(lambda sentence: tell(sentence, None))
        self.papers.told.connect(lambda sentence, undoable: tell(sentence, self.papers.undo if undoable else None))
        self.saw.told.connect(lambda sentence, undoable: tell(sentence, self.saw.undo if undoable else None))
        if self.forms is not None:
            self.forms.toasted.connect(lambda sentence, _undoable: tell(sentence, None))

    def ask(self, dialog: str) -> None:
        """A dialog opens."""
        if dialog == "find":
            self.find.begin()
        elif dialog == "erase":
            self.erasing.begin()
        elif dialog == "attach":
            self.papers.begin("photo")

    def dismiss(self, dialog: str) -> None:
        """A dialog closes."""
        if dialog == "find":
            self.find.end()
        elif dialog == "erase":
            self.erasing.end()
        elif dialog == "attach":
            self.papers.cancel()

    def turn(self, page: str, dialog: str) -> None:
        """Another page is shown; what was asked is not."""
        self.dismiss(dialog)
        if page == "saw":
            self.saw.begin()

    def retell(self) -> None:
        """The language has changed, or another pack is shown."""
        self.saw.refresh()
        self.papers.refresh()
        self.erasing.refresh()
        if self.forms is not None:
            self.forms.retell()

    def close(self) -> None:
        """Nothing of a form, a picture or a search stays."""
        self.find.end()
        self.papers.close()
        if self.forms is not None:
            self.forms.close()
        self._background.close()
