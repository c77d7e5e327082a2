"""Whether the system says that the network costs by the megabyte."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QNetworkInformation


class SystemMetered:
    """A `Metered`, as the system's own service knows it."""

    def metered(self) -> bool:
        """Whether it does now; False where nobody can tell."""
        found = QNetworkInformation.instance()
        return found is not None and found.isMetered()


def system_metered() -> SystemMetered | None:
    """What tells; None where the system has no such service, or no application runs that could hear of it."""
    if QCoreApplication.instance() is None:
        return None
    feature = QNetworkInformation.Feature.Metered
    return SystemMetered() if QNetworkInformation.loadBackendByFeatures(feature) else None
