"""The Content-Security-Policy of every page: what it may load and run, said in one place.

Nothing is inline on our pages, neither script nor style, so that no hash is needed and one
policy serves them all.  JSON-LD is data: no browser runs it, and no policy refuses it.
"""

from __future__ import annotations

from collections.abc import Iterable

from recueil.markup import trusted

_DIRECTIVES = {
    "default-src": "'none'",
    # Pagefind's search is WebAssembly; compiling that is all that the second word allows.
    "script-src": "{own} 'wasm-unsafe-eval'",
    "style-src": "{own}",
    "img-src": "{own} data:",  # the theme's stylesheets hold a few pictures as data
    "font-src": "{own}",
    "connect-src": "{own}",
    "worker-src": "{own}",
    "base-uri": "'none'",
    "form-action": "{own}",
}


def policy(own: str = "'self'") -> str:
    """Return the policy; `own` names where our own files come from."""
    return "; ".join(_directives(own))


def _directives(own: str) -> Iterable[str]:
    return (f"{name} {sources.format(own=own)}" for name, sources in _DIRECTIVES.items())


POLICY = trusted(policy())
"""The policy of the published site."""
