// SPDX-License-Identifier: MIT
// What is worth typing first: for the manual. All of it is parsed by a test.

/** A command line behind `bee-top`, as words, and what it does. */
type CommandExample = {
	readonly words: readonly string[];
	readonly does: string;
	readonly root: boolean;
};

/** Command lines, the simplest first. */
export const commandExamples: readonly CommandExample[] = [
	{words: [], root: true, does: 'the monitor'},
	{words: ['demo'], root: false, does: 'the monitor on a recording that ships with it: no root needed'},
	{words: ['stream', '--format', 'json', '--for', '10s'], root: true, does: 'ten seconds, one event a line'},
	{words: ['stream', '--filter', 'bee.severity >= medium'], root: true, does: 'only what matters'},
	{
		words: ['--scope', 'user.name = www-data and not fd.name startswith /var/www'],
		root: true,
		does: 'capture of one user alone, and of that only what leaves its folder',
	},
	{words: ['record', 'incident.bee', '--for', '1m'], root: true, does: 'a minute, to be looked at later'},
	{words: ['replay', 'incident.bee'], root: false, does: 'the monitor on that'},
	{
		words: ['stream', 'incident.bee', '--kind', 'process_exec'],
		root: false,
		does: 'the programs that were started in it',
	},
	{
		words: ['--once', '--view', 'files', '--by', 'path'],
		root: true,
		does: 'the files that were touched most in two seconds, as text',
	},
	{words: ['replay', 'incident.bee', '--once', '--for', '30s'], root: false, does: 'a moment of it, as text'},
	{words: ['doctor'], root: true, does: 'what works here, and what is configured'},
];

/** Filters, and what they let pass. */
export const filterExamples: ReadonlyArray<readonly [filter: string, passes: string]> = [
	['nginx shadow', 'rows that hold both words'],
	['proc.name = curl and fd.rport != 443', 'connections of curl to any other port'],
	['evt.type in (open, unlink) and not proc.aname = sshd', 'done outside of logins'],
	['bee.severity >= medium and container.id != host', 'what matters, in containers'],
	['fd.rip = 10.0.0.0/8 or fd.rip.name endswith .example.org', 'talk with either'],
	['evt.latency > 10ms', 'what took long'],
	['evt.arg.flags contains O_CREAT', 'by a field that only some kinds have'],
];
