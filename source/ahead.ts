// SPDX-License-Identifier: MIT
// Live capture is begun before it is known what it shall see: the other CPU has nothing to do while JavaScript starts.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const isFlag = (word: string | undefined) => word?.startsWith('-') ?? false;

/** Whether a command line leads to live capture, as far as can be told without knowing the flags: a wrong guess costs only time. */
export function mayCapture(args: readonly string[]): boolean {
	if (args.some(arg => /^(?:-h|--help|--version|replay|demo|doctor)$/.test(arg))) return false;
	// What follows no flag is a recording.
	return args[0] !== 'stream' || args.every((arg, at) => at === 0 || isFlag(arg) || isFlag(args[at - 1]));
}

/** Has the addon begin, if it can be loaded and knows how to; what is wrong is told by who needs it. */
export function loadAhead(addon: URL): void {
	try {
		createRequire(import.meta.url)(fileURLToPath(addon)).loadAhead?.();
	} catch {}
}
