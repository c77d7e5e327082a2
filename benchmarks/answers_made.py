"""A pack with as many answers as asked for, made from a seed out of the sentences of the sample's answers."""

import random

import msgspec

from kiosk.catalogue.answer import Answer, LocalisedBody
from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Pack


def made(pack: Pack, number: int, seed: int = 7) -> Pack:
    """The answers of the pack, and others until there are `number`: halves of two titles, sentences of six texts."""
    chance = random.Random(seed)
    sentences = [line for answer in pack.answers for line in answer.body.en.splitlines() if line.strip()]
    also = [word.strip() for answer in pack.answers for word in answer.also.en.split(",")]
    answers = list(pack.answers)
    while len(answers) < number:
        one, other = chance.sample(pack.answers, 2)
        front, back = one.title.en.split(), other.title.en.split()
        words = " ".join(front[: len(front) // 2 + 1] + back[len(back) // 2 :])
        answers.append(_answer(one, len(answers), words, chance.sample(also, 5), chance.sample(sentences, 6)))
    return msgspec.structs.replace(pack, answers=tuple(answers))


def _answer(like: Answer, number: int, title: str, also: list[str], sentences: list[str]) -> Answer:
    return msgspec.structs.replace(
        like,
        id=f"made-{number}",
        title=Localised(en=f"{title} {number}"),
        also=Localised(en=", ".join(also)),
        body=LocalisedBody(en="\n\n".join(sentences)),
        often=False,
    )
