"""Posts that are broken or meant to break something: nothing of them is kept, and the refusal says why."""

import asyncio
import socket
from contextlib import suppress

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.openrosa.digest import Asked, Challenge, DigestAnswers
from central.openrosa.posted import MOST_POST, PostRefused, Room, boundary_of, read_post
from central.openrosa.posts import Attachment, Post, split
from central.openrosa.wording import message_of
from kiosk.forms.file_names import is_plain
from tests.central.openrosa.stage import filled

BOMB = b"""<!DOCTYPE data [<!ENTITY a "aaaaaaaaaa">%s]><data id="site-visit">&j;
<meta><instanceID>uuid:1</instanceID></meta></data>""" % b"".join(
    b'<!ENTITY %c "%s">' % (98 + number, b"&%c;" % (97 + number) * 10) for number in range(9)
)
NO_SCHEME = b"<data id='site-visit'><meta><instanceID>no scheme</instanceID></meta></data>"
OUTSIDE = b"""<!DOCTYPE data [<!ENTITY a SYSTEM "file:///etc/hostname">]><data id="site-visit"><name>&a;</name>
<meta><instanceID>uuid:1</instanceID></meta></data>"""


def part(name: str, content: bytes, filename: str | None = "f.xml", boundary: str = "b") -> bytes:
    file = f'; filename="{filename}"' if filename is not None else ""
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{file}\r\nContent-Type: text/xml\r\n\r\n'
    return head.encode("utf-8", "surrogateescape") + content + b"\r\n"


FORM = part("xml_submission_file", filled(photos=("a.jpg", "../a.jpg")))
END = b"--b--\r\n"


def send(server, body: bytes, kind: str = "multipart/form-data; boundary=b"):
    headers = {"Content-Type": kind}
    return server.ask("POST", "/submission", content=body, headers=headers)


def check_refused(server, answer, *status: int):
    assert answer.status_code in status, answer.text
    assert message_of(answer.content)
    assert answer.headers["X-OpenRosa-Version"] == "1.0"
    assert server.submissions() == []
    assert not [path for path in server.folder.rglob("*") if path.parent.name in {"arriving", "from-the-field"}]
    assert server.blobs.unsent() == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"junk", 400),
        (END, 400),
        (FORM, 400),
        (FORM[:-40], 400),
        (FORM + b"--b", 400),
        (FORM + b"--b\r\n", 400),
        (FORM + part("a.jpg", b"1", "a.jpg"), 400),
        (part("other", b"x") + END, 400),
        (part("xml_submission_file", b"") + END, 400),
        (part("xml_submission_file", b"not xml") + END, 400),
        (part("xml_submission_file", BOMB) + END, 400),
        (part("xml_submission_file", OUTSIDE) + END, 400),
        (part("xml_submission_file", b"<data/>") + END, 400),
        (part("xml_submission_file", b"<data id='site-visit'/>") + END, 400),
        (part("xml_submission_file", NO_SCHEME) + END, 400),
        (part("xml_submission_file", b"<d>" * 5000 + b"</d>" * 5000) + END, 400),
        (FORM + FORM + END, 400),
        (FORM + part("../a.jpg", b"1", "../a.jpg") + END, 400),
        (FORM + part("/etc/passwd", b"1", "/etc/passwd") + END, 400),
        (FORM + part("a", b"1", "..") + END, 400),
        (FORM + part("a", b"1", ".hidden") + END, 400),
        (FORM + part("a", b"1", "CON.jpg") + END, 400),
        (FORM + part("a", b"1", "a\x00.jpg") + END, 400),
        (FORM + part("a", b"1", "x" * 300) + END, 400),
        (FORM + part("a.jpg", b"1", "a.jpg") + part("a.jpg", b"2", "a.jpg") + END, 400),
        (FORM + b'--b\r\nContent-Disposition: form-data; name="\xff"; filename="\xfe"\r\n\r\nx\r\n' + END, 400),
        (FORM + b"--b\r\nNo-Colon\r\n\r\nx\r\n" + END, 400),
        (FORM + b"--b\r\n" + b"A: b\r\n" * 50 + b"\r\nx\r\n" + END, 413),
        (b"".join(part(f"p{n}", b"x", None) for n in range(300)) + FORM + END, 413),
        (part("x", b"y" * 5000, None) + FORM + END, 413),
        (part("xml_submission_file", b" " * (11 << 20)) + END, 413),
    ],
)  # fmt: skip
def test_a_broken_post_leaves_nothing(untouched, body, status):
    check_refused(untouched, send(untouched, body), status)


@pytest.mark.parametrize(
    "kind", ["", "text/xml", "application/json", "multipart/form-data", "multipart/mixed; boundary=b"]
)
def test_another_kind_of_body_is_not_read(untouched, kind):
    check_refused(untouched, send(untouched, FORM + END, kind), 415)


def authorization(server) -> str:
    header = server.ask("GET", "/formList", auth=None).headers["WWW-Authenticate"]
    nonce = header.partition('nonce="')[2].partition('"')[0]
    challenge = Challenge("digest", {"realm": "Shopfront", "nonce": nonce, "qop": "auth"})
    answers = DigestAnswers(challenge, server.login.user, server.login.password)
    return answers.authorization(Asked("POST", "/openrosa/submission"))


