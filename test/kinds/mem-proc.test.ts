// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const opens = ofKind('kinds', 'mem_proc').filter(({comm}) => comm === 'kinds');
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

test('a look that was refused is told by the caller’s words, and matters less', () => {
	const refused = ofKind('kinds', 'mem_proc').filter(({result}) => result < 0);
	expect(refused.map(event => [event.file, event.target, event.marks & 2, tell(event).outcome])).toEqual([
		['mem', 1, 2, 'EACCES'],
		['environ', 1, 2, 'EACCES'],
	]);
	expect(refused.map(event => tell(event).severity)).toEqual(['low', 'low']);
});

test('a descriptor that can read nothing is called so and is nobody’s concern', () => {
	const event = only(ofKind('kinds', 'mem_proc'), ({pathOnly}) => pathOnly);
	expect(tell(event)).toMatchObject({subject: `${event.target} victim, path only`, severity: 'info'});
});

test('a process viewer may look at maps', () => {
	const event = only(others, ({file}) => file === 'maps');
	expect(ruleOf(event, {exe: '/usr/bin/lsof', parentExe: ''})).toBeUndefined();
	expect(ruleOf({...event, file: 'mem'}, {exe: '/usr/bin/lsof', parentExe: ''})?.severity).toBe('high');
});
