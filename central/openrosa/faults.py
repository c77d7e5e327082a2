"""What goes wrong with somebody else's server, split by who can mend it.

OpenRosaFault
├── ServerAway       nobody: no answer, or it is busy; try again later
├── NotOpenRosa      whoever set the address or the network: something else answered, such as a sign-in page
├── NotAdmitted      whoever has the credentials
└── Declined         the server read the request and said no; `status` is its HTTP status
"""

from __future__ import annotations

from kiosk.errors import ShopfrontError


class OpenRosaFault(ShopfrontError):
    """Everything that can go wrong with a server of OpenRosa; nothing has been marked as sent."""


class ServerAway(OpenRosaFault):
    """No answer now."""


class NotOpenRosa(OpenRosaFault):
    """Something answered that does not speak OpenRosa."""


class NotAdmitted(OpenRosaFault):
    """The credentials are missing, wrong, or must not be sent over this connection."""


class Declined(OpenRosaFault):
    """The server refused."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
