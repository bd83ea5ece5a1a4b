// SPDX-License-Identifier: MIT
// Debian's own kernels, and the QEMU that boots them.
import {existsSync, globSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {cache, PrivateApt} from './apt.ts';

/** The kernels that are tried: of each Debian release that is in use, and those where something that we read has changed. */
export const versions = ['5.10', '6.1', '6.12', '6.18', '7.2'] as const;

/** Those that are too old: all that bee-top may do there is to say so. */
export const tooOld: readonly string[] = ['5.10'];

/** Versions as numbers, least first. */
const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', {numeric: true});

/** From 6.19 on the image is in linux-binary-*, and linux-image-* only depends on it. */
function packageOf(names: readonly string[], version: string): string {
	const wanted = new RegExp(
		`^linux-(image|binary)-${version.replaceAll('.', '\\.')}[.+-][^-]*(-\\d+)?-cloud-amd64$`,
	);
	const found = names.filter(name => wanted.test(name)).toSorted(byVersion);
	const best = found.filter(name => name.startsWith('linux-binary')).at(-1) ?? found.at(-1);
	if (!best) throw new Error(`no Debian suite has a cloud kernel ${version}`);
	return best;
}

/** The path of a kernel's image, fetched when it is not there. */
export function kernelImage(version: string): string {
	const image = join(cache, `vmlinuz-${version}`);
	if (existsSync(image)) return image;
	const apt = new PrivateApt();
	const folder = join(cache, 'unpacked');
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder, {recursive: true});
	apt.unpack([packageOf(apt.names(), version)], folder);
	const [found] = globSync(join(folder, '**/vmlinuz*'));
	if (!found) throw new Error(`the package of kernel ${version} has no image`);
	renameSync(found, image);
	rmSync(folder, {recursive: true, force: true});
	return image;
}

/** QEMU 10 of Debian's backports: 7.2 emulates cmpxchg16b wrongly, and 6.12 uses it. Its libraries are those of the system's own qemu package. */
export function qemu(): {readonly program: string; readonly firmware: readonly string[]} {
	const folder = join(cache, 'qemu');
	const program = join(folder, 'usr/bin/qemu-system-x86_64');
	if (!existsSync(program)) {
		mkdirSync(folder, {recursive: true});
		const apt = new PrivateApt();
		apt.names();
		apt.unpack(
			['qemu-system-x86', 'qemu-system-data', 'seabios'].map(name => `${name}/bookworm-backports`),
			folder,
		);
	}
	return {program, firmware: ['usr/share/qemu', 'usr/share/seabios'].map(part => join(folder, part))};
}
