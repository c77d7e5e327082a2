"""Whether the system says that the network costs by the megabyte."""

from __future__ import annotations

from PySide6.QtNetwork import QNetworkInformation


class SystemMetered:
    """A `Metered`, as the system's own service knows it. Any thread may ask; False where nobody can tell."""

    def __init__(self) -> None:
        self._metered = False

    def follow(self, _face: object = None) -> None:
        """Begin to listen; on the GUI thread, once there is an application."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
            return
        found = QNetworkInformation.instance()
        self._note(metered=found.isMetered())
        found.isMeteredChanged.connect(lambda metered: self._note(metered=metered))

    def metered(self) -> bool:
        """Whether it does now."""
        return self._metered

    def _note(self, *, metered: bool) -> None:
        self._metered = metered
