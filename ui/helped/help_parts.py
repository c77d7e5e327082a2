"""What help needs of the face that a citizen is at: its node, its voice, its paper, and the links to helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from kiosk.events import new_id
from ui.helped import help_receipt
from ui.helped.help_calls import HelpCalls
from ui.helped.help_page import HelpPage
from ui.helped.help_session import HelpSession

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from kiosk.assist.callback import CallBacks
    from kiosk.assist.ports import LiveSessions
    from kiosk.catalogue.pack import Pack
    from kiosk.text import Text, Translations
    from ui.bridge import NodeBridge
    from ui.forms.background import Background
    from ui.helped.help_receipt import Receipt


class Voice(Protocol):
    """Says a sentence, in which language the citizen reads; `private` ones are for a headset only."""

    language: Any

    def announce(self, sentence: str, *, private: bool = False) -> None:
        """Say it."""


class HasForm(Protocol):
    """Where forms are filled in: its property `form` is the one that is open, or was last."""

    changed: Any

    def property(self, name: str) -> Any:  # noqa: ANN401 - as Qt has it
        """A property by its name."""


class Printing(Protocol):
    """The paper of the face."""

    @property
    def prints(self) -> bool:
        """Whether there is any."""

    def first(self, work: Callable[[], object]) -> None:
        """Do this beside the page, before anything is printed."""

    def print_picture(self, draw: Callable[[], bytes], job: str) -> Future[Any]:
        """Print what is drawn; the future holds what became of it."""


class HelpParts:
    """The machine around help. `live` opens links; without one nobody joins, and a call still rings. `callbacks` takes
    numbers to ring."""

    def __init__(
        self,
        bridge: NodeBridge,
        voice: Voice,
        forms: HasForm,
        printing: Printing,
        *,
        background: Background,
        translations: Callable[[], Translations],
        live: LiveSessions | None = None,
        callbacks: CallBacks | None = None,
    ) -> None:
        self._bridge, self._voice, self._printing = bridge, voice, printing
        self._translations, self._live, self._callbacks = translations, live, callbacks
        self.calls = HelpCalls(bridge, bridge)
        self.session = HelpSession(HelpPage(bridge, forms, self.language, background, bridge), bridge)
        self.announce = voice.announce
        self.away = bridge.node.device.role == "field"
        """Whether this screen is out of the building."""

    @property
    def pack(self) -> Pack:
        """What the office offers."""
        return self._bridge.node.pack

    @property
    def prints(self) -> bool:
        """Whether there is paper: a PDF file would stay on this machine, and help nobody."""
        return self._printing.prints

    @property
    def office(self) -> str:
        """What the office is called."""
        return self._bridge.node.office.title(self.language())

    def language(self) -> str:
        """The citizen's language."""
        return str(self._voice.language)

    def now(self) -> int:
        """Milliseconds since 1970."""
        return self._bridge.node.clock.now_ms()

    def time(self, milliseconds: int) -> str:
        """The office's time of day."""
        return f"{self._bridge.node.office.local(milliseconds):%H:%M}"

    def render(self, text: Text) -> str:
        """A sentence in the citizen's language."""
        return self._translations().render(text, self.language())

    def warm(self) -> None:
        """Read the sentences that messages need beside the page: there are many."""
        self._printing.first(self._translations)

    def connect(self, call: str) -> None:
        """Begin to connect with whoever answered."""
        if self._live is not None:
            self.session.begin(self._live.open(call))

    @property
    def rings_back(self) -> bool:
        """Whether somebody may leave a number."""
        return self._callbacks is not None

    def leave_number(
        self, call: str, typed: str, done: Callable[[None], None], refused: Callable[[Text], None]
    ) -> None:
        """Leave a number for a call; one of the two hears how that went."""
        if self._callbacks is not None:
            self._bridge.later(self._callbacks.leave(call, typed), done, refused)

    def print_receipt(self, receipt: Receipt, told: Callable[[str], None]) -> None:
        """Print it; `told` hears printed or failed."""
        paper = help_receipt.paper(receipt, self.office, self.language())

        def draw() -> bytes:
            from ui.forms.form_paper import roll_png  # noqa: PLC0415 - drawn beside the page, with the first copy

            return roll_png(paper)

        outcome = self._printing.print_picture(draw, new_id())
        self._bridge.later(outcome, lambda found: told("printed" if found.value == "printed" else "failed"))
