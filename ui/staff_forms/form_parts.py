"""What a counter needs once it opens a form, and does not load before."""

from ui.forms.form_shown import FormFacts
from ui.forms.question_model import FormTools
from ui.staff_forms.form_copy import answers_on_paper, code_on_paper
from ui.staff_forms.form_filling import DeskForm, MarkedWords
from ui.staff_forms.form_ledger import Ledger
from ui.staff_forms.form_lines import change_lines, in_words
from ui.staff_forms.form_outline import outline_of, shortened

__all__ = [
    "DeskForm",
    "FormFacts",
    "FormTools",
    "Ledger",
    "MarkedWords",
    "answers_on_paper",
    "change_lines",
    "code_on_paper",
    "in_words",
    "outline_of",
    "shortened",
]
