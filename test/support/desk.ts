// SPDX-License-Identifier: MIT
import {vi} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import type {Monitor} from '../../source/store/monitor.ts';

/** A desk whose terminal is not there: what is asked of it is noted. */
export const deskOf = (monitor: Monitor): Desk => ({
	monitor,
	quit: vi.fn(),
	repaint: vi.fn(),
	suspend: vi.fn(),
	copy: vi.fn(),
});
