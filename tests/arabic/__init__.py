"""A third language, as an editor would add it: a catalogue, a line of conf.py, some texts."""

from __future__ import annotations

import shutil
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from project import TOY, copy_project

CATALOGUE = Path(__file__).parent / "recueil.po"

WORDINGS = {
    "bodies/toy-wp9.yaml": {
        "Working Party on Board Games & Pawns": "الفرقة العاملة المعنية بألعاب الطاولة وقطعها",
        "WP.9": "الفرقة العاملة 9",
    },
    "sessions/toy-wp9/6.yaml": {
        "The session tidied the boxes and looked at the hourglasses.": (
            "رتّبت الدورة الصناديق ونظرت في الساعات الرملية."
        ),
        "Geneva": "جنيف",
        "Adoption of the agenda": "إقرار جدول الأعمال",
        "Tidying": "الترتيب",
        "Hourglasses": "الساعات الرملية",
        "Spare pawns": "قطع احتياطية",
        "supply pawns": "توفير القطع",
    },
    "vocabulary/addressees.yaml": {
        "States": "الدول",
        "Member States": "الدول الأعضاء",
        "Secretariat": "الأمانة",
    },
    "vocabulary/actions.yaml": {
        "adopts": "تعتمد",
        "approves": "توافق على",
        "approve": "توافق على",
        "requests": "تطلب",
        "request": "تطلب",
        "invites": "تدعو",
        "encourages": "تشجع",
        "takes note": "تحيط علماً",
    },
}
"""Arabic texts beside English ones; the rest of the toy corpus stays in its two languages."""


def arabic_project(target: Path) -> Path:
    """Copy the toy project, with Arabic."""
    copy_project(target, TOY)
    conf = target / "conf.py"
    line = 'recueil_languages = ("fr", "en")'
    text = conf.read_text(encoding="utf-8")
    assert line in text
    conf.write_text(text.replace(line, line.replace(")", ', "ar")')), encoding="utf-8")
    folder = target / "_ext" / "recueil" / "locale" / "ar" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    shutil.copy(CATALOGUE, folder)
    with CATALOGUE.open("rb") as catalogue, (folder / "recueil.mo").open("wb") as compiled:
        write_mo(compiled, read_po(catalogue, locale="ar"))
    for name, wordings in WORDINGS.items():
        _translate(target / "source" / name, wordings)
    return target


def _translate(file: Path, wordings: dict[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for english, arabic in wordings.items():
        for written in (f"en: {english}}}", f'en: "{english}"}}'):
            text = text.replace(written, f'{written[:-1]}, ar: "{arabic}"}}')
    assert text.count("ar: ") >= len(wordings)
    file.write_text(text, encoding="utf-8")
