"""A phone in somebody's hand: the system's own Chromium, driven from outside, and axe, which looks at what it shows."""

import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, sync_playwright

from kiosk.queue.ticket import Status
from tests.central.office import Bench, Running

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
    "--disable-gpu", "--no-first-run",
)  # fmt: skip
"""It asks nobody anything but the page."""
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
LARGE_RULES = {"type": "rule", "values": ["target-size", "scrollable-region-focusable", "css-orientation-lock"]}
NARROW, WIDE = (320, 480), (1280, 800)
STATES = {
    "waiting": (),
    "postponed": (("ticket.postpone", {}),),
    "asked out": (("ticket.postpone", {}), ("ticket.postpone", {})),
    "called": (("ticket.call", {}),),
    "serving": (("ticket.call", {}), ("ticket.serve", {})),
    "hold": (("ticket.call", {}), ("ticket.hold", {"place": "photo-booth"})),
    "moved": (("ticket.transfer", {"service": "renew-passport"}),),
    "no-show": (("ticket.call", {}), ("ticket.no_show", {})),
    "left": (("ticket.left", {}),),
    "cancelled": (("ticket.cancel", {}),),
    "finished": (("ticket.call", {}), ("ticket.serve", {}), ("ticket.finish", {})),
    "forged": (),
}
"""What was done to a ticket that is in each state."""


class WaitingRoom:
    """A hub with a ticket in every state, and more for the asking."""

    def __init__(self, bench: Bench) -> None:
        self.hub: Running = bench.hub()
        self.cable = bench.cable(self.hub)
        self.node = self.hub.node
        self.act("counter.take", counter="1", officer="priya")
        self.tickets = {state: self.ticket(*steps) for state, steps in STATES.items()}
        self.tickets["forged"] = "0" * 32

    def act(self, do: str, **args: Any) -> dict[str, Any]:
        """Do something at the hub."""
        return self.node.act(do, args).result(20)

    def ticket(self, *steps: tuple[str, dict[str, Any]]) -> str:
        """A new ticket, and what is done to it."""
        ticket = self.act("ticket.issue", service="register-birth")["ticket"]
        for do, more in steps:
            self.act(do, ticket=ticket, **({"counter": "2"} if do == "ticket.call" else {}), **more)
        return str(ticket)

    def state(self, ticket: str) -> Status:
        """How a ticket stands."""
        return self.node.read(lambda queue: queue.tickets[ticket].status)

    def address(self, ticket: str, query: str = "") -> str:
        """Where a ticket's page is; of a state, the one in that state."""
        return f"{self.hub.url}/t/{self.tickets.get(ticket, ticket)}{query}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a module; without one they are skipped, except where they have to run."""
    command = next((found for name in COMMANDS if (found := shutil.which(name))), None)
    if command is None:
        why = f"There is no browser here to try the page in ({', '.join(COMMANDS)}). On Debian: apt install chromium"
        (pytest.fail if os.environ.get("SHOPFRONT_BROWSER") == "required" else pytest.skip)(why)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0  # Chromium has no sandbox for root
    with sync_playwright() as playwright:
        flags = [*QUIET, *(["--no-sandbox"] if is_root else [])]
        browser = playwright.chromium.launch(executable_path=command, args=flags)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WaitingRoom]:
    """The hub that the browser asks."""
    with ExitStack() as stack:
        yield WaitingRoom(Bench(tmp_path_factory.mktemp("room"), stack))


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A small phone with a script."""
    yield from _pages(browser, script=True)


@pytest.fixture
def old_phone(browser: Browser) -> Iterator[Page]:
    """One that runs none."""
    yield from _pages(browser, script=False)


def _pages(browser: Browser, *, script: bool) -> Iterator[Page]:
    context = browser.new_context(viewport=_size(NARROW), java_script_enabled=script, has_touch=True)
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: faults.append(request.url) if "127.0.0.1" not in request.url else None)
    yield page
    context.close()
    # a page that does not exist, and no connection, are among the tests
    assert not [fault for fault in faults if "404" not in fault and "net::ERR" not in fault]


def without_script(page: Page) -> None:
    """Take the script out of every page before it is shown: axe could not run where scripts are switched off."""

    def take_out(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=re.sub("<script>.*</script>", "", answer.text(), flags=re.DOTALL))

    page.route("**/*", take_out)


def look(page: Page, scheme: Literal["light", "dark"], size: tuple[int, int]) -> None:
    """On what the page is looked at."""
    page.set_viewport_size(_size(size))
    page.emulate_media(color_scheme=scheme)


def faults_in_large(page: Page) -> list[str]:
    """The same at twice the text size, of which only some rules can say something else than before."""
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    return faults(page, LARGE_RULES)


def faults(page: Page, rules: Sequence[str] | Mapping[str, Any] = RULES) -> list[str]:
    """What axe finds wrong, and whether the page has to be moved sideways."""
    found = Axe().run(page, options={"runOnly": rules}).response["violations"]
    told = [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]
    return told + (["wider than the screen"] if _overflows(page) else [])


def _overflows(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


def _size(size: tuple[int, int]) -> Any:
    return {"width": size[0], "height": size[1]}
