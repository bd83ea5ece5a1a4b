// SPDX-License-Identifier: MIT
// npm run test:kernels [-- VERSION...]: boots Debian's kernels under QEMU, has each kind's deed done in the guest, and prints one table.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {eventKinds} from '../../source/kinds/index.ts';
import {cache} from './apt.ts';
import {boot} from './boot.ts';
import {packInitramfs} from './initramfs.ts';
import {versions} from './kernels.ts';

const TIMEOUT_MS = 300_000;
/** What the sources of the guest import, and what that imports. */
const PACKAGES = ['dns-packet', '@leichtgewicht/ip-codec'];
const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, path);

type Said = {
	readonly kind?: string;
	readonly state?: string;
	readonly why?: string;
	readonly program?: string;
	readonly reason?: string;
	readonly end?: true;
};

/** What the guest said of each kind. */
function readProbes(lines: readonly string[]): readonly Said[] {
	return lines.flatMap(line => {
		const [, json] = /^PROBE (\{.*\})$/.exec(line) ?? [];
		return json ? [JSON.parse(json) as Said] : [];
	});
}

const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : versions;
const deeds = at('test/live/deeds/build/deeds');
if (!existsSync(deeds)) throw new Error('the deeds are not built: make -C test/live/deeds');
mkdirSync(cache, {recursive: true});
const initramfs = join(cache, `guest-${process.pid}.cpio`);
const guest = 'test/vm/guest.ts';
packInitramfs(
	initramfs,
	[
		process.execPath,
		deeds,
		...['package.json', 'source', 'test/support', 'test/vm', 'native/build/bee.node'].map(at),
		...PACKAGES.map(name => at(`node_modules/${name}`)),
	],
	`BEE_TOP_GUEST=1 ${process.execPath} --disable-warning=ExperimentalWarning ${at(guest)}`,
);

const table = new Map<string, Map<string, string>>();
let failed = false;
for (const version of chosen) {
	const began = performance.now();
	const {status, lines, retried} = await boot(version, initramfs, TIMEOUT_MS);
	const log = join(cache, `log-${version}`);
	writeFileSync(log, `${lines.join('\n')}\n`);
	const said = readProbes(lines);
	const seconds = Math.round((performance.now() - began) / 1000);
	const whole = status === 0 && said.some(({end}) => end);
	const missed = said.filter(({state}) => state === 'missed');
	process.stdout.write(
		`${version}: ${whole ? 'ran to the end' : 'did NOT run to the end'} in ${seconds} s${retried ? ', at the second try' : ''}; ${said.filter(({state}) => state === 'seen').length} kinds seen, ${missed.length} missed. All it said: ${log}\n`,
	);
	for (const {kind, why} of missed) process.stdout.write(`  ${kind}: ${why?.split('\n')[0]}\n`);
	for (const {program, reason} of said)
		if (program) process.stdout.write(`  not attached: ${program}: ${reason}\n`);
	failed ||= !whole || missed.length > 0;
	for (const {kind, state} of said)
		if (kind && state) table.set(kind, (table.get(kind) ?? new Map()).set(version, state));
}
const wide = Math.max(...eventKinds.map(kind => kind.length));
process.stdout.write(`\n${'kind'.padEnd(wide)} ${chosen.map(version => version.padEnd(10)).join(' ')}\n`);
for (const kind of eventKinds)
	process.stdout.write(
		`${kind.padEnd(wide)} ${chosen.map(version => (table.get(kind)?.get(version) ?? '-').padEnd(10)).join(' ')}\n`,
	);
process.exitCode = failed ? 1 : 0;
