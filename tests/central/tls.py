"""What listens between a device and its hub: one keeps every byte, one has another certificate, and one has none."""

import asyncio
import socketserver
import ssl
import threading
from contextlib import suppress


class Recording:
    """The allowance of a cable (`central/cable.py`) that lets everything through and keeps it."""

    silent, left = False, None

    def __init__(self):
        self.passed = bytearray()

    def pass_on(self, piece):
        self.passed += piece
        return piece, False


class Middle:
    """A proxy that ends TLS with another certificate and hands on what it reads, as an attacker would."""

    def __init__(self, certificate, port):
        self.heard = bytearray()
        self._target = port
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate.file, certificate.key_file)
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._serve()), daemon=True)
        self._thread.start()
        self._ready.wait(10)
        self.url = f"https://127.0.0.1:{self.port}"

    def close(self):
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()
        self._loop.close()

    async def _serve(self):
        # what is refused in the middle of a handshake is no fault of the test
        self._loop.set_exception_handler(lambda _loop, _context: None)
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0, ssl=self._context)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._end.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
            with suppress(asyncio.CancelledError, OSError):
                await task

    async def _carry(self, reader, writer):
        unverified = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        unverified.check_hostname, unverified.verify_mode = False, ssl.CERT_NONE
        hub = None
        with suppress(OSError, asyncio.CancelledError):
            answers, hub = await asyncio.open_connection("127.0.0.1", self._target, ssl=unverified)
            await asyncio.gather(self._pump(reader, hub, keep=True), self._pump(answers, writer, keep=False))
        for end in (writer, hub):
            if end is not None:
                end.transport.abort()

    async def _pump(self, reader, writer, *, keep):
        while piece := await reader.read(65536):
            if keep:
                self.heard += piece
            writer.write(piece)
            await writer.drain()
        writer.transport.abort()


class Clear(socketserver.ThreadingTCPServer):
    """A web server without TLS that keeps what it is told."""

    daemon_threads = False

    def __init__(self):
        self.heard = bytearray()
        super().__init__(("127.0.0.1", 0), _Clear)
        self.place = f"127.0.0.1:{self.server_address[1]}"
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self):
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Clear(socketserver.BaseRequestHandler):
    def handle(self):
        self.server.heard += self.request.recv(65536)
        self.request.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
