"""People who tell an office something, each in another way and with words that are looked for afterwards."""

from __future__ import annotations

import base64
import json
import os
import random
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx
from playwright.sync_api import sync_playwright

from central.cable import Cable
from kiosk.assist import word_code
from local_db.visit_keys import memory_folder
from tests.central.phone_browser import COMMANDS, QUIET
from tests.faults.office_processes import ENVIRONMENT
from tests.faults.spare_office import Server
from tests.faults.test_laptop_lost import PASSPHRASE, Laptop
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
SERVICE = "change-address"
PATIENCE = 60
_CHOSEN = {
    "/data/offices/tell": "roads", "/data/home/region": "north", "/data/home/town": "quayside",
    "/data/household/others": "no", "/data/contact/reach": "email",
}  # fmt: skip


class Words:
    """What one person says: each thing is found nowhere by chance, and tells whose it is."""

    def __init__(self, way: str) -> None:
        self.way, self._said = way, 0
        self.all: list[bytes] = []

    def word(self, what: str) -> str:
        self._said += 1
        made = f"Zebrafinch{self.way}{what}{self._said}x{uuid4().hex[:6]}"
        self.all.append(made.encode())
        return made

    def photo(self) -> bytes:
        content = b"\xff\xd8\xff" + self.word("photo").encode() + random.Random(self.way).randbytes(20_000)
        self.all.append(content[-40:])
        return content


class Person:
    """The program of `tests.faults.at_desk`."""

    def __init__(self, folder: Path, role: str, url: str, code: str) -> None:
        self.data, self._log = folder / role, folder / f"{role}.log"
        places = {"HOME": folder / f"{role}-home", "TMPDIR": folder / f"{role}-tmp"}
        for place in places.values():
            place.mkdir(mode=0o700)
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.at_desk", str(self.data), role, url, code],
                cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
                env={**os.environ, **ENVIRONMENT, **{name: str(place) for name, place in places.items()}},
            )  # fmt: skip
        assert self._read() == "ready"

    def ask(self, do: str, *given: Any, **args: Any) -> Any:
        self._process.stdin.write(json.dumps({"do": do, "given": given, **args}) + "\n")
        self._process.stdin.flush()
        return self._read()["ok"]

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()
        if (memory := memory_folder(self.data)) is not None:
            shutil.rmtree(memory, ignore_errors=True)

    def _read(self) -> Any:
        line = self._process.stdout.readline()
        assert line, self._log.read_text()
        return json.loads(line)


