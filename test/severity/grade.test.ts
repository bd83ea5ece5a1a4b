// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {type BeeEvent, layout} from '../../source/capture/layout.generated.ts';
import type {SeverityOverride} from '../../source/configuration/settings.ts';
import {eventKinds} from '../../source/kinds/index.ts';
import {createGrader} from '../../source/severity/grade.ts';
import {fixture, ofKind} from '../support/recordings.ts';

const [listen] = ofKind('kinds', 'net_listen');
const [open] = ofKind('kinds', 'file_open');
const override = (change: Partial<SeverityOverride>): SeverityOverride => ({
	kind: 'net_listen',
	severity: undefined,
	exe: [],
	parentExe: [],
	why: 'the configuration says so',
	...change,
});
const severityOf = (overrides: readonly SeverityOverride[], exe = '/usr/bin/nginx', parentExe = '') => {
	if (!listen) throw new Error('there is no such event');
	return createGrader(overrides).ruleOf(listen, {exe, parentExe})?.severity ?? 'info';
};

test('without changes the table counts', () => {
	expect(severityOf([])).toBe('low');
});

test('a severity is that of all events of the kind, info too', () => {
	expect(severityOf([override({severity: 'high'})])).toBe('high');
	expect(severityOf([override({severity: 'info'})])).toBe('info');
});

test('programs that are exempt are info, by their own path or their parent’s, or by a folder above it', () => {
	const exempt = [override({exe: ['/usr/sbin/sshd', '/opt/'], parentExe: ['/usr/bin/make']})];
	expect(severityOf(exempt)).toBe('low');
	expect(severityOf(exempt, '/usr/sbin/sshd')).toBe('info');
	expect(severityOf(exempt, '/opt/a/b')).toBe('info');
	expect(severityOf(exempt, '/tmp/sshd')).toBe('low');
	expect(severityOf(exempt, '/tmp/x', '/usr/bin/make')).toBe('info');
});

test('with both, the exempt are left to the table', () => {
	const both = [override({severity: 'critical', exe: ['/usr/sbin/sshd']})];
	expect(severityOf(both)).toBe('critical');
	expect(severityOf(both, '/usr/sbin/sshd')).toBe('low');
});

test('the first change that is about an event counts', () => {
	expect(severityOf([override({severity: 'info'}), override({severity: 'high'})])).toBe('info');
});

test('a kind that is raised is looked at, each event of it even where they come in floods', () => {
	const grader = createGrader([override({kind: 'file_open', severity: 'medium', why: 'we look'})]);
	expect(createGrader().eachMatters('file_open')).toBe(false);
	expect([grader.canMatter('file_open'), grader.eachMatters('file_open')]).toEqual([true, true]);
	expect(open && grader.ruleOf(open, {exe: '', parentExe: ''})).toEqual({severity: 'medium', why: 'we look'});
});

describe('kinds that come in floods', () => {
	const grader = createGrader();
	const marked = (event: BeeEvent) => (event.marks & (layout.marks.sensitive ?? 0)) !== 0;

	test('are those of which nothing matters but what the kernel side marked', () => {
		const only = eventKinds.filter(kind => grader.canMatter(kind) && !grader.eachMatters(kind));
		expect(only).toEqual(['file_open', 'file_unlink', 'file_rename', 'file_link', 'file_symlink']);
	});

	test('lose no event that matters', () => {
		for (const event of [...fixture('kinds').events, ...fixture('demo').events])
			if (!marked(event) && !grader.eachMatters(event.kind))
				expect(grader.ruleOf(event, {exe: '', parentExe: ''})).toBeUndefined();
	});
});
