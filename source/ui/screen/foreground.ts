// SPDX-License-Identifier: MIT
import fs from 'node:fs';

/**
 * Whether this process belongs to the terminal's foreground job. From the background, changing the terminal's
 * modes would stop the process (SIGTTOU). Fields 5 and 8 of proc_pid_stat(5): process group, and the terminal's.
 */
export const isForeground = (): boolean => {
	try {
		const stat = fs.readFileSync('/proc/self/stat', 'utf8');
		// The name in parentheses may hold anything, also parentheses.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const [, , group, , , foreground] = fields;
		// -1: no terminal controls this process, so none can stop it.
		return foreground === '-1' || group === foreground;
	} catch {
		return true;
	}
};
