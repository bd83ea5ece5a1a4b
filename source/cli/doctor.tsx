// SPDX-License-Identifier: MIT
import {release} from 'node:os';
import {Box, renderToString, Text} from 'ink';
import {limits} from '../capture/limits.ts';
import type {Program, Source} from '../capture/source.ts';
import {eventKinds} from '../kinds/index.ts';
import {bytesText, countText} from '../kinds/words/quantity.ts';
import {Table} from '../ui/parts/ink-table.ts';
import {safeText} from '../ui/safe-text.ts';
import {openLiveOrFail} from './open.ts';

const COLUMNS = 200;

/** A kind is seen if all of its programs are attached; else each one that is not says why. */
function kindRows(programs: readonly Program[]) {
	return eventKinds.map(kind => {
		const own = programs.filter(program => program.kind === kind);
		const missing = own.filter(program => !program.attached);
		const state =
			own.length > 0 && missing.length === 0 ? 'seen' : missing.length < own.length ? 'partly' : 'not seen';
		return {
			kind,
			state,
			hooks: own.map(program => program.hook).join(', '),
			reason: safeText(
				missing.map(program => `${program.hook}: ${program.reason ?? 'not attached'}`).join('; '),
			),
		};
	});
}

function report(source: Source): string {
	const programs = source.programs();
	const ceilings = [
		{
			limit: 'history',
			value: bytesText(limits.historyBytes),
			meaning: 'raw records that the panes can scroll through; the oldest are overwritten',
		},
		{
			limit: 'vital ring',
			value: bytesText(limits.vitalBytes),
			meaning: 'processes, connections, memory access: a ring of their own',
		},
		{limit: 'bulk ring', value: bytesText(limits.bulkBytes), meaning: 'files and accepts'},
		{
			limit: 'queue',
			value: bytesText(limits.queueBytes),
			meaning:
				'between the rings and the screen; when it is full, the rings wait, and what they cannot take is counted as lost',
		},
		{
			limit: 'hosts',
			value: countText(limits.hosts),
			meaning: 'addresses whose names are known from answers that were seen; the oldest are forgotten',
		},
	];
	const others = programs.filter(program => !program.attached && !eventKinds.includes(program.kind as never));
	return renderToString(
		<Box flexDirection="column">
			<Text>{`Kernel ${release()}, Node ${process.version}`}</Text>
			<Table data={kindRows(programs)} />
			{others.length > 0 ? (
				<Text>{`Besides: ${others.map(({name, reason}) => `${name}: ${safeText(reason ?? '')}`).join('; ')}`}</Text>
			) : null}
			<Table data={ceilings} />
		</Box>,
		{columns: COLUMNS},
	);
}

/** Says what works here. Throws Failure if nothing does. */
export function doctor(): void {
	const source = openLiveOrFail({});
	try {
		process.stdout.write(`${report(source)}\n`);
	} finally {
		source.close();
	}
}
