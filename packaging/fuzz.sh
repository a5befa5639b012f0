#!/bin/sh
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes what strangers can send: framing, bodies, signs, and the filter language. Usage: fuzz.sh [seconds each] [--keep]
# With --keep what was found to reach new code is added to tests/fuzz/corpus.
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

seconds=60
keep=no
for word in "$@"; do
    case $word in
    --keep) keep=yes ;;
    *) seconds=$word ;;
    esac
done
# shellcheck disable=SC2086
need $build_packages $fuzz_packages
cd "$root"
out=build/fuzz
mkdir -p "$out"
flags="-std=c++23 -O1 -g1 -fsanitize=fuzzer,address -fno-omit-frame-pointer -fPIC -I. -DQT_NO_KEYWORDS -Wno-everything
 $(pkg-config --cflags --libs Qt6Core Qt6Network)"

# NAME SOURCE...: only the sources a target needs are instrumented. All are built side by side.
built=""
target() {
    name=$1
    shift
    # shellcheck disable=SC2086
    clang++-19 tests/fuzz/fuzz_"$name".cpp "$@" -o "$out/fuzz_$name" $flags &
    built="$built $!:$name"
}
target frame core/callbacks/requestframe.cpp core/callbacks/chunkedbody.cpp
target sign core/callbacks/callbacksign.cpp
target body core/callbacks/receivercheck.cpp core/callbacks/eventdecoder.cpp core/callbacks/jsontape.cpp \
    core/callbacks/requestquery.cpp core/callbacks/commandtable.cpp core/callbacks/callbacksign.cpp core/base/plaintext.cpp
target filter core/callbacks/filter.cpp core/callbacks/filterparser.cpp core/callbacks/filterlexer.cpp \
    core/callbacks/filtercomparison.cpp core/callbacks/filterfield.cpp \
    core/callbacks/filtertime.cpp core/callbacks/filternumber.cpp core/callbacks/filterbound.cpp \
    core/callbacks/filterpattern.cpp core/callbacks/filtermatcher.cpp \
    core/callbacks/eventpeople.cpp core/callbacks/bodyscan.cpp core/callbacks/jsontape.cpp core/callbacks/logrow.cpp \
    core/callbacks/eventdecoder.cpp core/callbacks/requestquery.cpp \
    core/callbacks/commandtable.cpp core/callbacks/event.cpp core/callbacks/eventsentence.cpp core/callbacks/replyform.cpp \
    core/callbacks/replaymark.cpp \
    core/base/plaintext.cpp
for pair in $built; do
    wait "${pair%%:*}" || die "fuzz_${pair#*:} does not build; the lines above say why."
done

failed=no
for name in frame sign body filter; do
    mkdir -p "$out/found/$name"
    # A few seconds are spent on the process itself; two run at once, as everywhere here.
    "$out/fuzz_$name" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="$out/fuzz_$name-" -print_final_stats=1 "$out/found/$name" tests/fuzz/corpus/"$name" \
        >"$out/$name.log" 2>&1 &
    pids="${pids:-} $!:$name"
    if [ "$name" = sign ] || [ "$name" = filter ]; then
        for pair in $pids; do
            wait "${pair%%:*}" || {
                failed=yes
                tail -n 40 "$out/${pair#*:}.log" >&2
                say "fuzz: ${pair#*:} FAILED; the input is in $out"
            }
        done
        pids=""
    fi
done
[ "$failed" = no ] || die "fuzzing found something; the lines above say what."
for name in frame sign body filter; do
    say "fuzz: $name $(sed -n 's/^stat::number_of_executed_units: */executed /p' "$out/$name.log") inputs in $seconds s"
    [ "$keep" = no ] || "$out/fuzz_$name" -merge=1 tests/fuzz/corpus/"$name" "$out/found/$name" >/dev/null 2>&1
done
