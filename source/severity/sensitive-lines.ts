// SPDX-License-Identifier: MIT
// The table of sensitive paths: which groups matter, done what to, how much, and why. Who does it as his daily work is exempt, by the path of his program.
import type {GroupName} from '../sensitive/groups.ts';
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
import type {Rule} from './rule.ts';

/** Installing runs the one, and the other runs scripts of what is installed. */
const INSTALLING = [...packageManagers, ...installHelpers];

/** What is done to a path. */
export type Deed = 'read' | 'written';
/** One line of the table: what makes a deed to paths of these groups matter, how much, and why. */
export type Line = {
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

/** The flag by which a file is emptied when it is opened. */
export const O_TRUNC = 0o1000;
/** Certificates of authorities, which every client reads, have the suffix of keys. */
const PUBLIC =
	/^\/(etc\/ssl\/certs|etc\/pki|usr\/share|usr\/lib|snap)\/|\/cacert\.pem$|\/site-packages\/|\/node_modules\//;
const NOT_SECRET = /\/\.ssh\/(known_hosts|config|authorized_keys)[^/]*$|\.pub$/;

/** The table; the most severe first: the first line that holds counts. */
export const lines: readonly Line[] = [
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
