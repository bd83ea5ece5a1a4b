// SPDX-License-Identifier: MIT
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {kernelImage, qemu} from './kernels.ts';

/** How a guest ended: the status of its command, or undefined if it died or was too slow; and all that it wrote. */
type Ending = {readonly status: number | undefined; readonly lines: readonly string[]};

/** What is started in a guest, and how long it may take altogether. */
type Guest = {
	/** A file of test/vm, without its ending. */
	readonly program: string;
	readonly timeoutMs: number;
	/** The guest's clocks count its instructions, one for a nanosecond and for a tick of the processor; it has one CPU then, and is half as fast. */
	readonly counting?: boolean;
	/** For its environment. */
	readonly settings?: Readonly<Record<string, string>>;
};

/** One thread for both CPUs: where the kernel patches its own text, two of QEMU's are too many. */
const MACHINE = ['-accel', 'tcg,thread=single', '-m', '1536'];
const COUNTING = ['-cpu', 'max,-erms,-fsrm', '-smp', '1', '-icount', 'shift=0,sleep=off'];
const BUSY = ['-cpu', 'max', '-smp', '2'];
const CONSOLE = ['-nodefaults', '-no-user-config', '-display', 'none', '-serial', 'stdio', '-no-reboot'];
/** Which clock a guest takes must not depend on how busy the machine is: another one takes more instructions. 5.10 has no BPF among its security modules unless told. What the kernel does not know, like `guest`, is in the first process's environment. */
const kernelLine = ({program, settings = {}}: Guest) =>
	[
		'console=ttyS0 panic=-1 quiet nokaslr tsc=reliable clocksource=tsc lsm=landlock,apparmor,bpf',
		...Object.entries({guest: program, ...settings}).map(([name, value]) => `${name}=${value}`),
	].join(' ');

async function bootOnce(version: string, initramfs: string, guest: Guest): Promise<Ending> {
	const {program, firmware} = qemu();
	const child = spawn(
		'nice',
		[
			'-n',
			'5',
			program,
			...firmware.flatMap(folder => ['-L', folder]),
			...MACHINE,
			...(guest.counting ? COUNTING : BUSY),
			...CONSOLE,
			'-kernel',
			kernelImage(version),
			'-initrd',
			initramfs,
			'-append',
			kernelLine(guest),
		],
		{stdio: ['ignore', 'pipe', 'pipe']},
	);
	const end = () => void child.kill('SIGKILL');
	process.once('exit', end);
	const giveUp = setTimeout(end, guest.timeoutMs);
	const lines: string[] = [];
	child.stderr.on('data', (bytes: Buffer) => lines.push(`qemu: ${bytes.toString().trimEnd()}`));
	for await (const line of createInterface({input: child.stdout})) lines.push(line.trimEnd());
	clearTimeout(giveUp);
	process.off('exit', end);
	const [, status] =
		/^GUEST-ENDED (\d+)$/.exec(lines.findLast(line => line.startsWith('GUEST-ENDED')) ?? '') ?? [];
	return {status: status === undefined ? undefined : Number(status), lines};
}

/** Boots a kernel and runs its command to the end. A guest that dies gets one more try, which `retried` tells. */
export async function boot(
	version: string,
	initramfs: string,
	guest: Guest,
): Promise<Ending & {readonly retried: boolean}> {
	const first = await bootOnce(version, initramfs, guest);
	if (first.status !== undefined) return {...first, retried: false};
	return {...(await bootOnce(version, initramfs, guest)), retried: true};
}
