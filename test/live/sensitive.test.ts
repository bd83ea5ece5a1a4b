// SPDX-License-Identifier: MIT
// Sensitive paths: which opens, removals and renames the kernel side marks, and sends past the flood.
import {constants, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, expect} from 'vitest';
import type {Settings} from '../../source/configuration/settings.ts';
import {accessBits} from '../../source/sensitive/compile.ts';
import {groupsOf} from '../../source/sensitive/configured.ts';
import {defaultGroups, type Group} from '../../source/sensitive/groups.ts';
import {matcherOf, READ, WRITE} from '../../source/sensitive/match.ts';
import {Capture} from '../support/capture.ts';
import {CountingCapture} from '../support/counting.ts';
import {RunningDeed, type Step} from '../support/deeds.ts';
import {liveTest, liveTestOf} from '../support/live.ts';

const kinds = ['file_open', 'file_unlink', 'file_rename', 'process_exec'];
const it = liveTestOf({kinds});
const {O_CREAT, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY} = constants;
const O_PATH = 0o10000000;

/** A path that a pattern means, below nothing that matters by itself. */
function example(pattern: string): string {
	if (pattern.startsWith('*')) return `/srv/somebody/thing${pattern.slice(1)}`;
	const path = pattern.startsWith('/') ? pattern : `/srv/somebody/${pattern}`;
	return path.endsWith('*') ? `${path.slice(0, -1)}thing` : path.endsWith('/') ? `${path}thing` : path;
}

const cases = defaultGroups.flatMap(({access, patterns}) =>
	patterns.map(pattern => ({access: access as Group['access'], path: example(pattern)})),
);
const PATHS_A_DEED = 30;
const batches = Array.from({length: Math.ceil(cases.length / PATHS_A_DEED)}, (_, index) =>
	cases.slice(PATHS_A_DEED * index, PATHS_A_DEED * (index + 1)),
);

/** Another pattern, of another group, may mean the same path. */
const groupOf = matcherOf(defaultGroups);

describe('each of the patterns', () => {
	it.for(batches.map((batch, index) => [index, batch] as const))(
		'of part %i marks the opens that it shall, and no others',
		async ([, batch], {capture, folder}) => {
			for (const {path} of batch) {
				mkdirSync(dirname(folder + path), {recursive: true});
				writeFileSync(folder + path, '');
			}
			const steps: Step[] = batch.flatMap(({path}): Step[] => [
				['open', path, O_RDONLY],
				['open', path, O_WRONLY],
			]);
			const deed = await capture.do(['chroot', folder], ...steps);
			for (const [index, {path, access}] of batch.entries()) {
				for (const [flags, did] of [
					[O_RDONLY, READ],
					[O_WRONLY, WRITE],
				] as const) {
					const {event, json} = deed.one('file_open', {path, flags});
					const group = groupOf(path, did);
					expect([path, json.sensitive, json.sensitive_group]).toEqual([
						path,
						group === undefined ? undefined : true,
						group,
					]);
					if (did & accessBits[access]) expect(group).toBeDefined();
					expect(event.result).toBe(deed.result(1 + 2 * index + flags));
				}
			}
		},
	);
});

describe('what is nearly the same', () => {
	it('is not marked', async ({capture, folder}) => {
		const near = [
			'/etc/shadow2',
			'/etc/shado',
			'/x/etc/shadow',
			'/etc/pam.dx/thing',
			'/home/user/x.netrc',
			'/home/user/.netrc/thing',
			'/home/user/.netrcx',
			'/home/user/.ssh',
			'/home/user/x.ssh/thing',
			'/home/user/.ssh2/thing',
			'/home/user/aws/credentials',
			'/home/user/x.aws/credentials',
			'/home/user/.envx',
			'/home/user/env.production',
			'/home/user/.environ',
			'/home/user/.pem.gz',
			'/home/user/xpem',
			'/home/user/package.json',
			'/etc/ld.so.cache',
		];
		for (const path of near) {
			mkdirSync(dirname(folder + path), {recursive: true});
			if (path !== '/home/user/.ssh' && path !== '/home/user/.netrc') writeFileSync(folder + path, '');
		}
		const deed = await capture.do(
			['chroot', folder],
			...near.flatMap((path): Step[] => [
				['open', path, O_RDONLY],
				['open', path, O_RDWR],
			]),
		);
		for (const path of near)
			expect([path, deed.all('file_open', {path, sensitive: true}).length]).toEqual([path, 0]);
	});

	it('is an open of the name alone', async ({capture}) => {
		const deed = await capture.do(['open', '/etc/shadow', O_PATH]);
		deed.one('file_open', {path: '/etc/shadow', sensitive: undefined, severity: 'info'});
	});
});

