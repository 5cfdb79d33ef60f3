"""`make serve`: the site on this machine, edit by edit, with what is wrong on its pages."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from recueil.failures import INTERRUPTED, told_failure
from recueil.findings import print_line
from recueil.i18n import N_, catalogue, user_language
from recueil.options import Options, speaker
from recueil.preview.following import Following
from recueil.preview.process import Builder
from recueil.preview.server import listen
from recueil.preview.state import State
from recueil.preview.watching import Watch


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Serve `build/site`, build it and follow the editor's edits until interrupted."""
    options = _parser().parse_args(arguments)
    everywhere = options.host in ("0.0.0.0", "::", "")
    address = f"http://{'localhost' if everywhere else options.host}:{options.port}/"
    try:
        state = State(user_language())
        listen(options.host, options.port, root / "build" / "site", state)
        say = catalogue(user_language()).gettext
        print_line(say(N_("The site is at %(address)s (Ctrl+C ends it)")) % {"address": address})
        _follow(root, address, state)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        print_line(told_failure(error, root, root / "build" / "serve.log"))
        return 1
    return 0


def _follow(root: Path, address: str, state: State) -> None:
    watch = Watch(root)
    builder: Builder | None = None
    try:
        with _interrupt_held():
            builder = Builder(root, address)
        following = Following(watch, builder, state)
        following.begin()
        while True:
            following.step()
    finally:
        if builder:
            builder.stop()


@contextmanager
def _interrupt_held() -> Iterator[None]:
    """Hear Ctrl+C only at the end: a process that is just started could not be ended yet."""
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard and before is not signal.SIG_IGN:
        raise KeyboardInterrupt


def _parser() -> Options:
    say = speaker()
    about = N_("Show the site on this computer, with what is wrong on its pages, edit by edit.")
    parser = Options(prog="serve.py", description=say(about))
    parser.add_argument(
        "--host", default="localhost", metavar=say(N_("ADDRESS")),
        help=say(N_("address to listen on")),
    )  # fmt: skip
    parser.add_argument(
        "--port", default=8000, type=_port, metavar=say(N_("NUMBER")),
        help=say(N_("port to listen on")),
    )  # fmt: skip
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65_536):
        say = catalogue(user_language()).gettext
        raise argparse.ArgumentTypeError(say(N_("a port is a number from 1 to 65535")))
    return int(text)
