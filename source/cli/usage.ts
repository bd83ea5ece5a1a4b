// SPDX-License-Identifier: MIT
// What can be typed behind `bee-top`: one table of commands and one of flags, from which the parser, --help and the README are made.
import {views} from '../store/views.ts';
import {AUTOMATIC, themeNames} from '../ui/theme/names.ts';

/** What can stand first behind `bee-top`. */
export type Command = {
	readonly name: string;
	/** What stands behind the name. */
	readonly operand?: string;
	readonly about: string;
	readonly flags: readonly FlagName[];
};

/** A flag, with the words of its row in the help. */
export type Flag = {
	readonly type: 'string' | 'boolean';
	/** How the value is called in the help. */
	readonly value?: string;
	readonly several?: boolean;
	/** On by itself, and typed to switch it off. */
	readonly negated?: boolean;
	readonly about: string;
};

/** All flags, by the name that the parser gives them. */
export const flags = {
	kind: {
		type: 'string',
		value: 'NAME',
		several: true,
		about: 'only this kind of event; others are not even loaded (repeat for several)',
	},
	also: {
		type: 'string',
		value: 'NAME',
		several: true,
		about: 'this kind of event too, which is off unless asked for: file_io, env_read (repeat for several)',
	},
	pid: {type: 'string', value: 'PID', several: true, about: 'only this process (repeat for several)'},
	uid: {
		type: 'string',
		value: 'UID',
		several: true,
		about: 'only processes of this user, by name or number (repeat for several)',
	},
	filter: {
		type: 'string',
		value: 'TEXT',
		about: "only what passes: 'proc.name = curl and fd.rport != 443'; the same as the f key takes",
	},
	scope: {
		type: 'string',
		value: 'TEXT',
		about: "capture only what passes, in --filter's words; the kernel does what it can (see doctor --scope)",
	},
	envReads: {
		type: 'boolean',
		about: 'also tell which secrets are asked for by getenv; it costs each of them, so it is off unless told',
	},
	lowLatency: {
		type: 'boolean',
		about:
			'take events within microseconds, not milliseconds; the thread that does so keeps a whole CPU busy',
	},
	format: {type: 'string', value: 'text|json', about: 'how stream writes an event; text unless told'},
	for: {
		type: 'string',
		value: 'TIME',
		about: 'stop after this time: 500ms, 10s, 2m, 1h; with --once look so long, or so far into a recording',
	},
	count: {type: 'string', value: 'N', about: 'stop after this many events'},
	speed: {
		type: 'string',
		value: 'N',
		about: 'play the recording N times as fast as it was made, 1 to 100; in the monitor, ] and [ change it',
	},
	config: {
		type: 'string',
		value: 'FILE',
		about: 'read the configuration here, not in /etc/bee-top/ and ~/.config/bee-top/',
	},
	showSecrets: {
		type: 'boolean',
		about: 'leave passwords and tokens in command lines, which are masked otherwise',
	},
	ascii: {
		type: 'boolean',
		about: 'draw with ASCII only; chosen by itself where the locale is not UTF-8, and on the Linux console',
	},
	theme: {
		type: 'string',
		value: 'NAME',
		about: `colours: one of ${[AUTOMATIC, ...themeNames].join(', ')}`,
	},
	mouse: {type: 'boolean', negated: true, about: 'leave the mouse to the terminal, which then selects text'},
	once: {
		type: 'boolean',
		about: 'write one frame of the screen as text, and end; for scripts and reports of bugs',
	},
	view: {
		type: 'string',
		value: 'NAME',
		about: `what --once draws: ${[...views, 'help'].join(', ')}`,
	},
	by: {
		type: 'string',
		value: 'NAME',
		about: 'with --once, groups instead of events: by process, path, user and what else the b key offers',
	},
	size: {
		type: 'string',
		value: 'WxH',
		about: 'columns and lines of what --once draws; those of the terminal, or 120x36, unless told',
	},
	keepPrivileges: {
		type: 'boolean',
		about: 'stay root; unless told, bee-top becomes who called sudo, or nobody, once it captures',
	},
	orDemo: {type: 'boolean', about: 'where live events cannot be had, say why and show the demo instead'},
} as const satisfies Record<string, Flag>;
/** The name of one of the `flags`. */
export type FlagName = keyof typeof flags;
/** Which of them were given, as what. */
export type Given = {
	readonly [Name in FlagName]?:
		| ((typeof flags)[Name] extends {readonly several: true}
				? readonly string[]
				: (typeof flags)[Name] extends {readonly type: 'boolean'}
					? boolean
					: string)
		| undefined;
};

const SCOPE = ['kind', 'also', 'pid', 'uid', 'scope', 'envReads'] as const satisfies readonly FlagName[];
const SETTINGS = ['config', 'showSecrets'] as const satisfies readonly FlagName[];
const SCREEN = ['ascii', 'theme', 'mouse'] as const satisfies readonly FlagName[];
const ONCE = ['once', 'view', 'by', 'size', 'for'] as const satisfies readonly FlagName[];
const BOUNDS = ['for', 'count'] as const satisfies readonly FlagName[];

/** All commands, the default first. */
export const commands: readonly Command[] = [
	{
		name: 'monitor',
		about: 'show what processes do, live (the default)',
		flags: [...SCOPE, 'lowLatency', 'filter', ...SETTINGS, ...SCREEN, ...ONCE, 'keepPrivileges', 'orDemo'],
	},
	{
		name: 'stream',
		operand: '[FILE]',
		about: 'write events to standard output, one a line; of a recording if a file is named',
		flags: [...SCOPE, 'lowLatency', 'filter', ...BOUNDS, 'format', ...SETTINGS, 'keepPrivileges'],
	},
	{
		name: 'record',
		operand: 'FILE',
		about: 'keep events in a file',
		flags: [...SCOPE, 'lowLatency', ...BOUNDS, ...SETTINGS, 'keepPrivileges'],
	},
	{
		name: 'replay',
		operand: 'FILE',
		about: 'show a recording as it happened',
		flags: ['speed', 'filter', ...SETTINGS, ...SCREEN, ...ONCE],
	},
	{
		name: 'demo',
		about: 'show the recording that ships with bee-top: the way to try it without root',
		flags: ['speed', 'filter', ...SETTINGS, ...SCREEN, ...ONCE],
	},
	{
		name: 'doctor',
		about: 'say what works on this machine, what does not and why, and the configuration in force',
		flags: ['scope', ...SETTINGS],
	},
];

/** The flag as it is typed. */
export const typed = (name: FlagName): string =>
	`${(flags[name] as Flag).negated ? '--no-' : '--'}${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

function columns(rows: ReadonlyArray<readonly [string, string]>): string {
	const wide = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`).join('\n');
}

const flagRow = (name: FlagName): readonly [string, string] => {
	const flag: Flag = flags[name];
	return [flag.value ? `${typed(name)} ${flag.value}` : typed(name), flag.about];
};

/** The text of --help. */
export const helpText = (): string => `bee-top: what processes do to this machine, as it happens

Usage: bee-top [command] [flags]

Commands
${columns(commands.map(({name, operand, about}) => [operand ? `${name} ${operand}` : name, about]))}

Flags
${columns([
	...(Object.keys(flags) as FlagName[]).map(flagRow),
	['--sudo', 'become root by sudo first'],
	['--help, --version', 'this text; the version'],
])}

Live events need root. In the monitor, ? shows the keys.
Exit codes: 0 done, 1 failure, 2 wrong use. A recording that was cut short is read up to
there, which is told, and ends with 0; one whose bytes are wrong is told so and ends with 1.`;
