"""Whether a headset is plugged in: from the kernel's own switch, or from a file that something else keeps.

The switch was written after Linux's `input.h` and tried with files that hold what it would say; nobody has tried it
with a headset yet.
"""

import array
import logging
import os
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from kiosk.errors import DataFault
from kiosk.keypad import Headset

_log = logging.getLogger(__name__)

_EVENT: Final = struct.Struct("@llHHi")
"""struct input_event: seconds, microseconds, type, code, value."""
_EV_SW, _SW_HEADPHONE_INSERT = 0x05, 0x02
_EVIOCGSW: Final = 0x8008451B
"""_IOC(_IOC_READ, 'E', 0x1b, 8): the switches of a device as they are now."""
_LOOK_MS: Final = 150
_IN: Final = frozenset({"1", "in", "plugged", "on", "yes", "true"})
_FILE: Final = "file:"
INPUTS: Final = Path("/sys/class/input")
DEVICES: Final = Path("/dev/input")


class NoJack:
    """A kiosk without a jack, or one that cannot tell."""

    def listen(self, plugged: Callable[[bool], None]) -> None:
        """Nothing is ever plugged in."""
        plugged(False)

    def close(self) -> None:
        """There is nothing to close."""


class JackFile(QObject):
    """A file whose first word says whether a headset is in: of a GPIO, an extcon, or of a program that knows."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._plugged = False
        self._tell: Callable[[bool], None] = lambda _plugged: None
        # Files of the kernel do not tell that they have changed.
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def listen(self, plugged: Callable[[bool], None]) -> None:
        """Tell what the file says, now and at each change."""
        self._tell = plugged
        self._plugged = self._read()
        plugged(self._plugged)
        self._timer.start()

    def look(self) -> None:
        """Read the file again."""
        now = self._read()
        if now != self._plugged:
            self._plugged = now
            self._tell(now)

    def close(self) -> None:
        """Read it no more."""
        self._timer.stop()

    def _read(self) -> bool:
        try:
            words = self._path.read_text(encoding="utf-8", errors="replace")[:64].split()
        except OSError:
            return False
        return bool(words) and words[0].casefold() in _IN


class SwitchJack(QObject):
    """The headphone switch of Linux's input devices (SW_HEADPHONE_INSERT); needs the right to read /dev/input."""

    def __init__(self, devices: list[Path], parent: QObject | None = None) -> None:
        """`devices` are those that have the switch; one that may not be read is left out and logged."""
        super().__init__(parent)
        self._devices = devices
        self._open: dict[int, bool] = {}
        self._ears: list[QSocketNotifier] = []
        self._tell: Callable[[bool], None] = lambda _plugged: None

    def listen(self, plugged: Callable[[bool], None]) -> None:
        """Tell how the switches stand, now and at each change."""
        self._tell = plugged
        handles = [handle for device in self._devices if (handle := _opened(device)) is not None]
        self._open = {handle: _stands(handle) for handle in handles}
        self._ears = [QSocketNotifier(handle, QSocketNotifier.Type.Read, self) for handle in handles]
        for ear in self._ears:
            ear.activated.connect(self._hear)
        plugged(any(self._open.values()))

    def close(self) -> None:
        """Let go of the devices."""
        for ear in self._ears:
            ear.setEnabled(False)
        for handle in self._open:
            os.close(handle)
        self._open, self._ears = {}, []

    def _hear(self) -> None:
        before = any(self._open.values())
        for handle in self._open:
            for plugged in _told(handle):
                self._open[handle] = plugged
        after = any(self._open.values())
        if after != before:
            self._tell(after)


def headset_from(setting: str, parent: QObject | None = None) -> Headset:
    """The jack that the setting `headset` names: `auto`, `none`, or `file:PATH`. Raises DataFault for anything else."""
    if setting == "none" or (setting == "auto" and sys.platform != "linux"):
        return NoJack()
    if setting == "auto":
        devices = jacks()
        return SwitchJack(devices, parent) if devices else NoJack()
    if setting.startswith(_FILE) and setting != _FILE:
        return JackFile(Path(setting.removeprefix(_FILE)), parent)
    message = f"The setting headset is {setting!r}; it takes auto, none, or file: and the path of a file."
    raise DataFault(message)


def jacks(inputs: Path = INPUTS, devices: Path = DEVICES) -> list[Path]:
    """The input devices that have a headphone switch."""
    found = []
    for folder in sorted(inputs.glob("event*")):
        try:
            words = (folder / "device" / "capabilities" / "sw").read_text(encoding="ascii").split()
        except OSError:
            continue
        # The last word of the kernel's bit mask holds the lowest bits.
        if words and int(words[-1], 16) >> _SW_HEADPHONE_INSERT & 1:
            found.append(devices / folder.name)
    return found


def _opened(device: Path) -> int | None:
    try:
        return os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    except OSError as error:
        # Many computers have a jack that nobody means to use.
        _log.info("no headset is noticed at %s: %s; is this user in the group input?", device, error.strerror)
        return None


def _stands(handle: int) -> bool:
    import fcntl  # noqa: PLC0415 - Linux has it, and only Linux comes here

    switches = array.array("Q", [0])
    try:
        fcntl.ioctl(handle, _EVIOCGSW, switches)
    except OSError:
        return False
    return bool(switches[0] >> _SW_HEADPHONE_INSERT & 1)


def _told(handle: int) -> Iterator[bool]:
    try:
        data = os.read(handle, _EVENT.size * 64)
    except OSError:
        return
    whole = len(data) - len(data) % _EVENT.size
    for _seconds, _micro, kind, code, value in _EVENT.iter_unpack(data[:whole]):
        if kind == _EV_SW and code == _SW_HEADPHONE_INSERT:
            yield bool(value)
