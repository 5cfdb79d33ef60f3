"""Sphinx configuration: names and extensions. `make html` passes the language and the source."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "Recueil"
author = "Recueil"
extensions = ["myst_parser", "sphinxcontrib.bibtex", "recueil.sphinxext"]

language = "fr"
root_doc = "index"
source_suffix = {".md": "markdown"}
templates_path = ["source/_templates"]
html_static_path = ["source/_static"]
html_css_files = ["recueil.css"]
html_js_files = ["recueil.js"]

html_baseurl = os.environ.get("RECUEIL_BASE_URL", "")
html_title = "Recueil"
html_theme = "sphinx_book_theme"
html_theme_options = {"show_prev_next": False, "back_to_top_button": False, "disable_search": True}
html_context = {"default_mode": "light"}
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_permalinks = False
html_last_updated_fmt = None
highlight_language = "none"

# The navigation is the templates', not a tree of pages.
suppress_warnings = ["toc.not_included"]

myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
myst_disable_syntax = ["html_inline", "html_block"]
myst_url_schemes = ["https", "http", "mailto"]
myst_heading_anchors = 3

bibtex_bibfiles: list[str] = []
bibtex_default_style = "recueil"
bibtex_reference_style = "label"
bibtex_cite_id = "cite-{key}"

recueil_source = "source"
recueil_cache = "build/cache/trees"
recueil_languages = ("fr", "en")
