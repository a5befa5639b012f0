#!/bin/sh
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: with_keyring.sh unlocked|locked|empty|none COMMAND...
# Runs a command on a session bus of its own whose keyring is in the state named; touches nothing of the caller's.
set -eu
mode=$1
shift
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
export HOME="$d/home" XDG_DATA_HOME="$d/home/.local/share" XDG_CONFIG_HOME="$d/home/.config" XDG_CACHE_HOME="$d/home/.cache" XDG_RUNTIME_DIR="$d/run"
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
mkdir -m 700 -p "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
export IMDESK_KEYRING_MODE="$mode"
case $mode in
none)
    cat >"$d/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=$d/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
    dbus-run-session --config-file="$d/bus.conf" -- "$@"
    ;;
unlocked)
    dbus-run-session -- sh -eu -c 'printf "\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; "$@"' sh "$@"
    ;;
locked)
    # The first session makes a keyring with a password, the second finds it locked.
    dbus-run-session -- sh -eu -c 'printf "a password" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; sleep 0.5'
    dbus-run-session -- sh -eu -c 'gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null 2>&1; "$@"' sh "$@"
    ;;
empty)
    # It answers, and has no keyring yet.
    dbus-run-session -- sh -eu -c 'gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null 2>&1; "$@"' sh "$@"
    ;;
esac
