"""Errors, split by who can mend them.

ShopfrontError
├── Refused              the person who asked: another choice, another moment (has a code and a Text)
├── EventRefused         the sender of a record: it is not a valid event
├── HubUnreachable       nobody here: the link is down, work goes on without it
├── HubRefused           the operator: the hub answered, and said no (enrolment, permission, version)
├── CursorUnknown        the sync loop: start the feed again
└── DataFault            the operator: a file, folder, setting or database cannot be used as it is
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.text import Text


class ShopfrontError(Exception):
    """Everything that Shopfront raises on purpose."""


class Refused(ShopfrontError):
    """An act that the rules do not allow now, with a sentence; the word after `refused.` in its id is a stable code."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.english())
        self.code = text.id.removeprefix("refused.").partition(".")[0]
        self.text = text


class EventRefused(ShopfrontError):
    """A record is not an event we can keep; the message says what to mend."""


class HubUnreachable(ShopfrontError):
    """The hub gave no answer in time."""


class HubRefused(ShopfrontError):
    """The hub answered, and refused; `code` is its stable word for why."""

    def __init__(self, code: str, message: str, order: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.order = order
        """With `revoked`: the office's order to wipe (`kiosk.wiping`), where it gave one."""


class CursorUnknown(ShopfrontError):
    """The feed does not know the event after which it was asked to go on."""


class DataFault(ShopfrontError):
    """A folder, file, setting or database cannot be used; the message says how to mend it."""
