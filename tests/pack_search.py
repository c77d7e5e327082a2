"""The search of whatever pack a node shows now, made once for each pack of this process."""

from local_db.answer_index import AnswerIndex

_MADE = {}


class PackSearch:
    """Finds in the pack that `pack` gives, whichever that is by now; another one is not made in the background."""

    def __init__(self, pack):
        self._pack = pack

    def find(self, text, language, **more):
        """See `kiosk.answers.ports.AnswerSearch`."""
        pack = self._pack()
        index = _MADE.setdefault(id(pack), AnswerIndex(lambda: pack))
        return index.find(text, language, **more)
