// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {panes} from '../../source/kinds/kind.ts';
import {commandLine} from '../../source/kinds/words/command.ts';
import {showTab} from '../../source/store/detail.ts';
import {turnFace} from '../../source/store/faces.ts';
import {inspect} from '../../source/store/inspect.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look, move, toFirst} from '../../source/store/move.ts';
import {hasEvent, jsonText, subjectText} from '../../source/store/take.ts';
import {countOf} from '../support/panes.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe.each(panes)('of a row of %s', pane => {
	test('what it is about is copied whole, and nothing of it acts where it is pasted', () => {
		const monitor = monitorOf('kinds');
		look(monitor, pane);
		toFirst(monitor);
		let strange = 0;
		for (let row = 0; row < countOf(monitor, pane); row++, move(monitor, 1)) {
			const {selected} = monitor;
			if (!selected) throw new Error(`row ${row} is not selected`);
			const subject = kindOf(selected.event).subject(selected.event, monitor.model.names);
			const text = subjectText(monitor) ?? '';
			expect(text).not.toMatch(CONTROL);
			expect(text).toHaveLength(subject.length);
			if (CONTROL.test(subject)) strange++;
			else expect(text).toBe(subject);
		}
		if (pane === 'files') expect(strange).toBeGreaterThan(0);
	});

	test('the line of JSON is that of the event, on one line', () => {
		const monitor = monitorOf('kinds');
		look(monitor, pane);
		toFirst(monitor);
		for (let row = 0; row < countOf(monitor, pane); row++, move(monitor, 1)) {
			const event = monitor.selected?.event;
			const text = jsonText(monitor) ?? '';
			expect(text).not.toMatch(CONTROL);
			expect(JSON.parse(text)).toMatchObject({kind: event?.kind, at: event?.at, pid: event?.tgid});
		}
	});
});

test('of a group what it is grouped by is copied, and as JSON its latest event', () => {
	const monitor = monitorOf('demo');
	look(monitor, 'files');
	turnFace(monitor);
	expect(subjectText(monitor)).toBe(monitor.selectedKey);
	const event = monitor.selected?.event;
	expect(JSON.parse(jsonText(monitor) ?? '')).toMatchObject({kind: event?.kind, at: event?.at});
});

test('of a process in a top its command line is copied', () => {
	const monitor = monitorOf('demo');
	look(monitor, 'processes');
	turnFace(monitor);
	const [pid, started] = String(monitor.selectedKey).split(':').map(Number);
	const process = monitor.model.processes.find(pid ?? 0, started ?? 0);
	expect(process?.argv.length).toBeGreaterThan(1);
	expect(subjectText(monitor)).toBe(commandLine(process?.argv ?? []));
});

test('under the glass it is the event there, whatever row is selected since', () => {
	const monitor = monitorOf('kinds');
	toFirst(monitor);
	const line = jsonText(monitor);
	inspect(monitor);
	toFirst(monitor);
	move(monitor, 3);
	expect(jsonText(monitor)).toBe(line);
	showTab(monitor, 'json');
	expect(subjectText(monitor)).toContain(line);
});

test('where nothing is selected there is nothing to copy', () => {
	const monitor = new Monitor(stepped('kinds'));
	expect([subjectText(monitor), jsonText(monitor), hasEvent(monitor)]).toEqual([undefined, undefined, false]);
	const full = monitorOf('kinds');
	look(full, 'self');
	expect([subjectText(full), jsonText(full), hasEvent(full)]).toEqual([undefined, undefined, false]);
});
