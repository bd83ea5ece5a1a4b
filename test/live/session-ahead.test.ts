// SPDX-License-Identifier: MIT
// What is loaded before it is known what to watch becomes what is asked for, or is thrown away.
import {spawnSync} from 'node:child_process';
import {readdirSync, readlinkSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {eventKinds, unaskedKinds} from '../../source/kinds/index.ts';
import type {Group} from '../../source/sensitive/groups.ts';
import {addon, addonPath, openSession, type Settings, thrownBy} from '../support/addon.ts';
import {Capture} from '../support/capture.ts';
import {liveTest as it} from '../support/live.ts';
import {until} from '../support/until.ts';

/** BPF maps that this process has open. */
function maps(): number {
	const open = readdirSync('/proc/self/fd').map(fd => {
		try {
			return readlinkSync(`/proc/self/fd/${fd}`);
		} catch {
			return ''; // that of the folder itself
		}
	});
	return open.filter(name => name === 'anon_inode:bpf-map').length;
}

/** Has all of it made, before there is a session. */
async function loadAhead(): Promise<void> {
	const before = maps();
	addon.loadAhead();
	await until('the maps to be there', () => maps() > before + 10);
}

function programsOf(settings: Settings) {
	const session = openSession(settings);
	const programs = session.programs();
	session.close();
	return programs;
}

describe('a session whose object was loaded ahead', () => {
	const cases: ReadonlyArray<readonly [string, Settings]> = [
		['all kinds', {kinds: [...eventKinds, ...unaskedKinds]}],
		['a single kind', {kinds: ['net_bind']}],
		['a trap in a library', {kinds: ['env_read']}],
		['rings of another size', {kinds: ['file_open'], vitalBytes: 1 << 16, bulkBytes: 1 << 17}],
	];
	it.for(cases)('has the same programs as without, and leaves nothing: %s', async ([, settings]) => {
		const without = programsOf(settings);
		const before = maps();
		await loadAhead();
		expect(programsOf(settings)).toEqual(without);
		expect(maps()).toBe(before);
		expect(without.some(({attached}) => attached)).toBe(true);
	});

	it('sees what was asked for and nothing else', async ({folder}) => {
		const outsider = new Capture({kinds: ['process_exec']});
		const deed = outsider.start(['wait'], ['open', `${folder}/mine`, 0], ['unlink', `${folder}/mine`]);
		await deed.ready();
		await loadAhead();
		const sensitive: readonly Group[] = [
			{name: 'mine', why: 'a test', access: 'rw', patterns: [`${folder}/mine`]},
		];
		const capture = new Capture({kinds: ['file_open'], pids: [deed.pid], sensitive});
		await outsider.do(['open', `${folder}/not-mine`, 0]);
		expect(capture.counters().kinds.file_open?.sent).toBe(0);
		deed.go();
		const done = await capture.finish(deed);
		const kinds = done.seen.map(({event}) => event.kind).filter(kind => kind !== 'process_known');
		expect(kinds).toEqual(['file_open']);
		done.one('file_open', {path: `${folder}/mine`, sensitive: true});
		capture.close();
		outsider.close();
	});

	it('tells what is wrong with the settings, and may then be tried again', async () => {
		await loadAhead();
		const session = new addon.Session();
		session.configure({sensitive: new Uint8Array(10)} as never);
		expect(thrownBy(() => session.load())).toMatchObject({
			message: 'the tables of sensitive paths have 10 bytes instead of 77824',
		});
		session.configure({kinds: ['file_open']});
		session.load();
		expect(session.programs().some(({attached}) => attached)).toBe(true);
		session.close();
	});
});

describe('what was loaded ahead and nobody takes', () => {
	const script = `require(${JSON.stringify(addonPath)}).loadAhead();`;
	it.for([
		['when the process ends at once', `${script} process.exit(3)`],
		['when it ends later', `${script} setTimeout(() => process.exit(3), 300)`],
	])('goes with the process: %s', ([, code]) => {
		const {status, signal, stderr} = spawnSync(process.execPath, ['-e', code ?? ''], {encoding: 'utf8'});
		expect([status, signal, stderr]).toEqual([3, null, '']);
	});
});
