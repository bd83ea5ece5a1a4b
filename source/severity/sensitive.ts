// SPDX-License-Identifier: MIT
// The rules for sensitive paths: by group and by what was done. Who does it as his daily work is exempt, by the path of his program.
import type {FileOpen, FileRename, FileUnlink} from '../capture/layout.generated.ts';
import {changedGroup, isSensitive, openAccess, openedGroup} from '../kinds/words/guarded.ts';
import {joined} from '../kinds/words/path.ts';
import type {GroupName} from '../sensitive/groups.ts';
import {groupOf, READ, WRITE} from '../sensitive/match.ts';
import type {Exemption, Rule} from './rule.ts';
import {severities} from './severity.ts';

/** Programs of the folders where distributions keep them. */
const programs = (...names: readonly string[]): string[] =>
	names.flatMap(name => ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].map(folder => `${folder}/${name}`));

const LOGIN = [
	...programs(
		'sshd',
		'login',
		'su',
		'sudo',
		'sudo-rs',
		'doas',
		'cron',
		'crond',
		'atd',
		'unix_chkpwd',
		'runuser',
	),
	...programs(
		'agetty',
		'sulogin',
		'gdm-session-worker',
		'sddm-helper',
		'lightdm',
		'vsftpd',
		'dovecot',
		'pkexec',
	),
	'/usr/lib/openssh/',
	'/usr/libexec/openssh/',
	'/usr/lib/systemd/',
	'/lib/systemd/',
	'/usr/lib/policykit-1/',
	'/usr/libexec/polkit-agent-helper-1',
];
const PASSWORD_TOOLS = programs(
	...[
		'passwd',
		'chpasswd',
		'chgpasswd',
		'chage',
		'chfn',
		'chsh',
		'gpasswd',
		'newusers',
		'pwck',
		'grpck',
		'vipw',
	],
	...[
		'useradd',
		'usermod',
		'userdel',
		'groupadd',
		'groupmod',
		'groupdel',
		'pwconv',
		'pwunconv',
		'grpconv',
		'shadowconfig',
	],
	...['visudo', 'systemd-sysusers', 'pam-auth-update', 'nscd', 'unscd'],
);
const PACKAGE_MANAGERS = [
	...programs(
		'dpkg',
		'dpkg-deb',
		'dpkg-divert',
		'dpkg-trigger',
		'apt',
		'apt-get',
		'aptitude',
		'rpm',
		'rpm-ostree',
	),
	...programs(
		'dnf',
		'dnf5',
		'yum',
		'zypper',
		'pacman',
		'apk',
		'snap',
		'ldconfig',
		'ldconfig.real',
		'update-initramfs',
	),
	...programs('update-alternatives', 'systemctl', 'depmod', 'kmod', 'mandb', 'fc-cache'),
	'/usr/lib/apt/',
	'/usr/lib/snapd/',
	'/usr/lib/rpm/',
	'/usr/libexec/packagekitd',
];
const SSH = [
	...programs(
		'ssh',
		'scp',
		'sftp',
		'sshd',
		'ssh-agent',
		'ssh-add',
		'ssh-keygen',
		'ssh-keyscan',
		'rsync',
		'git',
	),
	'/usr/lib/openssh/',
	'/usr/libexec/openssh/',
	'/usr/lib/git-core/',
	'/usr/libexec/git-core/',
];
const DISK_TOOLS = programs(
	...[
		'fdisk',
		'sfdisk',
		'cfdisk',
		'gdisk',
		'sgdisk',
		'parted',
		'partprobe',
		'blkid',
		'wipefs',
		'mkswap',
		'swapon',
		'mount',
	],
	...[
		'e2fsck',
		'fsck.ext4',
		'mke2fs',
		'mkfs.ext4',
		'mkfs.xfs',
		'xfs_repair',
		'resize2fs',
		'tune2fs',
		'mkfs.vfat',
		'fsck.fat',
	],
	...[
		'mkfs.btrfs',
		'btrfs',
		'lvm',
		'dmsetup',
		'cryptsetup',
		'mdadm',
		'multipathd',
		'grub-install',
		'grub-probe',
		'smartctl',
	],
	...['udevadm', 'fstrim', 'losetup', 'blockdev', 'hdparm', 'nvme'],
);
const LOGGERS = [
	...programs(
		'rsyslogd',
		'syslogd',
		'syslog-ng',
		'logrotate',
		'savelog',
		'journalctl',
		'auditd',
		'login',
		'sshd',
	),
	...PACKAGE_MANAGERS,
	'/usr/lib/systemd/',
	'/lib/systemd/',
];
const SHELLS = programs('bash', 'zsh', 'dash', 'sh', 'fish', 'busybox', 'less', 'vim', 'vim.basic', 'vi');

