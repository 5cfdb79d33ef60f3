"""The preview: the site on this machine while it is edited, with what is wrong at its place."""
