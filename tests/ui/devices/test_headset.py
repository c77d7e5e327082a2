"""A jack: a file that something keeps, and Linux's switch, whose events come through a pipe here."""

import os
import struct
from pathlib import Path

import pytest

from kiosk.errors import DataFault
from ui.devices import headset
from ui.devices.headset import JackFile, NoJack, SwitchJack, headset_from, jacks


def event(kind: int, code: int, value: int) -> bytes:
    return struct.pack("@llHHi", 0, 0, kind, code, value)


def test_a_file_says_whether_a_headset_is_in(qapp, tmp_path):
    file, said = tmp_path / "jack", []
    jack = headset_from(f"file:{file}")
    assert isinstance(jack, JackFile)
    jack.listen(said.append)
    for words in ("1\n", "1\n", "0\n", "plugged\n", ""):
        file.write_text(words)
        jack.look()
    file.unlink()
    jack.look()
    jack.close()
    assert said == [False, True, False, True, False]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_the_switch_is_heard_and_other_events_are_not(qtbot, tmp_path, monkeypatch):
    pipe, said = tmp_path / "event7", []
    os.mkfifo(pipe)
    monkeypatch.setattr(headset, "_stands", lambda _handle: True)
    jack = SwitchJack([pipe, tmp_path / "gone"])
    jack.listen(said.append)
    writer = os.open(pipe, os.O_WRONLY)
    os.write(writer, event(1, 2, 0) + event(5, 4, 0) + event(5, 2, 0)[:10])
    os.write(writer, event(5, 2, 0)[10:] + event(5, 2, 1) + event(5, 2, 0))
    qtbot.waitUntil(lambda: len(said) == 2)
    jack.close()
    os.close(writer)
    assert said == [True, False]


def test_devices_with_the_switch_are_found(tmp_path):
    for name, mask in (("event0", "0"), ("event1", "4"), ("event2", "1 10"), ("event3", "40 14")):
        folder = tmp_path / name / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(mask + "\n")
    (tmp_path / "event9").mkdir()
    assert jacks(tmp_path, Path("/dev/input")) == [Path("/dev/input/event1"), Path("/dev/input/event3")]


def test_a_jack_that_is_none_is_refused(qapp):
    assert isinstance(headset_from("none"), NoJack)
    for words in ("file:", "bluetooth", ""):
        with pytest.raises(DataFault, match="The setting headset"):
            headset_from(words)
