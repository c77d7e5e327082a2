"""Searching with the keyboard on the screen, in both scripts, by touch and by keypad; it remembers nothing."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(probe, folder, *words):
    """What a probe prints; of what it typed nothing is kept."""
    command = [sys.executable, "-m", f"tests.journeys.{probe}", str(folder), *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    kept = [path for path in (folder / "memory").rglob("*") if path.is_file()]
    typed = words[-1].encode()
    assert not [path for path in kept if typed in path.read_bytes() or path.suffix == ".dat"]
    return done.stdout


def test_what_is_typed_on_the_screen_is_searched_and_forgotten(tmp_path):
    assert "renew-passport" in run("keyboard_probe", tmp_path, "ar", "جواز").split()


def test_by_keypad_and_ear_a_word_is_typed_whose_letters_only_a_headset_hears(tmp_path):
    told = json.loads(run("keypad_probe", tmp_path, "passp"))
    assert (told["typed"], told["found"], told["marked"], told["walking"]) == ("passp", True, True, False)
    assert told["aloud"] == ""
    assert {"a", "s", "p", "Capital letters", "Delete the last letter", "Hide the keyboard"} <= set(told["headset"])
    assert "passp" in told["back"]
