"""The agreement with whoever helps, on paper: who agrees to what, until when, how to end it, and lines to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.assist.companion import Companion, Role
from kiosk.text import RTL_LANGUAGES
from ui.forms.form_paper import PaperForm
from ui.forms.form_words import spoken_date
from ui.kiosk.companion_model import authority_words, role_words

if TYPE_CHECKING:
    import datetime as dt

translate = QCoreApplication.translate
_LINE = "_" * 24


def agreement(companion: Companion, office: str, day: dt.date, language: str) -> PaperForm:
    """The paper for one visit, in the citizen's language; names are written by hand, and kept by nobody here."""
    agreed = {
        Role.INTERPRETER: translate(
            "Handover", "They say everything that I say, and everything that staff say, and add nothing."
        ),
        Role.CARER: translate("Handover", "They may hear what is said and see my answers. I decide."),
        Role.NOMINEE: translate(
            "Handover", "I may answer and sign for the person, for this service, and in their interest."
        ),
    }[companion.role]
    people = (
        (translate("Handover", "Whose matter it is (name)"), _LINE),
        (translate("Handover", "Who helps or acts (name)"), _LINE),
        (role_words(companion.role), authority_words(companion.authority)),
    )
    terms = (
        (translate("Handover", "What we agree to"), agreed),
        (
            translate("Handover", "Until when"),
            translate("Handover", "For this visit, on %1.").replace("%1", spoken_date(day)),
        ),
        (
            translate("Handover", "How to end it"),
            translate("Handover", "Either of us can end it at any time: tell any member of staff."),
        ),
    )
    signed = (
        (translate("Handover", "Signature of whose matter it is"), _LINE),
        (translate("Handover", "Signature of who helps or acts"), _LINE),
    )
    return PaperForm(
        office=office,
        title=translate("Handover", "Agreement with somebody who helps"),
        code_word="",
        code="",
        lines=(),
        sections=(
            (translate("Handover", "Who"), people),
            (translate("Handover", "What"), terms),
            (translate("Handover", "Signatures"), signed),
        ),
        rtl=language in RTL_LANGUAGES,
    )
