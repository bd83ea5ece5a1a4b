// SPDX-License-Identifier: MIT
import {commandLine} from '../../kinds/words/command.ts';
import {ancestorsOf, NO_LOGIN, type Process} from '../../model/processes.ts';
import type {FieldType, FilterField, Value} from '../field.ts';
import type {Subject} from '../subject.ts';

const exeOf = (subject: Subject): string | undefined => {
	const own = subject.field('exe');
	return typeof own === 'string' ? own : subject.process?.exe;
};
const argvOf = (subject: Subject): readonly string[] | undefined => {
	const own = subject.field('argv');
	return Array.isArray(own) ? (own as readonly string[]) : subject.process?.argv;
};
const cwdOf = (subject: Subject): string | undefined => {
	const own = subject.field('cwd');
	return (typeof own === 'string' ? own : subject.process?.cwd) || undefined;
};
const loginOf = (process: Process | undefined): number | undefined =>
	process && process.loginuid !== NO_LOGIN ? process.loginuid : undefined;
const command = (argv: readonly string[] | undefined) => (argv?.length ? commandLine(argv) : undefined);

/** `[1]` is the parent, `[0]` the process itself; without brackets any ancestor may match. */
const ancestors =
	(read: (process: Process) => string | number) =>
	({process}: Subject, index: string): Value => {
		const line = [...(process ? [process] : []), ...ancestorsOf(process)];
		if (index === '') return line.slice(1).map(read);
		const one = line[Number(index)];
		return one && read(one);
	};

const field = (
	name: string,
	type: FieldType,
	about: string,
	read: (subject: Subject, index: string) => Value,
	index?: string,
): FilterField => ({name, type, about, read, ...(index !== undefined && {index})});

const GENERATION = 'which ancestor: 1 is the parent';

/** Of the process that did it, and of its user. */
export const processFields: readonly FilterField[] = [
	field('proc.name', 'text', 'the command, at most 15 characters; a process may change it', ({comm}) => comm),
	field('proc.pid', 'number', 'the process', ({pid}) => pid),
	field('proc.exepath', 'text', 'the path of the program', exeOf),
	field('proc.exe', 'text', 'the first argument', subject => argvOf(subject)?.[0]),
	field('proc.cmdline', 'text', 'program and arguments', subject => command(argvOf(subject))),
	field('proc.args', 'text', 'arguments', subject => command(argvOf(subject)?.slice(1))),
	field('proc.tty', 'text', 'the terminal it belongs to', ({process}) => process?.tty || undefined),
	field('proc.ppid', 'number', 'the parent', ({process}) => process?.ppid),
	field('proc.pname', 'text', 'the parent’s command', ({process}) => process?.parent?.comm),
	field(
		'proc.pexepath',
		'text',
		'the path of the parent’s program',
		({process}) => process?.parent?.exe || undefined,
	),
	field('proc.pcmdline', 'text', 'the parent’s program and arguments', ({process}) =>
		command(process?.parent?.argv),
	),
	field(
		'proc.aname',
		'text',
		'the command of an ancestor, or of any',
		ancestors(({comm}) => comm),
		GENERATION,
	),
	field(
		'proc.apid',
		'number',
		'the pid of an ancestor, or of any',
		ancestors(({pid}) => pid),
		GENERATION,
	),
	field(
		'proc.aexepath',
		'text',
		'the program of an ancestor, or of any',
		ancestors(({exe}) => exe),
		GENERATION,
	),
	field(
		'proc.acmdline',
		'text',
		'the command line of an ancestor, or of any',
		ancestors(({argv}) => commandLine(argv)),
		GENERATION,
	),
	field('proc.cwd', 'text', 'the directory that it was in when its program was started', cwdOf),
	field(
		'proc.duration',
		'duration',
		'how long the process had lived by then',
		({event}) => event.at - event.started,
	),
	field('thread.tid', 'number', 'the thread', ({event}) => event.tid),
	field(
		'thread.cgroup',
		'text',
		'the path of its control group',
		({process}) => process?.cgroup || undefined,
	),
	field('user.name', 'text', 'the user', ({uid, around}) => around.model.names.user(uid)),
	field('user.uid', 'number', 'the user’s number', ({uid}) => uid),
	field('user.loginuid', 'number', 'the number of who logged in, whoever it became since', ({process}) =>
		loginOf(process),
	),
	field('user.loginname', 'text', 'the name of who logged in', ({process, around}) => {
		const login = loginOf(process);
		return login === undefined ? undefined : around.model.names.user(login);
	}),
	field(
		'group.name',
		'text',
		'the group',
		({event, around}) => around.model.names.group(event.gid) || undefined,
	),
	field('group.gid', 'number', 'the group’s number', ({event}) => event.gid),
];
