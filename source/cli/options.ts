// SPDX-License-Identifier: MIT
import ms, {type StringValue} from 'ms';
import type {Scope} from '../capture/live.ts';
import {FASTEST, SLOWEST} from '../capture/playback.ts';
import {localUsers} from '../capture/users.ts';
import type {Settings} from '../configuration/settings.ts';
import {eventKinds, seenByItself} from '../kinds/index.ts';
import {UsageError} from './failure.ts';

/** How `stream` writes an event. */
export type StreamFormat = 'text' | 'json';

/** When a stream or a recording ends by itself; Infinity for never. */
export type Bounds = {readonly forMs: number; readonly count: number};

const PID_MOST = 4_194_304;
const UID_MOST = 0xffff_fffe;

function wholeNumber(flag: string, text: string, least: number, most: number): number {
	const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	if (!(value >= least && value <= most))
		throw new UsageError(`${flag} takes a whole number from ${least} to ${most}, not "${text}"`);
	return value;
}

function kindName(flag: string, text: string): string {
	if (!(eventKinds as readonly string[]).includes(text))
		throw new UsageError(`${flag} takes one of ${eventKinds.join(', ')}, not "${text}"`);
	return text;
}

function userNumber(text: string): number {
	if (/^\d+$/.test(text)) return wholeNumber('--uid', text, 0, UID_MOST);
	const found = Object.entries(localUsers()).find(([, name]) => name === text);
	if (!found) throw new UsageError(`--uid takes a user's name or number; there is no user "${text}" here`);
	return Number(found[0]);
}

type Flags = {
	readonly kind?: readonly string[] | undefined;
	readonly pid?: readonly string[] | undefined;
	readonly uid?: readonly string[] | undefined;
	readonly also?: readonly string[] | undefined;
	readonly envReads?: boolean | undefined;
	readonly lowLatency?: boolean | undefined;
	readonly for?: string | undefined;
	readonly count?: string | undefined;
	readonly format?: string | undefined;
	readonly speed?: string | undefined;
};

/** The kinds that are captured unless flags ask for others: those of the configuration. */
export const kindsOf = ({kinds}: Pick<Settings, 'kinds'>): readonly string[] =>
	eventKinds.filter(name => kinds[name] ?? seenByItself.includes(name));

/** What the kernel side shall see; `otherwise` are the kinds where no flag names one. Throws UsageError. */
export function scopeOf(
	{kind = [], also = [], pid = [], uid = [], envReads = false, lowLatency = false}: Flags,
	otherwise: readonly string[] = seenByItself,
): Scope {
	const only = kind.map(text => kindName('--kind', text));
	const besides = [...also.map(text => kindName('--also', text)), ...(envReads ? ['env_read'] : [])];
	const asked = only.length + besides.length > 0;
	return {
		...(asked && {kinds: [...new Set([...(only.length > 0 ? only : otherwise), ...besides])]}),
		...(pid.length > 0 && {pids: pid.map(text => wholeNumber('--pid', text, 1, PID_MOST))}),
		...(uid.length > 0 && {uids: uid.map(userNumber)}),
		...(lowLatency && {lowLatency}),
	};
}

/** When to end. Throws UsageError. */
export function boundsOf(flags: Flags): Bounds {
	const count =
		flags.count === undefined
			? Number.POSITIVE_INFINITY
			: wholeNumber('--count', flags.count, 1, Number.MAX_SAFE_INTEGER);
	if (flags.for === undefined) return {forMs: Number.POSITIVE_INFINITY, count};
	const forMs = /^\d+(\.\d+)?(ms|s|m|h|d)$/.test(flags.for) ? ms(flags.for as StringValue) : Number.NaN;
	if (!(forMs > 0))
		throw new UsageError(`--for takes a time such as 500ms, 10s, 2m or 1h, not "${flags.for}"`);
	return {forMs, count};
}

/** How many times as fast as it was made a recording is played. Throws UsageError. */
export const speedOf = ({speed = '1'}: Flags): number => wholeNumber('--speed', speed, SLOWEST, FASTEST);

/** How to write events. Throws UsageError. */
export function formatOf({format = 'text'}: Flags): StreamFormat {
	if (format !== 'text' && format !== 'json')
		throw new UsageError(`--format takes text or json, not "${format}"`);
	return format;
}
