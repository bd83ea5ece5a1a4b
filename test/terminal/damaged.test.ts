// SPDX-License-Identifier: MIT
// A recording that is cut short, or whose bytes are wrong: what is before that is shown, and the exit code tells the two apart.
import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {blockTypes} from '../../source/capture/recording.ts';
import {blocksOf} from '../support/blocks.ts';
import {launcher, openBeeTop, textOf} from '../support/program.ts';
import {fixtureBytes, temporaryFile} from '../support/recordings.ts';

const whole = fixtureBytes('demo');
const third = blocksOf(whole).filter(({type}) => type === blockTypes.records)[2];
if (!third) throw new Error('demo.bee has fewer batches than this test needs');

/** One bit of the third batch is another. */
function wrong(): Buffer {
	const bytes = Buffer.from(whole);
	bytes.writeUInt8(bytes.readUInt8((third?.end ?? 0) - 1) ^ 1, (third?.end ?? 0) - 1);
	return bytes;
}

const stream = (bytes: Buffer) => {
	const {status, stdout, stderr} = spawnSync(launcher, ['stream', temporaryFile(bytes)], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	return {status, lines: stdout.split('\n').length - 1, stderr};
};

test('one that was cut short ends with 0, and says so', () => {
	const {status, lines, stderr} = stream(whole.subarray(0, third.start));
	expect(status).toBe(0);
	expect(lines).toBeGreaterThan(0);
	expect(stderr).toMatch(
		new RegExp(`^bee-top: the recording ends early: it was cut off\nbee-top: ${lines} events written`),
	);
});

test('one whose bytes are wrong ends with 1, after all that stands before them', () => {
	const {status, lines, stderr} = stream(wrong());
	expect(status).toBe(1);
	expect(lines).toBe(stream(whole.subarray(0, third.start)).lines);
	expect(stderr).toMatch(/^bee-top: the recording ends early: a block does not match its checksum\n/);
});

test('the screen shows what there is of it, and why that is all', async () => {
	const terminal = openBeeTop(['replay', temporaryFile(wrong()), '--speed', '100'], [200, 36]);
	await terminal.until(() => / END /.test(terminal.row(0)));
	expect(textOf(terminal)).toContain('the recording ends early: a block does not match its checksum');
	terminal.type('q');
	expect(await terminal.exit).toEqual({code: 1, signal: 0});
	await terminal.until('events seen');
	expect(textOf(terminal)).toMatch(
		/^bee-top: the recording ends early: a block does not match its checksum\s+bee-top: \d+ events seen/,
	);
});

test('one frame of it shows what there is of it, and ends with 1', () => {
	const {status, stdout, stderr} = spawnSync(launcher, ['replay', '--once', temporaryFile(wrong())], {
		encoding: 'utf8',
	});
	expect([status, stderr]).toEqual([
		1,
		'bee-top: the recording ends early: a block does not match its checksum\n',
	]);
	expect(stdout).toMatch(/^ bee-top /);
});
