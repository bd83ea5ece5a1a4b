// SPDX-License-Identifier: MIT
import type {Scope} from '../capture/live.ts';

/** Whether the kernel side would send a record of this scope. What it does for live events must be done here for recorded ones. */
export function kernelPart({
	kinds,
	pids,
	uids,
}: Pick<Scope, 'kinds' | 'pids' | 'uids'>): (kind: string, tgid: number, uid: number) => boolean {
	const [ofKinds, ofPids, ofUids] = [kinds && new Set(kinds), pids && new Set(pids), uids && new Set(uids)];
	return (kind, tgid, uid) =>
		(ofKinds?.has(kind) ?? true) && (ofPids?.has(tgid) ?? true) && (ofUids?.has(uid) ?? true);
}
