// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect} from 'vitest';
import {Capture} from '../support/capture.ts';
import {liveTest, liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['env_read', 'process_exec']});

/** A program that asks for what it is told to; it uses the machine's own C library, as the deeds do not. */
function buildAsker(folder: string): string {
	const program = join(folder, 'asker');
	writeFileSync(
		`${program}.c`,
		`#define _GNU_SOURCE
		#include <stdlib.h>
		int main(int count, char **names) {
			for (int index = 2; index < count; index++)
				*names[1] == 'c' ? getenv("API_KEY") : *names[1] == 's' ? secure_getenv(names[index]) : getenv(names[index]);
			return 0;
		}`,
	);
	execFileSync('cc', ['-fno-builtin', '-o', program, `${program}.c`]);
	return program;
}

/** What is told of a process that asks for these. Others on the machine ask too. */
async function asked(capture: Capture, folder: string, how: string, names: readonly string[]) {
	const asker = buildAsker(folder);
	const deed = await capture.do(['exec', asker, 'asker', how, ...names]);
	deed.one('process_exec', {exe: asker, error: null});
	return deed.all('env_read');
}

const namesOf = (told: Awaited<ReturnType<typeof asked>>) => told.map(({event}) => event.name);

describe('asking for an environment variable', () => {
	it('is told when its name says that it is a secret', async ({capture, folder}) => {
		const names = [
			'SECRET_SAUCE',
			'AWS_REGION',
			'GITHUB_TOKEN',
			'API_KEY',
			'CLIENT_SECRET',
			'PGPASSWORD',
			'MY_PASSWORD_FILE',
			'GOOGLE_APPLICATION_CREDENTIALS',
			'TOKEN',
			'PASSWORD',
		];
		const told = await asked(capture, folder, 'getenv', names);
		expect(namesOf(told)).toEqual(names);
		expect(told[0]?.json).toMatchObject({
			kind: 'env_read',
			pane: 'memory',
			comm: 'asker',
			name: 'SECRET_SAUCE',
		});
	});

	it('is not told when it does not: patterns are anchored and know upper from lower case', async ({
		capture,
		folder,
	}) => {
		const names = ['HOME', '', 'MY_SECRET_X', 'XAWS_', 'aws_region', 'TOKENS', 'KEY', '_KEYS', 'TOKEN_', 'A'];
		expect(namesOf(await asked(capture, folder, 'getenv', names))).toEqual([]);
	});

	it('is told when the name is a constant that the program has not touched before', async ({
		capture,
		folder,
	}) => {
		expect(namesOf(await asked(capture, folder, 'constant', ['']))).toEqual(['API_KEY']);
	});

	it('by secure_getenv is told once', async ({capture, folder}) => {
		expect(namesOf(await asked(capture, folder, 'secure', ['DB_PASSWORD', 'PATH']))).toEqual(['DB_PASSWORD']);
	});

	it('with a name longer than any is cut and marked', async ({capture, folder}) => {
		const long = `AWS_${'X'.repeat(300)}`;
		const told = await asked(capture, folder, 'getenv', [long, `${'X'.repeat(300)}_TOKEN`]);
		expect(namesOf(told)).toEqual([long.slice(0, 127)]);
		expect(told[0]?.json.truncated).toBe(true);
	});
});

describe('names of one’s own', () => {
	liveTest('are told beside or instead of those that ship', async ({folder}) => {
		const names = ['SHOP_PIN', 'XSHOP_PIN', 'THE_TILL_CODE', 'till', 'API_KEY', 'TOKEN'];
		const capture = new Capture({
			kinds: ['env_read', 'process_exec'],
			environment: ['SHOP_*', '*TILL*', 'till', '*_KEY'],
		});
		try {
			expect(namesOf(await asked(capture, folder, 'getenv', names))).toEqual([
				'SHOP_PIN',
				'THE_TILL_CODE',
				'till',
				'API_KEY',
			]);
		} finally {
			capture.close();
		}
	});

	liveTest('fill the table to its last place', async ({folder}) => {
		const environment = Array.from({length: 32}, (_, index) => `${'N'.repeat(28)}${index + 10}`);
		const capture = new Capture({kinds: ['env_read', 'process_exec'], environment});
		try {
			const last = environment.at(-1) ?? '';
			expect(namesOf(await asked(capture, folder, 'getenv', [last, `${last}X`]))).toEqual([last]);
		} finally {
			capture.close();
		}
	});
});

describe('the probe', () => {
	liveTest('is not there unless it is asked for', async () => {
		const capture = new Capture({});
		expect(capture.programs().filter(({kind}) => kind === 'env_read')).toMatchObject([
			{attached: false, wanted: false},
		]);
		capture.close();
	});
});
