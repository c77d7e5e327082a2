"""What a server is given beside its node."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from central.standby import Upstream

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.checkpoints import Checkpoints
    from central.form_stores import FormStores
    from central.group import Group
    from central.nonces import Shared
    from central.operators.storage import StorageWatch
    from kiosk.answers.ports import AnswerSearch
    from kiosk.equipment import DeviceReport

ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""Where the sentences and the look of the pages are."""


@dataclass(frozen=True, slots=True)
class ServerParts:
    """A server without one of these does not do what that is for."""

    assets: Path = ASSETS
    forms: FormStores | None = None
    """For drafts and submissions."""
    group: Group | None = None
    """The other servers of its office; None: it is the only one."""
    upstream: Upstream = field(default_factory=Upstream)
    """The central above, which a standby inherits and through which others help."""
    own: Callable[[], DeviceReport] | None = None
    """Measures the machine that this runs on."""
    answers: AnswerSearch | None = None
    """For its pages of answers."""
    open_enrolment: bool = True
    checkpoints: Checkpoints | None = None
    """What it signs of its log."""
    storage: StorageWatch | None = None
    """For its page for operators."""
    shared: Shared | None = None
    """Which signed requests were at other processes over its database."""
