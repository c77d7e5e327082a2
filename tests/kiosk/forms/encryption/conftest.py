"""The devices with drafts."""

from tests.kiosk.forms.drafts.conftest import stage, stages

__all__ = ["stage", "stages"]
