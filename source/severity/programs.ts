// SPDX-License-Identifier: MIT
// Programs whose daily work looks like an attack, by where distributions put them; `/` at the end stands for all below a folder. A program
// elsewhere gets no such trust, whatever its name.

/** They compile while they run, so they write code into memory and execute it: runtimes, browsers, emulators. */
export const compilers: readonly string[] = [
	'/usr/bin/node',
	'/usr/bin/nodejs',
	'/usr/local/bin/node',
	'/usr/bin/deno',
	'/usr/bin/bun',
	'/usr/lib/jvm/',
	'/opt/java/',
	'/usr/share/dotnet/',
	'/usr/lib/dotnet/',
	'/usr/bin/mono-sgen',
	'/usr/bin/luajit',
	'/usr/bin/pypy3',
	'/usr/lib/erlang/',
	'/usr/lib/postgresql/',
	'/usr/lib/firefox/',
	'/usr/lib/firefox-esr/',
	'/usr/lib/thunderbird/',
	'/usr/lib/chromium/',
	'/opt/google/chrome/',
	'/snap/',
	'/usr/share/code/',
	'/usr/bin/gnome-shell',
	'/usr/bin/gjs-console',
	'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/',
	'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/',
	'/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/',
	'/usr/bin/qemu-system-x86_64',
	'/usr/bin/qemu-system-aarch64',
	'/usr/libexec/qemu-kvm',
	'/usr/libexec/valgrind/',
	'/usr/lib/wine/',
];

/** They look through all processes because that is what they are for. */
export const lookers: readonly string[] = [
	'/usr/bin/ps',
	'/usr/bin/top',
	'/usr/bin/htop',
	'/usr/bin/btop',
	'/usr/bin/pmap',
	'/usr/bin/lsof',
	'/usr/bin/fuser',
	'/usr/bin/pgrep',
	'/usr/bin/ss',
	'/usr/sbin/needrestart',
];

/** They take descriptors out of the processes that they supervise, or freeze and move. */
export const containerRuntimes: readonly string[] = [
	'/usr/bin/runc',
	'/usr/sbin/runc',
	'/usr/bin/crun',
	'/usr/bin/conmon',
	'/usr/bin/containerd-shim-runc-v2',
	'/usr/sbin/criu',
	'/usr/lib/systemd/systemd',
];

/** They fetch memory of machines and processes as it is asked for, or collect garbage by page faults. */
export const faultHandlers: readonly string[] = [
	'/usr/bin/qemu-system-x86_64',
	'/usr/bin/qemu-system-aarch64',
	'/usr/libexec/qemu-kvm',
	'/usr/sbin/criu',
	'/usr/bin/firecracker',
	'/usr/bin/cloud-hypervisor',
	'/usr/lib/jvm/',
];
