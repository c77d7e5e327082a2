"""The page of operators: who is let in, what it says of devices, quarantine, conflicts, storage, and as data."""

import json
import time
from contextlib import ExitStack
from html import unescape
from types import SimpleNamespace

import httpx
import msgspec
import pytest

from central.credentials import Gate
from central.device_reports import DeviceReports
from central.operators.asking import asked
from central.operators.codes import OperatorCodes
from central.operators.facts import BackedUp, DeviceFacts, Overview, State, Storage
from central.operators.gathering import LEVEL_MS, Gathering
from central.operators.html import OperatorHtml
from central.operators.progress import Progress
from central.operators.report import as_json, lines
from central.operators.sessions import MOST, Sessions
from central.operators.storage import DAYS_FILE, StorageWatch
from central.operators.words import Words, size
from central.page_style import Look
from central.server_parts import ASSETS
from central.throttle import MOST_WRONG
from central.ticket_words import Voice
from kiosk.equipment import SILENT_MS, DeviceReport, PrinterState
from kiosk.errors import DataFault
from kiosk.events import Draft
from kiosk.languages import OWN_NAMES
from kiosk.queue.hub import ASKED, ENROLLED, REVOKED
from kiosk.text import Translations
from tests.central.office import KEYS, OFFICE, QUEUE, Bench, batch, event

