// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {fixture, fixtureNames, ofKind, only} from '../support/recordings.ts';

describe('the bytes that an event moved', () => {
	test('are those read and written of a file', () => {
		const event = only(ofKind('kinds', 'file_io'), ({path}) => path === '/srv/shop/kinds/files/plain');
		expect(kindOf(event).bytes?.(event)).toBe(40_960 + 5000);
	});

	test('are those of both ways of a connection and of a flow', () => {
		const close = ofKind('kinds', 'net_close').filter(
			event => event.bytesSent > 0 && event.bytesReceived > 0,
		);
		expect(close.length).toBeGreaterThan(0);
		for (const event of close)
			expect(kindOf(event).bytes?.(event)).toBe(event.bytesSent + event.bytesReceived);
		const flow = only(
			ofKind('kinds', 'net_flow'),
			event => event.localPort === 7102 && event.phase === 'goes_on',
		);
		expect(kindOf(flow).bytes?.(flow)).toBe(642);
	});

	test('are those copied out of or into another process, none if that was refused', () => {
		const events = ofKind('kinds', 'mem_vm');
		expect(events.some(({result}) => result > 0)).toBe(true);
		expect(events.some(({result}) => result < 0)).toBe(true);
		for (const event of events) expect(kindOf(event).bytes?.(event)).toBe(Math.max(0, event.result));
	});

	test('are not the size of what only changed its protection', () => {
		const [event] = ofKind('kinds', 'mem_protect');
		if (!event) throw new Error('nothing was protected');
		expect(event.bytes).toBeGreaterThan(0);
		expect(kindOf(event).bytes).toBeUndefined();
	});
});

describe('the totals of a flow', () => {
	test('go on with each other by process, protocol and both ends', () => {
		const flows = ofKind('kinds', 'net_flow').filter(event => event.remotePort === 7102);
		const running = flows.map(event => kindOf(event).running?.(event));
		expect(running.map(each => each?.begins)).toEqual([true, false]);
		expect(running.map(each => each?.ends)).toEqual([false, false]);
		expect(new Set(running.map(each => each?.of)).size).toBe(1);
	});

	test('end when the flow does', () => {
		const ended = ofKind('demo', 'net_flow').filter(event => event.phase === 'ended');
		expect(ended.length).toBeGreaterThan(0);
		for (const event of ended)
			expect(kindOf(event).running?.(event)).toMatchObject({begins: false, ends: true});
	});
});

test('latency is that of handshakes and of answers to names, within the time that passed', () => {
	const seen = new Set<string>();
	for (const name of fixtureNames)
		for (const event of fixture(name).events) {
			const latency = kindOf(event).latency?.(event);
			if (!latency) continue;
			seen.add(event.kind);
			expect(latency).toBeGreaterThan(0);
			expect(latency).toBeLessThan(event.at - event.started);
		}
	expect([...seen].toSorted()).toEqual(['dns_answer', 'net_connect']);
});
