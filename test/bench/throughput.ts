// SPDX-License-Identifier: MIT
// Records from the kernel to the model, and to a file: how many a second, whether any is lost, and what one costs.
import {lostTotal} from '../../source/model/loss.ts';
import {startFlood} from './load.ts';
import type {Group, Row} from './row.ts';
import {SessionProcess} from './session.ts';
import {measureStreams} from './streaming.ts';

type Case = {
	readonly name: string;
	readonly perSecond: number;
	readonly ms: number;
	readonly cpus: readonly number[];
	readonly bar?: number;
};

const CASES: readonly Case[] = [
	{name: '100,000/s', perSecond: 100_000, ms: 10_000, cpus: [1], bar: 0},
	{name: 'flat out', perSecond: 0, ms: 5_000, cpus: [1]},
	{name: 'flat out on both CPUs', perSecond: 0, ms: 3_000, cpus: [0, 1]},
];

async function* measureCase({name, perSecond, ms, cpus, bar}: Case): AsyncGenerator<Row> {
	const floods = cpus.map(cpu => startFlood(cpu));
	const session = new SessionProcess();
	await session.open({pids: floods.map(({pid}) => pid)}, true);
	const runs = await Promise.all(floods.map(flood => flood.run(perSecond, ms)));
	const {counters, ingested, undecodable} = await session.close({mayLose: true});
	for (const flood of floods) flood.end();
	session.end();

	const opens = runs.reduce((sum, run) => sum + run.opens, 0);
	const longest = Math.max(...runs.map(run => run.ms));
	// A loss is told by records of its own, which nobody opened anything for.
	const told = counters.kinds.bee_loss?.sent ?? 0;
	const received = counters.received - told;
	const sent = Object.values(counters.kinds).reduce((sum, count) => sum + count.sent, -told);
	const lost = lostTotal(counters);
	const row = (what: string, figure: number, how: string, most?: number): Row => ({
		name: `${name}: ${what}`,
		figure,
		unit: what === 'rate' ? 'events/s' : 'events',
		how,
		...(most !== undefined && {bar: most}),
	});
	yield row('opened', opens, 'as the load counted');
	yield row('sent', sent, 'as the kernel side counted');
	yield row('received', received, 'by the drain thread');
	yield row('ingested', ingested, 'by the model, a frame every 100 ms');
	yield row('rate', (ingested / longest) * 1000, 'ingested over the time of the load');
	yield row('lost', lost, 'counted in the kernel, all causes', bar);
	yield row('neither received nor lost', opens - received - lost, 'opened - received - lost', 0);
	yield row('undecodable', undecodable, 'counted by the model', 0);
}

export const throughput: Group = {
	name: 'throughput',
	seconds: 45,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		for (const each of CASES) yield* measureCase(each);
		yield* measureStreams();
	},
};
