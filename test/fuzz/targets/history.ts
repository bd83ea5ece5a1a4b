// SPDX-License-Identifier: MIT
// The file of filters that were typed before, whatever its bytes are.
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import fc from 'fast-check';
import type {Person} from '../../../source/configuration/files.ts';
import {createFilterHistory, historyPlace, KEPT} from '../../../source/configuration/history-file.ts';
import {mustBeInert} from '../drawn.ts';
import {bytesFile, must, type Target, targetFolder} from '../target.ts';

const home = targetFolder();
const person: Person = {
	uid: process.geteuid?.() ?? 0,
	sudoUid: undefined,
	xdgConfigHome: undefined,
	etc: '/nonexistent',
	home,
};
const file = historyPlace(person) ?? '';
mkdirSync(dirname(file), {recursive: true, mode: 0o700});
chmodSync(home, 0o700);

const lines = fc
	.array(
		fc.oneof(
			fc.string({unit: 'binary', maxLength: 40}),
			fc.constantFrom(
				'proc.name = a',
				'',
				' ',
				'\r',
				'\u0000',
				'\u001b[2J',
				'\u2028',
				'\u202e',
				'x'.repeat(5000),
			),
		),
		{maxLength: 300},
	)
	.map(all => Buffer.from(all.join('\n')));

export const history: Target<Buffer> = {
	inputs: fc.oneof(
		lines,
		fc.uint8Array({maxLength: 2000}).map(bytes => Buffer.from(bytes)),
	),
	file: bytesFile,
	check: async bytes => {
		writeFileSync(file, bytes, {mode: 0o600});
		const notices: string[] = [];
		const read = await createFilterHistory(person, notice => notices.push(notice)).load();
		must(read.length <= KEPT && new Set(read).size === read.length, `${read.length} filters`);
		for (const line of read)
			must(!/\p{Cc}/u.test(line) && line.trim() !== '', `a filter of ${JSON.stringify(line)}`);
		const again = createFilterHistory(person, notice => notices.push(notice));
		await again.add('evt.failed = true');
		const after = await createFilterHistory(person, notice => notices.push(notice)).load();
		must(after.at(-1) === 'evt.failed = true', 'what was added is not the latest');
		for (const line of after.slice(0, -1)) must(read.includes(line), 'a filter came from nowhere');
		must(notices.length === 0, notices.join());
		for (const notice of notices) mustBeInert(notice);
	},
};
