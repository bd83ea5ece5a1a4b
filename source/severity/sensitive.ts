// SPDX-License-Identifier: MIT
// The rules for sensitive paths: by group and by what was done. Who does it as his daily work is exempt, by the path of his program.
import type {
	BeeEvent,
	FileChmod,
	FileChown,
	FileLink,
	FileMknod,
	FileOpen,
	FileRename,
	FileSymlink,
	FileTruncate,
	FileUnlink,
	FileUtimes,
	FileXattr,
} from '../capture/layout.generated.ts';
import {isSensitive, openAccess} from '../kinds/words/guarded.ts';
import {joined} from '../kinds/words/path.ts';
import {defaultGroups, type GroupName} from '../sensitive/groups.ts';
import {groupOf, READ, WRITE} from '../sensitive/match.ts';
import {
	cloudTools,
	containerTools,
	crashHandlers,
	diskTools,
	installHelpers,
	kernelSetters,
	loggers,
	logins,
	packageManagers,
	passwordTools,
	shells,
	sshPrograms,
	systemd,
	timers,
	tokenUsers,
} from './programs.ts';
import type {Exemption, Rule} from './rule.ts';
import {severities} from './severity.ts';

/** Installing runs the one, and the other runs scripts of what is installed. */
const INSTALLING = [...packageManagers, ...installHelpers];

type Deed = 'read' | 'written';
type Line = {
	/** Of the table, or those that only a configuration has. */
	readonly groups: readonly GroupName[] | 'configured';
	readonly deed: Deed;
	readonly severity: Rule['severity'];
	readonly why: string;
	readonly exempt?: readonly string[];
	readonly exemptParents?: readonly string[];
	/** What it must be beside that; the path as the event has it. */
	readonly only?: (path: string, flags: number) => boolean;
};

const O_TRUNC = 0o1000;
/** Certificates of authorities, which every client reads, have the suffix of keys. */
const PUBLIC =
	/^\/(etc\/ssl\/certs|etc\/pki|usr\/share|usr\/lib|snap)\/|\/cacert\.pem$|\/site-packages\/|\/node_modules\//;
const NOT_SECRET = /\/\.ssh\/(known_hosts|config|authorized_keys)[^/]*$|\.pub$/;

