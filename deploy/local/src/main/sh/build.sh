# Builds the zone when something is missing or older than its source; to be sourced after java.sh.
stamp="$root/deploy/local/target/built"
build_log="$root/deploy/local/target/build.log"

needs_build() {
  local service
  [ -f "$launcher" ] && [ -f "$stamp" ] || return 0
  for service in enterprise-service project-service land-service gateway; do
    [ -f "$root/$service/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  [ -n "$(cd "$root" && find pom.xml service-chassis enterprise-service project-service land-service gateway \
    deploy/embedded-mysql deploy/local \
    \( -name target -o -path '*/src/test' \) -prune -o -type f \( -name pom.xml -o -path '*/src/main/*' \) -newer "$stamp" -print -quit)" ]
}

build() {
  local started=$SECONDS
  if [ ! -x "$(dirname "$java")/javac" ] && ! command -v javac >/dev/null; then
    echo "Building needs a whole JDK, but there is no javac beside $java; set JAVA_HOME to a JDK 17 or newer." >&2
    exit 1
  fi
  echo "Building (the first time a few minutes, with downloads); all of it is in $build_log"
  mkdir -p "$(dirname "$build_log")"
  touch "$stamp.begun"
  # Each module is named when its turn comes; Maven numbers them.
  if ! (cd "$root" && ./mvnw -B -ntp -DskipTests package -am \
    -pl enterprise-service,project-service,land-service,gateway,deploy/local) 2>&1 | tee "$build_log" |
    sed -un 's/^\[INFO\] Building \(.*[^ ]\)  *[0-9][^ ]*  *\(\[[0-9]*\/[0-9]*\]\)$/  \2 \1/p'; then
    echo "The build failed: $(sed -n 's/^\[ERROR\] *//p' "$build_log" | head -n 1) (all of it is in $build_log)" >&2
    exit 1
  fi
  mv "$stamp.begun" "$stamp"
  echo "Built in $((SECONDS - started)) s"
}

if needs_build; then
  build
fi
