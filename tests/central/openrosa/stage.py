"""A server with forms and phones, real files and a real port; and what a phone fills in."""

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx
import msgspec

from central.cable import Cable
from central.form_stores import FormStores
from central.hub import Hub
from central.openrosa.admission import Login
from central.openrosa.desk import FieldDesk
from central.openrosa.field_devices import FieldDevices
from kiosk.entities import ENTITIES
from kiosk.forms.errors import FormError
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.submission import Submission
from kiosk.node import Node
from kiosk.office import Device
from local_db.blob_store import FileBlobStore
from local_db.draft_lockers import FileLockerRoom
from local_db.sqlite_log import SqliteEventLog
from tests.central import office

SECRET, RECIPIENT = sealing.new_identity()
OFFICE = msgspec.structs.replace(office.OFFICE, recipient=RECIPIENT)
SITE = b"site,label\n1,Harbour\n2,Hill\n"
LOGO = b"\x89PNG not really a picture"


def xform(form_id: str = "site-visit", version: str = "2", key: str = "", title: str = "Site visit") -> bytes:
    """A small form with a picture to take and a list beside it."""
    submission = f'<submission base64RsaPublicKey="{key}"/>' if key else ""
    return f"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:orx="http://openrosa.org/xforms">
  <h:head><h:title>{title}</h:title><model>
    <instance><data id="{form_id}" version="{version}"><name/><photo/>
      <orx:meta><orx:instanceID/></orx:meta></data></instance>
    <instance id="site" src="jr://file-csv/site.csv"/>
    <bind nodeset="/data/name" type="string"/><bind nodeset="/data/photo" type="binary"/>{submission}
  </model></h:head>
  <h:body><input ref="/data/name"><label>Name</label></input>
    <upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload></h:body>
</h:html>""".encode()


def filled(
    name: str = "Aroha",
    *,
    instance: str | None = None,
    photos: tuple[str, ...] = (),
    replaces: str = "",
    form_id: str = "site-visit",
    version: str = "2",
) -> bytes:
    """A form that was filled in, with the names of its photos."""
    taken = "".join(f"<photo>{photo}</photo>" for photo in photos)
    edit = f"<orx:deprecatedID>{replaces}</orx:deprecatedID>" if replaces else ""
    return (
        f'<data id="{form_id}" version="{version}" xmlns:orx="http://openrosa.org/xforms"><name>{name}</name>{taken}'
        f"<orx:meta><orx:instanceID>{instance or f'uuid:{uuid4()}'}</orx:instanceID>{edit}</orx:meta></data>"
    ).encode()


@dataclass
class Source:
    """A form of the library."""

    xml: bytes
    resources: Mapping[str, bytes] = field(default_factory=dict)


@dataclass
class Shelf:
    """A library in memory."""

    forms: dict[str, Source]

    def names(self):
        return tuple(self.forms)

    def source(self, name):
        if not self.forms[name].xml:
            msg = "row 3 has no name"
            raise FormError(msg)
        return self.forms[name]


class Server:
    """A server that field devices can use."""

    def __init__(self, folder: Path, stack: ExitStack, forms: dict[str, Source]) -> None:
        self.folder = folder
        device = Device(uuid=str(uuid4()), role="hub", name="hub", letter="A")
        log = SqliteEventLog(folder / "log.db", ENTITIES)
        stack.callback(log.close)
        self.node = Node(log=log, device=device, office=OFFICE, pack=office.PACK)
        stack.callback(self.node.stop)
        self.node.start()
        self.node.serve()
        self.blobs = FileBlobStore(folder / "blobs")
        self.devices = FieldDevices(folder)
        self.login = Login("phone-1", self.devices.add("phone-1"))
        desk = FieldDesk(folder, Shelf(forms), office.KEYS.key)
        stores = FormStores(self.blobs, FileLockerRoom(folder / "drafts"), desk)
        hub = Hub(self.node, office.KEYS, forms=stores)
        stack.callback(hub.stop)
        hub.start()
        self.port = hub.port
        self.url = f"{hub.url}/openrosa"
        self._stack = stack

    def cable(self) -> Cable:
        """A cable to it."""
        cable = Cable("127.0.0.1", self.port)
        self._stack.callback(cable.close)
        return cable

    def ask(self, method: str, path: str, **more) -> httpx.Response:
        """A request of the phone, with digest as Collect does it."""
        auth = more.pop("auth", httpx.DigestAuth(self.login.user, self.login.password))
        headers = {"X-OpenRosa-Version": "1.0"} | more.pop("headers", {})
        return httpx.request(method, f"{self.url}{path}", auth=auth, headers=headers, timeout=30, **more)

    def post(self, xml: bytes, files: dict[str, bytes] | None = None, *, follows: bool = False) -> httpx.Response:
        """One post of a submission."""
        parts = [("xml_submission_file", ("x.xml", xml, "text/xml"))]
        parts += [(name, (name, content, "image/jpeg")) for name, content in (files or {}).items()]
        parts += [("*isIncomplete*", (None, b"yes"))] if follows else []
        return self.ask("POST", "/submission", files=parts)

    def submissions(self) -> list[Submission]:
        """What officers have, the oldest first."""
        found = [one for one in self.node.log.states("submission").values() if isinstance(one, Submission) and one.sent]
        return sorted(found, key=lambda one: one.sent)

    def read(self, submission: Submission) -> tuple[bytes, dict[str, bytes]]:
        """A submission as an officer reads it who holds the office's key."""
        envelope = sealing.unwrap(self._unsealed(submission.blobs[0].sha256))
        return envelope.xml, {one.filename: self._unsealed(one.sha256) for one in envelope.attachments}

    def on_disk(self) -> bytes:
        """Every byte that the server keeps."""
        return b"".join(path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file())

    def _unsealed(self, name: str) -> bytes:
        return sealing.unseal(self.blobs.read(name, 0, self.blobs.size(name)), SECRET)


def md5(content: bytes) -> str:
    """As lists tell it."""
    return f"md5:{hashlib.md5(content, usedforsecurity=False).hexdigest()}"
