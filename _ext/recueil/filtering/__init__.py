"""Filtering: what the lists of decisions and recommendations load to be narrowed down."""
