#!/bin/sh
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Format, static analysis and the generated files. With --fix the format is mended instead of checked.
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

# shellcheck disable=SC2086
need $build_packages $test_packages $lint_packages python3
cd "$root"
files=$(git ls-files 'app/*.h' 'app/*.cpp' 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' 'tests/*.h' 'tests/*.cpp' 'resources/*.cpp')
if [ "${1:-}" = --fix ]; then
    # shellcheck disable=SC2086
    clang-format-19 -i $files
    exit 0
fi
# shellcheck disable=SC2086
clang-format-19 --dry-run -Werror $files || die "format differs; run 'sh packaging/lint.sh --fix'."
say "lint: format is right"

if command -v systemd-analyze >/dev/null 2>&1; then
    units=$(mktemp -d)
    cp packaging/linux/imdesk-listener.socket packaging/linux/imdesk-archive.timer "$units"
    # Only the wording is judged: the program need not be installed.
    for unit in imdesk-listener imdesk-archive; do
        sed 's|@IMDESK_BINDIR@/imdeskctl|/bin/true|' "packaging/linux/$unit.service.in" >"$units/$unit.service"
    done
    systemd-analyze verify --man=no "$units"/*.service "$units"/*.socket "$units"/*.timer || die "systemd does not take the units."
    rm -r "$units"
    say "lint: systemd takes the units"
fi

# Whoever has the collected facts of the service names their folder in IMDESK_FACTS.
if [ -n "${IMDESK_FACTS:-}" ]; then
    python3 resources/catalogue/generate.py "$IMDESK_FACTS" --check || die "the catalogue is stale; run resources/catalogue/generate.py."
    say "lint: the catalogue is what the facts give"
fi

# A library is analysed in one piece, so that the headers of Qt, most of the work, are read once for all its sources: names
# of unnamed namespaces must differ within a library. The large ones come first, lest one is left to the end.
if [ ! -f build/test/build.ninja ]; then
    cmake --preset test >/dev/null || die "configuring failed; run 'sh packaging/test.sh' to see why."
fi
autogen=$(ninja -C build/test -t targets all | sed -n 's/^\(.*_autogen\): .*/\1/p' | grep -v tests/)
# shellcheck disable=SC2086
ninja -C build/test --quiet $autogen
rm -rf build/tidy
mkdir build/tidy
python3 - <<'PYTHON' >build/tidy/files.txt
import json
import pathlib
import re
import shlex

libraries = {}
for entry in json.load(open("build/test/compile_commands.json")):
    path = pathlib.Path(entry["file"])
    if path.parent.name != "Unity" or "tests" in path.parts:
        continue
    library = libraries.setdefault(path.parent.parent.stem, {"sources": [], "entry": entry})
    library["sources"] += re.findall(r'^#include "(.*\.cpp)"$', path.read_text(), re.M)
commands = []
for name, library in sorted(libraries.items(), key=lambda pair: -len(pair[1]["sources"])):
    file = pathlib.Path("build/tidy", name + ".cpp").absolute()
    file.write_text("".join(f'#include "{source}"\n' for source in library["sources"]))
    words = shlex.split(library["entry"]["command"])
    words[words.index("-o") :] = ["-c", str(file)]
    commands.append({"directory": library["entry"]["directory"], "arguments": words, "file": str(file)})
    print(file)
json.dump(commands, open("build/tidy/compile_commands.json", "w"))
PYTHON
xargs -a build/tidy/files.txt -P 2 -n 1 clang-tidy-19 -p build/tidy --quiet --extra-arg=-Wno-unknown-warning-option 2>build/tidy/noise.txt ||
    die "clang-tidy found something; the lines above say what."
say "lint: clang-tidy is content"
