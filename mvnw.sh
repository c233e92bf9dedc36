#!/bin/sh
# Runs the Maven this build is made for on JDK 25; the first time it is fetched by whatever Maven 3 the system has.
set -e
here=$(cd "$(dirname "$0")" && pwd)
version=3.9.11
home=$here/.tools/apache-maven-$version
if [ ! -x "$home/bin/mvn" ]; then
  command -v mvn >/dev/null || { echo "mvnw.sh: needs a Maven 3 on the PATH once (Debian: apt install maven)" >&2; exit 2; }
  mkdir -p "$here/.tools"
  # From /, or the old Maven reads our poms. 'copy', for 'unpack' leaves a marker that makes a second clone skip it.
  (cd / && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.apache.maven:apache-maven:$version:tar.gz:bin \
    -DoutputDirectory="$here/.tools" -Dmdep.overWriteReleases=true) >&2
  # Unpacked beside and moved, so that a second start at the same time never sees half of it.
  part=$(mktemp -d "$here/.tools/part.XXXXXX")
  tar xzf "$here/.tools/apache-maven-$version-bin.tar.gz" -C "$part"
  mv "$part/apache-maven-$version" "$here/.tools/" 2>/dev/null || [ -x "$home/bin/mvn" ]
  rm -rf "$part"
fi
if [ -z "$JAVA_HOME" ]; then
  for jdk in /usr/lib/jvm/*25*; do [ -x "$jdk/bin/javac" ] && JAVA_HOME=$jdk && break; done
fi
[ -n "$JAVA_HOME" ] || { echo "mvnw.sh: set JAVA_HOME to a JDK 25" >&2; exit 2; }
export JAVA_HOME
exec "$home/bin/mvn" "$@"
