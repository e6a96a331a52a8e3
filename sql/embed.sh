#!/bin/bash
# Writes everything under sql/ that the binary carries into checked-in Swift raw strings. Run it after changing a file here.
#
#   tables/*.columns                          → Sources/HuntModel/Tables/EmbeddedTables.swift
#   roles.sql, kql/*.sql, migrations/*/*.sql  → Sources/HuntStore/Migrations/EmbeddedSQL.swift
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")"
shopt -s nullglob

# literal KEY FILE: one array element whose text is the file, byte for byte.
literal() {
    printf '        EmbeddedFile(\n            "%s",\n            ###"""\n' "$1"
    cat "$2"
    printf '\n"""###),\n'
}

# array TYPE IMPORT FILE...: the Swift file; a key is the path below sql/.
array() {
    local type=$1 import=$2
    shift 2
    printf '// Written by sql/embed.sh; change the files under sql/ instead.\n%s\n' "$import"
    printf 'enum %s {\n    static let files: [EmbeddedFile] = [\n' "$type"
    for file in "$@"; do literal "$file" "$file"; done
    printf '    ]\n}\n'
}

# replace TARGET: standard input becomes the file, all at once.
replace() {
    cat >"$1.new"
    mv "$1.new" "$1"
}

array EmbeddedTables '' tables/*.columns | replace ../Sources/HuntModel/Tables/EmbeddedTables.swift
array EmbeddedSQL $'\nimport HuntModel\n' roles.sql kql/*.sql migrations/*/*.sql | replace ../Sources/HuntStore/Migrations/EmbeddedSQL.swift
