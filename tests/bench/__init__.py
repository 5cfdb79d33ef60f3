"""Benchmarks: the same invented compendium built by us and by Hugo, measured in one run.

Nothing here is collected as a test; `scripts/bench.py` is the way in, `README.md` the method.
"""
