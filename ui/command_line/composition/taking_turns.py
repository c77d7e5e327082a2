"""A process beside others over one database, which decides for the office while no other does."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from central.beside import serve_beside
from central.postgres_turn import Occupied
from kiosk import identity as identities
from kiosk import log_lines
from kiosk import settings as table
from kiosk.errors import DataFault
from local_db.data_directory import DataDirectory
from ui.command_line.composition.server import Wish, serve
from ui.command_line.composition.stores import shelf_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_log = logging.getLogger(__name__)


class Beside:
    """Over the folder of a central, or a copy of it; `ready` is told the address, and whether it decides."""

    def __init__(
        self, data: Path, database: str, given: dict[str, Any], ready: Callable[[dict[str, object]], None]
    ) -> None:
        self._data, self._database, self._given, self._ready = data, database, given, ready

    def run(self, *, takes_over: bool) -> None:
        """Serve until it is stopped; raises DataFault."""
        while port := self._beside(takes_over=takes_over):
            self._given["port"] = port  # whoever knows this process goes on to know it
            if self._instead():
                return

    def _beside(self, *, takes_over: bool) -> int:
        """Take in and hand out; the port, once nobody decides any more; 0 at the end."""
        settings, identity = table.load(self._data, os.environ, self._given), identities.load(self._data)
        if identity is None or not self._database:
            message = "Give the --data folder of a central that runs, or a copy of it, and the --database of its log."
            raise DataFault(message)
        log_lines.begin(settings, self._data, "beside")
        place = settings.text("host"), settings.whole("port")
        pack, free = shelf_in(self._data, identity).load(), self._folder_is_free if takes_over else None
        return serve_beside(
            self._database, identity, self._data, pack, place, lambda url: self._ready({"url": url}), free
        )

    def _instead(self) -> bool:
        """Decide until the end; False where another process does so first, or afterwards."""
        _log.warning("nobody decides for the office; this process does now")

        def ready(introduction: dict[str, str]) -> None:
            self._ready({"url": introduction["url"], "decides": True})

        try:
            serve(self._data, Wish(database=self._database), self._given, ready, instead=True)
        except Occupied as fault:
            _log.warning("%s", fault)
            return False
        return True

    def _folder_is_free(self) -> bool:
        """Whether nobody uses the folder: a process that hangs does."""
        try:
            DataDirectory(self._data).close()
        except DataFault:
            return False
        return True
