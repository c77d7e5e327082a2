"""The forms of a device and of a server: where they are filled in, kept, handed over and sent."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from ui.command_line.composition.stores import blobs_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import ExitStack
    from pathlib import Path

    from central.access import Access
    from central.credentials import OfficeKeys
    from central.form_stores import FormStores
    from kiosk.assist.handover import Handing
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.settings import Settings
    from local_db.pack_shelf import PackShelf
    from local_db.vault_contents import OpenVault


def form_stores(data: Path, settings: Settings, shelf: PackShelf, keys: OfficeKeys, zone: str) -> FormStores:
    """What a server keeps of forms beside its log."""
    from central.bundle_identity import unseal
    from central.form_stores import FormStores
    from central.openrosa.desk import FieldDesk
    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.form_shelf import FormShelf
    from local_db.draft_lockers import FileLockerRoom
    from local_db.handover_room import FileHandoverRoom

    library = FormLibrary(lambda: shelf.folder / "forms", data / "forms")
    return FormStores(
        blobs_in(data),
        FileLockerRoom(data / "kept-drafts", settings.whole("draft_days")),
        FieldDesk(data, library, keys.key),
        FileHandoverRoom(data / "handovers", settings.whole("handover_days") * 24 * 60),
        FormShelf(lambda: library, data / "forms", zone),
        lambda sealed: unseal(sealed, data),
    )


def handing(node: Node, settings: Settings, identity: Identity, access: Access) -> Handing:
    """Hands over to other places, through the hub."""
    from central.handover_link import HubHandovers
    from kiosk.assist.handover import Handing

    hub_url = settings.text("hub_url") or identity.hub_url
    handovers = HubHandovers(hub_url, access) if hub_url else None
    return Handing(handovers, node.office, node.clock.now_ms)


def form_desk(
    node: Node,
    settings: Settings,
    data: Path,
    blobs: BlobStore,
    identity: Identity,
    access: Access | str,
    stack: ExitStack,
    inside: OpenVault | None = None,
) -> FormDesk:
    """Where forms are filled in on a device; what it opens is closed with the stack."""
    from central.draft_link import HubLockers
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.submissions.desk import Submissions
    from local_db.draft_journal import SqliteDraftJournal
    from local_db.visit_keys import visit_keys, wrapping_key

    hub_url = settings.text("hub_url") or identity.hub_url
    lockers = HubLockers(hub_url, access) if hub_url else None
    journal = stack.enter_context(closing(SqliteDraftJournal(data / "drafts.db", inside.key if inside else None)))
    submissions = Submissions(node, blobs, _recipients(node))
    drafts = Drafts(
        node, journal, inside or visit_keys(data), submissions, lockers,
        wrapping_key=inside.wrapping_key() if inside else wrapping_key(data), days=settings.whole("draft_days"),
    )  # fmt: skip
    stack.callback(drafts.stop)
    return FormDesk(drafts.start(), submissions)


def _recipients(node: Node) -> Callable[[Sequence[str]], list[str]]:
    """To whom a form is sealed: the office, and the agencies that it names."""

    def recipients(agencies: Sequence[str]) -> list[str]:
        named = [node.pack.agency(one) for one in agencies]
        return [node.office.recipient, *(one.recipient for one in named if one)]

    return recipients
