# Sourced by pika: builds the benchmarks when sources are newer than the last build, then runs them on the class path.

bench() {
  classpath=$root/releng/org.pikaplot.bench/target/classpath.txt
  if [ ! -f "$classpath" ] || [ -n "$(cd "$root" && find pom.xml bundles releng/org.pikaplot.bench \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$classpath" -print 2>/dev/null | head -n 1)" ]; then
    need_maven
    mkdir -p "$root/.tools"
    say "building the benchmarks (log in .tools/bench.log)"
    if ! maven -q -T2 package -Dmaven.test.skip=true -Dspotless.check.skip=true \
      -pl :org.pikaplot.bench -am >"$root/.tools/bench.log" 2>&1; then
      grep -E 'ERROR|error:' "$root/.tools/bench.log" | head -n 20 >&2
      stop "the build failed, see .tools/bench.log"
    fi
    touch "$classpath"
  fi
  exec "$JAVA_HOME/bin/java" -Xmx3g -Dstdout.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
    --add-opens=java.base/java.nio=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    "-Dorg.pikaplot.bench.baseline=$root/releng/org.pikaplot.bench/baseline.json" \
    -cp "$root/releng/org.pikaplot.bench/target/classes:$(cat "$classpath")" org.pikaplot.bench.Bench "$@"
}
