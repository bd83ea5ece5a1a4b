// SPDX-License-Identifier: MIT
// Capabilities by the names of include/uapi/linux/capability.h; the test compares each with the headers of the system.

/** By number, lower case and without `CAP_`, as getpcaps and Falco write them. */
export const capabilityNames = [
	'chown',
	'dac_override',
	'dac_read_search',
	'fowner',
	'fsetid',
	'kill',
	'setgid',
	'setuid',
	'setpcap',
	'linux_immutable',
	'net_bind_service',
	'net_broadcast',
	'net_admin',
	'net_raw',
	'ipc_lock',
	'ipc_owner',
	'sys_module',
	'sys_rawio',
	'sys_chroot',
	'sys_ptrace',
	'sys_pacct',
	'sys_admin',
	'sys_boot',
	'sys_nice',
	'sys_resource',
	'sys_time',
	'sys_tty_config',
	'mknod',
	'lease',
	'audit_write',
	'audit_control',
	'setfcap',
	'mac_override',
	'mac_admin',
	'syslog',
	'wake_alarm',
	'block_suspend',
	'audit_read',
	'perfmon',
	'bpf',
	'checkpoint_restore',
] as const;

/** The highest number of the oldest kernel that matters (4.0 to 5.7): a set up to there or beyond may be all there are. */
const OLDEST_LAST = 37;
/** Machines leave a few out of what root has. */
const FEW = 4;

const has = (set: number, bit: number) => Math.floor(set / 2 ** bit) % 2 === 1;

/** The numbers of a set. Sets are whole numbers below 2^53: arithmetic, since operators on bits stop at 32. */
export const capabilityBits = (set: number): readonly number[] =>
	Array.from({length: 53}, (_, bit) => bit).filter(bit => has(set, bit));

const nameOf = (bit: number) => capabilityNames[bit] ?? String(bit);

/** `chown,setuid`; `all` or `all but sys_module` for a full set or nearly one; empty for none. */
export function capabilitySet(set: number): string {
	const bits = capabilityBits(set);
	const last = bits.at(-1) ?? 0;
	const missing = Array.from({length: last}, (_, bit) => bit).filter(bit => !has(set, bit));
	if (last < OLDEST_LAST || missing.length > FEW) return bits.map(nameOf).join(',');
	return missing.length > 0 ? `all but ${missing.map(nameOf).join(',')}` : 'all';
}

/** The capabilities in `now` that are not in `before`, as a set. */
export const capabilitiesAdded = (before: number, now: number): number =>
	capabilityBits(now).reduce((sum, bit) => (has(before, bit) ? sum : sum + 2 ** bit), 0);
