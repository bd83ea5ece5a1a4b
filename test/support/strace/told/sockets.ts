// SPDX-License-Identifier: MIT
// Sockets, and questions to name servers.
import {addressOf, bytesOf, endsOf, numberOf, partOf, pathOf} from '../arguments.ts';
import type {Tell} from '../teller.ts';
import type {Value} from '../value.ts';

const DNS_PORT = 53;

const socketMade: Tell = ({args: [domain, type, protocol], result}) => {
	const [family, shape] = [numberOf(domain), numberOf(type) & 0xf];
	const raw = family === 17 || ((family === 2 || family === 10) && shape === 3);
	return [
		{
			kind: raw ? 'net_raw' : 'net_socket',
			result,
			domain: family,
			type: numberOf(type),
			protocol: numberOf(protocol),
		},
	];
};

/** A name of the machine itself; an abstract one begins with a NUL, for which there is an @. */
const unixName = (address: Value | undefined): string => {
	const bytes = bytesOf(partOf(address, 'sun_path'));
	return bytes[0] === 0 ? `@${bytes.subarray(1)}` : bytes.toString();
};
const isUnix = (address: Value | undefined) => numberOf(partOf(address, 'sa_family')) === 1;

const bound: Tell = ({args: [, address], result}) => {
	if (isUnix(address)) return [{kind: 'net_unix', result, operation: 'bind', path: unixName(address)}];
	const asked = addressOf(address);
	const port = asked && asked.port > 0 ? asked.port : undefined;
	return asked ? [{kind: 'net_bind', result, local_address: asked.address, local_port: port}] : [];
};

const connected: Tell = ({args: [, address], result}) => {
	if (isUnix(address)) return [{kind: 'net_unix', result, operation: 'connect', path: unixName(address)}];
	const asked = addressOf(address);
	return asked ? [{kind: 'net_connect', result, remote_address: asked.address, remote_port: asked.port}] : [];
};

const accepted: Tell = ({args: [socket], result = 0, path}) => {
	const [local, remote] = endsOf((result < 0 ? pathOf(socket) : path) ?? '');
	return [
		{
			kind: 'net_accept',
			result,
			local_address: local?.address,
			local_port: local?.port,
			...(remote && {remote_address: remote.address, remote_port: remote.port}),
		},
	];
};

const listened: Tell = ({args: [socket, backlog], result}) => {
	const [local] = endsOf(pathOf(socket));
	// A socket of the machine itself is told of when it gets its name.
	if (!local) return [];
	return [
		{
			kind: 'net_listen',
			result,
			backlog: numberOf(backlog),
			local_address: local.address,
			local_port: local.port,
		},
	];
};

const asked: Tell = ({args: [, , , , address], result = 0}) => {
	const to = addressOf(address);
	if (to?.port !== DNS_PORT || result < 0) return [];
	return [{kind: 'dns_query', remote_address: to.address, remote_port: to.port, length: result}];
};

export const sockets: Readonly<Record<string, Tell>> = {
	socket: socketMade,
	bind: bound,
	connect: connected,
	listen: listened,
	accept: accepted,
	accept4: accepted,
	sendto: asked,
};
