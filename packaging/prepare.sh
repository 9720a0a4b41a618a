# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by packaging/run and tests/run: installs what the build needs, configures, builds.

# What the build needs on Debian, and what for. The last three only make it quicker or nicer.
debrief_packages() {
    cat <<'LIST'
g++|compiles C++20
cmake|configures the build
ninja-build|runs the build
pkg-config|finds SQLite and md4c
qt6-base-dev|Qt: windows, texts, database access, tests
qt6-svg-dev|Qt: draws the icons
qt6-tools-dev|Qt: lets CMake find the translation tools
qt6-l10n-tools|Qt: builds the translations
libqt6sql6-sqlite|Qt: opens SQLite files
libsqlite3-dev|keeps the library in one file
libmd4c-dev|reads Markdown
tzdata|time zones
fonts-inter|the font of the interface
ccache|makes later builds quick
mold|links quickly
LIST
}

say() { printf '%s\n' "$*" >&2; }

# The packages that are not installed, one "name|why" a line.
missing_packages() {
    local name why
    while IFS='|' read -r name why; do
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" != installed ]; then
            printf '%s|%s\n' "$name" "$why"
        fi
    done < <(debrief_packages)
}

# Runs a command with the right to install software.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    elif [ -t 0 ] && command -v su >/dev/null; then
        su -c "$(printf '%q ' "$@")"
    else
        return 1
    fi
}

install_missing() {
    local missing names=() name why
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    say "Installing what is missing:"
    while IFS='|' read -r name why; do
        say "  $(printf '%-20s' "$name") $why"
        names+=("$name")
    done <<<"$missing"
    if [ "$(id -u)" -ne 0 ]; then
        say "Installing needs the administrator's right; sudo or su may ask for a password now."
    fi
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0)
    if ! { as_root "${apt[@]}" update && as_root "${apt[@]}" install --no-install-recommends "${names[@]}"; } >&2; then
        say "Not everything could be installed. To do it by hand:"
        say "  apt-get install --no-install-recommends ${names[*]}"
        say "Going on with what is there."
    fi
}

prepare_packages() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_missing
        return
    fi
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        say "This system has no apt. Debrief needs the following, by their names in Debian:"
        debrief_packages | while IFS='|' read -r name why; do
            say "  $(printf '%-20s' "$name") $why"
        done
        say "Install them with this system's package manager, then start again."
        return 1
    fi
}

# As many compilers as there are processors, but no more than the memory carries (about 1 GB each).
build_jobs() {
    local processors memory
    processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null)
    if [ -n "$memory" ] && [ "$memory" -lt "$processors" ]; then
        processors=$((memory > 0 ? memory : 1))
    fi
    echo "$processors"
}

# configure PRESET
configure() {
    local log
    log=$(mktemp)
    if ! cmake --preset "$1" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say "CMake did not find everything it needs. What Debrief needs, by the names in Debian:"
        say "  $(debrief_packages | cut -d'|' -f1 | tr '\n' ' ')"
        return 1
    fi
    rm -f "$log"
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    cmake --build --preset "$preset" --parallel "$(build_jobs)" "${targets[@]}" >&2
}

# has_target PRESET TARGET
has_target() { ninja -C "build/$1" -t query "$2" >/dev/null 2>&1; }
