# Finds a JDK 17 or newer; to be sourced. Sets root, launcher and java.
root="$(cd "$here/.." && pwd)"
# Used by the scripts that source this.
# shellcheck disable=SC2034
launcher="$root/deploy/local/target/local.jar"

if [ -n "${JAVA_HOME:-}" ]; then
  java="$JAVA_HOME/bin/java"
else
  java="$(command -v java || true)"
fi
if [ -z "$java" ] || [ ! -x "$java" ]; then
  echo "No JDK found: install a JDK 17 or newer, or set JAVA_HOME to one." >&2
  exit 1
fi
# "17.0.15" and "21-ea" begin with the major number; Java 8 calls itself 1.8.
major="$("$java" -version 2>&1 | sed -n 's/^[^"]*version "\([0-9]*\).*/\1/p' | head -n 1)"
if [ -z "$major" ] || [ "$major" -lt 17 ]; then
  echo "A JDK 17 or newer is needed, but $java is version ${major:-unknown}; set JAVA_HOME to a newer one." >&2
  exit 1
fi
