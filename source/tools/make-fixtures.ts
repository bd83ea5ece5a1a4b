// SPDX-License-Identifier: MIT
// Makes test/fixtures/*.bee from real events: run it as root, again whenever the layout of a record changes.
//
// Nothing of the machine it runs on gets into them. It works on a stage: mount, network and host name spaces of its own with empty
// folders, invented users and loopback addresses for the whole internet. And of all that happens meanwhile it keeps only what the actors
// and their descendants did.
import {type SpawnOptions, spawn, spawnSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import manifest from '../../package.json' with {type: 'json'};
import {layout} from '../capture/layout.generated.ts';
import {openLive} from '../capture/live.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {Recorder} from '../capture/recorder.ts';
import {NO_COUNTERS} from '../capture/recording.ts';
import {eachRecord, strideOf} from '../capture/records.ts';
import {type Counters, type KindCount, type Source, TAKE_BYTES} from '../capture/source.ts';
import {lostTotal} from '../model/loss.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures');
const NS = 1e9;

const users = {root: 0, 'www-data': 33, postgres: 114, deploy: 1000} as const;
/** Who does what, and how many ms after the recording has begun; before it where that is negative. */
type Actor = {
	readonly at: number;
	readonly user: keyof typeof users;
	readonly unit: string;
	readonly argv: readonly string[];
};
type Scene = {readonly name: string; readonly ms: number; readonly actors: readonly Actor[]};

const actor = (at: number, user: Actor['user'], unit: string, ...argv: string[]): Actor => ({
	at,
	user,
	unit,
	argv,
});
const bin = (name: string) => `/usr/local/bin/${name}`;

const scenes: readonly Scene[] = [
	{
		name: 'kinds',
		ms: 1500,
		actors: [
			actor(-300, 'deploy', 'known.service', '/bin/sleep', '30'),
			actor(100, 'deploy', 'kinds.service', bin('kinds'), '/srv/shop/kinds'),
			actor(
				500,
				'root',
				'redis.service',
				'/usr/bin/unshare',
				'--pid',
				'--fork',
				'/bin/true',
				'in a container',
			),
		],
	},
	{
		name: 'flood',
		ms: 5000,
		actors: [
			actor(-500, 'www-data', 'nginx.service', bin('nginx'), '127.0.0.1', '80', '/srv/shop/static'),
			actor(100, 'deploy', 'flood.service', bin('burst'), '/srv/shop/logs', '1200', '100000', '40'),
			actor(1500, 'deploy', 'release.service', '/bin/cat', '/etc/passwd', '/etc/shadow'),
			actor(2000, 'deploy', 'release.service', bin('trace'), '1', '1'),
			actor(
				2500,
				'deploy',
				'release.service',
				bin('ask'),
				'tcp',
				'127.0.0.1',
				'80',
				'3',
				'100',
				'index.html',
			),
		],
	},
	{
		name: 'demo',
		ms: 40_000,
		actors: [
			actor(
				-900,
				'postgres',
				'postgresql.service',
				bin('postgres'),
				'127.0.0.1',
				'5432',
				'/var/lib/postgresql/base',
				'fork',
			),
			actor(
				-800,
				'deploy',
				'shop-api.service',
				bin('shop-api'),
				'127.0.0.1',
				'3000',
				'/srv/shop/templates',
				'127.0.0.1',
				'5432',
			),
			actor(
				-700,
				'www-data',
				'nginx.service',
				bin('nginx'),
				'203.0.113.7',
				'443',
				'/srv/shop/static',
				'127.0.0.1',
				'3000',
			),
			actor(-600, 'root', 'registry.service', bin('registry'), '2001:db8::443', '443', '/srv/shop/static'),
			actor(-500, 'root', 'c2.service', bin('stranger'), '203.0.113.66', '4444', '/srv/shop/static'),
			actor(
				0,
				'deploy',
				'loadtest.service',
				bin('ask'),
				'tcp',
				'203.0.113.7',
				'443',
				'650',
				'55',
				'index.html',
				'cart.html',
				'style.css',
				'app.js',
				'favicon.ico',
			),
			actor(300, 'deploy', 'shop-worker.service', '/bin/sh', '/srv/shop/bin/worker.sh'),
			actor(600, 'root', 'backup.service', '/bin/sh', '/srv/shop/bin/backup.sh'),
			actor(1500, 'root', 'ssh.service', bin('sshd'), '1000', '1000', '/srv/shop/bin/release.sh'),
			actor(200, 'deploy', 'metrics.service', bin('peek'), 'shop-api', '100', '390'),
			actor(9000, 'www-data', 'nginx.service', '/bin/sh', '/srv/shop/bin/intruder.sh'),
			actor(16_000, 'deploy', 'shop-admin.service', bin('shop-admin'), '::1', '8080', '/srv/shop/static'),
			actor(17_000, 'deploy', 'metrics.service', bin('ask'), 'tcp', '::1', '8080', '20', '900', 'index.html'),
			actor(
				18_000,
				'root',
				'redis.service',
				'/usr/bin/unshare',
				'--pid',
				'--fork',
				'/bin/sh',
				'-c',
				'redis 10.20.0.5 6379 /srv/shop/static & for n in 1 2 3 4 5 6; do ask tcp 10.20.0.5 6379 1 0 index.html; sleep 2; done',
			),
			actor(30_000, 'deploy', 'shop-worker.service', bin('thumbnail'), '900'),
		],
	},
];

