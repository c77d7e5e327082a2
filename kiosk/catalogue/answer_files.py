"""Reading the folder `answers` of a pack: articles, their translations, and the words of every language.

`<id>.md` is an article in English, its front matter between two lines `+++` in TOML; `<id>.<language>.md` is its
translation, with a front matter of `title` and `also`; `words.<language>.toml` gives these two for articles that are
not translated, so that they are found; `synonyms.toml` says which words mean the same.
"""

import datetime
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

import msgspec

from kiosk.catalogue.answer import Answer, Body, LocalisedBody, first_paragraph
from kiosk.catalogue.complaints import complaints
from kiosk.catalogue.fault import PackFault, fault_from
from kiosk.catalogue.localised import LANGUAGES, Localised, Sentence
from kiosk.catalogue.part import Name, Part
from kiosk.catalogue.synonyms import Synonyms
from kiosk.catalogue.toml_file import known, parse, text_of

FOLDER: Final = "answers"
_FENCE: Final = "+++"
_HTML: Final = re.compile(r"<[a-zA-Z/!?]|&[a-zA-Z]{2,8};|&#")
_LINK: Final = re.compile(r"\]\(|https?://|www\.")
_NO_PARAGRAPH: Final = re.compile(r"#|[*+-] |\d+[.)] |>|\|")
_WORDS: Final = re.compile(r"words\.(\w+)\.toml")
_ARTICLE: Final = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(\w+))?\.md")


class _Words(Part, frozen=True):
    """What an article is called in a language, and what people call it."""

    title: Sentence
    also: Sentence = ""


class _Front(_Words, frozen=True, kw_only=True):
    """The front matter of an article in English."""

    owner: Name
    assured: datetime.date
    services: tuple[Name, ...] = ()
    topics: tuple[Name, ...] = ()
    often: bool = False


_WordsT = TypeVar("_WordsT", bound=_Words)


class _Names(NamedTuple):
    """What an article may refer to."""

    services: Sequence[str]
    topics: Sequence[str]
    agencies: Sequence[str]


class ReadAnswers(NamedTuple):
    """The articles that can be used, all that is wrong with the others, and the words that mean the same."""

    answers: tuple[Answer, ...]
    synonyms: dict[str, Synonyms]
    faults: list[PackFault]


def read_answers(folder: Path, topics: Sequence[str], agencies: Sequence[str]) -> ReadAnswers:
    """Read the folder `answers` of a pack that has these topics and agencies; one without the folder has no answers."""
    services = sorted(file.stem for file in (folder / "services").glob("*.toml"))
    names = _Names(services, topics, agencies)
    faults: list[PackFault] = []
    fronts: dict[str, tuple[_Front, str]] = {}
    translated: dict[str, dict[str, tuple[_Words, str]]] = {}
    for file in sorted((folder / FOLDER).glob("*")):
        match = _ARTICLE.fullmatch(file.name)
        if file.name.startswith((".", "~")) or _WORDS.fullmatch(file.name) or file.name == "synonyms.toml":
            continue
        if match is None:
            mend = "Call an article `<id>.md`, its translation `<id>.<language>.md`"
            faults.append(PackFault(file, "", "this is no file of answers", mend))
        elif match[2]:
            strange = list(known(match[2], LANGUAGES[1:], file, ""))
            faults += strange
            if not strange and (words := _read(file, _Words, faults)) is not None:
                translated.setdefault(match[1], {})[match[2]] = words
        elif (front := _read(file, _Front, faults)) is not None:
            faults += _name_faults(front[0], names, file)
            fronts[match[1]] = front
    words_of = _all_words(folder, fronts, faults)
    for name in translated.keys() - fronts.keys():
        if not (folder / FOLDER / f"{name}.md").is_file():
            file = folder / FOLDER / f"{name}.{next(iter(translated[name]))}.md"
            faults.append(PackFault(file, "", f"there is no article `{name}.md`", "Add it, or remove the translation"))
    answers = [
        _answer(name, *front, translated.get(name, {}), {language: words.get(name) for language, words in words_of})
        for name, front in fronts.items()
    ]
    return ReadAnswers(tuple(answers), _synonyms(folder, faults), faults)


def _answer(
    name: str,
    front: _Front,
    body: str,
    translated: Mapping[str, tuple[_Words, str]],
    words_of: Mapping[str, _Words | None],
) -> Answer:
    titles, also, bodies = {"en": front.title}, {"en": front.also}, {"en": body}
    for language, words in words_of.items():
        if words is not None:
            titles[language], also[language] = words.title, words.also
    for language, (words, text) in translated.items():
        # The words beside a whole translation are more that people say.
        more = ", ".join(filter(None, dict.fromkeys((words.also, also.get(language, "")))))
        titles[language], also[language], bodies[language] = words.title, more, text
    return Answer(
        id=name,
        title=Localised(**titles),
        also=Localised(**also),
        body=LocalisedBody(**bodies),
        services=front.services,
        topics=front.topics,
        owner=front.owner,
        assured=front.assured,
        often=front.often,
    )


