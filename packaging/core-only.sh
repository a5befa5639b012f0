#!/bin/sh
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds core and imdeskctl without looking for Widgets, and proves that the program links none. Usage: core-only.sh [FOLDER]
# FOLDER may be one where another preset builds too: what both are made of is compiled once.
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

# shellcheck disable=SC2086
need $build_packages
cd "$root"
folder=${1:-build/core-only}
build core-only
program=$folder/bin/imdeskctl
"$program" --version
if ldd "$program" | grep -E 'libQt6(Widgets|Gui)'; then
    die "imdeskctl links a library of the desktop; core must not."
fi
say "core-only: built, links no Widgets and no Gui"
