// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const opens = ofKind('kinds', 'mem_proc');
const others = opens.filter(event => event.target !== event.tgid);

test('another one’s memory, environment and map matter in this order', () => {
	const severityOf = (file: string) => tell(only(others, event => event.file === file)).severity;
	expect(['mem', 'environ', 'maps'].map(severityOf)).toEqual(['high', 'medium', 'low']);
});

test('an open for writing is told', () => {
	const event = only(others, ({file}) => file === 'mem');
	expect(tell(event)).toEqual({
		label: 'mem',
		subject: `${event.target} victim, to write`,
		outcome: String(event.result),
		failure: 0,
		severity: 'high',
	});
});

test('a look at oneself is called so and is nobody’s concern', () => {
	expect(tell(only(opens, event => event.target === event.tgid))).toMatchObject({
		label: 'maps',
		subject: 'itself',
		severity: 'info',
	});
});

test('the target is told by pid and start time, though the path named only the pid', () => {
	const born = new Map(ofKind('kinds', 'process_fork').map(event => [event.child, event.childStarted]));
	for (const event of others) expect(event.targetStarted).toBe(born.get(event.target));
});

test('the same open is told among the files too, by its path', () => {
	const paths = ofKind('kinds', 'file_open').map(event => event.path);
	for (const event of opens) expect(paths).toContain(`/proc/${event.target}/${event.file}`);
});
