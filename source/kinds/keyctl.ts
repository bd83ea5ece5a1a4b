// SPDX-License-Identifier: MIT
import type {Keyctl} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {keyOperation, keyText} from './words/keys.ts';

const operation = ({call, operation: number}: Keyctl) => (call === 'keyctl' ? keyOperation(number) : call);

export const keyctl: Kind<Keyctl> = {
	pane: 'processes',
	label: () => 'key',
	about:
		'Something was done, or tried, to a key that the kernel keeps: operation, key, type and description, never what is in it.',
	subject: event =>
		[
			operation(event),
			keyText(event.key),
			event.type,
			event.description,
			event.keyring && `in ${keyText(event.keyring)}`,
		]
			.filter(Boolean)
			.join(' '),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : event.result ? String(event.result) : ''),
	failure: failureOf,
	also: event => ({
		operation_name: event.call === 'keyctl' ? keyOperation(event.operation) : undefined,
	}),
	fields: {
		operation: (_, event) => (event.call === 'keyctl' ? operation(event) : ''),
		key: keyText,
		keyring: keyText,
	},
};
