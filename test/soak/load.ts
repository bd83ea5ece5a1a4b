// SPDX-License-Identifier: MIT
// A mixed load on this machine alone, a minute at a time: quiet, then steady work of every kind, a burst, and steady work again. All is
// bounded by counts; what is written goes to a folder in memory.
import {createSocket} from 'node:dgram';
import {Resolver} from 'node:dns/promises';
import {once} from 'node:events';
import {closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import {join} from 'node:path';
import {RunningDeed, type Step} from '../support/deeds.ts';

/** An address of the loopback network where nobody else answers. */
const NAME_SERVER = '127.0.0.77';
const ROUND_MS = 500;
const QUIET_MS = 15_000;
const BURST_AT_MS = 35_000;
export const MINUTE_MS = 60_000;

const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** Answers each question with one address, made out of how many there were. */
async function startNameServer(): Promise<() => void> {
	const server = createSocket('udp4');
	let asked = 0;
	server.on('message', (question, {port, address}) => {
		const answer = Buffer.concat([
			question.subarray(0, question.indexOf(0, 12) + 5),
			Buffer.from('c00c000100010000003c00047f000000', 'hex'),
		]);
		answer.writeUInt16BE(0x8180, 2);
		answer.writeUInt16BE(1, 6);
		answer.fill(0, 8, 12);
		answer.writeUIntBE(++asked % 2 ** 24, answer.length - 3, 3);
		server.send(answer, port, address);
	});
	server.bind(53, NAME_SERVER);
	await once(server, 'listening');
	return () => server.close();
}

async function startListener(): Promise<Server> {
	const server = createServer(socket => socket.on('error', () => {}).end('hello'));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

/** A step for each kind of thing that goes on all the time; few of each. */
const steady = (port: number): readonly Step[] => [
	['open_many', 1, 500],
	['exec_flood', 5, 200],
	['connect_flood', 20, 9],
	['query_flood', 10],
	['fork_flood', 20],
	['map', 7, 0x22, 4096, -1],
	['protect', '=5', 5, 4096],
	['victim'],
	['vm_read', '=7', 64],
	['ptrace', 16, '=7'],
	['mixed_flood', 200],
	['connect_flood', 20, port],
];

/** What comes at once, now and then. */
const BURST: readonly Step[] = [
	['open_many', 2, 50_000],
	['exec_flood', 300, 2_000],
	['fork_flood', 500],
	['connect_flood', 3000, 9],
	['query_flood', 3000],
];

/** More than any book keeps apart, in turns: processes and far ends of which each is a new one, in every pane. */
const TURNS = 100;
const CROWD = 220;
const NAMES = 170;
/** Of the 600 flows of a turn each is told to have ended after ten seconds, and the kernel side knows 16,384 at one time. */
const TURN_MS = 700;
const many = (turn: number): readonly Step[] => [
	['crowd', CROWD, turn * CROWD],
	['exec_flood', 50, 50],
];

export type Load = {
	/** One minute of it; tells when the quiet ends. */
	readonly minute: (quietOver: () => void) => Promise<void>;
	/** Names, paths and alerts without end, until every ceiling of what is kept about them has been reached. */
	readonly prime: () => Promise<void>;
	readonly end: () => void;
};

/** Starts what the load needs. */
export async function startLoad(): Promise<Load> {
	const folder = mkdtempSync('/dev/shm/bee-top-soak-');
	const remove = () => rmSync(folder, {recursive: true, force: true});
	process.on('exit', remove);
	const endNames = await startNameServer();
	const listener = await startListener();
	const address = listener.address();
	const port = typeof address === 'object' && address ? address.port : 9;
	const resolver = new Resolver({timeout: 1000, tries: 1});
	resolver.setServers([NAME_SERVER]);
	let made = 0;
	const resolve = async (count: number) => {
		const names = Array.from({length: count}, () => `host-${made++}.soak.example`);
		await Promise.all(names.map(name => resolver.resolve4(name).catch(() => [])));
	};
	/** Each path is opened once and never again: books of paths grow as fast as they can. */
	const openNew = (count: number) => {
		for (let left = count; left > 0; left--) {
			try {
				closeSync(openSync(join(folder, `absent-${made++}`, 'a'.repeat(made % 60)), 'r'));
			} catch {
				// It is not there: an open that fails is an open.
			}
		}
	};
	/** Alerts of which no two are about the same file. */
	const openSecret = (count: number) => {
		for (let left = count; left > 0; left--) {
			const home = join(folder, `home-${made++}`);
			mkdirSync(join(home, '.ssh'), {recursive: true});
			writeFileSync(join(home, '.ssh/id_ed25519'), '');
			closeSync(openSync(join(home, '.ssh/id_ed25519'), 'r'));
			rmSync(home, {recursive: true});
		}
	};
	const openShadow = (count: number) => {
		for (let left = count; left > 0; left--) closeSync(openSync('/etc/shadow', 'r'));
	};
	const deed = async (steps: readonly Step[]) => {
		const running = new RunningDeed(steps, {cwd: folder});
		await running.end();
	};
	const round = async () => {
		const began = performance.now();
		openNew(100);
		openShadow(2);
		await Promise.all([resolve(10), deed(steady(port))]);
		await sleep(Math.max(0, ROUND_MS - (performance.now() - began)));
	};
	return {
		minute: async quietOver => {
			const began = performance.now();
			const passed = () => performance.now() - began;
			await sleep(QUIET_MS);
			quietOver();
			while (passed() < BURST_AT_MS) await round();
			await deed(BURST);
			while (passed() < MINUTE_MS) await round();
		},
		prime: async () => {
			for (let turn = 0; turn < TURNS; turn++) {
				const began = performance.now();
				openNew(1000);
				openShadow(200);
				openSecret(50);
				await resolve(NAMES);
				await deed(many(turn));
				await sleep(Math.max(0, TURN_MS - (performance.now() - began)));
			}
		},
		end: () => {
			endNames();
			listener.close();
			remove();
		},
	};
}
