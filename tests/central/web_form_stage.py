"""A form that was begun at a kiosk and taken home, and a browser that goes on with it at a real hub."""

import re
from contextlib import ExitStack
from dataclasses import dataclass
from html import unescape
from uuid import uuid4

import httpx
import msgspec
from pytest import MonkeyPatch  # noqa: PT013

from central.form_stores import FormStores
from central.openrosa.desk import FieldDesk
from central.web_form_desk import WebFormDesk
from central.web_form_drafts import drafts_in_memory
from kiosk.assist import word_code
from kiosk.assist.handover import Handing, Packet
from kiosk.assist.handover_ports import ON_THE_WEB
from kiosk.entities import ENTITIES
from kiosk.events import new_id
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.drafts.records import Opened
from kiosk.forms.form_shelf import FormShelf
from kiosk.forms.session.records import encoded
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.desk import Submissions
from kiosk.node import Node
from kiosk.office import Device
from local_db.blob_store import FileBlobStore
from local_db.draft_lockers import FileLockerRoom
from local_db.handover_room import FileHandoverRoom
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import BUILT, HARBOUR, KEYS, OFFICE, PACK, Bench
from tests.kiosk.forms.pages.written import HEAD, asked, grouped

SECRET, RECIPIENT = sealing.new_identity()
SERVICE = "change-address"
_ITEMS = "".join(f"<item><label>Colour {one}</label><value>{one}</value></item>" for one in "abc")
_MANY = "".join(f"<item><label>Town {one}</label><value>t{one}</value></item>" for one in range(150))
_ODK = "http://www.opendatakit.org/xforms"
_TYPES = {
    "name": "string", "age": "int", "born": "date", "at": "time", "moment": "dateTime", "cost": "decimal",
    "colour": "string", "colours": "string", "town": "string", "order": "odk:rank", "score": "int",
    "place": "geopoint", "photo": "binary", "sure": "string",
}  # fmt: skip


def kinds() -> str:
    """A form with a question of every kind, each on a page of its own, a repeat, a note and a declaration."""
    nodes = "".join(f"<{name}/>" for name in _TYPES) + "<note/><pet><called/></pet>"
    binds = (
        "".join(f'<bind nodeset="/data/{name}" type="{kind}"{_RULES.get(name, "")}/>' for name, kind in _TYPES.items())
        + '<bind nodeset="/data/note" readonly="true()"/><bind nodeset="/data/pet/called" required="true()"/>'
    )
    pets = f'<repeat nodeset="/data/pet">{asked("/data/pet/called", "What is it called?")}</repeat>'
    body = (
        asked("/data/name", "Your **name**?")
        + asked("/data/age", "How old are you?")
        + "".join(asked(f"/data/{name}", name) for name in ("born", "at", "moment", "cost"))
        + f'<select1 ref="/data/colour"><label>Which colour?</label>{_ITEMS}</select1>'
        + f'<select ref="/data/colours"><label>Which colours?</label>{_ITEMS}</select>'
        + f'<select1 ref="/data/town"><label>Which town?</label>{_MANY}</select1>'
        + f'<odk:rank xmlns:odk="{_ODK}" ref="/data/order"><label>Order</label>{_ITEMS}</odk:rank>'
        + '<range ref="/data/score" start="1" end="5" step="1"><label>Score</label></range>'
        + asked("/data/place", "Where?")
        + '<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>'
        + asked("/data/note", "Only told")
        + grouped("/data/pet", "Pet", pets)
        + '<trigger ref="/data/sure"><label>It is true</label></trigger>'
    )
    model = f'<model><instance><data id="kinds" version="1">{nodes}</data></instance>{binds}</model>'
    return f"{HEAD}<h:head><h:title>Kinds</h:title>{model}</h:head><h:body>{body}</h:body></h:html>"


_RULES = {
    "name": ' required="true()"',
    "age": ' constraint=". &gt; 17"',
    "sure": ' required="true()"',
}


@dataclass
class Page:
    """What a browser shows."""

    answer: httpx.Response

    @property
    def status(self) -> int:
        return self.answer.status_code

    @property
    def html(self) -> str:
        return self.answer.text

    @property
    def path(self) -> str:
        return self.answer.url.path

    @property
    def heading(self) -> str:
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.html, re.DOTALL)
        return unescape(re.sub(r"<[^>]+>", "", found[1])).strip() if found else ""

    @property
    def text(self) -> str:
        """Its words, without the marks of direction around some."""
        words = unescape(re.sub(r"<(style|title)>.*?</\1>|<[^>]+>", " ", self.html, flags=re.DOTALL))
        return re.sub("[\u2066\u2068\u2069]", "", words)

    def fields(self) -> dict[str, list[str]]:
        """What a browser would post: hidden fields, boxes as they are filled, what is ticked."""
        found: dict[str, list[str]] = {}
        for tag in re.findall(r"<input [^>]+>", self.html):
            told = {name: unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag)}
            if told.get("type") in {"radio", "checkbox"} and not tag.endswith(" checked>"):
                continue
            if "name" in told:
                found.setdefault(told["name"], []).append(told.get("value", ""))
        return found


