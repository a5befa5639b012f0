#!/bin/sh
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds imdesk if needed and starts it on the sandbox with traffic running. Arguments go to imdesk.
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

# shellcheck disable=SC2086
need $build_packages
build release

# A display that is named may still not answer, as in a terminal that outlived it.
if { [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; } ||
    ! "$root/build/release/bin/imdesk" --check-display >/dev/null 2>&1; then
    say "there is no display, so the demo runs in this terminal instead."
    exec "$root/build/release/bin/imdeskctl" demo
fi
exec "$root/build/release/bin/imdesk" --sandbox "$@"
