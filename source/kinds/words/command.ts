// SPDX-License-Identifier: MIT

const PLAIN = /^[\w@%+=:,./-]+$/;

/** Arguments as a shell would take them back: quoted only where it would misread them. */
export const commandLine = (argv: readonly string[]): string =>
	argv
		.map(argument => (PLAIN.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`))
		.join(' ');
