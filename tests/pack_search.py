"""The search of whatever pack a node shows now, made once for packs with the same texts in this process."""

from local_db.answer_index import AnswerIndex

_BY_PACK = {}
_TEXTS = ("answers", "services", "topics", "life_events", "synonyms", "agencies", "languages")


def index_of(pack):
    """The index of a pack, or of another that says the same."""
    texts = [getattr(pack, name) for name in _TEXTS]
    if id(pack) not in _BY_PACK:
        same = (index for known, told, index in _BY_PACK.values() if told == texts)
        _BY_PACK[id(pack)] = (pack, texts, next(same, None) or AnswerIndex(lambda: pack))
    return _BY_PACK[id(pack)][2]


class PackSearch:
    """Finds in the pack that `pack` gives, whichever that is by now; another one is not made in the background."""

    def __init__(self, pack):
        self._pack = pack

    def find(self, text, language, **more):
        """See `kiosk.answers.ports.AnswerSearch`."""
        return index_of(self._pack()).find(text, language, **more)
