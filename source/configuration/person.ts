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

/** Before privileges were given up: what belongs to whom is decided by who started this. */
const uidAtStart = process.geteuid?.() ?? 0;

/** Who runs this. sudo keeps neither his HOME nor his XDG_CONFIG_HOME, but says who called it; that is believed of root alone, who could have set it. */
export function whoRuns(environment: NodeJS.ProcessEnv = process.env): Person {
	const uid = uidAtStart;
	const {SUDO_UID, SUDO_GID, HOME, XDG_CONFIG_HOME, XDG_STATE_HOME} = environment;
	const told = (id: string | undefined) => (uid === 0 && id && /^\d{1,9}$/.test(id) ? Number(id) : undefined);
	const sudoUid = told(SUDO_UID);
	return {
		uid,
		sudoUid,
		sudoGid: sudoUid === undefined ? undefined : told(SUDO_GID),
		xdgConfigHome: XDG_CONFIG_HOME,
		xdgStateHome: XDG_STATE_HOME,
		home: sudoUid === undefined ? HOME : homeOf(sudoUid),
		etc: '/etc',
	};
}
