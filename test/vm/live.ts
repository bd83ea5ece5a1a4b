// SPDX-License-Identifier: MIT
// Runs in the guest: the live tests of the kinds, and says of each how it went. One piece of JSON a line, behind the word TEST.
import {readdirSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {startTests, type VitestRunner} from '@vitest/runner';
import {eventKinds} from '../../source/kinds/index.ts';

/** What a guest says of each test. */
export type Tested = {
	/** The name of its file, without endings. */
	readonly file: string;
	readonly title: string;
	readonly state: 'pass' | 'fail' | 'skip';
	readonly why?: string;
};

const TIMEOUT_MS = 300_000;
const folder = join(import.meta.dirname, '../live');
const ending = '.test.ts';

const standIn = pathToFileURL(join(import.meta.dirname, 'vitest.ts')).href;
registerHooks({
	resolve: (name, context, next) =>
		name === 'vitest' ? {url: standIn, format: 'module-typescript', shortCircuit: true} : next(name, context),
});

/** The files that are named for a kind; or those that were asked for, by a comma between them. */
function chosen(): readonly string[] {
	const wanted = process.env.only?.split(',') ?? eventKinds.map(kind => kind.replaceAll('_', '-'));
	return readdirSync(folder)
		.filter(name => name.endsWith(ending) && wanted.some(start => name.startsWith(start)))
		.map(name => join(folder, name));
}

const say = (tested: Tested | {readonly end: true}) =>
	process.stdout.write(`TEST ${JSON.stringify(tested)}\n`);

const runner: VitestRunner = {
	config: {
		root: folder,
		setupFiles: [],
		name: undefined,
		passWithNoTests: false,
		testNamePattern: undefined,
		allowOnly: false,
		sequence: {concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'list'},
		chaiConfig: undefined,
		maxConcurrency: 1,
		testTimeout: TIMEOUT_MS,
		hookTimeout: TIMEOUT_MS,
		retry: 0,
		includeTaskLocation: false,
		tags: [],
		tagsFilter: undefined,
		strictTags: false,
	},
	importFile: path => import(pathToFileURL(path).href),
	onAfterRunTask: ({file, fullTestName, result}) => {
		const state = result?.state === 'pass' || result?.state === 'fail' ? result.state : 'skip';
		say({
			file: file.name.slice(0, -ending.length),
			title: fullTestName,
			state,
			...(result?.errors?.[0] && {why: String(result.errors[0].message).slice(0, 1500)}),
		});
	},
};

for (const path of chosen()) {
	const [file] = await startTests([path], runner);
	for (const {message} of file?.result?.errors ?? [])
		say({
			file: file?.name.slice(0, -ending.length) ?? path,
			title: 'the file itself',
			state: 'fail',
			why: message,
		});
}
say({end: true});
