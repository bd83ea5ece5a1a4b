// SPDX-License-Identifier: MIT
const GIVE_UP_MS = 20_000;
const LOOK_EVERY_MS = 5;

/** Settles when the condition holds; throws when it does not for so long that it never will. */
export async function until(what: string, holds: () => boolean): Promise<void> {
	const deadline = performance.now() + GIVE_UP_MS;
	while (!holds()) {
		if (performance.now() > deadline) throw new Error(`Waited ${GIVE_UP_MS} ms in vain for ${what}`);
		await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
	}
}
