// SPDX-License-Identifier: MIT
// What a configuration file may hold. Unknown keys are errors everywhere: a setting that is misspelt must not be one that is not in force.
import * as z from 'zod/mini';
import '../bounded-expressions.ts';
import {eventKinds} from '../kinds/index.ts';
import {severities} from '../severity/severity.ts';
import {onOff, read, wordOf} from './read-value.ts';
import {screenSchema} from './screen-schema.ts';
import {pathForms} from './settings.ts';

const UNITS: Readonly<Record<string, number>> = {'': 1, KiB: 1 << 10, MiB: 1 << 20, GiB: 1 << 30};
function bytesOf(value: unknown): number | undefined {
	const [, number, unit = ''] = /^(\d{1,12})\s?(KiB|MiB|GiB)?$/.exec(wordOf(value)) ?? [];
	return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? 1);
}
const isPowerOfTwo = (bytes: number) => Number.isInteger(Math.log2(bytes));
const within = (least: number, most: number, holds: (bytes: number) => boolean = () => true) => {
	return (value: unknown) => {
		const bytes = bytesOf(value);
		return bytes !== undefined && bytes >= least && bytes <= most && holds(bytes) ? bytes : undefined;
	};
};
/** As native/settings.hpp bounds them. */
const ring = read(within(64 << 10, 256 << 20, isPowerOfTwo), 'a power of two from 64KiB to 256MiB');
const queue = read(within(1 << 20, 1 << 30), 'a size from 1MiB to 1GiB');
const history = read(within(1 << 20, 1 << 30), 'a size from 1MiB to 1GiB');

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && value.length <= 4096;
const text = read(value => (isText(value) ? value : undefined), 'a text');
const texts = read(
	value => (isText(value) ? [value] : Array.isArray(value) && value.every(isText) ? value : undefined),
	'a text or a list of texts',
);
const expression = read(value => {
	try {
		return isText(value) ? new RegExp(value, 'g') : undefined;
	} catch {
		return undefined;
	}
}, 'a regular expression of JavaScript');
const absolute = (value: string) => value.startsWith('/');
const programs = read(value => {
	const list = isText(value) ? [value] : value;
	return Array.isArray(list) && list.every(path => isText(path) && absolute(path))
		? (list as string[])
		: undefined;
}, 'a full path or a list of them; one that ends in / stands for all below it');

const kind = z.enum(eventKinds as unknown as readonly [string, ...string[]]);
const forms = Object.fromEntries(pathForms.map(form => [form, z.optional(texts)])) as Record<
	(typeof pathForms)[number],
	z.ZodMiniOptional<typeof texts>
>;
const oneForm = z.refine(
	(entry: unknown) =>
		pathForms.filter(form => (entry as Readonly<Record<string, unknown>>)[form] !== undefined).length === 1,
	{error: `needs exactly one of ${pathForms.join(', ')}`},
);

const anything = z.optional(z.unknown());
const optionalTexts = z.optional(z.nullable(texts));

/** bee-trace's security.yml, taken as it is; `bee-trace.ts` says what becomes of each key. */
const beeTrace = {
	network: z.optional(
		z.strictObject({
			blocked_ips: anything,
			blocked_domains: anything,
			allowed_domains: anything,
			monitored_ports: anything,
			alert_on_any_connection: anything,
		}),
	),
	files: z.optional(
		z.strictObject({watch_read: optionalTexts, watch_write: optionalTexts, exclude_paths: optionalTexts}),
	),
	memory: z.optional(
		z.strictObject({
			secret_env_patterns: optionalTexts,
			alert_on_memory_access: anything,
			exclude_processes: anything,
		}),
	),
	reporting: anything,
	performance: anything,
	advanced: anything,
};

/** A whole file. */
export const fileSchema = z.strictObject({
	kinds: z.optional(z.strictObject(Object.fromEntries(eventKinds.map(name => [name, z.optional(onOff)])))),
	rings: z.optional(z.strictObject({vital: z.optional(ring), bulk: z.optional(ring)})),
	queue: z.optional(queue),
	history: z.optional(history),
	masking: z.optional(
		z.strictObject({enabled: z.optional(onOff), patterns: z.optional(z.array(expression))}),
	),
	environment: z.optional(z.strictObject({names: z.optional(texts)})),
	sensitive: z.optional(
		z.strictObject({
			add: z.optional(
				z.array(z.strictObject({group: text, access: z.enum(['r', 'w', 'rw']), ...forms}).check(oneForm)),
			),
			remove: z.optional(texts),
			exclude: z.optional(z.array(z.strictObject(forms).check(oneForm))),
		}),
	),
	severity: z.optional(
		z.array(
			z
				.strictObject({
					kind,
					severity: z.optional(z.enum(severities)),
					exempt: z.optional(z.strictObject({exe: z.optional(programs), parent_exe: z.optional(programs)})),
					why: z.optional(text),
				})
				.check(
					z.refine(entry => entry.severity !== undefined || entry.exempt !== undefined, {
						error: 'needs severity, exempt, or both',
					}),
				),
		),
	),
	ascii: z.optional(onOff),
	screen: z.optional(screenSchema),
	...beeTrace,
});
/** What a file says, checked. */
export type FileContent = z.infer<typeof fileSchema>;
