"""What a counter needs once it opens a form, and does not load before."""

from ui.counter.form_copy import answers_on_paper, code_on_paper
from ui.counter.form_filling import DeskForm, MarkedWords
from ui.counter.form_ledger import Ledger
from ui.counter.form_lines import change_lines, in_words
from ui.counter.form_outline import outline_of, shortened
from ui.forms.form_shown import FormFacts
from ui.forms.question_model import FormTools

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
