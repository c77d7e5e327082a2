"""Types on the screen by keypad and ear, in a process of its own because the keyboard is chosen before Qt starts.

    python -m tests.journeys.keypad_probe FOLDER WORD

Prints what was typed, and what was said of it aloud and to a headset.
"""

import json
import sys
from pathlib import Path

from kiosk.keypad import KeypadKey
from tests.journeys.by_ear import Jack, Listener, Pad
from tests.journeys.keyboard_probe import Patience
from tests.journeys.kiosk_stage import running
from ui.driver import find
from ui.face import FaceSpec, application

_MOST_KEYS = 50


def main() -> None:
    folder, word = Path(sys.argv[1]), sys.argv[2]
    (folder / "memory").mkdir()
    application(FaceSpec(page="", models=lambda _stage: {}, keyboard=True), folder / "memory")
    pad, jack = Pad(), Jack()
    with running(folder, Patience(), keypad=pad, headset=jack) as kiosk:
        ear = Listener(kiosk, pad)
        ear.press(KeypadKey.SELECT)
        kiosk.model.start()
        kiosk.model.findService()
        kiosk.page("Find")
        ear.find("Box to type in")
        walk = kiosk.model.byEar.walk
        kiosk.until(lambda: pad.press(KeypadKey.SELECT) or walk.walking)
        before = ear.count
        _type(kiosk, pad, walk, word[0])
        aloud = ear.since(before)
        jack.plug(True)
        _type(kiosk, pad, walk, word[1:])
        headset = [text for text, _language in kiosk.voice.said[before:]]
        marked = walk.box.width() > 0
        back = ear.press(KeypadKey.BACK)
        row = find(kiosk.face.window, "find.result.renew-passport") is not None
        said = {
            "aloud": aloud,
            "headset": headset,
            "back": back,
            "found": row,
            "marked": marked,
            "walking": walk.walking,
        }
        sys.stdout.write(json.dumps({"typed": kiosk.model.catalogue.query, **said}))


def _type(kiosk, pad, walk, letters) -> None:
    for letter in letters:
        for _ in range(_MOST_KEYS):
            if walk.name.casefold() == letter:
                break
            pad.press(KeypadKey.RIGHT)
        typed = kiosk.model.catalogue.query
        pad.press(KeypadKey.SELECT)
        kiosk.until(lambda typed=typed: kiosk.model.catalogue.query != typed)


if __name__ == "__main__":
    main()
