"""Load: YAML files become plain trees, strictly, with the place of each key and value."""

from pathlib import Path

KEPT = Path("build", "cache")
"""Where a project keeps what would have to be found out again."""
