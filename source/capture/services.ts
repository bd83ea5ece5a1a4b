// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';

/** Debian's file has 600 lines; a recording carries the names along. */
const MOST = 4096;

/** Names of services by `443/tcp` from the text of a services file; the first entry counts. Lines that are none are passed over. */
export function parseServices(text: string): Record<string, string> {
	const services: Record<string, string> = {};
	for (const line of text.split('\n').slice(0, MOST)) {
		const [, name, port] = /^([\w.+*-]+)\s+(\d{1,5}\/(?:tcp|udp|sctp|dccp))(?:[\s#]|$)/.exec(line) ?? [];
		if (name && port) services[port] ??= name;
	}
	return services;
}

/** The services of this machine; none if the file cannot be read. */
export function localServices(): Record<string, string> {
	try {
		return parseServices(readFileSync('/etc/services', 'utf8'));
	} catch {
		return {};
	}
}
