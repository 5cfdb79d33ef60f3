#!/bin/sh
# Install one group of requirements/ into .venv, unless exactly that is there already.
#
#     scripts/install.sh GROUP
#
# A stamp in .venv, named by the digest of the pins and of the Python, is laid last: a second
# run does nothing, and an interrupted or outdated install is done again.
set -eu

group=$1
pins=requirements/$group.txt
venv=.venv
python=$venv/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_REQUIRE_VIRTUALENV=1

# say FRENCH ENGLISH: one sentence for the person at the terminal.
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        fr*) printf '%s\n' "$1" >&2 ;;
        *) printf '%s\n' "$2" >&2 ;;
    esac
}

stop() {
    say "$@"
    exit 1
}

sha256() {
    if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c 1-16
}

stamp() {
    printf '%s/installed-%s-' "$venv" "$group"
    { "$python" -VV; cat "$pins"; } 2>/dev/null | sha256
}

# The first Python that is recent enough: $PYTHON alone if it is set.
find_python() {
    for candidate in ${PYTHON:-python3 python3.11 python3.12 python3.13}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
    stop "Recueil demande Python 3.11 ou plus récent, introuvable ici (commande : ${PYTHON:-python3}).
Installez-le, ou indiquez où il est : make PYTHON=/chemin/vers/python3" \
        "Recueil needs Python 3.11 or newer, and found none here (command: ${PYTHON:-python3}).
Install it, or tell where it is: make PYTHON=/path/to/python3"
}

create_venv() {
    base=$(find_python) || exit 1
    "$base" -c 'import venv, ensurepip' 2>/dev/null || stop \
        "$base ne sait pas créer d'environnement virtuel. Sous Debian ou Ubuntu : apt install ${base##*/}-venv" \
        "$base cannot make a virtual environment. On Debian or Ubuntu: apt install ${base##*/}-venv"
    "$base" -m venv --clear "$venv"
}

if [ -x "$python" ] && [ -e "$(stamp)" ]; then
    exit
fi

if ! "$python" -c 'import pip, sys; sys.exit(sys.prefix == sys.base_prefix)' 2>/dev/null; then
    create_venv
fi
say "Installation des outils ($group)…" "Installing the tools ($group)…"
"$python" -m pip install -qq --require-hashes -r "$pins" || stop \
    "L'installation a échoué : voir ci-dessus. La commande make la reprendra." \
    "The installation failed: see above. Running make again resumes it."
rm -f "$venv/installed-$group-"*
: >"$(stamp)"
