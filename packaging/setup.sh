# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh, test.sh and the checks: finds the source folder and installs what is missing from Debian's packages.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)
folder="" # one in the environment is somebody else's

say() { printf 'imdesk: %s\n' "$*"; }
die() {
    printf 'imdesk: %s\n' "$*" >&2
    exit 1
}

build_packages="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
 qt6-svg-dev qtkeychain-qt6-dev libgl-dev zlib1g-dev libxlsxwriter-dev libsqlite3-dev libsodium-dev
 libqt6sql6-sqlite qt6-translations-l10n qt6-wayland libsecret-1-0 ca-certificates fonts-noto-core fonts-noto-cjk"
test_packages="qt6-httpserver-dev qt6-websockets-dev python3 python3-openpyxl dbus gnome-keyring openssl lld"
fuzz_packages="clang-19 libclang-rt-19-dev"
lint_packages="clang-19 clang-tidy-19 clang-format-19"

# Installs those of the named packages that are not there yet; asks nothing.
need() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null 2>&1 ||
        die "this system has no apt-get. Install the equivalents of:$missing, then run this again."
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || die "packages are missing:$missing. Run this as root once, or install sudo."
        as_root="sudo"
    fi
    say "installing:$missing"
    # Passed through env, for sudo forgets the environment.
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
        die "the package lists could not be fetched. Check the network and /etc/apt/sources.list, then run this again."
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
        die "some packages could not be installed. Run 'apt-get install$missing' to see why, then run this again."
}

# Configures once and builds a preset, in $folder where that is set; a second time only what changed. A folder that was
# configured for another preset is configured anew, one for another source folder, as after copying both, begins anew.
build() {
    preset=$1
    shift
    into=${folder:-build/$preset}
    cd "$root"
    wanted="$preset $root"
    if [ ! -f "$into/build.ninja" ] || [ "$(cat "$into/configured" 2>/dev/null)" != "$wanted" ]; then
        say "configuring the $preset build"
        # What cmake knows of another source folder would be built instead of this one.
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$into/CMakeCache.txt" 2>/dev/null || true)
        [ -z "$home" ] || [ "$home" = "$root" ] || rm -rf "$into/CMakeCache.txt" "$into/CMakeFiles" "$into/build.ninja"
        log=$(mktemp)
        cmake --preset "$preset" -B "$into" >"$log" 2>&1 || {
            tail -n 40 "$log" >&2
            rm -f "$log" "$into/build.ninja"
            die "configuring failed; the lines above say what is missing."
        }
        rm -f "$log"
        printf '%s' "$wanted" >"$into/configured"
    fi
    cmake --build "$into" -- --quiet "$@" ||
        die "the build failed; the lines above say where. Remove the folder $into to begin anew."
}
