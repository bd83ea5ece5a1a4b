// SPDX-License-Identifier: MIT
import type {EnvRead} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';

export const envRead: Kind<EnvRead> = {
	pane: 'memory',
	label: () => 'getenv',
	about:
		'A variable whose name says that it is a secret was asked for (getenv); never its value. Off unless asked for (--env-reads): it costs each getenv of the machine a trap. Only programs that use the machine’s own C library are seen: none in containers with another one, none that are static or written in Go; shells and Python read the environment without getenv.',
	optIn: true,
	subject: event => event.name,
	outcome: () => '',
	failure: () => 0,
};