function run(command: string, ...args: string[]): void {
	const {status, stderr, error} = spawnSync(command, args, {encoding: 'utf8'});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/** One source, many names: a program goes by the name of its file. */
const names: Readonly<Record<string, readonly string[]>> = {
	serve: ['nginx', 'postgres', 'shop-api', 'shop-admin', 'registry', 'stranger', 'redis'],
	session: ['sshd'],
	crash: ['thumbnail'],
};

/** Folders that the actors see, all empty at first, with what a shop has in them. */
function setStage(): void {
	run('hostname', 'web-01');
	for (const folder of ['/srv', '/home', '/root', '/tmp', '/run', '/usr/local', '/var/lib', '/var/log'])
		if (existsSync(folder)) run('mount', '-t', 'tmpfs', '-o', 'mode=755', 'stage', folder);
	chmodSync('/tmp', 0o1777);
	for (const file of ['passwd', 'group']) {
		const text = readFileSync(join(fixtures, 'scenes/passwd'), 'utf8');
		writeFileSync(
			`/run/${file}`,
			file === 'passwd' ? text : text.replace(/^(\S+):x:\d+:(\d+):.*$/gm, '$1:x:$2:'),
		);
		run('mount', '--bind', `/run/${file}`, `/etc/${file}`);
	}
	run('ip', 'link', 'set', 'lo', 'up');
	writeFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', '0');
	for (const address of ['203.0.113.7/32', '203.0.113.66/32', '10.20.0.5/32'])
		run('ip', 'address', 'add', address, 'dev', 'lo');
	run('ip', 'address', 'add', '2001:db8::443/128', 'dev', 'lo', 'nodad');

	for (const folder of ['bin', 'static', 'templates', 'logs', 'kinds'])
		mkdirSync(`/srv/shop/${folder}`, {recursive: true});
	mkdirSync('/usr/local/bin');
	mkdirSync('/var/lib/postgresql/base/16384', {recursive: true});
	for (const folder of ['/run/shop', '/home/deploy']) mkdirSync(folder);
	for (const file of readdirSync(join(fixtures, 'deeds'))) {
		const name = basename(file, '.c');
		run('cc', '-O1', '-w', '-o', bin(name), join(fixtures, 'deeds', file), '-lutil');
		for (const other of names[name] ?? []) copyFileSync(bin(name), bin(other));
	}
	for (const file of readdirSync(join(fixtures, 'scenes')).filter(file => file.endsWith('.sh'))) {
		const to = file === 'npm.sh' ? bin('npm') : `/srv/shop/bin/${file}`;
		copyFileSync(join(fixtures, 'scenes', file), to);
		chmodSync(to, 0o755);
	}
	for (const file of ['index.html', 'style.css', 'app.js', 'health'])
		writeFileSync(`/srv/shop/static/${file}`, file);
	for (const file of ['index.html', 'cart.html', 'health'])
		writeFileSync(`/srv/shop/templates/${file}`, file);
	for (const file of ['2601', '2619', '2685']) writeFileSync(`/var/lib/postgresql/base/16384/${file}`, file);
	writeFileSync('/home/deploy/.npmrc', 'fund=false\n');
	writeFileSync('/srv/shop/package.json', '{"name": "shop"}\n');
	writeFileSync('/srv/shop/package-lock.json', '{}\n');
	run('burst', '/srv/shop/logs', '1200', '0', '0');
	run(
		'sh',
		'-c',
		`cd /srv/shop && git init -q -b main seed && cd seed && cp ../package*.json . && git add . &&
		git -c user.name=Deploy -c user.email=deploy@shop.example commit -q -m 'Sell things' && cd .. && git clone -q --bare seed shop.git && rm -r seed package*.json`,
	);
	run('chown', '-R', '1000:1000', '/srv/shop', '/home/deploy');
	run('chown', '-R', '114:120', '/var/lib/postgresql');
}

/** Where the records' cgroup names come from: version 1's memory tree where it is in use, else the one tree. */
const cgroups = ['/sys/fs/cgroup/memory', '/sys/fs/cgroup'].find(folder =>
	existsSync(join(folder, 'cgroup.procs')),
);

/** Starts an actor in a cgroup of its unit. A child is born where its parent is, so we go there for that moment. */
function start({user, unit, argv}: Actor): number {
	const [program = '', ...args] = argv.map((argument, index) =>
		index > 0 && existsSync(`/run/shop/${argument}.pid`)
			? readFileSync(`/run/shop/${argument}.pid`, 'utf8').trim()
			: argument,
	);
	const env = {
		PATH: '/usr/local/bin:/usr/bin:/bin',
		HOME: user === 'deploy' ? '/home/deploy' : '/root',
		LANG: 'C',
		USER: user,
	};
	const options: SpawnOptions = {
		cwd: '/srv/shop',
		env,
		uid: users[user],
		gid: users[user],
		stdio: 'ignore',
		detached: true,
	};
	const home = readFileSync('/proc/self/cgroup', 'utf8').match(/^\d+:(?:memory)?:(.*)$/m)?.[1] ?? '/';
	const there = join(cgroups ?? '', 'shop.slice', unit);
	if (cgroups) {
		mkdirSync(there, {recursive: true});
		writeFileSync(join(there, 'cgroup.procs'), String(process.pid));
	}
	const {pid} = spawn(program, args, options);
	if (cgroups) writeFileSync(join(cgroups, home, 'cgroup.procs'), String(process.pid));
	if (pid === undefined) throw new Error(`${program} could not be started`);
	writeFileSync(`/run/shop/${basename(program)}.pid`, `${pid}\n`);
	return pid;
}

function leaveCgroups(): void {
	if (!cgroups) return;
	const slice = join(cgroups, 'shop.slice');
	if (!existsSync(slice)) return;
	for (const unit of readdirSync(slice, {withFileTypes: true}))
		if (unit.isDirectory()) rmdirSync(join(slice, unit.name));
	rmdirSync(slice);
}

/** Takes all that there is; each batch is a buffer of its own. */
function takeAll(source: Source, buffer: Uint8Array, batches: Buffer[]): void {
	for (let length = source.take(buffer); length > 0; length = source.take(buffer))
		batches.push(Buffer.from(buffer.subarray(0, length)));
}

/** Plays a scene; returns the batches as they came, and the pids of the actors. */
async function play(scene: Scene): Promise<{source: Source; batches: Buffer[]; cast: Set<number>}> {
	const cast = new Set<number>();
	const early = scene.actors.filter(({at}) => at < 0);
	for (const actor of early) {
		cast.add(start(actor));
		await sleep(50);
	}
	await sleep(500);
	const source = openLive({vitalBytes: 8 << 20, bulkBytes: 32 << 20});
	const batches: Buffer[] = [];
	const buffer = new Uint8Array(TAKE_BYTES);
	const began = performance.now();
	const waiting = scene.actors.filter(({at}) => at >= 0);
	while (performance.now() - began < scene.ms) {
		while (waiting[0] && waiting[0].at <= performance.now() - began)
			cast.add(start(waiting.shift() as Actor));
		takeAll(source, buffer, batches);
		await sleep(20);
	}
	source.close();
	takeAll(source, buffer, batches);
	for (const pid of cast) {
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// It has left the stage by itself.
		}
	}
	await sleep(200);
	return {source, batches, cast};
}

