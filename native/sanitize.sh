#!/bin/sh
# SPDX-License-Identifier: MIT
# sanitize.sh SCRIPT [ARGUMENT...]: runs a node script twice, with the addon of build/asan and with that of build/tsan.
# The script finds the addon's path in BEE_ADDON. node is not instrumented, so the runtime has to be loaded before it.
# Any report is exit code 66; that there would be one is tried first, with an addon that is wrong.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
node="$here/../node_modules/.bin/node"
[ $# -gt 0 ] || {
	echo "usage: sanitize.sh SCRIPT [ARGUMENT...]" >&2
	exit 2
}
make -C "$here" --no-print-directory sanitize

# Leaks: node leaves its own at exit, and they would hide ours; handles are what Session gives back, see the tests.
with_addresses() {
	LD_PRELOAD="$(g++ -print-file-name=libasan.so) $(g++ -print-file-name=libubsan.so)" \
		ASAN_OPTIONS=detect_leaks=0:abort_on_error=0:exitcode=66 \
		UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1:exitcode=66 \
		BEE_ADDON="$here/build/asan/bee.node" "$node" "$@"
}

with_threads() {
	LD_PRELOAD="$(g++ -print-file-name=libtsan.so)" \
		TSAN_OPTIONS="exitcode=66:halt_on_error=0:ignore_noninstrumented_modules=1" \
		BEE_ADDON="$here/build/tsan/bee.node" "$node" "$@"
}

# It is no addon, which is an error too; so only the exit code tells.
expect_report() {
	code=0
	"$1" --eval 'try { process.dlopen({exports: {}}, process.argv[1]) } catch {}' "$here/build/$2/canary.node" 2>/dev/null || code=$?
	[ "$code" -eq 66 ] || {
		echo "sanitize.sh: $2 does not report what is wrong in test/canary (exit code $code)" >&2
		exit 1
	}
}

echo "== address, undefined" >&2
expect_report with_addresses asan
with_addresses "$@"

echo "== thread" >&2
expect_report with_threads tsan
with_threads "$@"
