"""Load: YAML files become plain trees, strictly, with the place of each key and value."""