describe('the shadow file', () => {
	it('that is really read is told as serious', async ({capture}) => {
		const deed = await capture.do(['open', '/etc/shadow', O_RDONLY]);
		deed.one('file_open', {
			path: '/etc/shadow',
			sensitive: true,
			sensitive_group: 'passwords',
			severity: 'high',
			result: deed.result(0),
		});
	});

	it('cannot be hidden by a link, by dots, by a directory or by an io_uring', async ({capture, folder}) => {
		symlinkSync('/etc/shadow', `${folder}/innocent`);
		const deed = await capture.do(
			['open', `${folder}/innocent`, O_RDONLY],
			['open', '/etc/../etc/./shadow', O_RDONLY],
			['open', '/etc', O_RDONLY],
			['openat', '=2', 'shadow', O_RDONLY],
			['cd', '/etc'],
			['open', 'shadow', O_RDONLY],
			['open32', '/etc/shadow', O_RDONLY],
			['uring_open', 'cwd', '/etc/shadow', O_RDONLY],
		);
		const found = deed.all('file_open', {path: '/etc/shadow', sensitive: true, severity: 'high'});
		expect(found.map(({json}) => json.asked)).toEqual([
			`${folder}/innocent`,
			'/etc/../etc/./shadow',
			'shadow',
			'shadow',
			'',
			'',
		]);
	});

	it('that may not be read is told as less, and by its name', async ({capture}) => {
		const deed = await capture.do(
			['uid', 65534],
			['open', '/etc/shadow', O_RDONLY],
			['cd', '/etc'],
			['open', 'shadow', O_RDONLY],
		);
		deed.one('file_open', {path: '/etc/shadow', error: 'EACCES', sensitive: true, severity: 'medium'});
		deed.one('file_open', {
			path: 'shadow',
			base: '/etc',
			error: 'EACCES',
			sensitive: true,
			sensitive_group: 'passwords',
			severity: 'medium',
		});
	});
});

describe('a name that is not there', () => {
	it('is marked by what it would be, and matters to nobody', async ({capture, folder}) => {
		const deed = await capture.do(
			['cd', folder],
			['open', '.netrc', O_RDONLY],
			['uring_open', 'cwd', '.netrc', O_RDONLY],
			['open', `${folder}/.ssh/id_ed25519`, O_RDONLY],
			['open', 'netrc', O_RDONLY],
		);
		for (const {json} of deed.all('file_open', {path: '.netrc'}))
			expect(json).toMatchObject({base: folder, sensitive_group: 'tokens', severity: 'info'});
		expect(deed.all('file_open', {path: '.netrc'})).toHaveLength(2);
		deed.one('file_open', {path: `${folder}/.ssh/id_ed25519`, sensitive_group: 'ssh-keys'});
		deed.one('file_open', {path: 'netrc', sensitive: undefined});
	});
});

describe('the removal and the renaming of a sensitive file', () => {
	it('are marked by the path or either path', async ({capture, folder}) => {
		mkdirSync(`${folder}/etc`);
		mkdirSync(`${folder}/tmp`);
		for (const name of ['etc/shadow', 'tmp/preload', 'tmp/a', 'etc/ld.so.conf'])
			writeFileSync(`${folder}/${name}`, '');
		const deed = await capture.do(
			['chroot', folder],
			['cd', '/etc'],
			['unlink', 'shadow'],
			['rename', '/tmp/preload', 'ld.so.preload'],
			['rename', '/etc/ld.so.conf', '/tmp/b'],
			['rename', '/tmp/a', '/tmp/c'],
			['unlink', '/tmp/c'],
		);
		expect([2, 3, 4, 5, 6].map(step => deed.result(step))).toEqual([0, 0, 0, 0, 0]);
		deed.one('file_unlink', {path: '/etc/shadow', sensitive_group: 'passwords', severity: 'critical'});
		deed.one('file_rename', {
			new_path: '/etc/ld.so.preload',
			sensitive_group: 'loader',
			severity: 'critical',
		});
		deed.one('file_rename', {path: '/etc/ld.so.conf', sensitive_group: 'loader', severity: 'medium'});
		deed.one('file_rename', {path: '/tmp/a', sensitive: undefined, severity: 'info'});
		deed.one('file_unlink', {path: '/tmp/c', sensitive: undefined, severity: 'info'});
	});
});

describe('what is written', () => {
	it('counts as written also by O_CREAT or O_TRUNC alone', async ({capture, folder}) => {
		mkdirSync(`${folder}/var/log`, {recursive: true});
		mkdirSync(`${folder}/etc`);
		writeFileSync(`${folder}/var/log/auth.log`, '');
		const deed = await capture.do(
			['chroot', folder],
			['open', '/var/log/auth.log', O_RDONLY | O_TRUNC],
			['open', '/etc/ld.so.preload', O_CREAT | O_RDONLY, 0o600],
			['open', '/var/log/auth.log', O_RDONLY],
		);
		deed.one('file_open', {flags: O_TRUNC, sensitive_group: 'traces', severity: 'medium'});
		deed.one('file_open', {flags: O_CREAT, sensitive_group: 'loader', severity: 'critical'});
		deed.one('file_open', {path: '/var/log/auth.log', flags: O_RDONLY, sensitive: undefined});
	});
});

