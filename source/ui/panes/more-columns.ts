// SPDX-License-Identifier: MIT
// The columns that a pane can have beside those that it has by itself: what the event, its process and names can tell.
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import type {Pane} from '../../kinds/kind.ts';
import {commandLine} from '../../kinds/words/command.ts';
import type {Ends} from '../../kinds/words/ends.ts';
import {bytesText, durationText} from '../../kinds/words/quantity.ts';
import type {Context as Placed} from '../../model/context.ts';
import {loginUserOf, type Process} from '../../model/processes.ts';
import {severityOf} from '../../severity/severity.ts';
import {severityTone, type Tone} from '../theme.ts';
import type {Context} from './column.ts';
import type {Column} from './columns.ts';

/** What each column says, by its name in the configuration: one line for whoever chooses. */
export const columnMeanings = {
	time: 'the time of day',
	millis: 'the time of day to the millisecond',
	pid: 'the process',
	tid: 'the thread',
	ppid: 'the parent process',
	parent: "the parent's command",
	user: 'the user',
	group: 'the group',
	login: 'who logged in, where that is another user',
	command: 'the command, at most 15 characters; a process may change it',
	exe: 'the path of the program',
	cmdline: 'program and arguments',
	cwd: 'the directory that the program was started in',
	tty: 'the terminal it belongs to',
	age: 'how long the process had lived by then',
	container: 'the container, by its name or the start of its id',
	image: 'the image that the container was made of',
	pod: 'the pod of Kubernetes',
	unit: 'the unit of systemd',
	cgroup: 'the path of the control group',
	kind: 'the kind of event, as --kind takes it',
	operation: 'what was done',
	severity: 'how much it matters',
	subject: 'to what it was done; it is always there',
	outcome: 'what came of it: a descriptor, an error, an exit code',
	latency: 'how long it took, the hotter the longer',
	bytes: 'how many bytes it moved',
	host: 'the name that was looked up for the far address',
	service: 'the service that the port belongs to',
} as const;
/** The name of a column. */
export type ColumnName = keyof typeof columnMeanings;

const plain = (): Tone => 'plain';
const dim = (): Tone => 'dim';
const bySeverity = (event: BeeEvent): Tone => severityTone(severityOf(event));

const left = (
	name: ColumnName,
	title: string,
	width: number,
	text: Column['text'],
	more: Partial<Column> = {},
): Column => ({name, title, width, align: 'left', cut: 'end', rank: 1, text, tone: plain, ...more});
const right = (
	name: ColumnName,
	title: string,
	width: number,
	text: Column['text'],
	more: Partial<Column> = {},
): Column => left(name, title, width, text, {align: 'right', ...more});

const ofProcess =
	(read: (process: Process) => string) =>
	(event: BeeEvent, {model}: Context) => {
		const process = model?.processes.find(event.tgid, event.started);
		return process ? read(process) : '';
	};
const placed =
	(read: (context: Placed) => string | undefined) =>
	(event: BeeEvent, {model}: Context) => {
		const process = model?.processes.find(event.tgid, event.started);
		return (process && model && read(model.contexts.of(process))) ?? '';
	};
const field = (event: BeeEvent, name: string): unknown =>
	(event as unknown as Readonly<Record<string, unknown>>)[name];
const hasEnds = (event: BeeEvent): event is BeeEvent & Ends =>
	field(event, 'remoteAddress') instanceof Uint8Array && typeof field(event, 'family') === 'number';

const bytesOf = (event: BeeEvent): number => kindOf(event).bytes?.(event) ?? 0;

const everywhere: readonly Column[] = [
	left(
		'millis',
		'TIME',
		12,
		({at}, {clock}) =>
			`${clock.timeOfDay(at)}.${String(Math.floor(clock.wallMs(at)) % 1000).padStart(3, '0')}`,
		{tone: dim},
	),
	right('tid', 'TID', 7, ({tid}) => String(tid), {cut: 'start'}),
	right(
		'ppid',
		'PPID',
		7,
		ofProcess(({ppid}) => String(ppid)),
		{cut: 'start'},
	),
	left(
		'parent',
		'PARENT',
		10,
		ofProcess(({parent}) => parent?.comm ?? ''),
		{roomy: 15},
	),
	left('group', 'GROUP', 8, ({gid}, {names}) => names.group(gid) || String(gid)),
	left('login', 'LOGIN', 8, (event, context) =>
		ofProcess(process => loginUserOf(process, event.uid, context.names.user) ?? '')(event, context),
	),
	left('command', 'NAME', 10, ({comm}) => comm, {roomy: 15}),
	left(
		'exe',
		'EXE',
		16,
		ofProcess(({exe}) => exe),
		{roomy: 28, cut: 'middle'},
	),
	left(
		'cmdline',
		'COMMAND LINE',
		20,
		ofProcess(({argv}) => commandLine(argv)),
		{roomy: 40},
	),
	left(
		'cwd',
		'CWD',
		14,
		ofProcess(({cwd}) => cwd),
		{roomy: 24, cut: 'middle'},
	),
	left(
		'tty',
		'TTY',
		6,
		ofProcess(({tty}) => tty),
	),
	right('age', 'AGE', 7, ({at, started}) => durationText(Math.max(0, at - started))),
	left(
		'container',
		'CONTAINER',
		12,
		placed(({container, state}) => state?.name || container?.shortId),
		{roomy: 20},
	),
	left(
		'image',
		'IMAGE',
		14,
		placed(({state}) => state?.image),
		{roomy: 24, cut: 'start'},
	),
	left(
		'pod',
		'POD',
		14,
		placed(({container, state}) => state?.podName || container?.pod),
		{roomy: 24},
	),
	left(
		'unit',
		'UNIT',
		14,
		placed(({unit, userUnit}) => userUnit ?? unit),
		{roomy: 24},
	),
	left(
		'cgroup',
		'CGROUP',
		16,
		ofProcess(({cgroup}) => cgroup),
		{roomy: 32, cut: 'start'},
	),
	left('kind', 'KIND', 13, ({kind}) => kind),
	left('severity', 'SEVERITY', 8, event => severityOf(event), {tone: bySeverity}),
];

const ofNetwork: readonly Column[] = [
	left(
		'host',
		'HOST',
		16,
		(event, {names}) => (hasEnds(event) ? names.host(event, event.remoteAddress, event.family) : ''),
		{roomy: 28, cut: 'start'},
	),
	left('service', 'SERVICE', 8, (event, {names}) => String(kindOf(event).also?.(event, names).service ?? '')),
];
const moved = right('bytes', 'BYTES', 6, event => (bytesOf(event) > 0 ? bytesText(bytesOf(event)) : ''));

/** The columns that a pane can have and does not have by itself. */
export const moreColumns = (pane: Pane): readonly Column[] => [
	...everywhere,
	...(pane === 'network' ? ofNetwork : []),
	...(pane === 'processes' ? [] : [moved]),
];
