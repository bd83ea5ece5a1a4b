// SPDX-License-Identifier: MIT
// Node reads its own size from /proc, and throws where no descriptor is left for that: no reason for a monitor to end.

const UNKNOWN: NodeJS.MemoryUsage = {rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0};

let resident = 0;
let memory = UNKNOWN;

/** What this process holds of memory, in bytes; what was told last where it cannot be told now. */
export function residentBytes(): number {
	try {
		resident = process.memoryUsage.rss();
	} catch {
		// EMFILE, ENFILE, or no /proc.
	}
	return resident;
}

/** The same with what it is made of. */
export function ownMemory(): NodeJS.MemoryUsage {
	try {
		memory = process.memoryUsage();
	} catch {
		// As above.
	}
	return memory;
}
