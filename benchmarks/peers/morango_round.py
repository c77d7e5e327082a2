"""One round with Morango: `python morango_round.py RECORDS FOLDER`, with the Python that has `morango`.

Server, sender and reader are processes of their own, each with SQLite, as it comes. Printed: one JSON object of
seconds.
"""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command

_SCOPE, _NAME, _SECRET = "all", "officer", "practice"
_EMPTY_SYNCS = 1


def main(records: str, folder: Path) -> dict[str, Any]:
    """Fill the server from one device, and another one from the server."""
    port = _free_port()
    command = [sys.executable, __file__]
    server = subprocess.Popen([*command, "serve", str(folder / "server"), str(port)], stdout=subprocess.DEVNULL)
    try:
        _wait_for(port, server)
        office = (folder / "server" / "office").read_text()
        found: dict[str, Any] = {}
        for side in ("push", "pull"):
            more = [side, str(folder / side), str(port), office, records]
            done = subprocess.run([*command, *more], stdout=subprocess.PIPE, check=True, timeout=280)
            found |= json.loads(done.stdout.splitlines()[-1])
        return found
    finally:
        server.terminate()
        server.wait(10)


def _set_up(folder: Path) -> None:
    folder.mkdir(parents=True)
    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    settings.configure(
        SECRET_KEY="of a benchmark",  # noqa: S106 - of a server that lives for a minute
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF="morango_office.urls",
        AUTH_USER_MODEL="morango_office.Officer",
        INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework", "morango",
                        "morango_office"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(folder / "db.sqlite3"),
                               "OPTIONS": {"timeout": 100}}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        USE_TZ=True,
        LOGGING_CONFIG=None,
    )  # fmt: skip
    django.setup()
    call_command("migrate", run_syncdb=True, verbosity=0)
    from morango.models.certificates import ScopeDefinition
    from morango_office.models import PROFILE

    ScopeDefinition.objects.create(
        id=_SCOPE, profile=PROFILE, version=1, primary_scope_param_key="office", description="",
        read_filter_template="", write_filter_template="", read_write_filter_template="${office}",
    )  # fmt: skip


def serve(folder: Path, port: str) -> None:
    """Be the server, with a certificate of its own."""
    _set_up(folder)
    from morango.models.certificates import Certificate
    from morango_office.models import Officer

    Officer.objects.create_superuser(_NAME, "", _SECRET)
    (folder / "office").write_text(Certificate.generate_root_certificate(_SCOPE).id)
    call_command("runserver", f"127.0.0.1:{port}", "--noreload")


def device(side: str, folder: Path, port: str, office: str, records: str) -> dict[str, Any]:
    """Be let in, and push or pull everything."""
    _set_up(folder)
    from django.db import transaction
    from morango.models.certificates import Filter
    from morango.sync.controller import MorangoProfileController
    from morango_office.models import PROFILE, Note

    connection = MorangoProfileController(PROFILE).create_network_connection(f"http://127.0.0.1:{port}/")
    theirs = connection.get_remote_certificates(office, _SCOPE)[0]
    ours = connection.certificate_signing_request(theirs, _SCOPE, {"office": office}, _NAME, _SECRET)
    session = connection.create_sync_session(ours, theirs)

    def sync() -> float:
        began = time.perf_counter()
        client = session.get_push_client() if side == "push" else session.get_pull_client()
        client.initialize(Filter(office))
        client.run()
        client.finalize()
        return time.perf_counter() - began

    lines = Path(records).read_text().splitlines()
    if side == "push":
        with transaction.atomic():
            for line in lines:
                Note(office=office, content=line).save()
    found: dict[str, Any] = {side: sync(), "empty": [sync() for _ in range(_EMPTY_SYNCS)]}
    held = Note.objects.count()
    if held != len(lines):
        message = f"the {side} left {held} of {len(lines)} records"
        raise SystemExit(message)
    return found


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > until or server.poll() is not None:
                raise
            time.sleep(0.1)
        else:
            return


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(Path(sys.argv[2]), sys.argv[3])
    elif sys.argv[1] in {"push", "pull"}:
        print(json.dumps(device(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])))
    else:
        print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
