"""Why a print did not go well, in words that a status strip can turn into a sentence."""

from enum import StrEnum


class PrintTrouble(StrEnum):
    """What is known beside the outcome of the last print."""

    NONE = "none"
    NO_PRINTER = "no_printer"
    UNREACHABLE = "unreachable"
    """Nobody answers at its address, or it does not say how it is."""
    NOT_READY = "not_ready"
    """It is there but off line: the cover is open, or it reports an error."""
    NO_PAPER = "no_paper"
    PAPER_LOW = "paper_low"
    """It printed, and the roll is near its end."""
    CUT_OFF = "cut_off"
    """The connection ended, or the printer fell silent, while it had the ticket."""
    NO_PLACE = "no_place"
    """The file could not be written."""
    BAD_PICTURE = "bad_picture"
