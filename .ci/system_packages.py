"""Prints the Debian packages that are missing here, found by trying to use what they bring."""

import ctypes
import importlib.util
import shutil
import sys
from pathlib import Path

VENV_PYTHON = Path(__file__).resolve().parent.parent / ".venv" / "bin" / "python"

# Debian package -> the library that Qt (or a plugin of it) loads from there. What is loadable counts,
# however it came: from another distribution, or from a newer Debian that renamed the package.
LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libbrotli1": "libbrotlidec.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xinerama0": "libxcb-xinerama.so.0",
    "libpulse0": "libpulse.so.0",
    "libpipewire-0.3-0": "libpipewire-0.3.so.0",
}

COMMANDS = {"make": "make", "espeak-ng": "espeak-ng", "xvfb": "Xvfb"}

# What only some tests need, which are skipped without: Debian package -> commands, of which any will do.
HELPFUL = {"chromium": ("chromium", "chromium-browser", "google-chrome")}


def loadable(library: str) -> bool:
    """Whether the dynamic linker finds the library and everything it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages() -> list[str]:
    """Debian's names of what is not usable on this machine."""
    packages = [package for package, library in LIBRARIES.items() if not loadable(library)]
    packages += [package for package, command in COMMANDS.items() if shutil.which(command) is None]
    # Debian's python3 has the venv module without the pip that it would put into a new environment.
    if not VENV_PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def helpful_packages() -> list[str]:
    """The same for what one can do without."""
    return [package for package, commands in HELPFUL.items() if not any(map(shutil.which, commands))]


if __name__ == "__main__" and sys.platform == "linux":
    print(" ".join(helpful_packages() if "--helpful" in sys.argv else missing_packages()))
