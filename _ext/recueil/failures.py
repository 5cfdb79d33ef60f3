"""Failures: what stops a program beside faulty records, told in a line, never as a traceback."""

from __future__ import annotations

import errno
import re
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from socket import gaierror

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from recueil.findings import Finding, failure
from recueil.i18n import N_, MissingCatalogueError, catalogue, user_language
from recueil.nearest import nearest

INTERRUPTED = 130
"""The exit status of what Ctrl+C has ended."""


def told_failure(error: BaseException, root: Path, log: Path, language: str | None = None) -> str:
    """Return one line about an error; what only a programmer can read is added to `log`."""
    language = user_language(language)
    return str(found_failure(error, root, log, language).told(language))


def found_failure(error: BaseException, root: Path, log: Path, language: str) -> Finding:
    """Return what is to be told of an error; what only a programmer can read is added to `log`."""
    say = catalogue(language).gettext
    frame = _template_frame(error)
    if isinstance(error, TemplateError) or frame:
        return _of_template(error, frame, root, say)
    if isinstance(error, MissingCatalogueError):
        return failure("messages", say(_NOT_COMPILED) % {"language": error})
    if isinstance(error, OSError):
        reason = reason_of(error, language)
        place = _below(root, str(error.filename)) if error.filename else ""
        return failure("system", say(_REFUSED) % {"reason": reason}, place)
    kept = _kept(error, log)
    words = say(_SEE) % {"log": _below(root, str(log))} if kept else say(_UNKNOWN)
    return failure("internal", words)


def reason_of(error: OSError, language: str | None = None) -> str:
    """Return why the computer refuses, in plain words where we have some."""
    cause = getattr(error, "reason", None)  # of an address that does not answer
    inner = cause if isinstance(cause, OSError) else error
    known = _NO_HOST if isinstance(inner, gaierror) else _REASONS.get(inner.errno or 0)
    if isinstance(inner, TimeoutError):
        known = _REASONS[errno.ETIMEDOUT]
    if known:
        return catalogue(user_language(language)).gettext(known)
    return inner.strerror or str(inner) or "?"


def _kept(error: BaseException, log: Path) -> bool:
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as opened:
            opened.write("".join(traceback.format_exception(error)))
    except OSError:
        return False
    return True


_REFUSED = N_("the computer refuses: %(reason)s")
_REASONS = {
    errno.ENOSPC: N_("no room is left on the disk"),
    errno.EDQUOT: N_("no room is left on the disk"),
    errno.EACCES: N_("this may not be read or written"),
    errno.EPERM: N_("this may not be read or written"),
    errno.ENOENT: N_("there is no such file"),
    errno.EISDIR: N_("this is a folder, and not a file"),
    errno.ENOTDIR: N_("this is not a folder"),
    errno.ENAMETOOLONG: N_("the name is too long"),
    errno.ECONNREFUSED: N_("nobody answers at this address"),
    errno.ETIMEDOUT: N_("no answer came in time"),
    errno.ENETUNREACH: N_("the network cannot be reached"),
    errno.EROFS: N_("nothing can be written on this disk"),
    errno.EADDRINUSE: N_("another program listens at this address: choose another --port"),
    errno.EADDRNOTAVAIL: N_("this computer has no such address: choose another --host"),
}
_NO_HOST = N_("no computer has this name on the network")
_NOT_COMPILED = N_("the messages in %(language)s are not compiled: run make messages")
_SEE = N_("the build failed for a reason that is not in the sources; see %(log)s")
_UNKNOWN = N_("the build failed for a reason that is not in the sources")


def _of_template(
    error: BaseException, frame: tuple[str, int] | None, root: Path, say: Callable[[str], str]
) -> Finding:
    """Return what is wrong in a template, with its file, line and column."""
    if isinstance(error, TemplateSyntaxError):
        file, line = error.filename or error.name or "", error.lineno
    else:
        file, line = frame or (str(getattr(error, "name", "") or ""), 1)
    message, words = _plainly(error)
    column = _column(root, file, line, words["what"])
    near = nearest(words["what"], _TAGS) if message == _NO_TAG else None
    meant = ". " + say('Did you mean "%(near)s"?') % {"near": near} if near else ""
    return failure("template", f"{say(message) % words}{meant}", _below(root, file), line, column)


def _plainly(error: BaseException) -> tuple[str, dict[str, str]]:
    if isinstance(error, TemplateNotFound):
        asked = re.match("'([^']*)' not found in", str(error))  # Jinja and Sphinx name it within
        return _NO_TEMPLATE, {"what": asked[1] if asked else str(error.name or error)}
    reason = str(getattr(error, "message", None) or error)
    for pattern, message in _PLAIN.items():
        if found := re.fullmatch(pattern, reason, re.DOTALL):
            words = {name: _SIGNS.get(word, word) for name, word in found.groupdict().items()}
            return message, words
    return _OTHERWISE, {"what": " ".join(reason.split())}


_NO_TAG = N_('there is no tag "%(what)s" here')
_NO_TEMPLATE = N_('there is no template called "%(what)s"')
_OTHERWISE = N_("the template cannot be shown: %(what)s")
_PLAIN: Mapping[str, str] = {
    "Expected an expression, got '(?P<what>.*)'": N_(
        'a name or a value is missing before "%(what)s"'
    ),
    r"Encountered unknown tag '(?P<what>.*?)'\..*": _NO_TAG,
    "Unexpected end of template.* closed is '(?P<what>[^']*)'.*": N_(
        'the block "%(what)s" is never closed: {%% end%(what)s %%} is missing'
    ),
    "unexpected end of template, expected '(?P<what>.*)'.*": N_(
        'the template ends where "%(what)s" is expected'
    ),
    "No (?:filter|test) named '(?P<what>.*?)'.*": N_('there is no filter or test "%(what)s"'),
    "expected token '(?P<wanted>.*)', got '(?P<what>.*)'": N_(
        '"%(wanted)s" is expected here, not "%(what)s"'
    ),
    "unexpected '(?P<what>.*)'": N_('"%(what)s" is not expected here'),
    "'(?P<what>[^']*)' is undefined": N_('this template knows nothing called "%(what)s"'),
    ".* has no attribute '(?P<what>[^']*)'": N_('what is asked here has nothing called "%(what)s"'),
}
"""What Jinja says, as a pattern, and its plain words."""

_SIGNS = {
    "end of print statement": "}}",
    "end of statement block": "%}",
    "begin of print statement": "{{",
    "begin of statement block": "{%",
}
_TAGS = (
    "if", "elif", "else", "endif", "for", "endfor", "block", "endblock", "set", "endset", "macro",
    "endmacro", "include", "import", "from", "extends", "trans", "endtrans", "pluralize",
)  # fmt: skip


def _column(root: Path, file: str, line: int, what: str) -> int:
    """Return where something stands in a line of a template; Jinja tells only the line."""
    try:
        text = Path(root, file).read_text(encoding="utf-8").splitlines()[line - 1]
    except (OSError, UnicodeError, IndexError):
        return 1
    found = re.search(rf"(?<!\w){re.escape(what)}(?!\w)", text) or re.search(r"\{[{%#]", text)
    return found.start() + 1 if found else 1


def _template_frame(error: BaseException) -> tuple[str, int] | None:
    """Return the innermost template and line of an error raised while one was rendered."""
    found = [
        (frame.filename, frame.lineno or 0)
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".html")
    ]
    return found[-1] if found else None


def _below(root: Path, file: str) -> str:
    return file.removeprefix(f"{root}/")
