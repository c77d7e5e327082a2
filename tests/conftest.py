"""Where every test starts: a machine of its own without a display, and one set of rules."""

import os
import shutil
import socket
import tempfile
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONG = os.environ.get("SHOPFRONT_LONG") == "1"

# Before anything imports Qt or asks where home is: nothing personal is read or written in the home of
# whoever runs the tests. The path is short because sockets live below it, and Linux allows them 107 bytes.
SANDBOX = Path(tempfile.mkdtemp(prefix="shopfront-", dir="/tmp" if os.name == "posix" else None))
os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_FORCE_STDERR_LOGGING": "1",
    "HOME": str(SANDBOX / "home"),
    "XDG_RUNTIME_DIR": str(SANDBOX / "run"),
    "XDG_CACHE_HOME": str(SANDBOX / "home" / ".cache"),
    "XDG_CONFIG_HOME": str(SANDBOX / "home" / ".config"),
    "XDG_DATA_HOME": str(SANDBOX / "home" / ".local" / "share"),
    "XDG_STATE_HOME": str(SANDBOX / "home" / ".local" / "state"),
    "HYPOTHESIS_STORAGE_DIRECTORY": str(ROOT / "build" / "hypothesis"),
    "LC_ALL": "C.UTF-8",
}
for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "LANGUAGE"):
    os.environ.pop(variable, None)
for variable in ("HOME", "XDG_RUNTIME_DIR"):
    Path(os.environ[variable]).mkdir(mode=0o700)

# Mends what PySide6 does to the references of None, before the first test calls Qt.
import_module("ui.qt_workarounds")

pytest_plugins = ["pytester", "tests.leftovers", "tests.postgres"]


def pytest_configure(config: pytest.Config) -> None:
    """Choose how many examples hypothesis tries; the short run is the same every time."""
    from hypothesis import HealthCheck, settings

    patient = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
    settings.register_profile("short", max_examples=20, derandomize=True, database=None, **patient)
    settings.register_profile("long", max_examples=2000, print_blob=True, **patient)
    settings.load_profile("long" if LONG else "short")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out of the short run: they are not part of it, so they are not called skipped."""
    long = [item for item in items if item.get_closest_marker("long")]
    if long and not LONG:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the sandbox away, whoever owns what is in it."""
    shutil.rmtree(SANDBOX, ignore_errors=True)


@pytest.fixture
def free_port() -> int:
    """A TCP port on this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
