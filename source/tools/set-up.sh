#!/bin/sh
# Everything bee-top needs, from a fresh clone to a built tree: system packages, npm packages, build.
# Each step first looks whether there is something to do, and says nothing when there is not.
#
#   --lint       also the packages of the linters
#   --tests      also what tests look through (terminal multiplexers, strace), and what gives file capabilities
#   --peers      also other tools, that `npm run bench -- --peers` runs beside this one
#   --kernels    also what boots other kernels
#   --demo-only  install no system packages; when some are missing, make only the bundle: enough for `demo`
set -eu

# The one list of system packages: make; clang and bpftool compile and link the BPF objects; libbpf-dev (with
# libelf and zlib), libseccomp-dev and g++ (with gcc and the C library's headers) make the addon and the helpers of the tests.
packages='make clang bpftool libbpf-dev libseccomp-dev g++'
lint_packages='clang-format clang-tidy mandoc shellcheck'
tests_packages='tmux screen strace libcap2-bin'
peers_packages='libbpf-tools bpftrace'
# QEMU for its libraries: a newer one of Debian's backports is fetched beside it (test/vm/kernels.ts).
kernels_packages='qemu-system-x86 busybox-static cpio'

demo_only=
for option in "$@"; do
	case $option in
	--lint) packages="$packages $lint_packages" ;;
	--tests) packages="$packages $tests_packages" ;;
	--peers) packages="$packages $peers_packages" ;;
	--kernels) packages="$packages $kernels_packages" ;;
	--demo-only) demo_only=1 ;;
	*) echo "set-up: unknown option $option" >&2 && exit 2 ;;
	esac
done

cd -- "$(dirname -- "$0")/../.."
PATH=$PATH:/usr/sbin:/sbin # for bpftool, when a user builds
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() { echo "set-up: $*" >&2; }
fail() {
	say "$*"
	exit 1
}
# Runs a command out of sight; on failure shows what it said.
quietly() { "$@" >"$log" 2>&1 </dev/null 9<&- || { cat -- "$log" >&2 && return 1; }; }

# Two set-ups at once would install and build over each other. The lock is on the folder itself, so no file
# stays behind; steps are started without descriptor 9, so that none of their children keeps the lock.
exec 9<.
flock -n 9 || { say 'waiting for another set-up in this folder' && flock 9; }

missing_packages() {
	if ! command -v dpkg-query >/dev/null; then
		for tool in make clang bpftool g++; do command -v "$tool" >/dev/null || echo "$tool"; done
		return
	fi
	# shellcheck disable=SC2016,SC2086 # the format is dpkg-query's, the list is words
	installed=$(dpkg-query --show --showformat='|${Package} ${db:Status-Status}|' $packages 2>/dev/null) || :
	for package in $packages; do
		case $installed in *"|$package installed|"*) ;; *) echo "$package" ;; esac
	done
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi; }

# Waits for another apt (a fresh machine often runs unattended upgrades) instead of failing.
apt() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

install_packages() {
	command -v apt-get >/dev/null ||
		fail "these are missing, and there is no apt-get to install them: $*. Install them, then try again."
	[ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
		fail "installing system packages needs root: run \`apt-get install $*\` as root, then try again."
	say "system packages: $*"
	[ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || sudo -v ||
		fail 'installing system packages needs root, and sudo refused.'
	# The index of a fresh machine is empty or old: only when that shows, fetch it and try once more.
	apt install --no-install-recommends "$@" >"$log" 2>&1 </dev/null 9<&- && return
	quietly apt update && quietly apt install --no-install-recommends "$@" && return
	fail "apt-get could not install $*: see above. Is the network reachable? \`apt-get install $*\` shows more."
}

missing=$(missing_packages | tr '\n' ' ')
if [ -n "$missing" ] && [ -z "$demo_only" ]; then
	# shellcheck disable=SC2086 # words
	install_packages $missing
	missing=
fi

# What npm installed: for this lockfile, on this architecture, with the folder of every package still in its
# place. Written last, so an interrupted installation does not count.
stamp=node_modules/.bee-top-installed
npm_state() {
	{ cat package-lock.json && uname -m && ls node_modules node_modules/@*; } 2>/dev/null | sha256sum
}
if [ "$(npm_state)" != "$(cat "$stamp" 2>/dev/null)" ]; then
	command -v npm >/dev/null || fail 'npm is missing; install Node 20 or later with npm, then try again.'
	[ -w . ] || fail "cannot write to $PWD; run this as the user who owns it."
	say 'npm packages'
	# NODE_ENV=production or an omit= of the user's would leave out the bundler.
	quietly npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error ||
		fail 'npm ci failed: see above. Is the package registry reachable?'
	npm_state >"$stamp"
fi

if [ -z "$missing" ]; then
	make --silent -j "$(nproc)" 9<&- || fail 'the build failed: see above.'
elif [ -n "$(find source package.json package-lock.json -newer distribution/bee-top.js 2>&1)" ]; then
	# Without compilers, perhaps without make: the bundle alone.
	say 'bundle'
	PATH=$PWD/node_modules/.bin:$PATH node source/tools/build-bundle.ts 9<&- ||
		fail 'the build failed: see above.'
fi
