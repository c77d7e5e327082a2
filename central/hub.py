"""A hub: a node that is served on a port, and that may itself have a hub above it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from central.blob_copier import BlobCopier
from central.inbox import read_all
from central.own_key import tell_key, tell_recipient
from central.server import create_app
from central.server_parts import ServerParts
from central.serving import Serving, seen_from_elsewhere, wait_for_the_end
from central.standby import Upstream
from central.taking_in import look_again
from kiosk.errors import HubRefused, HubUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.access import Access
    from central.checkpoints import Checkpoints
    from central.credentials import OfficeKeys
    from central.form_stores import FormStores
    from central.group import Group
    from central.nonces import Shared
    from central.operators.storage import StorageWatch
    from central.sync import Sync
    from kiosk.answers.ports import AnswerSearch
    from kiosk.equipment import DeviceReport
    from kiosk.node import Node

_log = logging.getLogger(__name__)


class Hub:
    """Serves a node that has been started. Takes the port at once; raises DataFault where it can't be had."""

    def __init__(  # noqa: PLR0917 - the parts of a hub, each once
        self,
        node: Node,
        keys: OfficeKeys,
        host: str = "127.0.0.1",
        port: int = 0,
        upstream: Sync | None = None,
        forms: FormStores | None = None,
        *,
        group: Group | None = None,
        inherited: Upstream = Upstream(),  # noqa: B008 - frozen
        own: Callable[[], DeviceReport] | None = None,
        answers: AnswerSearch | None = None,
        open_enrolment: bool = True,
        checkpoints: Checkpoints | None = None,
        recipient: str = "",
        storage: StorageWatch | None = None,
        shared: Shared | None = None,
    ) -> None:
        """`group`: the other servers of the office; `inherited`: what a standby is told of the central above;
        `own` measures this machine; `answers` finds them for its pages on the web; `checkpoints` are
        what it signs of its log; `recipient`: to which key laptops seal what they bring it;
        `storage`: what it keeps on its disk, for operators; `shared`: what was at other processes of this server."""
        self._node, self._keys = node, keys
        self._upstream = upstream
        self._group, self._recipient = group, recipient
        given = ServerParts(
            forms=forms, group=group, upstream=inherited, own=own, answers=answers, open_enrolment=open_enrolment,
            checkpoints=checkpoints, storage=storage, shared=shared,
        )  # fmt: skip
        self._serving = Serving(create_app(node, keys, given), host, port, tls := group.tls if group else None)
        self.url = self._serving.url
        self.port = self._serving.port
        if group is not None:
            group.url = group.url or seen_from_elsewhere(host, self.port, tls=tls)
            group.copier = BlobCopier(node, forms.blobs) if forms else None

    def start(self) -> Hub:
        """Answer devices, and talk to the hub above and beside; returns itself."""
        look_again(self._node, self._keys)
        if self._group is not None:
            self._group.start()
            tell_key(self._node, self._group.key)
        if self._recipient:
            tell_recipient(self._node, self._recipient)
        self._serving.start()
        if self._upstream is not None:
            self._node.connect(self._upstream)
            self._upstream.start()
        return self

    def stop(self) -> None:
        """End all; the node is left to its owner."""
        self._serving.stop()
        if self._group is not None:
            self._group.stop()
        if self._upstream is not None:
            self._upstream.stop()

    def run(self, on_ready: Callable[[str], None], enough: Callable[[], bool] = lambda: False) -> None:
        """Serve until SIGTERM or SIGINT, or until it is `enough`; tells the address once it answers."""
        wait_for_the_end(self.start, self.stop, lambda: on_ready(self.url), enough)


def catch_up(node: Node, url: str, access: Access | str, streams: Sequence[str]) -> bool:
    """Read all that the hub above has, before a node takes its office over; False if it does not answer now."""

    try:
        asyncio.run(read_all(node, url, access, streams))
    except (HubUnreachable, HubRefused) as error:
        _log.warning("the central above does not answer: %s", error)
        return False
    return True
