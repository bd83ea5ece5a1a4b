// SPDX-License-Identifier: MIT
// From BTF to a layout: what the structs of bpf/kinds look like in memory, as the compiler laid them out.
import {createHash} from 'node:crypto';
import type {Encoding, Field, Layout, RecordLayout} from '../capture/layout.ts';
import {type BtfType, readBtf} from './btf.ts';

/** Behind the last kind. */
const KINDS_END = 'bee_kind_end';

const TRANSPARENT = new Set(['typedef', 'const', 'volatile', 'restrict']);

/** Names of typedefs that say how to read, not only what it means. */
const ENCODED: Readonly<Record<string, Encoding>> = {
	bee_str: 'str',
	bee_argv: 'strs',
	bee_data: 'data',
	bee_ip: 'ip',
	bee_bool: 'bool',
};

/** Those of them that are made of single bytes. */
const BYTES = new Set(['bee_ip', 'bee_bool']);

function resolve(types: readonly BtfType[], id: number): {type: BtfType; alias: string} {
	let type = types[id];
	let alias = '';
	while (type && TRANSPARENT.has(type.code)) {
		if (!alias && type.name.startsWith('bee_')) alias = type.name;
		type = types[type.type];
	}
	if (!type) throw new Error(`BTF type ${id} leads nowhere`);
	return {type, alias};
}

function valueNames(type: BtfType): Record<number, string> {
	// A record may name another kind.
	if (type.name === 'bee_kind')
		return Object.fromEntries([...type.values].filter(([, name]) => name !== KINDS_END));
	const prefix = `${type.name.toUpperCase()}_`;
	return Object.fromEntries(
		[...type.values].map(([value, name]) => {
			if (!name.startsWith(prefix))
				throw new Error(`enum ${type.name}: ${name} does not begin with ${prefix}`);
			return [value, name.slice(prefix.length).toLowerCase()];
		}),
	);
}

function encodingOf(type: BtfType, alias: string, where: string): Encoding {
	const special = ENCODED[alias];
	if (special) return special;
	if (type.code === 'enum') return 'enum';
	const encoding = `${type.signed ? 'i' : 'u'}${type.size * 8}`;
	if (type.code === 'int' && ['u8', 'u16', 'u32', 'u64', 'i32', 'i64'].includes(encoding))
		return encoding as Encoding;
	throw new Error(
		`${where} is ${type.code} ${type.name}, ${type.size} bytes: a record holds whole integers, enums, char arrays and bee_ types`,
	);
}

/** The fields of a struct, nested ones laid flat; refuses what a reader by offsets could get wrong. */
function fieldsOf(types: readonly BtfType[], struct: BtfType, base: number, outer: string): Field[] {
	let end = 0;
	return struct.members.flatMap((member): Field[] => {
		const where = `${outer}.${member.name}`;
		const {type, alias} = resolve(types, member.type);
		const at = base + member.bit / 8;
		if (member.bits || member.bit % 8) throw new Error(`${where} is a bit-field`);
		if (type.code === 'struct' && !ENCODED[alias]) return fieldsOf(types, type, at, where);
		const element = type.code === 'array' ? resolve(types, type.type).type : type;
		const size = type.code === 'array' ? element.size * type.count : type.size;
		const natural = Math.min(BYTES.has(alias) ? 1 : ENCODED[alias] ? 2 : element.size, 8);
		if (at % natural)
			throw new Error(`${where} stands at ${at}, not at a multiple of ${natural}: the struct is packed`);
		if (at < end) throw new Error(`${where} overlaps the field before it: a union?`);
		end = at + size;
		const unit = alias.replace(/^bee_/, '');
		if (type.code === 'array') {
			if (element.name !== 'char')
				throw new Error(`${where} is an array of ${element.name}: only char is read`);
			return [{name: member.name, at, encoding: 'chars', size, unit}];
		}
		const encoding = encodingOf(type, alias, where);
		const field = {name: member.name, at, encoding, size, unit};
		return [type.code === 'enum' ? {...field, values: valueNames(type)} : field];
	});
}

function recordLayout(types: readonly BtfType[], kind: string, number: number): RecordLayout {
	const struct = types.find(type => type.code === 'struct' && type.name === kind);
	if (!struct)
		throw new Error(
			`enum bee_kind names ${kind}, but no struct ${kind} is in the object: BEE_RECORD(${kind}) in bpf/kinds, and its line in bee.bpf.c`,
		);
	const fields = fieldsOf(types, struct, 0, kind);
	const names = new Set<string>();
	for (const {name} of fields) {
		if (names.has(name))
			throw new Error(`${kind} has two fields called ${name}: nested structs are laid flat`);
		names.add(name);
	}
	return {kind, number, size: struct.size, fields};
}

/** Reads the layout of all records from a BPF object file's bytes. Throws with a sentence that names the field. */
export function readLayout(object: Buffer): Layout {
	const types = readBtf(object);
	const enumOf = (name: string) =>
		types.find(type => type.code === 'enum' && type.name === name)?.values ?? new Map<number, string>();
	const marks = Object.fromEntries(
		[...enumOf('bee_mark')].map(([bit, name]) => [name.replace('BEE_MARK_', '').toLowerCase(), bit]),
	);
	const records = [...enumOf('bee_kind')]
		.filter(([, name]) => name !== KINDS_END)
		.map(([number, name]) => recordLayout(types, name, number));
	if (records.length === 0)
		throw new Error('the object has no enum bee_kind: is it built from bpf/bee.bpf.c?');
	const last = Math.max(...records.map(({number}) => number));
	if (enumOf('bee_kind').get(last + 1) !== KINDS_END)
		throw new Error(
			'the kinds of enum bee_kind do not stand in the order of their numbers: its end is no end',
		);
	const digest = createHash('sha256').update(JSON.stringify({marks, records})).digest('hex');
	return {digest, marks, records};
}
