// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {Hosts} from '../../source/model/hosts.ts';
import {answerTo, question} from '../support/name-server.ts';
import {ofKind, only} from '../support/recordings.ts';

const recorded = only(ofKind('kinds', 'dns_answer'), ({message}) => message[1] === 1);
const HOUR = 3600e9;
const AF_INET = 2;

/** An answer to `name`, with this address at the end of it. */
function answered(name: string, address: readonly number[], change: Partial<typeof recorded> = {}) {
	const message = answerTo(question(name, 'A', 1));
	message.set(address, message.length - 4);
	return {...recorded, ...change, message} as typeof recorded;
}
const at = (address: readonly number[]) => Uint8Array.from([...address, ...Array(12).fill(0)]);
const far = [93, 184, 216, 34];
const stranger = {...recorded, tgid: recorded.tgid + 1};

test('an address has the name that was asked for, not that of the alias behind it', () => {
	const hosts = new Hosts();
	hosts.learn(answered('Alias.example.org', far));
	expect(hosts.find(recorded, at(far), AF_INET)).toBe('alias.example.org');
	expect(hosts.find(recorded, at([1, 1, 1, 1]), AF_INET)).toBe('');
	const mapped = Uint8Array.from([...Array(10).fill(0), 0xff, 0xff, ...far]);
	expect(hosts.find(recorded, mapped, 10)).toBe('alias.example.org');
});

test('what a process looked up itself goes before what others did, who still are better than nobody', () => {
	const hosts = new Hosts();
	hosts.learn(answered('own.example.org', far));
	hosts.learn(answered('other.example.org', far, {tgid: 1}));
	expect(hosts.find(recorded, at(far), AF_INET)).toBe('own.example.org');
	expect(hosts.find(stranger, at(far), AF_INET)).toBe('other.example.org');
});

test('names of others for the loopback say nothing: each has it', () => {
	const hosts = new Hosts();
	hosts.learn(answered('blocked.example.org', [127, 0, 0, 1]));
	expect(hosts.find(recorded, at([127, 0, 0, 1]), AF_INET)).toBe('blocked.example.org');
	expect(hosts.find(stranger, at([127, 0, 0, 1]), AF_INET)).toBe('');
});

test('a name is forgotten after a day, and the oldest when there are too many', () => {
	const hosts = new Hosts(3);
	hosts.learn(answered('www.example.org', far));
	expect(hosts.find({...recorded, at: recorded.at + 23 * HOUR}, at(far), AF_INET)).toBe('www.example.org');
	expect(hosts.find({...recorded, at: recorded.at + 25 * HOUR}, at(far), AF_INET)).toBe('');
	for (let last = 1; last <= 3; last++) hosts.learn(answered('www.example.org', [93, 0, 0, last]));
	expect(hosts.size).toBe(3);
	expect(hosts.find(recorded, at(far), AF_INET)).toBe('');
});

test('a name contradicts only what the process itself asked for that address, and never asked by that name', () => {
	const hosts = new Hosts();
	hosts.learn(answered('www.example.org', far));
	hosts.learn(answered('cdn.example.org', [93, 0, 0, 1]));
	expect(hosts.contradicts(recorded, at(far), AF_INET, 'other.example.net')).toBe(true);
	expect(hosts.contradicts(recorded, at(far), AF_INET, 'CDN.example.org')).toBe(false);
	expect(hosts.contradicts(stranger, at(far), AF_INET, 'other.example.net')).toBe(false);
	expect(hosts.contradicts(recorded, at([1, 1, 1, 1]), AF_INET, 'other.example.net')).toBe(false);
});
