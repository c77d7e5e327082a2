"""A kiosk in this process, put together as `main.py kiosk` does it, with its hub in another one."""

from contextlib import ExitStack
from typing import Any

from benchmarks.office import Office


class OwnKiosk:
    """Its node and its open face, until the stack ends; its sync runs."""

    def __init__(self, office: Office, stack: ExitStack, *, helped: bool = False) -> None:
        """One that is `helped` has forms to fill in, and links to who helps."""
        from benchmarks.touching import Hands, close
        from ui.command_line.composition.device import opened
        from ui.face import application, open_face, search_where_nobody_waits
        from ui.kiosk.app import kiosk_face, kiosk_forms

        here = stack.enter_context(opened(office.folder / "kiosk", "kiosk", office.code, "", {"hub_url": office.url}))
        more: dict[str, Any] = {}
        if helped:
            forms = kiosk_forms(here.forms, here.pack_forms, here.folder, here.node.office.timezone, here.handing)
            more = {"forms": forms, "live": here.live}
        spec = kiosk_face(here.node, here.settings, here.folder, answers=here.answers, **more)
        application(spec)
        self.node: Any = here.node
        self.face = open_face(spec)
        search_where_nobody_waits(self.face)
        stack.callback(close, self.face)
        here.start_sync()
        self.face.look.set_tap_guard(0)  # this finger is faster than a person's
        self.hands = Hands(self.face)

    def shows(self, page: str, item: str) -> bool:
        """Whether a page is the one of the moment, and something on it is to be seen."""
        from PySide6.QtQuick import QQuickItem

        from benchmarks.touching import opacity
        from ui.driver import find

        if self.page != page:
            return False
        # Qt's own search takes a fifth of the time, which would count as a pause; it does not see the rows of lists.
        found = self.face.window.findChild(QQuickItem, item)
        if found is None or not opacity(found):
            found = find(self.face.window, item)
        return found is not None and opacity(found) > 0

    @property
    def page(self) -> str:
        """The page of the moment, by its name in the flow."""
        return str(self.face.models["kiosk"].property("page"))
