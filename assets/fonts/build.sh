#!/bin/sh
# Makes the fonts of this folder again. Needs Debian's fonts-inter and fonts-ebgaramond, the Python packages
# opentype-feature-freezer and fonttools, and the npm package lucide-static 1.62 unpacked in ./package.
# The window never runs this: its results are kept here.
set -eu
otf=${OTF:-/usr/share/fonts/opentype}
out=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -r "$tmp"' EXIT

# Latin and its extensions, IPA, Greek, Cyrillic, Vietnamese, punctuation, currency, letter-like, arrows, a few marks.
keep='U+0020-007E,U+00A0-024F,U+0250-02AF,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2190-21FF,U+2212,U+2215,U+25CF,U+2713,U+FB00-FB06'

text() { # text <Inter style>
  pyftfeatfreeze -f tnum -R 'Inter/Cordial Sans' "$otf/inter/Inter-$1.otf" "$tmp/CordialSans-$1.otf"
  pyftsubset "$tmp/CordialSans-$1.otf" --unicodes="$keep" --layout-features='kern,mark,mkmk,ccmp,locl,calt,liga' --name-IDs='*' \
    --output-file="$out/CordialSans-$1.otf"
}
title() { # title <Garamond style>
  pyftfeatfreeze -f lnum -R 'EB Garamond 12/Cordial Serif,EB Garamond/Cordial Serif,EBGaramond12/CordialSerif' \
    "$otf/ebgaramond/EBGaramond12-$1.otf" "$tmp/CordialSerif-$1.otf"
  pyftsubset "$tmp/CordialSerif-$1.otf" --unicodes="$keep" --layout-features='kern,mark,mkmk,ccmp,locl,calt,liga' --name-IDs='*' \
    --output-file="$out/CordialSerif-$1.otf"
}
for style in Regular Medium SemiBold; do text $style; done
for style in Regular Italic; do title $style; done

icons=$(python3 - "$out/../icons/names.txt" package/font/codepoints.json <<'PY'
import json, sys
points = json.load(open(sys.argv[2]))
names = [line.strip() for line in open(sys.argv[1]) if line.strip()]
print(",".join("U+%04X" % points[name] for name in names))
PY
)
pyftsubset package/font/lucide.ttf --unicodes="$icons" --output-file="$out/../icons/lucide.ttf"
