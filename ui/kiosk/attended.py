"""Whether somebody is at the window: every touch says so, and silence ends the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from ui.kiosk.flow import Page
from ui.kiosk.idle import Presence, Watch
from ui.kiosk.page_models import PageModels
from ui.kiosk.touches import Touches

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.kiosk.comfort_model import ComfortModel

translate = QCoreApplication.translate


class Attended(PageModels):
    """The window with its pages, and the watch over it. `now` gives seconds of a steady clock."""

    def __init__(
        self, watch: Watch, comfort: ComfortModel, now: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(watch.warning_seconds, parent)
        self._comfort = comfort
        self._now, self._watch = now, watch.touched(now())
        self._touches = Touches(self.touched, self)

    @Slot()
    def carryOn(self) -> None:
        """Somebody is still there."""
        self._watch = self._watch.touched(self._now())
        self._comfort.hush()
        self._place(asked=False)

    def touched(self) -> None:
        """A touch or a key anywhere. While the question stands only its answers count, so that none is lost."""
        self._comfort.hush()
        self.noticed()

    def noticed(self) -> None:
        """Somebody is there, and what is being said goes on."""
        if not self._shown.asked:
            self._watch = self._watch.touched(self._now())

    def tick(self) -> None:
        """Once a second: clocks, ages, and whether somebody is there."""
        self.refresh()
        if self._pristine():
            self._watch = self._watch.touched(self._now())
            return
        presence = self._watch.presence(self._now())
        if presence is Presence.GONE:
            self.end()
        elif presence is Presence.ASKED:
            first = not self._shown.asked
            self._place(asked=True, seconds_left=self._watch.seconds_left(self._now()))
            if first:
                self._comfort.announce(translate("Kiosk", "Are you still there? Touch the screen to carry on."))

    def end(self) -> None:
        """Wipe the visit."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Derive what the page shows from what is so now."""
        raise NotImplementedError

    def _place(self, *, sheet: str | None = None, asked: bool | None = None, seconds_left: int = 0) -> None:
        raise NotImplementedError

    def _pristine(self) -> bool:
        return self._shown.page == Page.WELCOME and not self._shown.sheet and self._comfort.pristine
