#!/usr/bin/env bash
# Builds Jaeger (all in one, in memory) for the integration tests of traces: scripts/build-jaeger.sh [DIRECTORY]
# It is a Go module whose replacements keep `go install` away, so a small module around it is built. Done once; needs Go and the module proxy.
set -euo pipefail
module=github.com/jaegertracing/jaeger
version=v1.76.0
directory=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/foreshadow-ci/bin}
program=$directory/jaeger-all-in-one
if [ -x "$program" ]; then exit 0; fi
command -v go >/dev/null || { echo "no go: Jaeger is not built"; exit 1; }

mkdir -p "$directory"
around=$(mktemp -d)
trap 'rm -rf "$around"' EXIT
cd "$around"
export CGO_ENABLED=0 GOFLAGS='-mod=mod -buildvcs=false'
go mod download "$module@$version"
sources=$(go env GOMODCACHE)/$module@$version
{
  printf 'module foreshadow.test/jaeger\n\ngo %s\n\nrequire %s %s\n\n' "$(awk '$1 == "go" { print $2 }' "$sources/go.mod")" "$module" "$version"
  grep '^replace' "$sources/go.mod" || true
} >go.mod
install -m 644 "$sources/go.sum" go.sum
printf '//go:build tools\n\npackage tools\n\nimport _ "%s/cmd/all-in-one"\n' "$module" >tools.go
go get "$module/cmd/all-in-one@$version"
go build -trimpath -ldflags '-s -w' -o "$program.new" "$module/cmd/all-in-one"
mv "$program.new" "$program"
