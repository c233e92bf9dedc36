#!/bin/sh
# Writes bundles/org.pikaplot.workspace/src-gen anew from its model folder. The file separator and
# the line ends are those of this system; commit what it writes.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
"$root/mvnw.sh" -q -f "$root/releng/model-generator/pom.xml" compile exec:java \
  -Dexec.mainClass=org.pikaplot.releng.model.ModelGenerator \
  -Dexec.args="$root/bundles/org.pikaplot.workspace"
