"""Reporting: `make check`, which tells problems to people, to GitHub and to other programs."""
