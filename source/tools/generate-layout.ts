// SPDX-License-Identifier: MIT
// Writes source/capture/layout.generated.ts from the BTF of bpf/build/bee.bpf.o.
// --check: fails if the file differs from what it would write. --digest: prints the layout's digest and writes nothing.
import {readFileSync} from 'node:fs';
import {type Field, keyOf, type RecordLayout} from '../capture/layout.ts';
import {emitGenerated} from './emit-generated.ts';
import {readLayout} from './read-layout.ts';

const OBJECT = new URL('../../bpf/build/bee.bpf.o', import.meta.url);
const OUTPUT = new URL('../capture/layout.generated.ts', import.meta.url);

const pascal = (name: string) => keyOf(`_${name}`);
/** Consumed by the reader itself, so not part of a decoded event. */
const FRAMING = new Set(['kind', 'size']);

const MEANINGS: Readonly<Record<string, string>> = {
	ktime_ns: 'CLOCK_BOOTTIME in ns',
	duration_ns: 'ns',
	bytes: 'bytes',
	wall_s: 'seconds since 1970 by the wall clock',
	result: 'a value, or -errno',
	address: 'in the address space of the process that it is about',
	id: 'opaque',
};

function typeOf(field: Field): string {
	if (field.encoding === 'enum')
		return [...new Set(Object.values(field.values ?? {})), ''].map(name => `'${name}'`).join(' | ');
	if (field.encoding === 'u64' && (field.unit === 'id' || field.unit === 'address')) return 'bigint';
	return (
		(
			{
				bool: 'boolean',
				chars: 'string',
				str: 'string',
				ip: 'Uint8Array',
				data: 'Uint8Array',
				strs: 'readonly string[]',
			} as Record<string, string>
		)[field.encoding] ?? 'number'
	);
}

const namesOf = (kind: string, field: Field) => `${keyOf(kind)}${pascal(field.name)}Names`;

function readOf(kind: string, field: Field): string {
	if (field.encoding === 'enum') return `(${namesOf(kind, field)}[r.u32(${field.at})] ?? '')`;
	if (typeOf(field) === 'bigint') return `r.big(${field.at})`;
	return field.encoding === 'chars'
		? `r.chars(${field.at}, ${field.size})`
		: `r.${field.encoding}(${field.at})`;
}

function recordSource(record: RecordLayout): string {
	const fields = record.fields.filter(field => !FRAMING.has(field.name));
	const enums = fields
		.filter(field => field.values)
		.map(
			field =>
				`const ${namesOf(record.kind, field)}: Readonly<Record<number, ${typeOf(field)}>> = ${JSON.stringify(field.values)};\n`,
		);
	const members = fields.map(field => {
		const meaning = MEANINGS[field.unit];
		return `${meaning ? `\t/** ${meaning} */\n` : ''}\treadonly ${keyOf(field.name)}: ${typeOf(field)};\n`;
	});
	const reads = fields.map(field => `\t${keyOf(field.name)}: ${readOf(record.kind, field)},\n`);
	return `${enums.join('')}export type ${pascal(record.kind)} = {
	readonly kind: '${record.kind}';
${members.join('')}};
const ${keyOf(record.kind)} = (r: RecordReader): ${pascal(record.kind)} => ({
	kind: '${record.kind}',
${reads.join('')}});
`;
}

const layout = readLayout(readFileSync(OBJECT));
if (process.argv.includes('--digest')) {
	process.stdout.write(layout.digest);
} else {
	const {records} = layout;
	emitGenerated(
		OUTPUT,
		`// Generated from the BTF of bpf/kinds by \`npm run generate\`. Do not edit.
import type {Layout} from './layout.ts';
import type {RecordReader} from './record-reader.ts';

${records.map(recordSource).join('\n')}
/** Any record, decoded; \`kind\` tells which. */
export type BeeEvent = ${records.map(record => pascal(record.kind)).join(' | ')};
export type KindName = BeeEvent['kind'];

/** By kind number: turns the record under the reader into an event. */
export const decoders: ReadonlyArray<((reader: RecordReader) => BeeEvent) | undefined> = [
${Array.from({length: Math.max(...records.map(record => record.number)) + 1}, (_, number) => `\t${keyOf(records.find(record => record.number === number)?.kind ?? 'undefined')},\n`).join('')}];

/** What the records of this build look like; a recording carries its own. */
export const layout: Layout = ${JSON.stringify(layout, null, '\t')};
`,
	);
}
