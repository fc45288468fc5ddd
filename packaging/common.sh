# shellcheck shell=bash
# What packaging/run, packaging/test and packaging/lock share. Sourced from the root of the tree.

say() { printf '\n==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
fail() { # fail CODE SENTENCE…
    local code=$1
    shift
    { echo && printf '%s\n' "$@"; } >&2
    exit "$code"
}

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1

# --- Python ------------------------------------------------------------------------------------------------

fits() { # whether a command is a Python that Vestibule runs on
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

find_python() { # sets PYTHON
    local candidate
    if [[ -n ${PYTHON:-} ]]; then
        fits "$PYTHON" || fail 2 "PYTHON is $PYTHON, which is not Python 3.11, 3.12 or 3.13."
    else
        for candidate in python3 python3.13 python3.12 python3.11; do
            if fits "$candidate"; then PYTHON=$candidate && break; fi
        done
        [[ -n ${PYTHON:-} ]] || fail 2 "Vestibule needs Python 3.11, 3.12 or 3.13 and found none." \
            "On Debian and Ubuntu: $(as_root "apt-get install python3 python3-venv")"
    fi
    "$PYTHON" -c 'import venv, ensurepip' >/dev/null 2>&1 || fail 2 "Python's venv module is missing." \
        "On Debian and Ubuntu: $(as_root "apt-get install python3-venv")" \
        "Then start this command again."
}

as_root() { # the line to type
    if [[ $(id -u) == 0 ]]; then printf '%s' "$*"; else printf 'sudo %s' "$*"; fi
}

# --- Packages in .venv -------------------------------------------------------------------------------------

# .venv/.installed holds the digest of each lock file that was installed.
install_requirements() { # install_requirements LOCK…: the first is installed, the others are contained in it
    local lock=$1 stamp=.venv/.installed
    if ! fits .venv/bin/python; then
        make_venv
    elif [[ -n ${PYTHON:-} ]] && find_python && [[ $("$PYTHON" --version) != $(.venv/bin/python --version) ]]; then
        note ".venv has another Python; it is made anew."
        make_venv
    elif [[ -s $stamp ]] && ! grep -qF "$(digest_of packaging/requirements.txt)" "$stamp"; then
        note "The requirements have changed; .venv is made anew."
        make_venv
    fi
    if ! grep -qsF "$(digest_of "$lock")" "$stamp"; then
        say "Installing $(grep -c '==' "$lock") Python packages, 1.2 GB on the disk: one to five minutes …"
        rm -f "$stamp"
        pip_install "$lock"
        for lock in "$@"; do digest_of "$lock"; done >"$stamp"
    fi
    add_program
}

digest_of() {
    .venv/bin/python -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$1"
}

make_venv() {
    find_python
    say "Making .venv with $("$PYTHON" --version) …"
    "$PYTHON" -m venv --clear .venv
}

pip_install() { # pip_install LOCK
    local log=.venv/install.log
    if ! .venv/bin/python -m pip install --no-deps --require-hashes --only-binary :all: -r "$1" 2>&1 |
        tee "$log" | count_packages; then
        tail -n 20 "$log" >&2
        fail 4 "The Python packages could not be installed; pip's reason is above." \
            "Without a network this step cannot work. Start the same command again to go on."
    fi
}

count_packages() { # shows on a terminal how far pip is
    local line count=0
    while IFS= read -r line; do
        if [[ -t 1 && $line =~ ^(Collecting|Processing) ]]; then printf '\r    %d packages fetched' $((++count)); fi
        if [[ -t 1 && $line == Installing* ]]; then printf '\r    Unpacking them …        \n'; fi
    done
}

add_program() { # makes this tree importable, and `vestibule` a command, without a build
    local site
    site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$PWD" >"$site/vestibule.pth"
    printf '#!/bin/sh\nexec "%s/.venv/bin/python" -P -m app "$@"\n' "$PWD" >.venv/bin/vestibule
    chmod +x .venv/bin/vestibule
}

# --- System libraries --------------------------------------------------------------------------------------

# A line of a list: a Debian package, or its names in different releases (`a | b`); `?` when it may be absent.
install_system_packages() { # install_system_packages LIST…
    local needed=() wished=() line names
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    while IFS= read -r line; do
        line=${line%%#*}
        read -ra names <<<"${line//[|?]/ }"
        [[ ${#names[@]} != 0 ]] || continue
        if has_package "${names[@]}"; then continue; fi
        if [[ $line == *\?* ]]; then wished+=("${names[*]}"); else needed+=("${names[*]}"); fi
    done < <(cat "$@")
    [[ ${#needed[@]} != 0 || ${#wished[@]} != 0 ]] || return 0

    if [[ $(id -u) == 0 ]]; then
        say "Installing system packages: up to two minutes …"
        note "$(candidates ${needed[@]+"${needed[@]}"} ${wished[@]+"${wished[@]}"})"
        if ! apt_install "${needed[@]}" "${wished[@]}"; then
            fail 3 "The system packages could not be installed; apt-get's reason is above."
        fi
    elif [[ ${#needed[@]} != 0 ]]; then
        fail 3 "System packages are missing. Type this line, then start this command again:" "" \
            "    sudo apt-get install $(candidates "${needed[@]}" "${wished[@]}")"
    else
        note "Optional: sudo apt-get install $(candidates "${wished[@]}")"
    fi
}

has_package() { # whether one of the names is installed
    local states
    states=$(dpkg-query -W -f '${db:Status-Status} ' "$@" 2>/dev/null || true)
    [[ " $states" == *" installed "* ]]
}

candidates() { # the first name of each group that this release has
    local group name
    for group in "$@"; do
        for name in $group; do
            if apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        printf '%s ' "$name"
    done
}

apt_install() {
    local log names
    log=$(mktemp)
    export DEBIAN_FRONTEND=noninteractive
    apt-get update >"$log" 2>&1 || note "The package lists could not be renewed; trying with those at hand."
    read -ra names <<<"$(candidates "$@")"
    apt-get install -y --no-install-recommends "${names[@]}" >>"$log" 2>&1 || { tail -n 5 "$log" >&2 && return 1; }
    rm -f "$log"
}

# --- Model files -------------------------------------------------------------------------------------------

install_models() {
    .venv/bin/python -P -m app setup || fail 5 "The model files could not be put in place; the reason is above."
}
