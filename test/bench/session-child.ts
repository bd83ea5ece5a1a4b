// SPDX-License-Identifier: MIT
// Holds live capture in a process of its own, as the monitor does: one frame takes what came and, if told so, ingests it.
import {openLive} from '../../source/capture/live.ts';
import {type Source, TAKE_BYTES} from '../../source/capture/source.ts';
import {Model} from '../../source/model/model.ts';
import type {Held, Order} from './session.ts';

const FRAME_MS = 100;
/** Why a kind that is out of scope is not attached. Any other reason would make the traced calls look cheap. */
const SWITCHED_OFF = 'switched off';

const buffer = new Uint8Array(TAKE_BYTES);

type Running = {
	readonly source: Source;
	readonly model: Model;
	readonly ingests: boolean;
	readonly timer: NodeJS.Timeout;
	readonly loadMs: number;
	readonly began: number;
	takeMs: number;
};
let running: Running | undefined;

function frame(now: Running): void {
	for (let length = 1; length > 0; ) {
		const began = performance.now();
		length = now.source.take(buffer);
		now.takeMs += performance.now() - began;
		if (now.ingests) now.model.ingest(buffer, length);
	}
}

function open({scope, ingests}: Extract<Order, {readonly order: 'open'}>): void {
	const before = performance.now();
	const source = openLive(scope);
	const began = performance.now();
	const model = new Model(source.codec, source.origin);
	const timer = setInterval(() => running && frame(running), FRAME_MS);
	const missing = source
		.programs()
		.filter(({hook, attached, reason}) => hook === 'sys_exit' && !attached && reason !== SWITCHED_OFF);
	if (missing.length > 0) {
		source.close();
		throw new Error(`not attached: ${missing.map(({name, reason}) => `${name} (${reason})`).join(', ')}`);
	}
	running = {source, model, ingests, timer, loadMs: began - before, began, takeMs: 0};
}

/** Ends capture and tells what it did. Its books are of after the last record: sent - received is 0. */
function close({source, model, timer, loadMs, began, takeMs}: Running): Held {
	clearInterval(timer);
	const latencies = source.latencies?.() ?? {vital: [], bulk: []};
	const before = performance.now();
	source.close();
	const closeMs = performance.now() - before;
	const last = {source, model, ingests: true, timer, loadMs, began, takeMs};
	frame(last);
	const cpu = process.cpuUsage();
	return {
		loadMs,
		closeMs,
		takeMs: last.takeMs,
		counters: source.counters(),
		latencies,
		ingested: model.totals.total(),
		undecodable: model.undecodable,
		cpuMs: (cpu.user + cpu.system) / 1000,
	};
}

process.on('message', (order: Order) => {
	if (order.order === 'open') {
		open(order);
		process.send?.({});
	} else if (running) {
		const held = close(running);
		running = undefined;
		process.send?.(held);
	}
});

// The timer would keep this process alive, and its programs attached, after a benchmark that failed.
process.on('disconnect', () => {
	running?.source.close();
	process.exit();
});