describe('what is done to a sensitive file beside its content', () => {
	const [CHMOD, CHOWN, LINK, SYMLINK, TRUNCATE, SETXATTR, UTIME, MKNOD] = [90, 92, 86, 88, 76, 188, 132, 133];
	const told = [
		...['file_chmod', 'file_chown', 'file_link', 'file_symlink', 'file_truncate', 'file_xattr'],
		...['file_utimes', 'file_mknod', 'file_mkdir', 'file_rename', 'file_unlink'],
	];
	const itOf = liveTestOf({kinds: told});
	const furnish = (folder: string) => {
		for (const name of ['etc', 'tmp', 'root/.ssh', 'dev']) mkdirSync(`${folder}/${name}`, {recursive: true});
		for (const name of ['etc/shadow', 'etc/plain', 'tmp/a', 'root/.ssh/id_ed25519'])
			writeFileSync(`${folder}/${name}`, '');
	};
	const passwords = {sensitive: true, sensitive_group: 'passwords'};

	itOf('is marked, and matters by the group', async ({capture, folder}) => {
		furnish(folder);
		const deed = await capture.do(
			['chroot', folder],
			['cd', '/etc'],
			['call', CHMOD, '@shadow', 0o644],
			['call', CHOWN, '@/etc/shadow', 1000, 1000],
			['call', UTIME, '@/etc/shadow', 0],
			['call', SETXATTR, '@/etc/shadow', '@user.x', '@', 0, 0],
			['call', TRUNCATE, '@/etc/shadow', 0],
			['call', LINK, '@/etc/shadow', '@/tmp/copy'],
			['call', SYMLINK, '@/root/.ssh/id_ed25519', '@/tmp/link'],
			['call', SYMLINK, '@/tmp/a', '@/etc/ld.so.preload'],
			['call', MKNOD, '@/etc/gshadow', 0o100600, 0],
		);
		deed.one('file_chmod', {path: '/etc/shadow', asked: 'shadow', ...passwords, severity: 'high'});
		deed.one('file_chown', {...passwords, severity: 'high'});
		deed.one('file_utimes', {...passwords, severity: 'high'});
		deed.one('file_xattr', passwords);
		deed.one('file_truncate', {...passwords, severity: 'critical'});
		deed.one('file_link', {...passwords, new_path: '/tmp/copy', severity: 'high'});
		deed.one('file_symlink', {target: '/root/.ssh/id_ed25519', sensitive_group: 'ssh-keys', severity: 'low'});
		deed.one('file_symlink', {path: '/etc/ld.so.preload', sensitive_group: 'loader', severity: 'critical'});
		deed.one('file_mknod', {path: '/etc/gshadow', ...passwords, severity: 'critical'});
	});

	itOf('is not, where the file is any other', async ({capture, folder}) => {
		furnish(folder);
		const deed = await capture.do(
			['chroot', folder],
			['call', CHMOD, '@/etc/plain', 0o600],
			['call', CHOWN, '@/etc/plain', 0, 0],
			['call', UTIME, '@/tmp/a', 0],
			['call', TRUNCATE, '@/etc/plain', 0],
			['call', LINK, '@/etc/plain', '@/tmp/copy'],
			['call', SYMLINK, '@/etc/plain', '@/tmp/link'],
			['call', MKNOD, '@/etc/node', 0o100600, 0],
		);
		for (const kind of told)
			for (const {json} of deed.all(kind as never)) expect([kind, json.sensitive]).toEqual([kind, undefined]);
	});

	itOf('by an io_uring is marked, too', async ({capture, folder}) => {
		furnish(folder);
		const deed = await capture.do(
			['chroot', folder],
			['uring', 'linkat', 'cwd', '/etc/shadow', 'cwd', '/tmp/copy', 0],
			['uring', 'symlinkat', '/tmp/a', 'cwd', '/etc/ld.so.preload'],
			['uring', 'renameat', 'cwd', '/tmp/a', 'cwd', '/etc/shadow', 0],
			['uring', 'unlinkat', 'cwd', '/etc/shadow', 0],
			['uring', 'unlinkat', 'cwd', '/tmp/copy', 0],
		);
		const uring = {io_uring: true, error: null};
		deed.one('file_link', {...uring, ...passwords, severity: 'high'});
		deed.one('file_symlink', {...uring, sensitive_group: 'loader', severity: 'critical'});
		deed.one('file_rename', {...uring, ...passwords, severity: 'critical'});
		deed.one('file_unlink', {...uring, path: '/etc/shadow', ...passwords, severity: 'critical'});
		deed.one('file_unlink', {...uring, path: '/tmp/copy', sensitive: undefined, severity: 'info'});
	});
});

