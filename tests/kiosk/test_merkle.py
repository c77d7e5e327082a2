"""The Merkle tree of a log is that of RFC 6962, whatever batches it grew in; its proofs hold, altered ones do not."""

import itertools
from collections.abc import Sequence
from contextlib import nullcontext

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import merkle
from kiosk.errors import DataFault
from kiosk.merkle import WIDTH, Waiting, leaf
from local_db.verify_log import Checkpoint, included, only_grew, root_of

# The inputs and results that certificate transparency published with its first program.
INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
ZERO, PAIR, FOUR, SIX = (
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
)
PATHS = {
    (0, 8): [ZERO, PAIR, FOUR],
    (5, 8): [SIX, "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", ROOTS[3]],
    (2, 3): [ROOTS[1]],
    (1, 5): [ROOTS[0], PAIR, SIX],
}


class Memory:
    """A tree in memory."""

    def __init__(self, raws: Sequence[bytes] = ()) -> None:
        self.raws = list(raws)
        self.tiles: dict[tuple[int, int], bytes] = {}
        self.taken = 0

    def transaction(self) -> nullcontext[None]:
        return nullcontext()

    def size(self) -> int:
        return self.taken

    def tile(self, level: int, number: int) -> bytes:
        return self.tiles.get((level, number), b"")

    def waiting(self, most: int) -> list[Waiting]:
        return [Waiting("", raw) for raw in self.raws[self.taken : self.taken + most]]

    def keep(self, tiles: dict[tuple[int, int], bytes], added: Sequence[Waiting]) -> None:
        self.tiles |= tiles
        self.taken += len(added)

    def find(self, event: str) -> None:
        return None

    def forget(self) -> None:
        self.tiles, self.taken = {}, 0


def tree(count: int, batch: int = 1000) -> Memory:
    memory = Memory([str(number).encode() for number in range(count)])
    while merkle.grow(memory, batch):
        pass
    return memory


def point(memory: Memory, size: int) -> Checkpoint:
    return Checkpoint("HBR/1/1", size, merkle.root(memory, size))


LARGE = tree(2 * WIDTH * WIDTH // 100 + WIDTH + 3)
"""1,569 leaves: seven tiles below one."""


def test_the_published_vectors():
    memory = Memory([bytes.fromhex(one) for one in INPUTS])
    merkle.grow(memory, 100)
    assert merkle.root(memory, 0).hex().startswith("e3b0c44298fc1c14")
    assert [merkle.root(memory, size).hex() for size in range(1, 9)] == ROOTS
    for (index, size), path in PATHS.items():
        assert [one.hex() for one in merkle.inclusion(memory, index, size)] == path
    assert [one.hex() for one in merkle.consistency(memory, 1, 8)] == [ZERO, PAIR, FOUR]
    assert merkle.consistency(memory, 8, 8) == []


@given(st.lists(st.integers(1, 700), max_size=6))
def test_it_is_the_tree_of_the_rfc_whatever_batches_it_grew_in(batches: list[int]):
    memory = Memory([str(number).encode() for number in range(sum(batches))])
    for batch in batches:
        assert merkle.grow(memory, batch) == batch
    assert merkle.root(memory, memory.size()) == root_of([leaf(raw) for raw in memory.raws])
    assert memory.tiles == tree(sum(batches)).tiles


def test_every_proof_of_every_small_tree_holds():
    for size in range(1, 20):
        roots = [point(LARGE, one) for one in range(size + 1)]
        for index in range(size):
            path = merkle.inclusion(LARGE, index, size)
            right = [
                other for other in range(size) if included(leaf(LARGE.raws[index]), other, size, path, roots[size].root)
            ]
            assert right == [index]
        for first, second in itertools.product(range(1, size + 1), repeat=2):
            if first <= second:
                assert only_grew(roots[first], roots[second], merkle.consistency(LARGE, first, second))


sizes = st.integers(1, LARGE.size())


@example(WIDTH, 0, 0, 0)
@example(WIDTH + 1, WIDTH, 1, 7)
@given(sizes, st.integers(0), st.integers(0), st.integers(0, 255))
def test_a_proof_that_was_altered_proves_nothing(size: int, index: int, place: int, bit: int):
    index %= size
    path, root = merkle.inclusion(LARGE, index, size), merkle.root(LARGE, size)
    assert included(leaf(LARGE.raws[index]), index, size, path, root)
    assert not included(flipped(leaf(LARGE.raws[index]), bit), index, size, path, root)
    assert not included(leaf(LARGE.raws[index]), index, size, path, flipped(root, bit))
    assert not included(leaf(LARGE.raws[index]), index, size, [*path, root], root)
    if path:
        place %= len(path)
        wrong = [flipped(one, bit) if number == place else one for number, one in enumerate(path)]
        assert not included(leaf(LARGE.raws[index]), index, size, wrong, root)
        assert not included(leaf(LARGE.raws[index]), index, size, path[:place] + path[place + 1 :], root)


@given(sizes, sizes, st.integers(0), st.integers(0, 255))
def test_a_proof_of_growth_that_was_altered_proves_nothing(one: int, other: int, place: int, bit: int):
    first, second = sorted((one, other))
    old, new, path = point(LARGE, first), point(LARGE, second), merkle.consistency(LARGE, first, second)
    assert only_grew(old, new, path)
    assert not only_grew(old._replace(root=flipped(old.root, bit)), new, path)
    assert not only_grew(old, new._replace(root=flipped(new.root, bit)), path)
    assert first == second or not only_grew(new, old, path)
    if path:
        place %= len(path)
        wrong = [flipped(hashed, bit) if number == place else hashed for number, hashed in enumerate(path)]
        assert not only_grew(old, new, wrong)
        assert not only_grew(old, new, path[:place] + path[place + 1 :])


def test_a_damaged_tree_says_so():
    memory = tree(WIDTH + 10)
    memory.tiles[0, 1] = memory.tiles[0, 1][:-1]
    memory.raws.append(b"more")
    with pytest.raises(DataFault, match="tile 1 of level 0"):
        merkle.grow(memory, 10)
    with pytest.raises(DataFault, match="tile 1 of level 0"):
        merkle.root(memory, WIDTH + 10)


def flipped(hashed: bytes, bit: int) -> bytes:
    return (int.from_bytes(hashed) ^ 1 << bit).to_bytes(32)
