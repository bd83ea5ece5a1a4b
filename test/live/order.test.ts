// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_open', 'mem_ptrace', 'process_exec', 'process_fork', 'process_exit']});

describe('the events of a thread', () => {
	it('come in the order in which it did what they tell, though two rings carry them', async ({
		capture,
		folder,
	}) => {
		const rounds = 5000;
		const deed = await capture.do(['interleave', `${folder}/`, rounds]);
		const told = deed.seen.flatMap(({event}) =>
			event.kind === 'file_open'
				? [`open ${event.path}`]
				: event.kind === 'mem_ptrace'
					? [`look ${event.address}`]
					: [],
		);
		const done = Array.from({length: rounds}, (_, index) => [
			`open ${folder}/${index + 1}`,
			`look ${index + 1}`,
		]).flat();
		expect(told).toEqual(done);
	});

	it('have times that never go back', async ({capture, folder}) => {
		await Promise.all([1, 2, 3].map(() => capture.do(['interleave', `${folder}/`, 2000])));
		const last = new Map<number, number>();
		for (const {event} of capture.seen) {
			// The list of processes is made while they go on.
			if (event.kind === 'process_known') continue;
			expect(event.at).toBeGreaterThanOrEqual(last.get(event.tid) ?? 0);
			last.set(event.tid, event.at);
		}
		expect(last.size).toBeGreaterThan(2);
	});

	it('begin with its program and end with its end', async ({capture, folder}) => {
		const deed = await capture.do(['open', folder, 0], ['exec', '/bin/true', 'true']);
		const kinds = deed.seen.map(({event}) => event.kind);
		expect(kinds[0]).toBe('process_exec');
		expect(kinds.at(-1)).toBe('process_exit');
		const second = deed.seen.findIndex(({event}) => event.kind === 'process_exec' && event.comm === 'true');
		const opened = deed.seen.findIndex(({json}) => json.path === folder);
		expect(opened).toBeLessThan(second);
	});
});
