"""The edition: its name, as readers see it, and where it stands."""

import os

NAME = "Recueil"

LOCAL_BASE = "http://localhost:8000/"
"""Where the site stands as long as nobody has said where it is published: `make serve`."""


def base_address(local: str = LOCAL_BASE) -> str:
    """Return the address of the site's root: RECUEIL_BASE_URL, else `local`; it ends in a slash."""
    base = os.environ.get("RECUEIL_BASE_URL", "").strip() or local
    return base if base.endswith("/") else base + "/"
