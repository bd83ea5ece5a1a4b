// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind} from '../support/recordings.ts';

const connect = ofKind('kinds', 'net_connect').find(({family, protocol}) => family === 2 && protocol === 6);
if (!connect) throw new Error('the recording has no connection');
const metadata = {
	...connect,
	remoteAddress: Uint8Array.from([169, 254, 169, 254, ...Array(12).fill(0)]),
	remotePort: 80,
};
const curl = {exe: '/usr/bin/curl', parentExe: '/bin/bash'};

test('whoever asks a metadata service is worth a look, but for those whose work it is', () => {
	expect(ruleOf(metadata, curl)?.severity).toBe('medium');
	expect(ruleOf(metadata, {...curl, exe: '/usr/bin/google_guest_agent'})).toBeUndefined();
	expect(ruleOf(metadata, {...curl, parentExe: '/snap/amazon-ssm-agent/1/agent'})).toBeUndefined();
});

test('its name server and its clock are daily life, and so are other addresses', () => {
	expect(ruleOf({...metadata, remotePort: 53}, curl)).toBeUndefined();
	expect(ruleOf({...metadata, remotePort: 123, protocol: 17}, curl)).toBeUndefined();
	expect(ruleOf(connect, curl)).toBeUndefined();
});
