// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import type {Person} from './files.ts';

/** The home that the passwd file gives a user. */
function homeOf(uid: number): string | undefined {
	try {
		const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
		return lines.map(line => line.split(':')).find(columns => columns[2] === String(uid))?.[5];
	} catch {
		return undefined;
	}
}

/** Who runs this. sudo keeps neither his HOME nor his XDG_CONFIG_HOME, but says who called it; that is believed of root alone, who could have set it. */
export function whoRuns(environment: NodeJS.ProcessEnv = process.env): Person {
	const uid = process.geteuid?.() ?? 0;
	const {SUDO_UID, HOME, XDG_CONFIG_HOME} = environment;
	const sudoUid = uid === 0 && SUDO_UID && /^\d{1,9}$/.test(SUDO_UID) ? Number(SUDO_UID) : undefined;
	return {
		uid,
		sudoUid,
		xdgConfigHome: XDG_CONFIG_HOME,
		home: sudoUid === undefined ? HOME : homeOf(sudoUid),
		etc: '/etc',
	};
}