const identity = (pid: number, started: number) => `${pid}:${started}`;

/** The actors and all that descend from them: (pid, start time) and since when they are on stage. */
function descendants(
	source: Source,
	batches: readonly Buffer[],
	cast: ReadonlySet<number>,
): ReadonlyMap<string, number> {
	const members = new Map<string, number>();
	let before: number;
	do {
		before = members.size;
		for (const batch of batches) {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, source.codec, record => {
				const event = record.decode(reader);
				if (event.kind === 'process_fork' && members.has(identity(event.tgid, event.started)))
					members.set(identity(event.child, event.childStarted), 0);
				if (event.kind !== 'process_exec' && event.kind !== 'process_known') return;
				const who = identity(event.tgid, event.started);
				if (members.has(who)) return;
				// Before its exec, an actor is still a copy of this program.
				if (event.ppid === process.pid && cast.has(event.tgid)) members.set(who, event.at);
				else if (members.has(identity(event.ppid, event.parentStarted))) members.set(who, 0);
			});
		}
	} while (members.size > before);
	return members;
}

/** Writes what the members did; the counters tell of nothing else. */
function keep(
	path: string,
	source: Source,
	batches: readonly Buffer[],
	members: ReadonlyMap<string, number>,
): {records: number; bytes: number} {
	const kinds: Record<string, KindCount> = {};
	let received = 0;
	let receivedBytes = 0;
	const counters = (): Counters => ({...NO_COUNTERS, kinds, received, receivedBytes});
	// What follows the version is the builder's own words.
	const origin = {...source.origin, kernel: source.origin.kernel.replace(/[^\d.].*/, '')};
	const recorder = new Recorder(path, manifest.version, layout, origin);
	let flushed = 0;
	for (const batch of batches) {
		const reader = new RecordReader(batch);
		const kept = Buffer.alloc(batch.length);
		let length = 0;
		let at = 0;
		eachRecord(reader, batch.length, source.codec, ({name}, start, size) => {
			at = reader.u64(0);
			if (!(at >= (members.get(identity(reader.u32(16), reader.u64(24))) ?? Number.POSITIVE_INFINITY)))
				return;
			batch.copy(kept, length, start, start + size);
			length += strideOf(size);
			received++;
			kinds[name] = {sent: (kinds[name]?.sent ?? 0) + 1, ring_full: 0, no_slot: 0, unpaired: 0};
		});
		receivedBytes += length;
		if (length > 0) recorder.add(kept, length);
		if (at - flushed < NS) continue;
		flushed = at;
		recorder.flush(counters());
	}
	recorder.close(counters());
	return {records: received, bytes: recorder.written};
}

