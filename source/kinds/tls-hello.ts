// SPDX-License-Identifier: MIT
import type {TlsHello} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {endFields, endsAlso, namedRemote, remoteEnd} from './words/ends.ts';
import {tlsHelloOf} from './words/tls.ts';

export const tlsHello: Kind<TlsHello> = {
	pane: 'network',
	label: () => 'tls',
	about: 'A client began to speak TLS over TCP: whom it names, and what it offers.',
	subject: (event, names) => {
		const {serverName, versions, alpn} = tlsHelloOf(event);
		const end = serverName === '' ? namedRemote(event, names) : `${serverName} (${remoteEnd(event)})`;
		return [end, versions[0], alpn.join(',')].filter(Boolean).join(' ');
	},
	outcome: () => '',
	failure: () => 0,
	also: (event, names) => {
		const {serverName, versions, alpn, encrypted, cut} = tlsHelloOf(event);
		return {
			server_name: serverName,
			tls_versions: versions.join(' '),
			alpn: alpn.join(' '),
			encrypted_hello: encrypted || undefined,
			cut: cut || undefined,
			...endsAlso(event, 'out', names),
		};
	},
	fields: endFields,
};