class Town:
    """An office with a standby and a central above, a kiosk, a counter, a laptop, a phone, a browser and a stick."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.stick, self.lost = folder, folder / "stick", folder / "stick-that-was-lost"
        self.stick.mkdir()
        self.central = Server(folder, "central")
        self.hub = Server(folder, "hub", "--upstream", self.central.url, "--enrol", self.central.ready["enrol_hub"])
        self.standby = Server(folder, "standby", "--standby", self.hub.url, "--enrol", self.hub.ready["enrol_hub"])
        self.kiosk, self.counter = (
            Person(folder, role, self.hub.url, self.hub.ready["enrol"]) for role in ("kiosk", "counter")
        )
        self.cable = Cable("127.0.0.1", self.hub.port)
        code = self.office("code", "--role", "field", "--officer", "mei", "--approved")
        self.laptop = Laptop(folder, self.cable.url, code)
        self.laptop.start()
        self.phone = self.command("office", "phone", "add", "tablet-1").rpartition(" ")[2]

    @property
    def servers(self) -> list[Server]:
        return [self.hub, self.standby, self.central]

    def office(self, *words: str) -> str:
        return self.command("office", *words, "--port", str(self.hub.port))

    def command(self, *words: str, data: Path | None = None, typed: str = "") -> str:
        """What `main.py …` says; at the hub, unless it is about another folder."""
        environment = {**os.environ, **ENVIRONMENT, "HOME": str(self.folder / "home")}
        done = subprocess.run(
            [sys.executable, "main.py", *words, "--data", str(data or self.hub.data)],
            cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, input=typed, env=environment,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    def close(self) -> None:
        self.laptop.kill()
        for person in (self.kiosk, self.counter):
            person.close()
        for server in (self.standby, self.hub, self.central):
            server.program.end()
        self.cable.close()

    # the ways

    def on_the_web(self, told: Words) -> str:
        """A form is begun at the kiosk, taken home, and sent in a browser that keeps what browsers keep."""
        draft = self._begun(told)
        name = self.kiosk.ask("give", draft, SERVICE, told.word("packet"), home=True)
        profile = self.folder / "browser"
        with sync_playwright() as playwright:
            command = next(found for one in COMMANDS if (found := shutil.which(one)))
            flags = [*QUIET, "--no-sandbox"]
            context = playwright.chromium.launch_persistent_context(profile, executable_path=command, args=flags)
            page = context.new_page()
            page.goto(f"{self.hub.url}/form")
            page.locator("#words").fill(" ".join(word_code.words_of(name, "en")))
            page.locator("button.primary").click()
            reference = _sent_by(page, told)
            context.close()
        return reference

    def from_a_phone(self, told: Words) -> str:
        """ODK Collect sends a form in two posts, each with a picture."""
        photos = {f"{told.word('file')}.jpg": told.photo() for _ in range(2)}
        named = "".join(f"<picture>{name}</picture>" for name in photos)
        xml = (
            '<data id="relief-grant" version="1" xmlns:orx="http://openrosa.org/xforms">'
            f"<you><name>{told.word('name')}</name></you><pictures><photo>{named}</photo></pictures>"
            f"<orx:meta><orx:instanceID>uuid:{told.word('instance')}</orx:instanceID></orx:meta></data>"
        )
        before = self.references()
        for number, (name, content) in enumerate(photos.items()):
            parts = [
                ("xml_submission_file", ("x.xml", xml.encode(), "text/xml")),
                (name, (name, content, "image/jpeg")),
            ]
            answer = httpx.post(
                f"{self.hub.url}/openrosa/submission",
                files=parts + ([] if number else [("*isIncomplete*", (None, b"yes"))]),
                auth=httpx.DigestAuth("tablet-1", self.phone), headers={"X-OpenRosa-Version": "1.0"}, timeout=30,
            )  # fmt: skip
            assert answer.status_code == 201, answer.text
        return (self.references() - before).pop()

    def by_six_words(self, told: Words) -> str:
        """A form with a file goes from the kiosk to the counter, and is sent there."""
        photo = base64.b64encode(told.photo()).decode()
        draft = self._begun(told, {f"{told.word('file')}.jpg": photo})
        name = self.kiosk.ask("give", draft, SERVICE, told.word("packet"), home=False)
        taken = self.counter.ask("take", " ".join(word_code.words_of(name, "en")))
        return self.counter.ask("finish", taken, f"<data><name>{told.word('xml')}</name></data>")

    def with_help(self, told: Words) -> str:
        """Somebody is helped over a live link, has a name, a note and a number, and sends the form then."""
        ticket = self.kiosk.ask("act", "ticket.issue", service=SERVICE)["ticket"]
        wait_until("the counter has the ticket", lambda: self.counter.ask("held", ticket), PATIENCE)
        self.kiosk.ask("name", ticket, "Zebrafinchname")
        told.all.append(b"Zebrafinchname")
        self.counter.ask("act", "counter.take", counter="1", officer="mei")
        self.counter.ask("act", "ticket.call", counter="1", ticket=ticket)
        self.counter.ask("note", ticket, told.word("note"))
        help_id = self.kiosk.ask("act", "help.call", kind="talk", page="Form", language="en", ticket=ticket)["help"]
        wait_until("it rings", lambda: help_id in self.counter.ask("calls"), PATIENCE)
        self.counter.ask("act", "help.answer", help=help_id, counter="1", officer="mei")
        wait_until("the kiosk knows", lambda: help_id in self.kiosk.ask("calls"), PATIENCE)
        self.kiosk.ask("act", "help.consent", help=help_id, version="v1")
        words = told.word("talk")
        for one in (self.kiosk, self.counter):
            one.ask("link", help_id)
        self.kiosk.ask("show", help_id, words)
        wait_until("the helper hears it", lambda: words in self.counter.ask("heard", help_id), PATIENCE)
        self.kiosk.ask("act", "help.end", help=help_id, by="citizen")
        return self.kiosk.ask("finish", self._begun(told), f"<data><name>{told.word('xml')}</name></data>")

    def on_a_stick(self, told: Words) -> str:
        """An officer without a network writes somebody down, with a form that is begun, and brings a stick."""
        self.cable.cut()
        said = {name: told.word(name) for name in ("who", "address", "phone", "about", "notes")}
        self.laptop.ask("met", said=said, photo=base64.b64encode(told.photo()).decode())
        self.laptop.kill()
        self.command("field", "bundle", "out", str(self.stick), data=self.laptop.data, typed=f"{PASSPHRASE}\n")
        before = self.cases()
        self.office("bundle", "in", str(self.stick))
        shutil.copytree(self.stick, self.lost, dirs_exist_ok=True)
        self.command("field", "bundle", "receipt", str(self.stick), data=self.laptop.data, typed=f"{PASSPHRASE}\n")
        self.cable.restore()
        self.laptop.start()
        return (self.cases() - before).pop()

    def _begun(self, told: Words, files: dict[str, str] | None = None) -> str:
        answers = {"/data/you/full_name": told.word("name"), "/data/home/street": told.word("street")}
        return self.kiosk.ask("begin", SERVICE, answers, files or {})

    # what the hub knows

    def references(self) -> set[str]:
        """References of forms that are there."""
        with closing(self.hub.log()) as log:
            found = log.states("submission").values()
            return {one.reference for one in found if one.sent and not one.erased}

    def cases(self) -> set[str]:
        with closing(self.hub.log()) as log:
            return {subject for subject, case in log.states("case").items() if not case.erased}


def _sent_by(page: Page, told: Words) -> str:
    """Fill in page after page; the reference at the end."""
    typed = {
        "/data/you/full_name": told.word("web"), "/data/home/street": told.word("web"),
        "/data/offices/licence": "ZQ447193", "/data/contact/email": f"{told.word('web')}@example.org",
        "/data/you/birth_date": "1931-07-19", "/data/home/moved_on": "2026-11-01",
    }  # fmt: skip
    told.all.append(b"ZQ447193")
    for _ in range(40):
        heading = page.locator("h1").first.inner_text()
        if heading == "Your form is sent":
            return re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}\b", page.content())[0]
        for ref, words in typed.items():
            if (box := page.locator(f'[name="a:{ref}"]')).count():
                box.first.fill(words)
        for ref, value in _CHOSEN.items():
            if (choice := page.locator(f'[name="a:{ref}"][value="{value}"]')).count():
                choice.first.check()
            elif (listed := page.locator(f'select[name="a:{ref}"]')).count():
                listed.first.select_option(value)
        for tick in page.locator('[name="a:/data/declaration"]').all():
            tick.check()
        page.locator("form#page > button.primary").click()
    raise AssertionError(page.locator("main").inner_text())


def traces(words: Sequence[bytes], sealed: dict[str, bytes], *folders: Path) -> list[str]:
    """Where any of these words, the bytes of a sealed blob, or a file of its name is."""
    found = []
    sought = [*words, *sealed.values()]
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        try:
            content = path.read_bytes()
        except OSError:  # a database may take a file away meanwhile
            continue
        if path.name in sealed and path.parent.name != "erased":
            found.append(str(path))
        found += [f"{path}: {one!r}" for one in sought if one in content]
    return found
