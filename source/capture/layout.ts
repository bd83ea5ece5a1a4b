// SPDX-License-Identifier: MIT
// The shape of a layout: what layout.generated.ts holds for the records of this build, and what each recording holds for its own.

/** What a field of the C struct is called in a decoded event. */
export const keyOf = (name: string): string =>
	name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** How a field's bytes are read, and how many they are (`chars` says so itself); `str`, `strs` and `data` stand as {at, length} in the record's tail. */
export const encodings = {
	u8: 1,
	u16: 2,
	u32: 4,
	u64: 8,
	i32: 4,
	i64: 8,
	bool: 1,
	enum: 4,
	chars: 0,
	ip: 16,
	str: 4,
	strs: 4,
	data: 4,
} as const;
/** The name of one of the `encodings`. */
export type Encoding = keyof typeof encodings;

/** One field of a record. */
export type Field = {
	/** As in the C struct. */
	readonly name: string;
	/** Bytes from the record's start. */
	readonly at: number;
	readonly encoding: Encoding;
	/** Bytes, for `chars` the bound. */
	readonly size: number;
	/** The typedef that carries the field's meaning (`bee_duration_ns` is `duration_ns`), or empty. */
	readonly unit: string;
	/** The names of an enum's values. */
	readonly values?: Readonly<Record<number, string>>;
};

/** One kind of record: its number, and its fields in the order of the C struct. */
export type RecordLayout = {
	readonly kind: string;
	readonly number: number;
	/** Bytes before the tail; no record of the kind is shorter. */
	readonly size: number;
	readonly fields: readonly Field[];
};

/** All kinds of record that a set of BPF programs writes. */
export type Layout = {
	/** SHA-256 over the rest, in hex. The addon carries the one of the programs that it holds. */
	readonly digest: string;
	readonly marks: Readonly<Record<string, number>>;
	readonly records: readonly RecordLayout[];
};
