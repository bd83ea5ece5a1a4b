// SPDX-License-Identifier: MIT
import {normalize} from 'node:path/posix';
import type {
	FileChmod,
	FileChown,
	FileMknod,
	FileTruncate,
	FileUtimes,
	FileXattr,
} from '../../capture/layout.generated.ts';
import {deviceMakers, installers, loggers, packageManagers} from '../programs.ts';
import type {Rules} from '../rule.ts';
import {
	attributeRules,
	bySeverity,
	linkRules,
	nodeRules,
	openRules,
	renameRules,
	symlinkRules,
	truncateRules,
	unlinkRules,
} from '../sensitive.ts';

const succeeded = ({result}: {readonly result: number}) => result >= 0;

/** A caller's name may hold dots and doubled slashes: it is read without them. */
const lies = (folders: readonly string[]) => {
	const starts = folders.map(folder => `${folder}/`);
	return (path: string) => {
		const plain = /\/[./]/.test(path) ? normalize(path) : path;
		return starts.some(start => plain.startsWith(start));
	};
};
const inLogs = lies(['/var/log']);
const inSystem = lies([
	'/etc',
	'/boot',
	'/bin',
	'/sbin',
	'/lib',
	'/lib64',
	'/usr/bin',
	'/usr/sbin',
	'/usr/lib',
]);

/** What installs software, and the scripts that it runs. */
const INSTALLERS = {exe: installers, parentExe: packageManagers};

const [SETUID, SETGID, STICKY, ANY_EXECUTES, ALL_WRITE] = [0o4000, 0o2000, 0o1000, 0o111, 0o002];

/** Rules for what is done to files: of sensitive paths those of their own table, of others what gives rights away or hides. */
export const fileRules: Rules = {
	file_open: openRules,
	file_unlink: unlinkRules,
	file_rename: renameRules,
	file_link: linkRules,
	file_symlink: symlinkRules,
	file_mknod: bySeverity<FileMknod>(
		[
			{
				severity: 'medium',
				why: 'a device node gives its owner raw access to a disk, to memory or to hardware',
				// Character device 0:0 is how an overlay notes a removed file.
				when: event =>
					succeeded(event) &&
					(event.type === 'block' || (event.type === 'character' && event.major + event.minor > 0)),
				exempt: {exe: deviceMakers, parentExe: deviceMakers},
			},
		],
		nodeRules,
	),
	file_chmod: bySeverity<FileChmod>(
		[
			{
				severity: 'high',
				why: 'whoever starts this program has the rights of the owner of its file',
				when: event => succeeded(event) && (event.mode & SETUID) !== 0,
				exempt: INSTALLERS,
			},
			{
				severity: 'medium',
				why: 'whoever starts this program has the rights of the group of its file; on a directory it is harmless',
				when: event => succeeded(event) && (event.mode & SETGID) !== 0 && (event.mode & ANY_EXECUTES) !== 0,
				exempt: INSTALLERS,
			},
			{
				severity: 'medium',
				why: 'every user can change a file of the system now',
				when: event =>
					succeeded(event) && (event.mode & (ALL_WRITE | STICKY)) === ALL_WRITE && inSystem(event.path),
			},
			{
				severity: 'low',
				why: 'every user can change a program, or the contents of a directory, now',
				when: event =>
					succeeded(event) &&
					(event.mode & (ALL_WRITE | STICKY)) === ALL_WRITE &&
					(event.mode & ANY_EXECUTES) !== 0,
			},
		],
		attributeRules,
	),
	file_chown: bySeverity<FileChown>(
		[
			{
				severity: 'medium',
				why: 'a file of the system belongs to an ordinary user now, who can change it',
				when: event =>
					succeeded(event) && event.owner !== 0 && event.owner !== 0xffff_ffff && inSystem(event.path),
				exempt: INSTALLERS,
			},
		],
		attributeRules,
	),
	file_utimes: bySeverity<FileUtimes>(
		[
			{
				severity: 'low',
				why: 'a file of the system was given a time of modification: a changed file can hide among old ones so',
				when: event => succeeded(event) && event.modifyAs === 'given' && inSystem(event.path),
				exempt: INSTALLERS,
			},
		],
		attributeRules,
	),
	file_xattr: bySeverity<FileXattr>(
		[
			{
				severity: 'high',
				why: 'a program was given capabilities: whoever starts it has powers of root',
				when: event => succeeded(event) && event.action === 'set' && event.name === 'security.capability',
				exempt: INSTALLERS,
			},
			{
				severity: 'medium',
				why: 'an attribute by which the kernel guards files was changed',
				when: event =>
					succeeded(event) &&
					/^(?:security|trusted)\./.test(event.name) &&
					// Labels and layers are the daily work of file copies and container runtimes.
					!/^(?:security\.selinux$|trusted\.overlay\.)/.test(event.name),
				exempt: INSTALLERS,
			},
		],
		attributeRules,
	),
	file_truncate: bySeverity<FileTruncate>(
		[
			{
				severity: 'medium',
				why: 'a log was cut: what it said is gone',
				when: event => succeeded(event) && inLogs(event.path),
				exempt: {exe: loggers},
			},
		],
		truncateRules,
	),
};
