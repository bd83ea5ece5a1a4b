// SPDX-License-Identifier: MIT
// The process behind the event: where it comes from, what it runs, what it has done.
import type {BeeEvent, ProcessExec} from '../../capture/layout.generated.ts';
import {panes} from '../../kinds/kind.ts';
import {commandLine} from '../../kinds/words/command.ts';
import {bytesText, countText, durationText} from '../../kinds/words/quantity.ts';
import {processKey} from '../../model/process-key.ts';
import {ancestorsOf, NO_LOGIN, type Process} from '../../model/processes.ts';
import type {Monitor} from '../../store/monitor.ts';
import {paneTitles} from '../../store/views.ts';
import {fit} from '../safe-text.ts';
import type {Theme} from '../theme.ts';
import type {TabPage} from './tab-page.ts';
import {entry} from './wrapped.ts';

const NAME_COLUMNS = 13;
/** A deeper line of ancestors is drawn no further to the right. */
const DEEPEST = 12;

type Said = ReadonlyArray<readonly [name: string, value: string]>;

const lineOf = ({pid, comm, exe, argv}: Process) =>
	`${pid} ${comm}  ${commandLine(argv) || (exe === '' ? '' : exe)}`.trimEnd();

/** The oldest ancestor first, each one further in than its parent; those that ended are dimmed and say so. */
function tree(process: Process, columns: number, theme: Theme): readonly string[] {
	const line = [...ancestorsOf(process).toReversed(), process];
	const [oldest = process] = line;
	const unknown =
		oldest.ppid === 0 ? [] : [theme.paint('dim', `child of ${oldest.ppid}, of which nothing is known`)];
	const known = line.map((each, depth) => {
		const branch = theme.ascii ? '`- ' : '└ ';
		const indent = depth === 0 ? '' : ' '.repeat(2 * Math.min(depth - 1, DEEPEST)) + branch;
		const ended = each.ended === undefined ? '' : ' (ended)';
		const text = fit(
			`${indent}${lineOf(each)}`,
			columns - ended.length,
			'left',
			'end',
			theme.ascii,
		).trimEnd();
		const tone = each === process ? 'strong' : each.ended === undefined ? 'plain' : 'dim';
		return theme.paint(tone, text + ended);
	});
	return [...unknown, ...known];
}

function programOf(process: Process, {model}: Monitor): Said {
	const {user} = model.names;
	const said = model.contexts.said(process);
	const {slice} = model.contexts.of(process);
	const named = (uid: number) => (user(uid) === String(uid) ? user(uid) : `${uid} ${user(uid)}`);
	return [
		['command line', commandLine(process.argv) || `[${process.comm}]`],
		['program', process.exe],
		['directory', process.cwd],
		['terminal', process.tty],
		['user', named(process.uid)],
		['effective', process.euid === process.uid ? '' : named(process.euid)],
		['logged in', process.loginuid === NO_LOGIN ? '' : named(process.loginuid)],
		...Object.entries(said)
			.filter(([name]) => name !== 'parent')
			.map(
				([name, value]) => [name.replace('container_', 'container ').replaceAll('_', ' '), value] as const,
			),
		['slice', slice ?? ''],
		['cgroup', process.cgroup],
	];
}

function life({started, ended}: Process, {clock, source}: Monitor): Said {
	const last = ended ?? source.now();
	return [
		['started', clock.timeOfDay(started)],
		['ended', ended === undefined ? '' : clock.timeOfDay(ended)],
		[ended === undefined ? 'runs for' : 'ran for', durationText(Math.max(0, last - started))],
	];
}

function atExec(exec: ProcessExec | undefined): Said {
	if (!exec) return [['at exec', 'its start is not in the history']];
	const {stdin, stdout, stderr, filename, interpreter, script} = exec;
	return [
		['asked for', filename],
		['interpreter', interpreter],
		['script', script],
		['input', stdin],
		['output', stdout],
		['errors', stderr],
	].map(([name = '', value = '']) => [name, value.replace('_', ' ')] as const);
}

/** What it has done in each pane since counting began. */
function totals(event: BeeEvent, {model, clock}: Monitor, theme: Theme): readonly string[] {
	const cells = (texts: readonly string[]) =>
		texts
			.map((text, index) => fit(text, index === 0 ? NAME_COLUMNS : 8, index === 0 ? 'left' : 'right'))
			.join(' ');
	return [
		theme.paint('dim', cells(['', 'EVENTS', 'BYTES', 'ERRORS', 'LAST'])),
		...panes.map(pane => {
			const group = model.books[pane].process.find(processKey(event.tgid, event.started));
			return cells([
				paneTitles[pane],
				countText(group?.count ?? 0),
				group?.bytes ? bytesText(group.bytes) : '',
				group?.errors ? countText(group.errors) : '',
				group ? clock.timeOfDay(group.last) : '',
			]);
		}),
	];
}

/** All that is known of the process of an event, as lines of at most so many cells. */
export function processTab(
	event: BeeEvent,
	exec: ProcessExec | undefined,
	monitor: Monitor,
	columns: number,
	theme: Theme,
): TabPage {
	const process = monitor.model.processes.find(event.tgid, event.started);
	const heading = (text: string) => theme.paint('strong', text);
	const said = (entries: Said) =>
		entries.flatMap(([name, value]) =>
			value === '' ? [] : entry(fit(name, NAME_COLUMNS).trimEnd(), value, [NAME_COLUMNS, columns], theme),
		);
	const counted = ['', heading('What it has done'), ...totals(event, monitor, theme)];
	if (!process)
		return {
			content: [
				...said([['process', `${event.tgid} ${event.comm}, of which nothing more is known`]]),
				...counted,
			],
		};
	return {
		content: [
			heading('Where it comes from'),
			...tree(process, columns, theme),
			'',
			heading('What it runs'),
			...said(programOf(process, monitor)),
			...said(life(process, monitor)),
			...counted,
			'',
			heading('When its program was started'),
			...said(atExec(exec)),
		],
	};
}
