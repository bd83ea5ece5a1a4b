// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {textLine} from '../../source/output/text-line.ts';
import {fixture, ofKind, only} from '../support/recordings.ts';

const clock = new WallClock({boot: 0n, wall: 0n});

test.each(['demo', 'kinds'] as const)('no event of %s.bee can steer a terminal or break its line', name => {
	const {events, model} = fixture(name);
	for (const event of events) expect(textLine(event, model.names, clock)).not.toMatch(/\p{C}|\p{Zl}|\p{Zp}/u);
});

test('a line tells when, who, what and what came of it', () => {
	const {model} = fixture('kinds');
	const event = only(
		ofKind('kinds', 'file_open'),
		event => event.path === '/etc/shadow' && event.comm === 'kinds',
	);
	const line = textLine({...event, tgid: 4711, at: 0}, model.names, clock);
	expect(line).toBe('00:00:00    4711 deploy   kinds           open     /etc/shadow = EACCES');
});

test('a line without an outcome ends with its subject', () => {
	const {model} = fixture('kinds');
	const [listen] = ofKind('kinds', 'net_listen');
	expect(listen && textLine(listen, model.names, clock)).toMatch(/listen {3}tcp 127\.0\.0\.1:7001$/);
});

test('what is active in a name is shown as what it is', () => {
	const {events, model} = fixture('kinds');
	const lines = events.map(event => textLine(event, model.names, clock));
	expect(lines.some(line => line.includes('␛[31mred␛[0m␊\ufffdgnp.exe 日本 🐝'))).toBe(true);
});
