// SPDX-License-Identifier: MIT
import type {Source} from '../capture/source.ts';
import {tell} from './tell.ts';

/** Why a recording ends before it should, as a sentence; undefined where all is well. */
export function damageOf(source: Source): string | undefined {
	const damage = source.damage();
	return damage && `the recording ends early: ${damage}`;
}

/** A recording that was cut short is whole up to there; one whose bytes are wrong is a failure, though all before them was read. */
export const codeOf = (source: Source): number => (source.corrupt?.() ? 1 : 0);

/** Tells of damage on standard error; bytes that are wrong make the exit code. */
export function tellDamage(source: Source): void {
	const damage = damageOf(source);
	if (damage !== undefined) tell(damage);
	if (codeOf(source) !== 0) process.exitCode = codeOf(source);
}
