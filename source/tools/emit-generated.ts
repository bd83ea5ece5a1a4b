// SPDX-License-Identifier: MIT
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Writes a generated file; with --check on the command line compares instead, and ends with exit code 1 where it is stale. */
export function emitGenerated(url: URL, text: string): void {
	const path = fileURLToPath(url);
	const name = relative(process.cwd(), path);
	let present = '';
	try {
		present = readFileSync(path, 'utf8');
	} catch {
		// Not there yet: as stale as can be.
	}
	if (present === text) return;
	if (process.argv.includes('--check')) {
		process.stderr.write(
			`${name} is stale: its sources changed after it was written. Run \`npm run generate\` and commit it.\n`,
		);
		process.exitCode = 1;
		return;
	}
	mkdirSync(dirname(path), {recursive: true});
	writeFileSync(path, text);
	process.stdout.write(`wrote ${name}\n`);
}
