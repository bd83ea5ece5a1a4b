// SPDX-License-Identifier: MIT
import {fork} from 'node:child_process';
import {join} from 'node:path';
import type {Scope} from '../../source/capture/live.ts';
import type {Counters, Latencies} from '../../source/capture/source.ts';
import {lostTotal} from '../../source/model/loss.ts';
import {MONITOR_CPU} from './load.ts';

export type Order =
	| {readonly order: 'open'; readonly scope: Scope; readonly ingests: boolean}
	| {readonly order: 'close'};

/** What a capture did, told after its end. */
export type Held = {
	readonly loadMs: number;
	readonly closeMs: number;
	/** In take(), all calls together. */
	readonly takeMs: number;
	readonly counters: Counters;
	readonly latencies: Latencies;
	/** Events that the model took in. */
	readonly ingested: number;
	readonly undecodable: number;
	/** Of the process that held it, since that began. */
	readonly cpuMs: number;
};

/** A process that captures when told to, on the monitor's CPU. */
export class SessionProcess {
	readonly #child = fork(join(import.meta.dirname, 'session-child.ts'), [], {
		execPath: 'taskset',
		execArgv: [
			'-c',
			String(MONITOR_CPU),
			process.execPath,
			'--max-semi-space-size=1',
			'--max-old-space-size=256',
		],
	});
	#pending: PromiseWithResolvers<unknown> | undefined;

	constructor() {
		this.#child.on('message', answer => this.#pending?.resolve(answer));
		this.#child.on('exit', () => this.#pending?.reject(new Error('the process that captures ended')));
	}

	async open(scope: Scope = {}, ingests = false): Promise<void> {
		await this.#tell({order: 'open', scope, ingests});
	}

	/** Throws if records were lost: then the traced calls did less than they should have. */
	async close({mayLose = false} = {}): Promise<Held> {
		const held = (await this.#tell({order: 'close'})) as Held;
		const lost = lostTotal(held.counters);
		if (lost > 0 && !mayLose)
			throw new Error(`${lost} records were lost: the machine is too busy to measure`);
		return held;
	}

	end(): void {
		this.#child.disconnect();
	}

	#tell(order: Order): Promise<unknown> {
		this.#pending = Promise.withResolvers();
		this.#child.send(order);
		return this.#pending.promise;
	}
}
