"""What is said about calls for help and about the emergency call of staff."""

from kiosk.marking import QT_TRANSLATE_NOOP

HELP_TEXTS: dict[str, str] = {
    # what cannot be done now, and what can
    "refused.unknown_help": QT_TRANSLATE_NOOP("Text", "There is no such call for help today."),
    "refused.help_open": QT_TRANSLATE_NOOP(
        "Text", "Help was called from this screen already. Wait a moment, or take that call back first."
    ),
    "refused.help_too_far": QT_TRANSLATE_NOOP(
        "Text", "Nobody can walk over to a laptop in the field. Ask to be talked through it instead."
    ),
    "refused.help_over": QT_TRANSLATE_NOOP("Text", "This call for help is over."),
    "refused.help_taken": QT_TRANSLATE_NOOP("Text", "{name} at counter {counter} has this call for help."),
    "refused.help_not_answered": QT_TRANSLATE_NOOP("Text", "Nobody has answered this call for help yet."),
    "refused.help_not_yours": QT_TRANSLATE_NOOP("Text", "Only the other side of this call for help can say that."),
    "refused.help_not_now": QT_TRANSLATE_NOOP("Text", "That cannot be done now. The helper or the citizen went on."),
    "refused.may_not_help": QT_TRANSLATE_NOOP("Text", "Trainees do not answer calls for help. Ask a colleague."),
    "refused.help_service": QT_TRANSLATE_NOOP("Text", "Choose a service first, so that a ticket can be given."),
    "refused.phone_number": QT_TRANSLATE_NOOP("Text", "That is no telephone number. It has 6 to 15 digits."),
    "refused.callback_needs_hub": QT_TRANSLATE_NOOP(
        "Text", "No number can be left now, because the office’s server does not answer. Take a ticket instead."
    ),
    "refused.no_number": QT_TRANSLATE_NOOP(
        "Text", "The number is not there any more. It is forgotten when a call ends."
    ),
    "refused.unknown_alarm": QT_TRANSLATE_NOOP("Text", "There is no such emergency call today."),
    "refused.alarm_over": QT_TRANSLATE_NOOP("Text", "This emergency call is over."),
    "refused.alarm_own": QT_TRANSLATE_NOOP("Text", "This emergency call was raised here. A colleague answers it."),
}
