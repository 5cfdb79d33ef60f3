"""How much of a report the drafter finds, and how much of what it finds is there."""
