// SPDX-License-Identifier: MIT
// Reads the BTF of an ELF object: just the kinds of type that a record may be made of, and the sizes of the rest.
// Format: https://docs.kernel.org/bpf/btf.html

const CODES = {
	int: 1,
	pointer: 2,
	array: 3,
	struct: 4,
	union: 5,
	enum: 6,
	forward: 7,
	typedef: 8,
	volatile: 9,
	const: 10,
	restrict: 11,
	function: 12,
	prototype: 13,
	variable: 14,
	section: 15,
	float: 16,
	declTag: 17,
	typeTag: 18,
	enum64: 19,
} as const;

/** A member of a struct; `bit` counts from its start, `bits` is 0 unless it is a bit-field. */
type BtfMember = {
	readonly name: string;
	readonly type: number;
	readonly bit: number;
	readonly bits: number;
};

/** One type; `size` is in bytes, `type` the id of what it points, refers or repeats. */
export type BtfType = {
	readonly code: keyof typeof CODES | 'void';
	readonly name: string;
	readonly size: number;
	readonly type: number;
	readonly count: number;
	readonly signed: boolean;
	readonly members: readonly BtfMember[];
	readonly values: ReadonlyMap<number, string>;
};

const names = new Map<number, keyof typeof CODES>(
	Object.entries(CODES).map(([name, code]) => [code, name as keyof typeof CODES]),
);
const cString = (bytes: Buffer, at: number) => bytes.toString('latin1', at, bytes.indexOf(0, at));

function elfSection(elf: Buffer, wanted: string): Buffer {
	const [table, entry, count, namesAt] = [40, 58, 60, 62];
	const header = (index: number) => {
		const at = Number(elf.readBigUInt64LE(table)) + index * elf.readUInt16LE(entry);
		const start = Number(elf.readBigUInt64LE(at + 24));
		return {name: elf.readUInt32LE(at), start, end: start + Number(elf.readBigUInt64LE(at + 32))};
	};
	const strings = header(elf.readUInt16LE(namesAt)).start;
	for (let index = 0; index < elf.readUInt16LE(count); index++) {
		const section = header(index);
		if (cString(elf, strings + section.name) === wanted) return elf.subarray(section.start, section.end);
	}
	throw new Error(`the object has no section ${wanted}: compile it with -g`);
}

/** All types of an object file, the id being the index. Throws if there is no BTF or a code it does not know. */
export function readBtf(elf: Buffer): readonly BtfType[] {
	const btf = elfSection(elf, '.BTF');
	const u32 = (at: number) => btf.readUInt32LE(at);
	const start = u32(4) + u32(8);
	const strings = u32(4) + u32(16);
	const string = (offset: number) => cString(btf, strings + offset);
	const none = {name: '', size: 0, type: 0, count: 0, signed: false, members: [], values: new Map()};
	const types: BtfType[] = [{...none, code: 'void'}];

	for (let at = start; at < start + u32(12); ) {
		const info = u32(at + 4);
		const code = names.get((info >>> 24) & 31);
		const length = info & 0xffff;
		const bitFields = info >>> 31 === 1;
		const head = {...none, name: string(u32(at)), size: u32(at + 8), type: u32(at + 8)};
		at += 12;
		const each = <T>(bytes: number, read: (at: number) => T): T[] =>
			Array.from({length}, () => {
				at += bytes;
				return read(at - bytes);
			});
		switch (code) {
			case 'int':
				types.push({...head, code, signed: ((u32(at) >>> 24) & 1) === 1});
				at += 4;
				break;
			case 'array':
				types.push({...head, code, type: u32(at), count: u32(at + 8)});
				at += 12;
				break;
			case 'struct':
			case 'union': {
				const members = each(12, at => ({
					name: string(u32(at)),
					type: u32(at + 4),
					bit: bitFields ? u32(at + 8) & 0xffffff : u32(at + 8),
					bits: bitFields ? u32(at + 8) >>> 24 : 0,
				}));
				types.push({...head, code, members});
				break;
			}
			case 'enum':
				types.push({...head, code, values: new Map(each(8, at => [u32(at + 4), string(u32(at))]))});
				break;
			case undefined:
				throw new Error(`BTF type ${types.length} is of code ${(info >>> 24) & 31}, which is not known here`);
			default: {
				const bytes = {enum64: 12, prototype: 8, section: 12}[code as string] ?? 0;
				at += bytes * length + (code === 'variable' || code === 'declTag' ? 4 : 0);
				types.push({...head, code});
			}
		}
	}
	return types;
}
