"""The keyboard on the screen keeps the rules, and the arrows of a keypad lead to each of its keys."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def faults(*languages):
    look = [sys.executable, "-m", "tests.ui.rules.keyboard", *languages]
    done = subprocess.run(look, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)
    assert done.stderr == ""
    return done.stdout


def test_the_keyboard_keeps_the_rules():
    assert faults("hi") == ""


@pytest.mark.long
@pytest.mark.timeout(300)
def test_the_keyboard_keeps_the_rules_in_every_language():
    assert faults() == ""
