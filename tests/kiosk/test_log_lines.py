"""What programs write down of themselves, and what they never do."""

import json
import logging
import sys

import pytest

from kiosk import log_lines
from kiosk.errors import DataFault, EventRefused, HubRefused, HubUnreachable, Refused
from kiosk.log_lines import JsonLines, Lines, note, told
from kiosk.settings import Settings
from kiosk.text import Text

OUR = logging.getLogger("kiosk.anything")
CANARY = "Aroha-Ngata-1974"


@pytest.fixture
def entry(caplog):
    """The one entry of an act, as JSON and as text."""
    caplog.set_level(logging.DEBUG)

    def of(act):
        caplog.clear()
        act()
        (record,) = caplog.records
        return json.loads(JsonLines().format(record)), Lines().format(record)

    return of


def failing(error):
    try:
        raise error
    except type(error):
        OUR.exception("a thing failed")


def test_an_entry_has_a_word_and_its_fields(entry):
    found, line = entry(lambda: note(OUR, logging.INFO, "sync.sent", events=3, device="ab12"))
    assert (found["level"], found["logger"], found["event"]) == ("INFO", "kiosk.anything", "sync.sent")
    assert found["fields"] == {"events": 3, "device": "ab12"}
    assert found["time"].endswith("Z")
    assert "INFO    kiosk.anything: sync.sent events=3 device=ab12" in line


@pytest.mark.parametrize("error", [
    ValueError(CANARY), KeyError(CANARY), EventRefused(CANARY), HubRefused("not_valid", CANARY),
    Refused(Text.of("refused.by_hub", message=CANARY)), FileNotFoundError(2, "No such file", CANARY),
], ids=lambda error: type(error).__name__)  # fmt: skip
def test_the_words_of_an_error_that_may_quote_somebody_are_left_out(entry, error):
    for act in (lambda: failing(error), lambda: OUR.warning("it failed: %s", error)):
        assert CANARY not in "".join([json.dumps(one) for one in entry(act)])


def test_where_it_failed_is_told_and_no_value(entry):
    found, line = entry(lambda: failing(ValueError(CANARY)))
    assert found["error"] == "ValueError"
    assert found["at"][-1].startswith("tests/kiosk/test_log_lines.py:")
    assert "ValueError\n    tests/kiosk/test_log_lines.py:" in line


@pytest.mark.parametrize("error", [HubUnreachable("no answer from http://10.0.0.5"), DataFault("the disk is full")])
def test_our_own_sentences_are_told(error):
    assert told(error) == str(error)


def test_other_libraries_are_heard_by_their_first_words_only(entry):
    words = f"Task failed: %s\n{CANARY}"
    found, line = entry(lambda: logging.getLogger("asyncio").error(words, CANARY))
    assert (found["event"], CANARY in line) == ("Task failed: %s", False)


@pytest.mark.parametrize("words", [
    f"reading officer/{CANARY} of http://hub", f"no answer from http://hub/answers?q={CANARY}&lang=en",
])  # fmt: skip
def test_whose_stream_it_is_and_what_was_asked_is_hidden(entry, words):
    found, line = entry(lambda: note(OUR, logging.INFO, words, stream=words))
    assert CANARY not in json.dumps(found) + line
    assert "http://hub" in line


@pytest.fixture
def unset():
    """Logging as it was, afterwards."""
    root, hooks = logging.getLogger(), (sys.excepthook, log_lines.threading.excepthook)
    before, level = list(root.handlers), root.level
    root.handlers.clear()
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = before
    root.setLevel(level)
    for name in log_lines.OURS:
        logging.getLogger(name).setLevel(logging.NOTSET)
    sys.excepthook, log_lines.threading.excepthook = hooks


def test_a_file_in_the_data_folder_is_for_its_owner_alone(tmp_path, unset):
    log_lines.begin(Settings({"log_to": "file", "log_level": "debug"}), tmp_path)
    OUR.debug("it works")
    logging.getLogger("aiohttp").info("not heard")
    sys.excepthook(ValueError, ValueError(CANARY), None)
    path = tmp_path / "logs" / "shopfront.log"
    first, second = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert (first["event"], second["error"], second["level"]) == ("it works", "ValueError", "CRITICAL")
    assert path.stat().st_mode & 0o077 == 0
