// SPDX-License-Identifier: MIT
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {stripVTControlCharacters} from 'node:util';

/** Nothing that is read may take so long, on a machine that is busy with other tests. */
const HANGS_MS = 20_000;
const LOOK_EVERY_MS = 500;
const HEAP_MOST_MB = 256;
/** As child.ts ends where a promise is broken; whatever else it ends with is a fault of its own. */
const BROKEN = 3;
const SHOWN = 2000;
const NOT_BEGUN = 'nothing: it did not even begin';

export const corpus = join(import.meta.dirname, 'corpus');

/** What became of the fuzzing of a target: sentences, and the file of what was found. */
type Fuzzed = {readonly said: string; readonly found: string | undefined};

/** Milliseconds since the last input was begun; undefined before the first. */
function sinceInput(file: string): number | undefined {
	try {
		return Date.now() - statSync(file).mtimeMs;
	} catch {
		return undefined;
	}
}

function keep(target: string, file: string): string {
	const bytes = readFileSync(file);
	const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
	mkdirSync(join(corpus, target), {recursive: true});
	writeFileSync(join(corpus, target, name), bytes);
	return join(corpus, target, name);
}

/** Fuzzes a target for so long. What breaks a promise, hangs or brings the process down is kept in the corpus. */
export async function fuzz(target: string, seconds: number, seed: number): Promise<Fuzzed> {
	const folder = mkdtempSync(join(tmpdir(), 'bee-top-fuzz-'));
	const input = join(folder, 'input');
	const child = spawn(
		process.execPath,
		[
			`--max-old-space-size=${HEAP_MOST_MB}`,
			join(import.meta.dirname, 'child.ts'),
			target,
			String(seconds),
			String(seed),
			folder,
		],
		{stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, TZ: 'UTC0', TMPDIR: folder}},
	);
	let hung = false;
	const timer = setInterval(() => {
		if ((sinceInput(input) ?? 0) < HANGS_MS) return;
		hung = true;
		child.kill('SIGKILL');
	}, LOOK_EVERY_MS);
	const said = Promise.all([text(child.stdout), text(child.stderr)]);
	const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
	clearInterval(timer);
	// Ink shows the cursor again when it ends.
	const words = stripVTControlCharacters((await said).join('')).trim();
	const repeat = `seed ${seed}`;
	try {
		if (code === 0) return {said: `${words} (${repeat})`, found: undefined};
		const broken = code === BROKEN;
		const why = hung
			? `it took longer than ${HANGS_MS} ms`
			: broken
				? words
				: `it ended with ${signal ?? code}: ${words.slice(-SHOWN)}`;
		const begun = sinceInput(input) !== undefined;
		const found = begun ? keep(target, join(folder, broken ? 'found' : 'input')) : NOT_BEGUN;
		return {said: `${target} (${repeat}): ${why}`, found};
	} finally {
		rmSync(folder, {recursive: true});
	}
}
