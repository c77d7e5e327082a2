"""Sessions: a compiled form being filled in."""

from kiosk.forms.session.form import Form, compile_form
from kiosk.forms.session.session import FormSession

__all__ = ["Form", "FormSession", "compile_form"]