/** The most severe first: the first line that holds counts. */
const lines: readonly Line[] = [
	{
		groups: ['loader'],
		deed: 'written',
		severity: 'critical',
		why: 'what stands in ld.so.preload is loaded into every program that starts from now on',
		only: path => path === '/etc/ld.so.preload',
	},
	{
		groups: ['kernel'],
		deed: 'written',
		severity: 'critical',
		why: 'the kernel runs as root what is named here, or drops a protection: a known way out of containers',
		only: path =>
			/(core_pattern|release_agent|modprobe|hotplug|uevent_helper|usermodehelper\/\w+|register)$/.test(path),
		exempt: [...systemd, ...crashHandlers],
	},
	{
		groups: ['passwords'],
		deed: 'written',
		severity: 'critical',
		why: 'the passwords of users were changed, past the programs that are there for it',
		exempt: [...passwordTools, ...INSTALLING],
		exemptParents: INSTALLING,
	},
	{
		groups: ['machine-memory'],
		deed: 'written',
		severity: 'critical',
		why: 'all memory of the machine, the kernel’s too, can be changed through this file',
	},
	{
		groups: ['passwords'],
		deed: 'read',
		severity: 'high',
		why: 'somebody took the passwords of all users, to guess them elsewhere at his leisure',
		exempt: [...logins, ...systemd, ...passwordTools, ...INSTALLING],
	},
	{
		groups: ['privilege'],
		deed: 'written',
		severity: 'high',
		why: 'here it is decided who may become root, and how users are recognised',
		exempt: [...INSTALLING, ...passwordTools],
		exemptParents: INSTALLING,
	},
	{
		groups: ['ssh-access'],
		deed: 'written',
		severity: 'high',
		why: 'somebody may log in from elsewhere now who could not before',
		exempt: INSTALLING,
		exemptParents: INSTALLING,
	},
	{
		groups: ['machine-memory'],
		deed: 'read',
		severity: 'high',
		why: 'all memory of the machine can be read through this file',
	},
	{
		groups: ['disks'],
		deed: 'written',
		severity: 'high',
		why: 'on the device itself every file can be changed or wiped, past all permissions',
		exempt: [...diskTools, ...systemd],
	},
	{
		groups: ['cloud'],
		deed: 'read',
		severity: 'high',
		why: 'credentials of a cloud account open everything that is in it',
		exempt: cloudTools,
	},
	{
		groups: ['loader', 'kernel'],
		deed: 'written',
		severity: 'medium',
		why: 'it changes how programs are loaded, or what the kernel protects',
		exempt: [...INSTALLING, ...kernelSetters, ...systemd],
		exemptParents: INSTALLING,
	},
	{
		groups: ['ssh-keys'],
		deed: 'written',
		severity: 'medium',
		why: 'a key was put in place, changed or taken away',
		exempt: [...sshPrograms, ...INSTALLING],
		only: path => !NOT_SECRET.test(path),
	},
	{
		groups: ['ssh-keys'],
		deed: 'read',
		severity: 'medium',
		why: 'with a private key one is its owner on every machine that trusts him',
		exempt: sshPrograms,
		only: path => !NOT_SECRET.test(path),
	},
	{
		groups: ['accounts'],
		deed: 'written',
		severity: 'medium',
		why: 'users or groups of this machine were changed, past the programs that are there for it',
		exempt: [...passwordTools, ...INSTALLING],
		exemptParents: INSTALLING,
	},
	{
		groups: ['containers'],
		deed: 'read',
		severity: 'medium',
		why: 'a token of a registry or a cluster, or the door to a daemon that runs containers',
		exempt: containerTools,
	},
	{
		groups: ['persistence'],
		deed: 'written',
		severity: 'medium',
		why: 'what stands here is started again by itself: at boot, at login, at a time',
		exempt: [...INSTALLING, ...timers, ...systemd],
		exemptParents: INSTALLING,
	},
	{
		groups: ['binaries'],
		deed: 'written',
		severity: 'medium',
		why: 'a program or library that all users run was put in place, changed or taken away',
		exempt: INSTALLING,
		exemptParents: INSTALLING,
		only: path => !path.endsWith('.pyc') && !path.includes('/__pycache__/'),
	},
	{
		groups: ['traces'],
		deed: 'written',
		severity: 'medium',
		why: 'a log or a history was emptied or removed: whoever did it may have something to hide',
		exempt: [...loggers, ...INSTALLING, ...shells],
		only: (_, flags) => (flags & O_TRUNC) !== 0,
	},
	{
		groups: 'configured',
		deed: 'written',
		severity: 'medium',
		why: 'the configuration guards this path against changes',
	},
	{
		groups: 'configured',
		deed: 'read',
		severity: 'medium',
		why: 'the configuration guards this path against being read',
	},
	{
		groups: ['tokens'],
		deed: 'read',
		severity: 'low',
		why: 'developers keep passwords and tokens in these files, in plain text',
		exempt: tokenUsers,
	},
	{
		groups: ['keys'],
		deed: 'read',
		severity: 'low',
		why: 'private keys are kept in files of this name',
		only: path => !PUBLIC.test(path),
	},
];

const FAILED_WHY = 'somebody tried to, and could not';
/** There was nothing: looking for files that may be there is what programs do at start. */
const ENOENT = -2;
const ENOTDIR = -20;

type Seen = {
	readonly group: string;
	readonly access: number;
	readonly path: string;
	readonly flags: number;
	readonly result: number;
};

const ofTable: ReadonlySet<string> = new Set(defaultGroups.map(({name}) => name));
const concerns = ({groups}: Line, group: string) =>
	groups === 'configured' ? !ofTable.has(group) : (groups as readonly string[]).includes(group);

/** Whether one path of an event is what a line is about. */
function fits(line: Line, seen: Seen, failed: boolean): boolean {
	if (!concerns(line, seen.group)) return false;
	if (!(seen.access & (line.deed === 'read' ? READ : WRITE))) return false;
	if (failed ? seen.result >= 0 || seen.result === ENOENT || seen.result === ENOTDIR : seen.result < 0)
		return false;
	return line.only?.(seen.path, seen.flags) ?? true;
}

/** `when` of a line, from how the paths of an event are seen. */
const whenOf =
	<E>(see: (event: E) => readonly Seen[], line: Line, failed: boolean) =>
	(event: E): boolean =>
		see(event).some(seen => fits(line, seen, failed));

function exemptionOf({exempt, exemptParents}: Line): {readonly exempt?: Exemption} {
	return exempt || exemptParents
		? {exempt: {...(exempt && {exe: exempt}), ...(exemptParents && {parentExe: exemptParents})}}
		: {};
}

/** What is tried and refused matters less, but not nothing. */
const lessened = (severity: Line['severity']): Line['severity'] =>
	severity === 'critical' || severity === 'high' ? 'medium' : 'low';