def raw(server, head: str, *pieces: bytes) -> bytes:
    """What a server answers on a bare connection."""
    with socket.create_connection(("127.0.0.1", server.port), 10) as wire:
        lines = ["POST /openrosa/submission HTTP/1.1", "Host: x", f"Authorization: {authorization(server)}", head]
        wire.sendall("\r\n".join([*lines, "Content-Type: multipart/form-data; boundary=b", "", ""]).encode())
        for piece in pieces:
            wire.sendall(piece)
        wire.settimeout(10)
        found = b""
        while b"\r\n\r\n" not in found:
            piece = wire.recv(65536)
            if not piece:
                break
            found += piece
        return found


def test_a_post_that_says_it_is_huge_is_refused_before_it_comes(server):
    answer = raw(server, f"Content-Length: {MOST_POST + 1}")
    assert answer.startswith(b"HTTP/1.1 413")
    assert server.submissions() == []


def test_a_post_that_is_cut_leaves_nothing(server):
    body = FORM + part("a.jpg", b"1" * 1000, "a.jpg") + END
    with socket.create_connection(("127.0.0.1", server.port), 10) as wire:
        head = f"POST /openrosa/submission HTTP/1.1\r\nHost: x\r\nAuthorization: {authorization(server)}\r\n"
        head += f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {len(body)}\r\n\r\n"
        wire.sendall(head.encode() + body[:-300])
    assert send(server, FORM + END).status_code == 201
    (found,) = server.submissions()
    assert server.read(found)[1] == {}


def test_a_body_in_chunks_is_counted_too():
    async def stream():
        for _ in range(MOST_POST // (1 << 20) + 2):
            yield b"x" * (1 << 20)

    with pytest.raises(PostRefused) as refused:
        asyncio.run(read_post(stream(), "b"))
    assert refused.value.status == 413


def test_small_posts_get_through_while_large_ones_come_slowly():
    room = Room(100)
    with room.held("60"), room.held("30"):
        with pytest.raises(PostRefused) as refused, room.held("11"):
            pass
        assert refused.value.status == 503
        with room.held("10"):
            pass
    with pytest.raises(PostRefused), room.held(""):  # of one that does not say, the most is expected
        pass
    with room.held("100"):
        pass


@pytest.mark.parametrize(
    ("header", "boundary"),
    [
        ("multipart/form-data; boundary=abc", "abc"),
        ('multipart/form-data; boundary="a b;c"', "a b;c"),
        ("Multipart/Form-Data;charset=utf-8;Boundary=abc", "abc"),
        ("multipart/form-data; boundary=abc; charset=utf-8", "abc"),
    ],
)
def test_the_boundary_is_found(header, boundary):
    assert boundary_of(header) == boundary


names = (
    st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=20)
    .map(lambda name: f"{name}.jpg")
    .filter(is_plain)
)


@given(st.dictionaries(names, st.binary(max_size=300), max_size=6), st.booleans(), st.integers(1, 97))
def test_what_our_client_writes_our_server_reads(files, follows, step):
    xml = filled(instance="uuid:1", photos=tuple(files))
    post = Post(xml, tuple(Attachment.of(name, content) for name, content in files.items()), follows=follows)

    async def read():
        body = b"".join([piece async for piece in post.body()])
        assert len(body) == post.size

        async def stream():
            for start in range(0, len(body), step):
                yield body[start : start + step]

        return await read_post(stream(), boundary_of(post.content_type))

    found = asyncio.run(read())
    assert (found.xml, found.files, found.follows) == (xml, files, follows)


@given(st.lists(st.integers(0, 5000), max_size=150), st.one_of(st.none(), st.integers(6000, 40_000)))
def test_posts_hold_every_attachment_once_in_order_within_the_limit(sizes, limit):
    attachments = [Attachment(f"{number}.jpg", b"", size) for number, size in enumerate(sizes)]
    posts = split(b"<data/>", attachments, limit)
    assert [one for post in posts for one in post.attachments] == attachments
    assert [post.follows for post in posts] == [True] * (len(posts) - 1) + [False]
    assert all(len(post.attachments) <= 100 for post in posts)
    assert limit is None or all(post.size <= limit for post in posts)
    assert all(post.attachments for post in posts[:-1])


@given(st.data())
def test_no_bytes_break_the_reading(data):
    """Whatever is cut out, put in or changed: the post is read whole, or refused."""
    body = bytearray(FORM + part("a.jpg", b"1234567890", "a.jpg") + END)
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, len(body)))
        end = data.draw(st.integers(start, min(len(body), start + 30)))
        body[start:end] = data.draw(st.binary(max_size=10) | st.sampled_from([b"\r\n", b"--b", b'"', b";", b":"]))

    async def stream():
        yield bytes(body)

    with suppress(PostRefused):
        found = asyncio.run(read_post(stream(), "b"))
        assert all(is_plain(name) for name in found.files)


def test_httpx_is_a_second_opinion(server):
    """Another writer of multipart forms than ours is read as well."""
    xml = filled(photos=("a b.jpg",))
    assert server.post(xml, {"a b.jpg": b"1"}).status_code == 201
    assert isinstance(server.ask("HEAD", "/submission"), httpx.Response)
