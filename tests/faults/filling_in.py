"""A kiosk without a window that fills in forms, driven by JSON lines: run as a program, to be killed.

python -m tests.faults.filling_in DATA HUB CODE
"""

import base64
import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from kiosk.errors import Refused
from kiosk.forms.drafts.records import Opened
from kiosk.forms.form_desk import FormDesk
from ui.command_line.composition.device import opened


def do(desk: FormDesk, name: str, args: dict[str, Any]) -> Any:
    """One line."""
    args = {key: base64.b64decode(value) if key in {"body", "content", "xml"} else value for key, value in args.items()}
    if name == "open":
        return desk.drafts.open(Opened(**args)).result()
    if name == "answers":
        return [one.decode(errors="replace") for one in desk.drafts.records(**args).result().answers()]
    if name == "status":
        found = desk.submissions.get(**args)
        return found.status.value if found else None
    return msgspec.to_builtins(getattr(desk.drafts, name)(**args).result())


def tell(answer: Any) -> None:
    """One line back."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def run() -> None:
    """Answer until the end of the input."""
    data, hub, code = sys.argv[1:]
    given = {"hub_url": hub, "log_level": "debug"}
    with opened(Path(data), "kiosk", code, "kiosk", given) as here:
        here.start_sync()
        desk = here.forms()
        tell("ready")
        for line in sys.stdin:
            asked = json.loads(line)
            try:
                answer: Any = {"ok": do(desk, asked.pop("do"), asked)}
            except Refused as refusal:
                answer = {"refused": refusal.code}
            tell(answer)


if __name__ == "__main__":
    run()
