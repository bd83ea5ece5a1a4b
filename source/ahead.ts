// SPDX-License-Identifier: MIT
// Live capture is begun before it is known what it shall see: the other CPU has nothing to do while JavaScript starts.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

/** Whether a command line leads to live capture, as far as can be told without reading it all: a wrong guess costs only time. */
export const mayCapture = (args: readonly string[]): boolean =>
	!args.some(arg => /^(?:-h|--help|--version|replay|demo|doctor)$/.test(arg));

/** Has the addon begin, if it can be loaded and knows how to; what is wrong is told by who needs it. */
export function loadAhead(addon: URL): void {
	try {
		createRequire(import.meta.url)(fileURLToPath(addon)).loadAhead?.();
	} catch {}
}
