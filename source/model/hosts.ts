// SPDX-License-Identifier: MIT
// Names of addresses, as programs had them looked up themselves: no look-up is ever sent from here.
import type {DnsAnswer} from '../capture/layout.generated.ts';
import {limits} from '../capture/limits.ts';
import {type AddressScope, addressScope, plainAddress} from '../kinds/words/address-scope.ts';
import {dnsMessage} from '../kinds/words/dns.ts';
import {Latest} from './latest.ts';

/** The identity of a process. */
type Asker = {readonly tgid: number; readonly started: number};
/** A name that was looked up, and when it was answered last, on the clock of the records. */
type Known = {readonly name: string; readonly at: number};

/** Programs keep what they looked up far longer than its time to live allows, but not for ever. */
const KEPT_NS = 24 * 3600e9;

const NEAR: ReadonlySet<AddressScope> = new Set(['unspecified', 'loopback', 'multicast']);

/** Joined, for the sake of V8: see `processKey`. */
const ownKey = ({tgid, started}: Asker, rest: string) => [tgid, started, rest].join(' ');

/** What each process, and anybody, had looked up. Bounded by `limits.hosts`, each of its tables. */
export class Hosts {
	readonly #byProcess: Latest<Known>;
	readonly #byAnybody: Latest<Known>;
	/** Names that a process asked for, whatever the answer was. */
	readonly #asked: Latest<true>;

	constructor(most: number = limits.hosts) {
		this.#byProcess = new Latest(most);
		this.#byAnybody = new Latest(most);
		this.#asked = new Latest(most);
	}

	/** How many addresses are known by name. */
	get size(): number {
		return this.#byAnybody.size;
	}

	/** Learns from an answer. The name that was asked for is what counts, however long the chain of aliases behind it. */
	learn(event: DnsAnswer): void {
		const {name, answers} = dnsMessage(event, true);
		if (name === '') return;
		const known = {name: name.toLowerCase(), at: event.at};
		this.#asked.set(ownKey(event, known.name), true);
		for (const {address} of answers) {
			if (!address) continue;
			const text = plainAddress(address, address.length === 4 ? 2 : 10);
			this.#byProcess.set(ownKey(event, text), known);
			this.#byAnybody.set(text, known);
		}
	}

	/** The name that a process looked up for an address; second best, that anybody did, as resolvers do on behalf of others; else empty. */
	find(who: Asker & {readonly at: number}, address: Uint8Array, family: number): string {
		const text = plainAddress(address, family);
		const known = this.#byProcess.get(ownKey(who, text)) ?? this.#anybodys(text, address, family);
		return known && Math.abs(who.at - known.at) < KEPT_NS ? known.name : '';
	}

	/** Each machine has the near addresses, and what somebody's names lead there says nothing of others. */
	#anybodys(text: string, address: Uint8Array, family: number): Known | undefined {
		const known = this.#byAnybody.get(text);
		return known && NEAR.has(addressScope(address, family)) ? undefined : known;
	}

	/** Whether a process itself looked up an address by some name, and that name was never this one. */
	contradicts(who: Asker, address: Uint8Array, family: number, name: string): boolean {
		const known = this.#byProcess.get(ownKey(who, plainAddress(address, family)));
		return known !== undefined && !this.#asked.get(ownKey(who, name.toLowerCase()));
	}
}