class Browser:
    """A browser without a script; a cookie jar, and the page that it shows."""

    def __init__(self, url: str, language: str = "en", **more: str) -> None:
        headers = {"Accept-Language": language} | more
        self.client = httpx.Client(base_url=url, headers=headers, follow_redirects=True, timeout=30)
        self.page = Page(httpx.Response(200, request=httpx.Request("GET", url)))

    def get(self, path: str) -> Page:
        self.page = Page(self.client.get(path))
        return self.page

    def post(self, path: str, fields: dict[str, object], **more: object) -> Page:
        self.page = Page(self.client.post(path, data=fields, **more))
        return self.page

    def open(self, words: str) -> Page:
        """Type words."""
        fields = self.get("/form").fields()
        return self.post("/form", fields | {"words": words})

    def press(self, do: str = "next", **answers: object) -> Page:
        """Answer questions of the page by the last part of their names, and press a button."""
        posted: dict[str, object] = dict(self.page.fields())
        for name, value in answers.items():
            kind, _, ref = name.rpartition("__")
            whole = next((one for one in self.page.fields()["asked"] if one.endswith(f"/{ref}")), ref)
            posted[f"{kind or 'a'}:{whole}"] = value
        return self.post(self.page.path, posted | {"do": do})


class PacketLink:
    """The room of packets as another device sees it; without an event loop, which a browser's test has already."""

    def __init__(self, room, device: str) -> None:
        self._room, self._device = room, device

    def leave(self, name, left):
        return self._room.leave(name, left, self._device)

    def open(self, name, request):
        return self._room.open(name, request, self._device)


class Home:
    """A hub, and whoever takes forms home from a kiosk of its office."""

    def __init__(self, bench: Bench, folder, stack: ExitStack, form: str = "") -> None:
        self.office = msgspec.structs.replace(OFFICE, recipient=RECIPIENT, public_address="https://forms.example.org")
        pack, forms = PACK, HARBOUR / "forms"
        if form:
            forms = folder / "forms"
            forms.mkdir()
            (forms / "kinds.xml").write_text(form)
            services = tuple(
                msgspec.structs.replace(one, form="kinds.xml", form_tells="") if one.id == SERVICE else one
                for one in PACK.services
            )
            pack = msgspec.structs.replace(PACK, services=services)
        self._stack = stack
        log = SqliteEventLog(folder / "log.db", ENTITIES)
        stack.callback(log.close)
        self.node = Node(
            log=log, device=Device(uuid=str(uuid4()), role="hub", name="hub"), office=self.office, pack=pack
        )
        stack.callback(self.node.stop)
        self.node.start()
        self.node.serve()
        library = FormLibrary(forms, BUILT)
        self.folder = folder
        self.stores = FormStores(
            FileBlobStore(folder / "blobs"),
            FileLockerRoom(folder / "drafts"),
            FieldDesk(folder, library, KEYS.key),
            handovers=FileHandoverRoom(folder / "handovers"),
            shelf=FormShelf(lambda: library, BUILT, OFFICE.timezone),
        )
        bench._forms[folder / "none"] = self.stores
        bench.forms = lambda _node: self.stores  # type: ignore[method-assign]
        made: list[WebFormDesk] = []
        with MonkeyPatch.context() as patch:
            patch.setattr("central.server_desks.WebFormDesk", lambda *args: made.append(WebFormDesk(*args)) or made[0])
            self.running = bench.hub(self.node)
        (self.desk,) = made
        self.url = self.running.url
        self.submissions = Submissions(self.node, self.stores.blobs, lambda _agencies: [RECIPIENT])
        self.drafts = drafts_in_memory(self.node, self.stores)
        stack.callback(self.drafts.stop)

    def begun(self, answers: dict[str, str], page: str = "", language: str = "en", *, home: bool = True) -> str:
        """Begin a form at a kiosk and take it along; returns the name of its packet."""
        service = self.node.pack.service(SERVICE)
        found = self.stores.shelf.begin(service.form, language)
        opened = Opened(form=found.filling.form.form_id, service=SERVICE, language=language, agencies=(service.agency,))
        draft = self.drafts.open(opened).result(20)
        session = found.filling.session
        self.drafts.append(draft, encoded(session.first_record)).result(20)
        session.listener = lambda record: self.drafts.append(draft, encoded(record))
        for ref, value in answers.items():
            found.filling.answer(ref, value)
        code = self.drafts.save(draft).result(20).code
        self.drafts.end_visit(draft).result(20)
        now = self.node.clock.now_ms()
        packet = Packet(
            id=new_id(), office="HBR", made_ms=now, since_ms=now, to="home", service=SERVICE, page=page,
            language=language, draft=draft, code=code,
        )  # fmt: skip
        return self.kiosk().give(packet, 60, (ON_THE_WEB, b"") if home else (b"", b"")).name

    def kiosk(self) -> Handing:
        """Another device of the office."""
        return Handing(PacketLink(self.stores.handovers, "k1"), self.node.office, self.node.clock.now_ms)

    def browser(self, **more: str) -> Browser:
        made = Browser(self.url, **more)
        self._stack.callback(made.client.close)
        return made

    def words(self, name: str, language: str = "en") -> str:
        return " ".join(word_code.words_of(name, language))
