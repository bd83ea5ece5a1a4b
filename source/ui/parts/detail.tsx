// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {HEADER_BYTES} from '../../capture/record-reader.ts';
import {kindOf} from '../../kinds/index.ts';
import {commandLine} from '../../kinds/words/command.ts';
import {durationText} from '../../kinds/words/quantity.ts';
import {ancestorsOf, loginUserOf, type Process} from '../../model/processes.ts';
import {severityOf} from '../../severity/severity.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Inspected} from '../../store/store.ts';
import {fieldText, markText} from '../field-text.ts';
import {safeText, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {severityTone, type Theme, type Tone} from '../theme.ts';
import {PAGE_MARGIN, Page} from './page.tsx';

const NAME_COLUMNS = 16;
/** Fields that are shown by other lines, or say nothing. */
const ALREADY_SAID: ReadonlySet<string> = new Set(['kind', 'size', 'marks']);

/** A text over as many lines of so many cells as it needs: nothing of it is cut. */
function wrapped(text: string, columns: number, ascii: boolean): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const character of safeText(text, ascii)) {
		const cells = width(character);
		if (used + cells > columns) {
			lines.push(line);
			[line, used] = ['', 0];
		}
		line += character;
		used += cells;
	}
	return [...lines, line];
}

function entry(
	name: string,
	value: string,
	columns: number,
	theme: Theme,
	tone: Tone = 'plain',
): readonly string[] {
	const [first = '', ...rest] = wrapped(value, Math.max(8, columns - NAME_COLUMNS - 1), theme.ascii);
	return [
		`${theme.paint('dim', name.padEnd(NAME_COLUMNS))} ${theme.paint(tone, first)}`,
		...rest.map(line => ' '.repeat(NAME_COLUMNS + 1) + theme.paint(tone, line)),
	];
}

function processLine(process: Process, now: number): string {
	const age =
		process.ended === undefined ? `for ${durationText(Math.max(0, now - process.started))}` : 'ended';
	return `${process.pid} ${commandLine(process.argv) || `[${process.comm}]`} (${process.exe || 'no file'}, ${age})`;
}

/** Where it is, who logged in for it, and what is too common for every line of JSON. */
function surroundingsOf(
	event: BeeEvent,
	process: Process,
	{model}: Monitor,
): ReadonlyArray<readonly [name: string, value: string]> {
	const {parent: _, ...said} = model.contexts.said(process);
	const login = loginUserOf(process, event.uid, model.names.user);
	const {slice} = model.contexts.of(process);
	return [
		...(process.cwd && !('cwd' in event) ? [['directory', process.cwd] as const] : []),
		...(login === undefined ? [] : [['login user', login] as const]),
		...Object.entries(said),
		...(slice ? [['slice', slice] as const] : []),
	];
}

/** Everything there is to say about an event, as lines of at most so many cells. */
function detailLines(
	{event, json}: Inspected,
	monitor: Monitor,
	columns: number,
	theme: Theme,
): readonly string[] {
	const context = {names: monitor.model.names, clock: monitor.clock};
	const record = monitor.source.codec.records.find(record => record?.name === event.kind);
	const process = monitor.model.processes.find(event.tgid, event.started);
	const now = monitor.source.now();
	const add = (name: string, value: string, tone?: Tone) => entry(name, value, columns, theme, tone);
	const heading = (text: string) => ['', theme.paint('strong', text)];
	const severity = severityOf(event);
	const marks = markText(event, monitor.source.codec.marks);
	const rule = monitor.model.ruleOf(event);
	const also = Object.entries(kindOf(event).also?.(event, context.names) ?? {});
	const surroundings = process ? surroundingsOf(event, process, monitor) : [];
	const addFields = (ofEveryEvent: boolean) =>
		(record?.fields ?? [])
			.filter(field => field.at < HEADER_BYTES === ofEveryEvent && !ALREADY_SAID.has(field.name))
			.flatMap(field => add(field.name, fieldText(event, field, context) || '-'));
	return [
		...add('what', `${kindOf(event).label(event)} ${kindOf(event).subject(event, context.names)}`),
		...add('kind', event.kind),
		...add('severity', severity, severityTone(severity)),
		...(rule ? add('why', rule.why) : []),
		...(marks ? add('marks', marks) : []),
		...addFields(false),
		...also.flatMap(([name, value]) => (value === undefined ? [] : add(name, String(value) || '-'))),
		...addFields(true),
		...heading('Process and its ancestors'),
		...(process
			? [process, ...ancestorsOf(process)].flatMap((each, depth) =>
					add(depth === 0 ? 'process' : `parent ${depth}`, processLine(each, now)),
				)
			: add('process', 'not known any more')),
		...(surroundings.length > 0 ? heading('Where it belongs') : []),
		...surroundings.flatMap(([name, value]) => add(name.replaceAll('_', ' '), value)),
		...heading('As JSON'),
		...wrapped(json, columns, theme.ascii),
	];
}

/** The event under the glass. */
export function Detail({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const inspected = useMonitorState(state => state.inspected);
	if (!inspected) return null;
	const {event} = inspected;
	const title = `${kindOf(event).label(event)} by ${event.tgid} ${safeText(event.comm, theme.ascii)} at ${monitor.clock.timeOfDay(event.at)}`;
	return (
		<Page
			title={title}
			content={detailLines(inspected, monitor, columns - PAGE_MARGIN, theme)}
			columns={columns}
			lines={lines}
		/>
	);
}
