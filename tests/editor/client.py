"""A client of the language server protocol: what an editor's program asks, over standard input."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

PATIENCE = 60
"""Seconds to wait for an answer: a busy machine starts Node slowly."""


class Client:
    """A language server at work on a folder, with the settings of that folder."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self.folder = folder
        self.settings = json.loads((folder / ".vscode" / "settings.json").read_text("utf-8"))
        self._server = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._told: queue.Queue[dict[str, Any] | None] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self._count = 0
        self._kept: list[dict[str, Any]] = []

    def __enter__(self) -> Client:
        root = self.folder.as_uri()
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "hover": {"contentFormat": ["plaintext"]},
                "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
                "publishDiagnostics": {},
            },
        }
        self.ask(
            "initialize", processId=None, rootUri=root, capabilities=capabilities,
            workspaceFolders=[{"uri": root, "name": "workspace"}],
        )  # fmt: skip
        self.tell("initialized")
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, queue.Empty):
            self.ask("shutdown")
            self.tell("exit")
        self._server.kill()
        self._server.wait()
        for pipe in (self._server.stdin, self._server.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    def open(self, name: str, text: str) -> list[dict[str, Any]]:
        """Open a file with this text; return what is wrong with it."""
        document = {"uri": self._uri(name), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return self._await("textDocument/publishDiagnostics", self._uri(name))["diagnostics"]

    def at(self, request: str, name: str, line: int, character: int) -> Any:
        """Ask something of a place of an open file."""
        place = {"line": line, "character": character}
        return self.ask(
            f"textDocument/{request}", textDocument={"uri": self._uri(name)}, position=place
        )

    def ask(self, method: str, **parameters: Any) -> Any:
        """Ask, and return the answer."""
        self._count += 1
        asked = self._count
        self._write({"id": asked, "method": method, "params": parameters})
        while True:
            message = self._next()
            if message.get("id") == asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self._kept.append(message)

    def tell(self, method: str, **parameters: Any) -> None:
        """Tell something that needs no answer."""
        self._write({"method": method, "params": parameters})

    def _uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def _await(self, method: str, uri: str) -> Any:
        kept, self._kept = self._kept, []
        for message in kept:
            if message.get("method") == method and message["params"]["uri"] == uri:
                return message["params"]
        while True:
            message = self._next()
            if message.get("method") == method and message["params"]["uri"] == uri:
                return message["params"]

    def _next(self) -> dict[str, Any]:
        """Return the next message that is no request of the server's; those are answered."""
        while True:
            message = self._told.get(timeout=PATIENCE)
            assert message is not None, "the server has ended"
            if "id" in message and "method" in message:
                self._write({"id": message["id"], "result": self._answer(message)})
            else:
                return message

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._section(item["section"]) for item in message["params"]["items"]]

    def _section(self, section: str) -> Any:
        if section in self.settings:
            return self.settings[section]
        found: dict[str, Any] = {}
        for key, value in self.settings.items():
            if key.startswith(f"{section}."):
                inner = found
                *outer, last = key.removeprefix(f"{section}.").split(".")
                for part in outer:
                    inner = inner.setdefault(part, {})
                inner[last] = value
        return found

    def _write(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._server.stdin.flush()

    def _listen(self) -> None:
        stream = self._server.stdout
        assert stream
        with suppress(ValueError, OSError):
            while line := stream.readline():
                size = 0
                while line.strip():
                    name, _, value = line.partition(b":")
                    if name.lower() == b"content-length":
                        size = int(value)
                    line = stream.readline()
                self._told.put(json.loads(stream.read(size)))
        self._told.put(None)
