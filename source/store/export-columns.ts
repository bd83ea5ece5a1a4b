// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {kindOf} from '../kinds/index.ts';
import {commandLine} from '../kinds/words/command.ts';
import {errnoName} from '../kinds/words/errno.ts';
import type {CsvCell} from '../output/export/csv-line.ts';
import {severityOf} from '../severity/severity.ts';
import type {Monitor} from './monitor.ts';

/** An event, and its record as it stands in the history. */
export type EventRow = {readonly event: BeeEvent; readonly reader: RecordReader};
/** What a column is called, and what stands in it: not cut, numbers as numbers. */
type EventColumn = readonly [title: string, cell: (row: EventRow) => CsvCell];

const measured = (value: number | undefined): CsvCell => (value ? value : undefined);

/** The columns of events: the same for all panes, so that files of several can be put together. */
export function eventColumns({model, clock}: Monitor): readonly EventColumn[] {
	const {names, processes, contexts} = model;
	const process = ({event}: EventRow) => processes.find(event.tgid, event.started);
	const said = (row: EventRow) => {
		const found = process(row);
		return found && contexts.said(found);
	};
	const also = ({event}: EventRow, name: string) => kindOf(event).also?.(event, names)[name];
	return [
		['time', ({event, reader}) => clock.rfc3339(event.at, () => reader.big(0))],
		['kind', ({event}) => event.kind],
		['operation', ({event}) => kindOf(event).label(event)],
		['severity', ({event}) => severityOf(event)],
		['pid', ({event}) => event.tgid],
		['tid', ({event}) => event.tid],
		['ppid', row => process(row)?.ppid],
		['user', ({event}) => names.user(event.uid)],
		['uid', ({event}) => event.uid],
		['command', ({event}) => event.comm],
		['exe', row => ('exe' in row.event ? row.event.exe : process(row)?.exe)],
		['cmdline', row => commandLine(process(row)?.argv ?? [])],
		['container', row => said(row)?.container_name ?? said(row)?.container_id],
		['subject', ({event}) => kindOf(event).subject(event, names)],
		['outcome', ({event}) => kindOf(event).outcome(event)],
		[
			'error',
			({event}) => {
				const failure = kindOf(event).failure(event);
				return failure ? errnoName(failure) : undefined;
			},
		],
		['latency_ns', ({event}) => measured(kindOf(event).latency?.(event))],
		['bytes', ({event}) => measured(kindOf(event).bytes?.(event))],
		['remote_name', row => also(row, 'remote_name')],
		['service', row => also(row, 'service')],
	];
}