def _read(file: Path, kind: type[_WordsT], faults: list[PackFault]) -> tuple[_WordsT, str] | None:
    """The front matter and the body of a file; None where it cannot be used."""
    try:
        front, body = split(text_of(file))
        data = tomllib.loads(front)
    except PackFault as fault:
        faults.append(fault)
        return None
    except ValueError as error:
        if isinstance(error, tomllib.TOMLDecodeError):
            faults.append(PackFault(file, "", f"its front matter is not TOML: {error}", "Mend the line named here"))
        else:
            mend = "Begin with a line `+++`, the keys in TOML, and `+++` again"
            faults.append(PackFault(file, "line 1", "it has no front matter", mend))
        return None
    wrong = list(body_faults(file, body, 1 + front.count("\n")))
    try:
        found = msgspec.convert(data, kind, strict=True)
    except msgspec.ValidationError:
        faults += [fault_from(file, complaint, kind.__struct_encode_fields__) for complaint in complaints(data, kind)]
        faults += wrong
        return None
    faults += wrong
    return None if wrong else (found, body.strip())


def split(text: str) -> tuple[str, str]:
    """The front matter, on the lines on which it stands in the file, and the body; raises ValueError without one."""
    lines = text.removeprefix("\ufeff").split("\n")
    if lines[0].rstrip() != _FENCE:
        message = "no front matter"
        raise ValueError(message)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), 0)
    if not end:
        message = "the front matter does not end"
        raise ValueError(message)
    return "\n" + "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :])


def body_faults(file: Path, body: str, above: int) -> Iterator[PackFault]:
    """What is wrong in the text of an article that begins `above` lines down its file."""
    first = first_paragraph(body)
    if not first or _NO_PARAGRAPH.match(first):
        problem = "it does not begin with a paragraph that answers the question"
        yield PackFault(file, f"line {above + 1}", problem, "Answer in one or two sentences, then the rest")
    try:
        msgspec.convert(body.strip() or "-", Body)
    except msgspec.ValidationError:
        yield PackFault(file, f"line {above + 1}", f"it has {len(body)} letters", "Shorten it to 6,000, better to 800")
    for number, line in enumerate(body.split("\n"), above + 1):
        if _HTML.search(line):
            yield PackFault(file, f"line {number}", "there is HTML in it", "Write Markdown: `**bold**`, `1. `, `* `")
        if _LINK.search(line):
            yield PackFault(file, f"line {number}", "there is a link in it", "Say whom to ask: a kiosk opens no pages")


def _name_faults(front: _Front, names: _Names, file: Path) -> Iterator[PackFault]:
    for key, choices in (("services", names.services), ("topics", names.topics)):
        for name in getattr(front, key):
            yield from known(name, choices, file, key)
    yield from known(front.owner, names.agencies, file, "owner")


def _all_words(
    folder: Path, fronts: Mapping[str, object], faults: list[PackFault]
) -> list[tuple[str, dict[str, _Words]]]:
    """The files `words.<language>.toml`, each with its language."""
    found: list[tuple[str, dict[str, _Words]]] = []
    there = {one.stem for one in (folder / FOLDER).glob("*.md")}
    for file in sorted((folder / FOLDER).glob("words.*.toml")):
        match = _WORDS.fullmatch(file.name)
        wrong = list(known(match[1] if match else file.name, LANGUAGES[1:], file, ""))
        try:
            data = parse(file)
        except PackFault as fault:
            wrong.append(fault)
            data = {}
        for name in data:
            if name not in fronts and name not in there:
                wrong.append(PackFault(file, name, f"there is no article `{name}.md`", "Add it, or remove its words"))
        try:
            words = msgspec.convert(data, dict[str, _Words], strict=True)
        except msgspec.ValidationError:
            words = {}
            wrong += [fault_from(file, one, ("title", "also")) for one in complaints(data, dict[str, _Words])]
        faults += wrong
        if match and not wrong:
            found.append((match[1], words))
    return found


def _synonyms(folder: Path, faults: list[PackFault]) -> dict[str, Synonyms]:
    file = folder / FOLDER / "synonyms.toml"
    if not file.is_file():
        return {}
    try:
        data = parse(file)
        faults += (fault for language in data for fault in known(language, LANGUAGES, file, language))
        return msgspec.convert(data, dict[str, Synonyms], strict=True)
    except PackFault as fault:
        faults.append(fault)
    except msgspec.ValidationError:
        keys = Synonyms.__struct_encode_fields__
        faults += [fault_from(file, one, keys) for one in complaints(data, dict[str, Synonyms])]
    return {}
