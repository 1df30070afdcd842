"""An IMAP server on this machine that knows one mailbox, by password or by token."""

from __future__ import annotations

import base64
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass, field

from tests.mail.servers import HOST


@dataclass
class ImapServer:
    """Serves `messages` to whoever signs in; `heard` is every command line that came in."""

    tls: ssl.SSLContext
    messages: list[bytes]
    user: str
    password: str = ""
    token: str = ""
    heard: list[str] = field(default_factory=list)

    def __enter__(self) -> ImapServer:
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                plain, _ = self._socket.accept()
                with suppress(OSError), self.tls.wrap_socket(plain, server_side=True) as connection:
                    self._talk(connection)

    def _talk(self, connection: ssl.SSLSocket) -> None:
        lines = connection.makefile("rb")
        connection.sendall(b"* OK here\r\n")
        while line := lines.readline():
            tag, _, command = line.decode().strip().partition(" ")
            self.heard.append(command)
            verb = command.split()[0].upper()
            good = True
            if verb == "CAPABILITY":
                connection.sendall(b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n")
            elif verb == "LOGIN":
                good = bool(self.password) and command.endswith(f'{self.user} "{self.password}"')
            elif verb == "AUTHENTICATE":
                connection.sendall(b"+ \r\n")
                said = base64.b64decode(lines.readline()).decode()
                good = said == f"user={self.user}\x01auth=Bearer {self.token}\x01\x01"
                if not good:
                    connection.sendall(b"+ " + base64.b64encode(b'{"status":"400"}') + b"\r\n")
                    lines.readline()
            elif verb == "SEARCH":
                numbers = " ".join(str(n) for n in range(1, len(self.messages) + 1))
                connection.sendall(f"* SEARCH {numbers}\r\n".encode())
            elif verb == "FETCH":
                number = int(command.split()[1])
                data = self.messages[number - 1]
                head = f"* {number} FETCH (BODY[] {{{len(data)}}}\r\n".encode()
                connection.sendall(head + data + b")\r\n")
            state = "OK done" if good else "NO [AUTHENTICATIONFAILED] wrong credentials"
            connection.sendall(f"{tag} {state}\r\n".encode())
            if verb == "LOGOUT":
                return
