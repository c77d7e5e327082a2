"""A laptop for the field without a window, driven by lines after its passphrase: run as a program, to be killed.

python -m tests.faults.in_field DATA HUB CODE
"""

import base64
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.errors import ShopfrontError
from kiosk.field.desk import FieldDesk
from kiosk.forms.drafts.records import Opened
from ui.command_line.composition.device import opened_in
from ui.command_line.composition.stores import folder as held
from ui.command_line.composition.vault import inside_vault


def met(here: Any, desk: FieldDesk, said: dict[str, str], photo: bytes) -> dict[str, Any]:
    """Write down all that an officer may of one person; returns what is to be found again."""
    stop = desk.add_stop({"day": "2026-11-23", "at": "10:30", "kind": "visit"}, said).result()
    known = {"name": said["who"], "address": said["address"], "about": said["about"]}
    opened = desk.new_person(stop["stop"], here.node.pack.services[0].id, said=known).result()
    desk.note(opened["case"], said["notes"]).result()
    desk.attach(opened["case"], "photo", f"{said['who']}.jpg", b"\xff\xd8\xff" + photo).result()
    drafts = here.forms().drafts
    draft = drafts.open(Opened(form="address")).result()
    desk.node.act("case.form", {"case": opened["case"], "draft": draft}).result()
    drafts.append(draft=draft, body=said["notes"].encode(), step="/data/name").result()
    drafts.attach(draft=draft, filename=f"{said['who']}.jpg", content=photo).result()
    return {"draft": draft, "stop": stop["stop"]}


def found(here: Any, desk: FieldDesk, draft: str, stop: str) -> dict[str, Any]:
    """What stands there."""
    drafts = here.forms().drafts
    drafts.found(most_age_ms=600_000).result()
    answers = drafts.records(draft).result().answers()
    sealed = here.node.read(lambda queue: queue.field.stops[stop].sealed)
    return {"answers": [one.decode() for one in answers], "stop": dict(desk.sealed.open(sealed))}


def begun(live: Any) -> list[str]:
    """Drafts of which anything is on this laptop, open or not."""
    return sorted({*live.left_behind(), *live._live})


def secrets(inside: Any) -> list[str]:
    """What nobody may find: token and private key."""
    return [inside.secret("token").decode(), inside.secret("signing-key").hex()]


def run() -> None:
    """Answer until the end of the input."""
    data, hub, code = sys.argv[1:]
    given = {"hub_url": hub, "log_level": "debug", "keystore": False}
    folder = Path(data)
    with (
        held(folder, given) as settings,
        inside_vault(folder, settings) as inside,
        opened_in(folder, settings, "field", code, "laptop", visited=False, inside=inside) as here,
    ):
        here.start_sync()
        desk = here.field_desk()
        tell("ready")
        for line in sys.stdin:
            asked = json.loads(line)
            name = asked.pop("do")
            if name == "met":
                tell(met(here, desk, asked["said"], base64.b64decode(asked["photo"])))
            elif name == "found":
                tell(found(here, desk, **asked))
            elif name == "begun":
                live = here.forms().drafts._live
                tell(live.submit(partial(begun, live)).result())
            elif name == "known":
                tell(here.node.read(lambda queue: sum(one.role == "hub" for one in queue.devices.values())))
            else:
                tell(secrets(inside))


def tell(answer: Any) -> None:
    """One line back."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        run()
    except ShopfrontError as error:
        sys.exit(str(error))
