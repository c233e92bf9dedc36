#!/bin/sh
# Makes the pictures of docs/pictures: the three perspectives in both themes, on the workspace of the demo.
# Needs a screen; without one: xvfb-run -a -s "-screen 0 1600x1000x24" releng/pictures.sh
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/pika" --version >/dev/null
product=$root/releng/org.pikaplot.product/target/products/org.pikaplot.product/linux/gtk/x86_64/pika-plot/pika-plot
"$product" demo "$work" --samples "$root/samples" >/dev/null
mkdir -p "$root/docs/pictures"
shot() {
  "$product" start --screenshot "$root/docs/pictures/$1-$3.png" --perspective "$1" --select "$2" --theme "$3" \
    --size 1500x940 "$work/demo.pikaplot"
}
for theme in light dark; do
  shot canvas daily "$theme"
  shot sql daily "$theme"
  shot inspect "Delay by day" "$theme"
done