const rank = ({severity}: {readonly severity: Line['severity']}) => severities.indexOf(severity);

/** Rules from several places as one list, the most severe first; of equal ones those of the first list. */
export const bySeverity = <E extends BeeEvent>(
	...lists: ReadonlyArray<ReadonlyArray<Rule<E>>>
): ReadonlyArray<Rule<E>> => lists.flat().sort((a, b) => rank(b) - rank(a));

/** The rules of a kind, from the guarded paths of its events: none, one or two. */
function rulesFor<E extends BeeEvent>(
	see: (event: E) => readonly Seen[],
	told: readonly Line[] = lines,
): ReadonlyArray<Rule<E>> {
	const seen = (event: E) => (isSensitive(event) ? see(event) : []);
	const done = told.map(line => ({
		severity: line.severity,
		why: line.why,
		sensitive: true as const,
		when: whenOf(seen, line, false),
		...exemptionOf(line),
	}));
	const tried = told.map(line => ({
		severity: lessened(line.severity),
		why: `${line.why} (${FAILED_WHY})`,
		sensitive: true as const,
		when: whenOf(seen, line, true),
		...exemptionOf(line),
	}));
	return bySeverity<E>(done, tried);
}

/** A path as it is seen by what was done to it; nothing if no group guards it against that. */
function seenAs(
	path: string,
	access: number,
	{result}: {readonly result: number},
	flags = 0,
): readonly Seen[] {
	const group = groupOf(path, access);
	return group === undefined ? [] : [{group, access, path, flags, result}];
}

/** Rules for opens of sensitive paths. */
export const openRules = rulesFor<FileOpen>(event =>
	seenAs(joined(event.base, event.path), openAccess(event.flags), event, event.flags),
);

/** Rules for the removal of sensitive paths; of a log it is like emptying it. */
export const unlinkRules = rulesFor<FileUnlink>(event => seenAs(event.path, WRITE, event, O_TRUNC));

/** The same where they are cut. */
export const truncateRules = rulesFor<FileTruncate>(event => seenAs(event.path, WRITE, event, O_TRUNC));

/** Rules for sensitive paths that get another name, or are replaced: each path by itself, or the harmless one would hide the other. */
export const renameRules = rulesFor<FileRename>(event => [
	...seenAs(event.path, READ | WRITE, event),
	...seenAs(event.newPath, WRITE, event),
]);

/** Rules for files that get a second name: under that one a secret can be read, and what is guarded written. */
export const linkRules = rulesFor<FileLink>(event => {
	const read = seenAs(event.path, READ, event);
	return [
		...(read.length > 0 ? read : seenAs(event.path, WRITE, event)),
		...seenAs(event.newPath, WRITE, event),
	];
});

/** Nodes that are made where sensitive paths are. Of a disk there is a rule that knows the device, whatever its name. */
export const nodeRules = rulesFor<FileMknod>(
	event => seenAs(event.path, WRITE, event),
	lines.filter(({groups}) => !groups.includes('disks')),
);

const whyOf = ({groups, why}: Line): string =>
	groups === 'configured' ? why : (defaultGroups.find(({name}) => name === groups[0])?.why ?? why);
const STEP = {critical: 'high', high: 'medium', medium: 'low', low: 'low'} as const;

/** Rules for what is changed of a sensitive path beside its content: permissions, owner, times, attributes. */
export const attributeRules = rulesFor<FileChmod | FileChown | FileUtimes | FileXattr>(
	event => seenAs(event.path, WRITE, event),
	lines
		.filter(({deed}) => deed === 'written')
		.map(line => ({
			...line,
			severity: STEP[line.severity],
			why: `permissions, owner, times or attributes were changed of what is guarded: ${whyOf(line)}`,
		})),
);

/** Rules for links in sensitive places, and for those that lead to a secret: who follows one reads it in his own name, and is told himself. */
export const symlinkRules = bySeverity<FileSymlink>(
	rulesFor<FileSymlink>(
		event => seenAs(event.path, WRITE, event),
		lines.filter(({deed}) => deed === 'written'),
	),
	rulesFor<FileSymlink>(
		event => seenAs(event.target, READ, event),
		lines
			.filter(({deed, severity}) => deed === 'read' && severity !== 'low')
			.map(line => ({...line, severity: 'low', why: `a link leads there now: ${whyOf(line)}`})),
	),
);

/** How much it matters that a path of a group is read or written, at most; undefined where it is not guarded against that. */
export const severityOfGroup = (name: string, deed: Deed): Rule['severity'] | undefined =>
	lines.find(line => line.deed === deed && concerns(line, name))?.severity;
