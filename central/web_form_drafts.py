"""The drafts of the forms that are open in browsers: those of a kiosk, but in this program's memory alone."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from central.own_rooms import OwnLockers
from kiosk.forms.drafts.desk import Drafts
from kiosk.forms.drafts.in_memory import MemoryJournal, MemoryKeys
from kiosk.forms.submissions.desk import Submissions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.form_stores import FormStores
    from kiosk.node import Node


def drafts_in_memory(node: Node, stores: FormStores) -> Drafts:
    """Running drafts, whose copies are kept in the lockers of this server and sent from it."""

    def recipients(agencies: Sequence[str]) -> list[str]:
        named = [node.pack.agency(one) for one in agencies]
        return [node.office.recipient, *(one.recipient for one in named if one)]

    submissions = Submissions(node, stores.blobs, recipients)
    lockers, key = OwnLockers(stores.lockers), secrets.token_bytes(32)
    return Drafts(node, MemoryJournal(), MemoryKeys(), submissions, lockers, wrapping_key=key).start()
