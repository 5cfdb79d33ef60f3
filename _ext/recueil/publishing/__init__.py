"""Publishing: from sources that were checked to a whole site, or to the last one unharmed."""

from recueil.publishing.publish import Publication, publish

__all__ = ["Publication", "publish"]
