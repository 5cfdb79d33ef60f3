"""How to cite a record: a reference in the manner of UN footnotes, and BibTeX."""

from __future__ import annotations

from recueil.index import Entry
from recueil.markup import bare
from recueil.model import Plan, Session
from recueil.pages.site import Site

_TEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "#": r"\#",
    "_": r"\_", "$": r"\$", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
})  # fmt: skip


def reference(site: Site, entry: Entry) -> str:
    """Return a reference to a provision: body, session and year, number, report, address."""
    parts = [site.body_name(entry.body), *_home(site, entry)]
    name = bare(site.name(entry.id))
    parts.append(name[:1].lower() + name[1:])
    if symbol := _report(site, entry):
        parts.append(symbol)
    if entry.record.paragraph and entry.number is not None:
        parts.append(site.say("para. %(number)s", number=entry.record.paragraph))
    text = ", ".join(parts) + "."
    address = permalink(site, entry.id)
    return f"{text} {address}" if site.base else text


def permalink(site: Site, id_: str) -> str:
    """Return the published address of a record in the site's language."""
    return f"{site.base}{site.language}/{site.addresses.of(id_)}"


def _home(site: Site, entry: Entry) -> list[str]:
    session = site.corpus.sessions.get(entry.home)
    if session is None:
        return [bare(site.name(entry.home))]
    name = bare(site.session_name(entry.home))
    shown = name[:1].lower() + name[1:]
    if session.record.number.isdecimal():
        shown += f" ({session.record.first_day.year})"
    return [shown]


def _report(site: Site, entry: Entry) -> str | None:
    session = site.corpus.sessions.get(entry.home)
    return session.record.report if session else None


def _title(site: Site, name: str, title: str) -> str:
    return name if title == name else site.say("%(name)s: %(title)s", name=name, title=title)


def bibtex(site: Site, entry: Entry) -> str:
    """Return a BibTeX entry; titles are escaped for TeX, the address is not."""
    home: Session | Plan
    session = site.corpus.sessions.get(entry.home)
    home = session.record if session else site.corpus.plans[entry.home].record
    title = bare(site.title_of(entry.id))
    name = bare(site.name(entry.id))
    fields = {
        "author": "{" + site.body_name(entry.body).translate(_TEX) + "}",
        "title": _title(site, name, title).translate(_TEX),
        "year": str(entry.day.year) if entry.day else None,
        "number": session.record.report if session and session.record.report else None,
        "note": site.plain(home.source.title).translate(_TEX),
        "url": permalink(site, entry.id) if site.base else None,
        "language": {"fr": "french", "en": "english"}.get(site.language),
    }
    key = entry.id.replace("/", "-")
    lines = [f"  {name_} = {{{value}}}," for name_, value in fields.items() if value]
    return "@techreport{" + key + ",\n" + "\n".join(lines) + "\n}"
