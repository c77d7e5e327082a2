"""A session as bytes, and back: nothing is evaluated again, so that clocks and chance have no say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.forms.errors import FormError
from kiosk.forms.session.items import FormNode, RepeatScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.forms.session.items import Item

_OWN, _STALE = 1, 2


class KeptNode(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A node as it stood."""

    item: int
    raw: str
    text: str
    flags: int
    attributes: tuple[KeptNode, ...] = ()
    children: tuple[KeptNode, ...] = ()


class Saved(msgspec.Struct, frozen=True):
    """A session as it stood; `form` is how many nodes its form has, a cheap check that it is the same one."""

    form: int
    root: str
    zone: str
    language: str
    seed: bytes
    drawn: int
    tree: KeptNode


_DECODER = msgspec.msgpack.Decoder(Saved)


def encoded(saved: Saved) -> bytes:
    """A saved session as bytes."""
    return msgspec.msgpack.encode(saved)


def decoded(content: bytes, items: Sequence[Item]) -> Saved:
    """A saved session from its bytes. Raises FormError where they are damaged or of another form."""
    try:
        saved = _DECODER.decode(content)
    except (msgspec.MsgspecError, RecursionError) as error:
        message = "the saved answers are damaged"
        raise FormError(message) from error
    if (saved.form, saved.root) != (len(items), items[0].path):
        message = "the saved answers belong to another form, or another version of it"
        raise FormError(message)
    return saved


def kept(node: FormNode) -> KeptNode:
    """A node with all under it."""
    return KeptNode(
        node.item.number,
        node.raw,
        node.text,
        node.own * _OWN | node.stale * _STALE,
        tuple(kept(one) for one in node.attributes if isinstance(one, FormNode)),
        tuple(kept(child) for child in node.children if isinstance(child, FormNode)),
    )


def grown(saved: KeptNode, scope: RepeatScope, items: Sequence[Item], parent: FormNode | None = None) -> FormNode:
    """The tree again. Raises FormError for one that does not fit the form."""
    item = items[saved.item] if 0 <= saved.item < len(items) else None
    if item is None or item.parent is not (None if parent is None else parent.item):
        message = "the saved answers do not fit the form"
        raise FormError(message)
    if item.is_repeat:
        scope = RepeatScope(item.width, scope, scope.depth + 1)
    node = FormNode(item, scope, saved.text)
    node.raw = saved.raw
    node.own, node.stale = bool(saved.flags & _OWN), bool(saved.flags & _STALE)
    node.parent = parent
    node.relevant = node.own and (parent is None or parent.relevant)
    scope.slots[item.local] = node
    if item.is_repeat:
        scope.node = node
        if scope.outer is not None:
            scope.outer.repeats.setdefault(item.number, []).append(node)
    if saved.attributes:
        node.attributes = [grown(one, scope, items, node) for one in saved.attributes]
    if saved.children:
        node.children = [grown(child, scope, items, node) for child in saved.children]
    return node
