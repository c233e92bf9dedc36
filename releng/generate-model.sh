#!/bin/sh
# Writes bundles/org.pikaplot.workspace/src-gen anew from its model folder; commit what it writes.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
exec "$root/mvnw.sh" -q -f "$root/releng/model-generator/pom.xml" compile exec:java