describe('a configuration', () => {
	liveTest('adds paths, takes groups away, and excludes paths', async ({folder}) => {
		const changes: Settings['sensitive'] = {
			add: [
				{group: 'shop', access: 'r', form: 'basename', names: ['till.db']},
				{group: 'shop', access: 'w', form: 'prefix', names: ['/srv/shop/', '/srv/ti']},
			],
			remove: ['tokens'],
			exclude: [
				{form: 'prefix', names: ['/tmp/']},
				{form: 'folder', names: ['node_modules']},
				{form: 'exact', names: ['/etc/gshadow']},
			],
		};
		const capture = new Capture({kinds, sensitive: groupsOf({sensitive: changes})});
		const paths = {
			'/home/till.db': 'shop',
			'/srv/shop/goods': undefined,
			'/tmp/till.db': undefined,
			'/tmp/.ssh/id_rsa': undefined,
			'/app/node_modules/key.pem': undefined,
			'/app/node_modules/deep/down/key.pem': undefined,
			'/app/key.pem': 'keys',
			'/home/.netrc': undefined,
			'/etc/gshadow': undefined,
			'/etc/shadow': 'passwords',
		};
		try {
			for (const path of Object.keys(paths)) {
				mkdirSync(dirname(folder + path), {recursive: true});
				writeFileSync(folder + path, '');
			}
			const deed = await capture.do(
				['chroot', folder],
				...Object.keys(paths).map((path): Step => ['open', path, O_RDONLY]),
				['open', '/srv/shop/goods', O_WRONLY],
			);
			for (const [path, group] of Object.entries(paths)) {
				const {json} = deed.one('file_open', {path, flags: O_RDONLY, sensitive_group: group});
				// The kernel side knows of a folder that is excluded only where it is the last one.
				if (group === undefined && !path.includes('/deep/'))
					expect([path, json.sensitive]).toEqual([path, undefined]);
				if (group === undefined) expect(json.severity).toBe('info');
			}
			deed.one('file_open', {path: '/home/till.db', severity: 'medium'});
			deed.one('file_open', {path: '/srv/shop/goods', flags: O_WRONLY, sensitive_group: 'shop'});
		} finally {
			capture.close();
		}
	});
});

describe('groups of one’s own', () => {
	liveTest('take the place of the others', async ({folder}) => {
		const sensitive: readonly Group[] = [
			{name: 'mine', why: 'it is mine', access: 'r', patterns: [`${folder.slice(0, 30)}*`, 'diary']},
		];
		const capture = new Capture({kinds, sensitive});
		try {
			writeFileSync(`${folder}/diary`, '');
			const deed = await capture.do(
				['open', `${folder}/diary`, O_RDONLY],
				['open', `${folder}/diary`, O_WRONLY],
				['open', '/etc/shadow', O_RDONLY],
			);
			deed.one('file_open', {flags: O_RDONLY, path: `${folder}/diary`, sensitive_group: 'mine'});
			deed.one('file_open', {flags: O_WRONLY, path: `${folder}/diary`, sensitive: undefined});
			deed.one('file_open', {path: '/etc/shadow', sensitive: undefined});
		} finally {
			capture.close();
		}
	});

	liveTest('may be none at all', async () => {
		const capture = new Capture({kinds, sensitive: []});
		try {
			const deed = await capture.do(['open', '/etc/shadow', O_RDONLY]);
			deed.one('file_open', {path: '/etc/shadow', sensitive: undefined});
		} finally {
			capture.close();
		}
	});
});

describe('a flood of plain opens', () => {
	liveTest('that fills its ring does not push out the one that matters', async ({folder}) => {
		const deed = new RunningDeed([
			['wait'],
			['flood', folder, 50_000],
			['open', '/etc/shadow', O_RDONLY],
			['flood', folder, 50_000],
		]);
		await deed.ready();
		let shadows = 0;
		const capture = new CountingCapture(
			{kinds: ['file_open'], pids: [deed.pid], bulkBytes: 64 << 10, queueBytes: 1 << 20},
			event => {
				if (event.kind === 'file_open' && event.path === '/etc/shadow' && event.marks & 64) shadows++;
				return true;
			},
		);
		deed.go();
		await deed.end(); // and nothing is taken
		const counters = capture.close();
		expect(counters.kinds.file_open?.ring_full).toBeGreaterThan(0);
		expect(shadows).toBe(1);
	});
});