KIOSK = "0f0f0f0f-0000-4000-8000-000000000000"
NOW = 1_795_000_000_000
TRANSLATIONS = Translations.load(ASSETS / "i18n")
ENGLISH = Voice("en", TRANSLATIONS, OFFICE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def here(folder):
    """A hub with its page, for all tests of this file."""
    with ExitStack() as stack:
        yield Bench(folder, stack).hub()


@pytest.fixture
def made(folder):
    """A code."""
    return OperatorCodes(folder, KEYS).make(1)


_ADDRESSES = iter(range(2, 250))


@pytest.fixture
def browser(here):
    """A browser on the machine of the hub, each at an address of its own, so that none is slowed by another."""
    with ExitStack() as stack:

        def begin(address="", **more):
            headers = {"X-Forwarded-For": address or f"127.0.0.{next(_ADDRESSES)}"} | more
            opened = httpx.Client(base_url=here.url, follow_redirects=True, timeout=20, headers=headers)
            return stack.enter_context(opened)

        yield begin


def test_a_code_opens_the_page_once(browser, made):
    one, other = browser(), browser()
    assert "Operator’s code" in one.get("/operators").text
    opened = one.post("/operators", data={"code": made.lower()})
    assert (opened.status_code, opened.url.path) == (200, "/operators")
    assert 'id="devices"' in opened.text
    assert 'dir="rtl"' in one.get("/operators", params={"lang": "ar"}).text
    refused = other.post("/operators", data={"code": made})
    assert (refused.status_code, "opens nothing" in refused.text) == (403, True)
    one.post("/operators/leave")
    assert "Operator’s code" in one.get("/operators").text


def test_what_a_browser_is_told_to_keep_to(browser, made):
    one = browser()
    cookie = one.post("/operators", data={"code": made}, follow_redirects=False).headers["set-cookie"]
    assert all(part in cookie for part in ("HttpOnly", "SameSite=strict", "Path=/operators", "Max-Age=3600"))
    page = one.get("/operators")
    policy = page.headers["content-security-policy"]
    assert ("default-src 'none'" in policy, "unsafe" in policy, "script-src 'sha256-" in policy) == (True, False, True)
    assert (page.headers["cache-control"], page.headers["x-frame-options"]) == ("no-store", "DENY")


@pytest.mark.parametrize("wrong", ["", "ABCD-EFGH", "../../office-keys.json", "x" * 3000])
def test_another_code_opens_nothing(browser, made, wrong):
    one = browser()
    assert one.post("/operators", data={"code": wrong}).status_code == 403
    assert one.get("/operators/status").status_code == 401


def test_a_post_of_another_site_opens_nothing(browser, made):
    one = browser()
    foreign = one.post("/operators", data={"code": made}, headers={"Sec-Fetch-Site": "cross-site"})
    assert foreign.status_code == 403
    assert one.post("/operators", data={"code": made}).status_code == 200


def test_guessing_is_slowed_for_right_codes_too(browser, made):
    one = browser()
    tries = [one.post("/operators", data={"code": "AAAAAAAA"}).status_code for _ in range(MOST_WRONG + 1)]
    assert tries == [403] * MOST_WRONG + [429]
    assert one.post("/operators", data={"code": made}).status_code == 429


def test_from_another_machine_it_is_shown_over_https_only(browser, made):
    closed = browser("192.0.2.7").post("/operators", data={"code": made})
    assert (closed.status_code, "Start the server with --tls" in closed.text) == (403, True)
    secure = browser("192.0.2.7", **{"X-Forwarded-Proto": "https"})
    opened = secure.post("/operators", data={"code": made}, follow_redirects=False)
    assert (opened.status_code, "Secure" in opened.headers["set-cookie"]) == (303, True)


@pytest.mark.parametrize("role", ["hub", "counter", "kiosk"])
def test_no_device_is_told(here, role):
    assert here.ask("GET", "/operators/status", role=role).status_code == 401


@pytest.mark.parametrize(("later", "status"), [(30, 200), (-1, 401), (3600, 401)])
def test_a_program_of_the_machine_has_a_token_for_a_minute(here, later, status):
    token = {"Authorization": f"Bearer {Gate(KEYS, OFFICE).status_token(int(time.time()) + later)}"}
    assert httpx.get(f"{here.url}/operators/status", headers=token, timeout=20).status_code == status
    assert httpx.get(f"{here.url}/office", headers=token, timeout=20).status_code == 401


def test_a_command_beside_asks_the_running_server(here, folder, tmp_path):
    identity = SimpleNamespace(office=OFFICE, served=())
    told = json.loads(asked(identity, KEYS.keep(folder) and folder, "127.0.0.1", here.port))
    assert (told["office"], told["serving"]) == ("HBR", True)
    with pytest.raises(DataFault, match="does not say how it stands"):
        asked(identity, tmp_path, "127.0.0.1", here.port)


def test_a_code_ends_with_its_time_and_is_known_by_its_mark_alone(tmp_path, monkeypatch):
    codes = OperatorCodes(tmp_path, KEYS)
    made = codes.make(2)
    assert made.replace("-", "") not in "".join(path.name for path in tmp_path.rglob("*"))
    monkeypatch.setattr("central.operators.codes.time.time", lambda: 4e9)
    assert codes.take(made) == 0


def test_a_cookie_ends_and_so_does_the_oldest_of_too_many():
    now = [0.0]
    sessions = Sessions(lambda: now[0])
    first = sessions.begin(1)
    assert sessions.seconds_left(first) == 3600
    for _ in range(MOST):
        last = sessions.begin(1)
    assert (sessions.seconds_left(first), sessions.seconds_left("")) == (0, 0)
    now[0] = 3600
    assert sessions.seconds_left(last) == 0


# what is gathered


class Watched:
    """A hub's node with a kiosk, and a clock in hand."""

    def __init__(self, node, folder, monkeypatch):
        self.now, self.node = NOW, node
        monkeypatch.setattr(node.clock, "_wall", lambda: self.now)
        data = {"role": "kiosk", "name": "Kiosk 2", "letter": "F"}
        self.write(Draft(ENROLLED, f"device/{KIOSK}", data))
        self.progress = Progress(node.clock.now_ms)
        self.reports = DeviceReports(node, progress=self.progress)
        self.gathering = Gathering(node, self.reports, self.progress, StorageWatch(folder))

    def write(self, draft):
        self.node.write([draft], QUEUE).result(20)

    def hears(self, **other):
        self.reports.take(KIOSK, DeviceReport(**{"clock_ms": self.now, "printer": PrinterState.READY} | other))

    @property
    def kiosk(self):
        return next(one for one in self.gathering.overview().devices if one.device == KIOSK[:8])

    def says(self):
        found = self.gathering.overview()
        told = json.loads(as_json(found, ENGLISH))
        return next(one["says"] for one in told["devices"] if one["device"] == KIOSK[:8])


@pytest.fixture
def watched(bench, tmp_path, monkeypatch):
    return Watched(bench.node("hub", serving=True), tmp_path, monkeypatch)


def test_a_device_that_has_read_and_sent_everything_is_in_step(watched):
    watched.progress.asked(KIOSK, QUEUE, None)
    watched.progress.level(KIOSK, QUEUE)
    watched.hears()
    assert (watched.kiosk.state, watched.says()) == (State.IN_STEP, "In step")


def test_one_that_reads_on_is_as_far_behind_as_it_was_level_last(watched):
    watched.progress.asked(KIOSK, QUEUE, None)
    watched.progress.level(KIOSK, QUEUE)
    watched.now += 3 * 60_000 + 500
    watched.progress.asked(KIOSK, QUEUE, None)
    watched.hears()
    count = watched.node.log.count(QUEUE)
    assert (watched.kiosk.behind_ms, watched.kiosk.unread) == (3 * 60_000 + 500, count)
    assert watched.says() == f"3 minutes behind, {count} entries to read"


def test_one_that_cannot_send_is_behind_too(watched):
    watched.hears()
    watched.now += LEVEL_MS + 1000
    watched.hears(unsent=14)
    assert watched.says() == "Less than a minute behind, 14 entries to send"
    watched.now += 3600_000
    watched.hears(unsent=14)
    assert watched.says().startswith("Behind since ")


def test_one_that_is_silent_says_since_when(watched):
    assert watched.says().startswith("Not heard since this server began")
    watched.hears()
    watched.now += SILENT_MS + 1
    assert watched.kiosk.state is State.SILENT
    assert watched.says() == f"Not heard since {OFFICE.local(NOW):%H:%M}"


def test_those_outside_are_told_too(watched):
    watched.write(Draft(REVOKED, f"device/{KIOSK}", {}))
    asked = {"role": "counter", "name": "Counter 9", "key": "ed25519:" + "A" * 43 + "="}
    watched.write(Draft(ASKED, "device/new", asked))
    found = watched.gathering.overview()
    assert {one.name: one.state for one in found.devices if one.state is not State.SELF} == {
        "Kiosk 2": State.REVOKED,
        "Counter 9": State.ASKING,
    }
    assert "Counter 9 waits to be let in" in as_json(found, ENGLISH).decode()


def test_what_was_put_aside_is_told_with_its_sender_and_without_its_content(here, browser, made):
    here.send(batch(event(1, device="another", data={"name": "Kanarina"})))
    one = browser()
    page = unescape(one.post("/operators", data={"code": made}).text)
    told = one.get("/operators/status").json()
    assert [aside["kind"] for aside in told["quarantine"]["newest"]] == ["foreign"]
    assert ("office revoke NAME" in page, "Kanarina" in page + json.dumps(told)) == (True, False)
    assert "! 1 entry is in quarantine." in list(lines(told))
    here.send(batch(event(1, device="long", data={"name": "x" * 70_000}), event(1, id="a\0b")))
    told = one.get("/operators/status").json()
    assert [aside["kind"] for aside in told["quarantine"]["newest"]] == ["unread", "unread", "foreign"]


def test_figures_for_monitors_name_nobody(here):
    told = httpx.get(f"{here.url}/metrics", timeout=20).text
    assert 'shopfront_devices{state="self"} 1.0' in told
    assert "\nshopfront_quarantine_entries " in told
    assert here.node.device.uuid[:8] not in told


# what lies on the disk


def test_what_a_folder_holds_and_how_it_grows(tmp_path):
    (tmp_path / "log.db").write_bytes(b"x" * 5000)
    (tmp_path / "blobs" / "aa").mkdir(parents=True)
    (tmp_path / "blobs" / "aa" / "one").write_bytes(b"x" * 2000)
    (tmp_path / DAYS_FILE).write_bytes(msgspec.json.encode([("2026-11-20", 1000)]))
    found = StorageWatch(tmp_path).now("2026-11-23")
    assert (found.log_bytes, found.blob_bytes, found.blobs) == (5000, 2000, 1)
    assert (found.days, found.growth_bytes) == ((("2026-11-20", 1000), ("2026-11-23", 7000)), 2000)
    assert found.days_left == found.free_bytes // 2000
    assert StorageWatch(tmp_path).now("2026-11-23").days == found.days


def test_a_first_day_says_nothing_of_growth(tmp_path):
    found = StorageWatch(tmp_path, lambda: 10).now("2026-11-23")
    assert (found.log_bytes, found.growth_bytes, found.days_left) == (10, None, None)
    assert StorageWatch(tmp_path, lambda: 10).backup() == BackedUp(elsewhere=True)


SIZES = [(0, "0 B"), (999, "999 B"), (1500, "2 kB"), (71_400_000_000, "71.4 GB"), (-5_000_000, "−5.0 MB")]


@pytest.mark.parametrize(("count", "told"), SIZES)
def test_sizes(count, told):
    assert size(count).strip("\u2066\u2069") == told


def test_when_the_folder_was_copied_last(tmp_path):
    assert StorageWatch(tmp_path).backup() == BackedUp()
    (tmp_path / "last-backup.json").write_bytes(b'{"at":"2026-11-21T20:10:00.000Z","events":7}')
    assert StorageWatch(tmp_path).backup() == BackedUp("2026-11-21T20:10:00.000Z", 7)


# in every language


@pytest.mark.parametrize("language", OWN_NAMES)
def test_the_page_is_whole_in_every_language_and_escapes_names(language):
    device = DeviceFacts("d1", "<b>Kiosk</b>", "kiosk", State.BEHIND, NOW, 180_000, 3, 4, 95_000)
    found = Overview(
        "HBR", "d0", "Hub", "hub", True, 1, NOW, NOW, "1", "p", 5, (device,), storage=Storage(1, 2, 3, 4, 20)
    )  # fmt: skip
    look = Look(ASSETS, ("ticket.css", "operators.css"), "operators.js")
    voice = Voice(language, TRANSLATIONS, OFFICE)
    page = OperatorHtml(look, voice, tuple(OWN_NAMES)).overview(found, NOW)
    assert "<b>Kiosk" not in page
    still = OperatorHtml(look, voice, (), still=True).overview(found, NOW)
    assert ["http-equiv" in one and "<script>" in one for one in (page, still)] == [True, False]
    sentence = Words(voice, NOW).state(device, NOW)
    assert (sentence == "3 minutes behind") == (language == "en"), "it is translated"
