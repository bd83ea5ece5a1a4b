// SPDX-License-Identifier: MIT
// Debian packages of other suites than this machine's own, fetched and unpacked without being installed.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** Where kernels and QEMU are kept between runs. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bee-top/vm');

const SUITES = ['bullseye', 'bookworm', 'bookworm-backports', 'trixie-backports'] as const;
const DAY_MS = 86_400_000;
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The mirror that this machine itself uses. Throws where it is no Debian. */
function mirror(): string {
	for (const file of ['/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list']) {
		if (!existsSync(file)) continue;
		const [, found] = /^(?:URIs:|deb)\s+(?:\[[^\]]*\]\s+)?(\S+)/m.exec(readFileSync(file, 'utf8')) ?? [];
		if (found) return found;
	}
	throw new Error('other kernels are fetched from a Debian mirror, and this machine names none in /etc/apt');
}

/** Runs a program to its end and returns what it wrote. Throws with what it complained of. */
export function run(
	command: string,
	args: readonly string[],
	options: {readonly cwd?: string; readonly env?: NodeJS.ProcessEnv} = {},
): string {
	const {status, stdout, stderr, error} = spawnSync(command, args, {
		...options,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
	return stdout;
}

/** An apt of its own: other sources, other lists, and nothing of the machine is touched. */
export class PrivateApt {
	readonly #env: NodeJS.ProcessEnv;

	constructor() {
		for (const folder of ['lists/partial', 'archives/partial'])
			mkdirSync(join(cache, folder), {recursive: true});
		const sources = SUITES.map(suite => `deb [arch=amd64 signed-by=${KEYRING}] ${mirror()} ${suite} main\n`);
		writeFileSync(join(cache, 'sources.list'), sources.join(''));
		writeFileSync(
			join(cache, 'apt.conf'),
			[
				`Dir::Etc::sourcelist "${cache}/sources.list"; Dir::Etc::sourceparts "-";`,
				`Dir::State::lists "${cache}/lists"; Dir::Cache "${cache}"; Dir::State::status "/dev/null";`,
				'APT::Architectures {"amd64";}; Acquire::Languages "none"; APT::Sandbox::User "root";',
				// A network has its moods: each file is asked for twice, and a mirror that is silent is left.
				'Acquire::Retries "1"; Acquire::http::Timeout "30"; Acquire::https::Timeout "30";\n',
			].join('\n'),
		);
		this.#env = {...process.env, APT_CONFIG: join(cache, 'apt.conf'), LC_ALL: 'C'};
	}

	/** The names of all packages. The lists are fetched when there are none, and when what they name may be gone. */
	names(): readonly string[] {
		const stamp = join(cache, 'lists-fetched');
		if (!existsSync(stamp) || statSync(stamp).mtimeMs < Date.now() - DAY_MS) {
			this.#fetch('-o', 'APT::Update::Error-Mode=any', 'update');
			writeFileSync(stamp, '');
		}
		return this.#run('apt-cache', 'pkgnames').trim().split('\n');
	}

	/** Unpacks packages (`name`, `name/suite`) into a folder. */
	unpack(packages: readonly string[], folder: string): void {
		const debs = join(cache, 'debs');
		mkdirSync(debs, {recursive: true});
		this.#fetch('download', ...packages);
		for (const deb of readdirSync(debs)) {
			run('dpkg-deb', ['-x', join(debs, deb), folder]);
			run('rm', ['-f', join(debs, deb)]);
		}
	}

	/** Once more if it fails: a mirror may have been changing. Throws with what is to be done. */
	#fetch(...args: readonly string[]): void {
		try {
			this.#run('apt-get', '-qq', ...args);
		} catch {
			try {
				this.#run('apt-get', '-qq', ...args);
			} catch (error) {
				throw new Error(
					`other kernels cannot be fetched from ${mirror()}, at a second try either: is the network reachable? ${String(error)}`,
				);
			}
		}
	}

	#run(command: string, ...args: readonly string[]): string {
		return run(command, args, {
			cwd: command === 'apt-get' && args.includes('download') ? join(cache, 'debs') : cache,
			env: this.#env,
		});
	}
}
