"""The question for the code of a form that was kept, asked by the same widget as any other code."""

from PySide6.QtCore import QCoreApplication

from ui.forms.question import QuestionShown

translate = QCoreApplication.translate


def code_question(value: str, error: str = "") -> QuestionShown:
    """The question in the language of the moment."""
    return QuestionShown(
        ref="code",
        data_type="barcode",
        label=translate("Kiosk", "What is the code of your form?"),
        hint=translate("Kiosk", "It has three groups of four signs. Or give your six words. Capitals do not matter."),
        value=value,
        error=error,
        required=True,
    )