type Deed = 'read' | 'written';
type Line = {
	readonly groups: readonly GroupName[];
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
		exempt: ['/usr/lib/systemd/', '/lib/systemd/', '/usr/share/apport/'],
	},
	{
		groups: ['passwords'],
		deed: 'written',
		severity: 'critical',
		why: 'the passwords of users were changed, past the programs that are there for it',
		exempt: [...PASSWORD_TOOLS, ...PACKAGE_MANAGERS],
		exemptParents: PACKAGE_MANAGERS,
	},
	{
		groups: ['passwords'],
		deed: 'read',
		severity: 'high',
		why: 'somebody took the passwords of all users, to guess them elsewhere at his leisure',
		exempt: [...LOGIN, ...PASSWORD_TOOLS, ...PACKAGE_MANAGERS],
	},
	{
		groups: ['privilege'],
		deed: 'written',
		severity: 'high',
		why: 'here it is decided who may become root, and how users are recognised',
		exempt: [...PACKAGE_MANAGERS, ...programs('visudo', 'pam-auth-update')],
		exemptParents: PACKAGE_MANAGERS,
	},
	{
		groups: ['ssh-access'],
		deed: 'written',
		severity: 'high',
		why: 'somebody may log in from elsewhere now who could not before',
		exempt: PACKAGE_MANAGERS,
		exemptParents: PACKAGE_MANAGERS,
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
		exempt: [
			...DISK_TOOLS,
			'/usr/lib/systemd/',
			'/lib/systemd/',
			'/usr/lib/udisks2/',
			'/usr/libexec/udisks2/',
		],
	},
	{
		groups: ['cloud'],
		deed: 'read',
		severity: 'high',
		why: 'credentials of a cloud account open everything that is in it',
		exempt: [
			...programs('aws', 'az', 'gcloud', 'gsutil', 'doctl', 'oci', 'terraform'),
			'/usr/local/aws-cli/',
		],
	},
	{
		groups: ['loader', 'kernel'],
		deed: 'written',
		severity: 'medium',
		why: 'it changes how programs are loaded, or what the kernel protects',
		exempt: [...PACKAGE_MANAGERS, ...programs('sysctl'), '/usr/lib/systemd/', '/lib/systemd/'],
		exemptParents: PACKAGE_MANAGERS,
	},
	{
		groups: ['ssh-keys'],
		deed: 'written',
		severity: 'medium',
		why: 'a key was put in place, changed or taken away',
		exempt: [...SSH, ...PACKAGE_MANAGERS],
		only: path => !NOT_SECRET.test(path),
	},
	{
		groups: ['ssh-keys'],
		deed: 'read',
		severity: 'medium',
		why: 'with a private key one is its owner on every machine that trusts him',
		exempt: SSH,
		only: path => !NOT_SECRET.test(path),
	},
	{
		groups: ['accounts'],
		deed: 'written',
		severity: 'medium',
		why: 'users or groups of this machine were changed, past the programs that are there for it',
		exempt: [...PASSWORD_TOOLS, ...PACKAGE_MANAGERS],
		exemptParents: PACKAGE_MANAGERS,
	},
	{
		groups: ['containers'],
		deed: 'read',
		severity: 'medium',
		why: 'a token of a registry or a cluster, or the door to a daemon that runs containers',
		exempt: [
			...programs(
				'docker',
				'dockerd',
				'containerd',
				'kubectl',
				'kubelet',
				'podman',
				'buildah',
				'skopeo',
				'helm',
			),
			...programs('k3s', 'crio', 'nerdctl'),
			'/usr/local/bin/kubectl',
			'/usr/libexec/docker/',
		],
	},
	{
		groups: ['persistence'],
		deed: 'written',
		severity: 'medium',
		why: 'what stands here is started again by itself: at boot, at login, at a time',
		exempt: [
			...PACKAGE_MANAGERS,
			...programs('crontab', 'cron', 'crond'),
			'/usr/lib/systemd/',
			'/lib/systemd/',
		],
		exemptParents: PACKAGE_MANAGERS,
	},
	{
		groups: ['binaries'],
		deed: 'written',
		severity: 'medium',
		why: 'a program or library that all users run was put in place, changed or taken away',
		exempt: PACKAGE_MANAGERS,
		exemptParents: PACKAGE_MANAGERS,
		only: path => !path.endsWith('.pyc') && !path.includes('/__pycache__/'),
	},
	{
		groups: ['traces'],
		deed: 'written',
		severity: 'medium',
		why: 'a log or a history was emptied or removed: whoever did it may have something to hide',
		exempt: [...LOGGERS, ...SHELLS],
		only: (_, flags) => (flags & O_TRUNC) !== 0,
	},
	{
		groups: ['tokens'],
		deed: 'read',
		severity: 'low',
		why: 'developers keep passwords and tokens in these files, in plain text',
		exempt: [
			...programs(
				'git',
				'npm',
				'node',
				'pip',
				'pip3',
				'curl',
				'wget',
				'psql',
				'mysql',
				'gh',
				'cargo',
				'vault',
				'terraform',
			),
			...programs('gpg', 'gpg2', 'gpg-agent', 'gpgv', 'keyboxd', 'dirmngr', 'firefox', 'chromium'),
			'/usr/lib/git-core/',
			'/usr/lib/gnupg/',
		],
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

/** Whether one path of an event is what a line is about. */
function fits({groups, deed, only}: Line, seen: Seen, failed: boolean): boolean {
	if (!(groups as readonly string[]).includes(seen.group)) return false;
	if (!(seen.access & (deed === 'read' ? READ : WRITE))) return false;
	if (failed ? seen.result >= 0 || seen.result === ENOENT || seen.result === ENOTDIR : seen.result < 0)
		return false;
	return only?.(seen.path, seen.flags) ?? true;
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

/** The rules of a kind, from the guarded paths of its events: none, one or two. */
function rulesFor<E>(see: (event: E) => readonly Seen[]) {
	const done = lines.map(line => ({
		severity: line.severity,
		why: line.why,
		when: whenOf(see, line, false),
		...exemptionOf(line),
	}));
	const tried = lines.map(line => ({
		severity: lessened(line.severity),
		why: `${line.why} (${FAILED_WHY})`,
		when: whenOf(see, line, true),
		...exemptionOf(line),
	}));
	const rank = ({severity}: {readonly severity: Line['severity']}) => severities.indexOf(severity);
	return [...done, ...tried].sort((a, b) => rank(b) - rank(a));
}

const seenAs = (group: string | undefined, seen: Omit<Seen, 'group'>): readonly Seen[] =>
	group === undefined ? [] : [{group, ...seen}];

/** Rules for opens of sensitive paths. */
export const openRules = rulesFor<FileOpen>(event =>
	seenAs(openedGroup(event), {
		access: openAccess(event.flags),
		path: joined(event.base, event.path),
		flags: event.flags,
		result: event.result,
	}),
);

/** Rules for the removal of sensitive paths; of a log it is like emptying it. */
export const unlinkRules = rulesFor<FileUnlink>(event =>
	seenAs(changedGroup(event, event.path), {
		access: WRITE,
		path: event.path,
		flags: O_TRUNC,
		result: event.result,
	}),
);

/** Rules for sensitive paths that get another name, or are replaced: each path by itself, or the harmless one would hide the other. */
export const renameRules = rulesFor<FileRename>(event =>
	isSensitive(event)
		? [
				...seenAs(groupOf(event.path, READ | WRITE), {
					access: READ | WRITE,
					path: event.path,
					flags: 0,
					result: event.result,
				}),
				...seenAs(groupOf(event.newPath, WRITE), {
					access: WRITE,
					path: event.newPath,
					flags: 0,
					result: event.result,
				}),
			]
		: [],
);
