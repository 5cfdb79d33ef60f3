"""The edition: its name, as readers see it."""

NAME = "Recueil"
