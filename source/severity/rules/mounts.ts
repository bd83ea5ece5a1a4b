// SPDX-License-Identifier: MIT
import {normalize} from 'node:path/posix';
import {managers, mountHelper, systemdItself} from '../programs.ts';
import type {Rules, Who} from '../rule.ts';

const forSystemd = ({exe, parentExe}: Who) => mountHelper.test(exe) && systemdItself.test(parentExe);

/** MS_UNBINDABLE, MS_PRIVATE, MS_SLAVE, MS_SHARED, MS_REC: with nothing else, a mount namespace of one's own is set up. */
const PROPAGATION = 0x1e4000;
const onlyPropagates = (event: {readonly call: string; readonly flags: number}) =>
	event.call === 'mount' && event.flags !== 0 && (event.flags & ~PROPAGATION) === 0;

/** Rules for what stands under which path. */
export const mountRules: Rules = {
	mount: [
		{
			severity: 'high',
			why: 'what is mounted over the folder of a process in /proc hides that process',
			when: ({target}) => /^\/proc\/\d+/.test(normalize(target)),
		},
		{
			severity: 'low',
			why: 'what programs find under their paths was changed',
			when: (event, who) => !onlyPropagates(event) && !forSystemd(who),
			exempt: {exe: managers},
		},
	],
	umount: [
		{
			severity: 'low',
			why: 'what programs find under their paths was changed',
			when: (_, who) => !forSystemd(who),
			exempt: {exe: managers},
		},
	],
};
