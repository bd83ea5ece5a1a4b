#!/bin/sh
# `npm start -- ARGUMENTS`: all of the set-up, then the monitor: as root, through sudo where the user may use
# it, and else without root, where bee-top says what is missing and opens the demo.
set -eu
root=$(cd -- "$(dirname -- "$0")/../.." && pwd -P)
set_up=$root/source/tools/set-up.sh
launcher=$root/bin/bee-top

# Asks for the password only at a terminal; then asks sudo whether it would run the launcher, not just
# anything.
may_sudo() {
	command -v sudo >/dev/null || return 1
	sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; } || return 1
	sudo -n -l -- "$launcher" >/dev/null 2>&1
}

if [ "$(id -u)" -eq 0 ]; then
	sh "$set_up"
elif may_sudo; then
	sh "$set_up"
	exec sudo -- "$launcher" --or-demo "$@"
else
	sh "$set_up" --demo-only
fi
exec "$launcher" --or-demo "$@"
