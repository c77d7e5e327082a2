"""One kind of record, with the text of ours in it, and an officer who may let a device in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from morango.models.core import SyncableModel

PROFILE = "office"


class Officer(AbstractUser):
    """Lets devices in."""

    def has_morango_certificate_scope_permission(self, _scope: str, _params: object) -> bool:
        """Whether a device may have a certificate."""
        return True


class Note(SyncableModel):
    """A record."""

    morango_model_name = "note"
    morango_profile = PROFILE

    office = models.CharField(max_length=32)
    content = models.TextField()

    def calculate_source_id(self, *_: object, **__: object) -> None:
        """Any id will do."""

    def calculate_partition(self, *_: object, **__: object) -> str:
        """What is synced together."""
        return self.office
