// SPDX-License-Identifier: MIT
// Programs whose daily work would look like an attack by any other. By path, since a process gives itself any name it likes.

/** Programs that set up the machine or its containers. */
export const managers = [
	'/usr/lib/systemd/',
	'/lib/systemd/',
	'/usr/bin/runc',
	'/usr/sbin/runc',
	'/usr/bin/crun',
	'/usr/bin/containerd',
	'/usr/bin/containerd-shim-runc-v2',
	'/usr/bin/dockerd',
	'/usr/bin/podman',
	'/usr/bin/conmon',
	'/usr/bin/bwrap',
	'/usr/lib/snapd/',
];
/** Programs that load modules on behalf of the system. */
export const moduleLoaders = ['/usr/bin/kmod', '/bin/kmod', '/usr/lib/systemd/', '/lib/systemd/'];
/** Tools for looking into the kernel, by whoever may. */
export const tracers = [
	'/usr/bin/perf',
	'/usr/lib/linux-tools/',
	'/usr/bin/bpftrace',
	'/usr/sbin/bpftool',
	'/usr/local/sbin/bpftool',
];
/** What systemd starts to mount for it. */
export const mountHelper = /^(?:\/usr)?\/s?bin\/(?:u?mount(?:\.[\w-]+)?|fusermount3?)$/;
/** The first process, where that is systemd. */
export const systemd = /^(?:\/usr)?\/lib\/systemd\/systemd$/;