async function makeFixture(scene: Scene): Promise<void> {
	const path = join(fixtures, `${scene.name}.bee`);
	const {source, batches, cast} = await play(scene);
	leaveCgroups();
	const lost = lostTotal(source.counters());
	if (lost > 0)
		throw new Error(`${scene.name}: ${lost} records were lost; try again on a machine that does less`);
	rmSync(`${path}.new`, {force: true});
	const {records, bytes} = keep(`${path}.new`, source, batches, descendants(source, batches, cast));
	if (records === 0) throw new Error(`${scene.name}: none of the actors was seen`);
	const {uid, gid} = statSync(fixtures);
	chownSync(`${path}.new`, uid, gid);
	chmodSync(`${path}.new`, 0o644);
	renameSync(`${path}.new`, path);
	process.stdout.write(`wrote test/fixtures/${scene.name}.bee: ${records} records, ${bytes} bytes\n`);
}

const INITIAL_PID_NAMESPACE = 'pid:[4026531836]';
const ON_STAGE = '--on-stage';

if (!process.argv.includes(ON_STAGE)) {
	if (process.getuid?.() !== 0) throw new Error('fixtures are made by root');
	if (readlinkSync('/proc/self/ns/pid') !== INITIAL_PID_NAMESPACE)
		throw new Error('records name pids as the machine does: do not run this in a container');
	const {status} = spawnSync(
		'unshare',
		['--uts', '--mount', '--net', process.execPath, import.meta.filename, ON_STAGE, ...process.argv.slice(2)],
		{
			stdio: 'inherit',
			env: {PATH: '/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', HOME: '/root'},
		},
	);
	process.exitCode = status ?? 1;
} else {
	const wanted = process.argv.slice(process.argv.indexOf(ON_STAGE) + 1);
	setStage();
	for (const scene of scenes)
		if (wanted.length === 0 || wanted.includes(scene.name)) await makeFixture(scene);
}
