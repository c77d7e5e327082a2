"""What a kiosk does not load before a visit needs it: the start is shorter, and memory is for what is used."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LATER = {
    "kiosk.forms.definition": "the first form",
    "kiosk.forms.session": "the first form",
    "kiosk.forms.xpath": "the first form",
    "regex": "the first form",
    "ui.forms.form_model": "the first form",
    "zxingcpp": "the first code",
    "qrcode": "the first ticket",
    "PIL": "the first ticket",
    "ui.devices.ticket_image": "the first ticket",
    "aiohttp": "the sync, after the first frame",
    "importlib.metadata": "the sync, after the first frame",
    "PySide6.QtMultimedia": "a voice",
    "PySide6.QtWidgets": "nothing at a kiosk",
}
"""By module, who brings it."""
PROBE = """
import sys
import ui.command_line.faces, ui.command_line.composition.device, ui.face, ui.kiosk.app
print(*sys.modules)
"""


def test_the_start_of_a_kiosk_loads_nothing_of_later() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "ui.kiosk.kiosk_model" in loaded, "the test does not see what a kiosk loads"
    early = {module: due for module, due in LATER.items() if module in loaded}
    assert not early, f"loaded by the start, and due with: {early}"
