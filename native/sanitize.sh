#!/bin/sh
# SPDX-License-Identifier: MIT
# sanitize.sh SCRIPT [ARGUMENT...]: runs a node script twice, with the addon of build/asan and with that of build/tsan.
# The script finds the addon's path in BEE_ADDON. node is not instrumented, so the runtime has to be loaded before it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
node="$here/../node_modules/.bin/node"
[ $# -gt 0 ] || {
	echo "usage: sanitize.sh SCRIPT [ARGUMENT...]" >&2
	exit 2
}
make -C "$here" --no-print-directory sanitize

# Leaks: node leaves its own at exit, and they would hide ours; handles are what Session gives back, see the tests.
echo "== address, undefined" >&2
LD_PRELOAD="$(g++ -print-file-name=libasan.so) $(g++ -print-file-name=libubsan.so)" \
	ASAN_OPTIONS=detect_leaks=0:abort_on_error=0:exitcode=66 \
	UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1:exitcode=66 \
	BEE_ADDON="$here/build/asan/bee.node" "$node" "$@"

echo "== thread" >&2
LD_PRELOAD="$(g++ -print-file-name=libtsan.so)" \
	TSAN_OPTIONS="exitcode=66:halt_on_error=0:ignore_noninstrumented_modules=1" \
	BEE_ADDON="$here/build/tsan/bee.node" "$node" "$@"
