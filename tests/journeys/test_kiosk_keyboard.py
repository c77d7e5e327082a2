"""Searching with the keyboard on the screen, in both scripts; it remembers nothing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("language", "letters", "service"), [("en", "passp", "renew-passport"), ("ar", "جواز", "renew-passport")]
)
def test_what_is_typed_on_the_screen_is_searched_and_forgotten(tmp_path, language, letters, service):
    probe = [sys.executable, "-m", "tests.journeys.keyboard_probe", str(tmp_path), language, letters]
    done = subprocess.run(probe, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    assert service in done.stdout.split()
    assert done.stderr == ""
    kept = [path for path in (tmp_path / "memory").rglob("*") if path.is_file()]
    assert not [path for path in kept if letters.encode() in path.read_bytes() or path.suffix == ".dat"]


def test_by_keypad_and_ear_a_word_is_typed_whose_letters_only_a_headset_hears(tmp_path):
    probe = [sys.executable, "-m", "tests.journeys.keypad_probe", str(tmp_path), "passp"]
    done = subprocess.run(probe, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert (told["typed"], told["found"], told["marked"], told["walking"]) == ("passp", True, True, False)
    assert told["aloud"] == ""
    assert {"a", "s", "p", "Capital letters", "Delete the last letter", "Hide the keyboard"} <= set(told["headset"])
    assert "passp" in told["back"]
