#!/bin/sh
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with tests and runs all of them offscreen. Arguments go to ctest, for example -R filter.
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

# shellcheck disable=SC2086
need $build_packages $test_packages
build test
cd "$root"
# Tests wait for each other's servers and clocks more than they compute.
exec ctest --preset test -j"$(($(nproc) * 2))" "$@"
