// SPDX-License-Identifier: MIT
import {constants} from 'node:os';

const ALIASES = new Set(['SIGIOT', 'SIGPOLL']);
const REALTIME_FIRST = 34;

const names = new Map<number, string>(
	Object.entries(constants.signals)
		.filter(([name]) => !ALIASES.has(name))
		.map(([name, number]) => [number, name]),
);

/** `SIGKILL`, `SIGRTMIN+3`; the number itself if it is none of the kernel's. */
export function signalName(number: number): string {
	if (number >= REALTIME_FIRST && number <= 64) return `SIGRTMIN+${number - REALTIME_FIRST}`;
	return names.get(number) ?? String(number);
}
