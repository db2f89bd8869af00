# shellcheck shell=sh
# Sourced by the launcher: points JAVA_HOME at a JDK 25 or later, although `java` may be older. POSIX sh.

jdk_fits() {
  [ -x "$1/bin/javac" ] || return 1
  jdk_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
  [ "${jdk_version:-0}" -ge 25 ]
}

jdk_of_path() {
  jdk_javac=$(command -v javac) || return 0
  jdk_javac=$(readlink -f "$jdk_javac" 2>/dev/null || echo "$jdk_javac")
  echo "${jdk_javac%/bin/javac}"
}

jdk_of_macos() {
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25+ 2>/dev/null || true; fi
}

find_jdk() {
  for jdk_home in "${JAVA_HOME-}" "${JDK25_HOME-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" \
    "$(jdk_of_path)" "$(jdk_of_macos)" /usr/lib/jvm/*25* "${HOME-}"/.sdkman/candidates/java/25* "${HOME-}"/.jdks/*25* \
    "${HOME-}"/.local/share/mise/installs/java/*25* /opt/homebrew/opt/openjdk@25 /opt/*jdk*25*; do
    if [ -n "$jdk_home" ] && jdk_fits "$jdk_home"; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Maillage needs a JDK 25 or later, and none was found in JAVA_HOME, JDK25_HOME, PATH or the usual folders" >&2
  echo "(/usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt). Install one, Temurin 25 for instance, and set JAVA_HOME to its folder." >&2
  return 1
}
