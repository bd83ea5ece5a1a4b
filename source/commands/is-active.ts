// SPDX-License-Identifier: MIT
import type {Monitor} from '../store/monitor.ts';
import type {Command} from './command.ts';

/** Whether a command would do something now. */
export const isActive = ({modes, when}: Command, monitor: Monitor): boolean =>
	(modes === 'all' || modes.includes(monitor.store.getState().mode)) && (when?.(monitor) ?? true);
