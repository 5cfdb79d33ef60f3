#!/bin/sh
# Print the path of a Chromium that the tests and `make pdf` can drive; install Debian's if there is none.
#
# $CHROMIUM, if set, wins. Nothing is installed without root or a sudo that asks no password.
set -eu

# No browser downloads here: the distribution's own Chromium, and faces for what the pages show
# (serif, sans and monospaced; Noto for the names in other scripts).
packages='chromium fonts-liberation fonts-dejavu-core fonts-noto-core'

# say FRENCH ENGLISH: one sentence for the person at the terminal.
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        fr*) printf '%s\n' "$1" >&2 ;;
        *) printf '%s\n' "$2" >&2 ;;
    esac
}

find_chromium() {
    for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        command -v "$candidate" && return
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

# Quiet unless it fails: apt's log is then worth its length.
install_chromium() {
    say "Installation de Chromium…" "Installing Chromium…"
    log=$(mktemp)
    # shellcheck disable=SC2086 # a list of packages
    if { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $packages; } </dev/null >"$log" 2>&1; then
        rm "$log"
    else
        cat "$log" >&2
        rm "$log"
        return 1
    fi
}

if find_chromium; then
    exit
fi
if can_install && install_chromium && find_chromium; then
    exit
fi
say "Les tests et les PDF demandent Chromium ou Google Chrome, introuvable ici. Sous Debian :
    apt install $packages
Ailleurs, installez l'un des deux, ou indiquez où il est : make pdf CHROMIUM=/chemin" \
    "The tests and the PDFs need Chromium or Google Chrome; neither was found here. On Debian:
    apt install $packages
Elsewhere, install either, or tell where it is: make pdf CHROMIUM=/path"
exit 1
