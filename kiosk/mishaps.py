"""How often this program failed since it shows the pack that it shows: errors that it logs, whoever logs them."""

from __future__ import annotations

import logging


class Mishaps(logging.Handler):
    """Counts; hangs on the root logger while it is held."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        """One more; what it says is nobody's business here."""
        del record
        self.count += 1

    def begin(self) -> None:
        """Count from here on, from nothing."""
        self.count = 0
        logging.getLogger().addHandler(self)

    def end(self) -> None:
        """Count no more."""
        logging.getLogger().removeHandler(self)
