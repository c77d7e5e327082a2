"""Form definitions: the XML of a form, read once into immutable tables."""

from kiosk.forms.definition.model import FormDefinition
from kiosk.forms.definition.reading import read_form

__all__ = ["FormDefinition", "read_form"]
