// SPDX-License-Identifier: MIT
import {numberAt} from '../capture/event-view.ts';
import type {Field} from '../capture/layout.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {addressText} from '../kinds/words/address.ts';
import {commandLine} from '../kinds/words/command.ts';
import {type ByteText, type Piece, pieceOf} from './byte-text.ts';
import {jsonText} from './json-text.ts';

/** Writes something of the record under the reader. */
export type Append = (reader: RecordReader, into: ByteText) => void;

const [TRUE, FALSE] = ['true', 'false'].map(pieceOf) as [Piece, Piece];

/** The bytes of a name that is not UTF-8, in hex under `<field>_hex`: the text beside it has lost them. */
function lostBytes(reader: RecordReader, field: Field, text: string): string {
	if (!text.includes('\ufffd')) return '';
	const bytes = reader.span(field.at);
	return Buffer.from(text).equals(bytes) ? '' : `,"${field.name}_hex":"${bytes.toString('hex')}"`;
}

function str(name: Piece, field: Field): Append {
	const {at} = field;
	const empty = pieceOf(`,"${field.name}":""`);
	return (reader, into) => {
		const length = reader.length(at);
		if (length === 0) {
			into.piece(empty);
			return;
		}
		into.piece(name);
		const from = reader.placeOf(at);
		if (into.plain(reader.batch, from, from + length)) return;
		const text = reader.str(at);
		into.quoted(text);
		into.text(lostBytes(reader, field, text));
	};
}

const chars =
	(name: Piece, {at, size}: Field): Append =>
	(reader, into) => {
		into.piece(name);
		const from = reader.place(at);
		const {batch} = reader;
		let end = from;
		while (end < from + size && batch.getUint8(end) !== 0) end++;
		if (!into.plain(batch, from, end)) into.quoted(reader.chars(at, size));
	};

function words(name: Piece, {at, values}: Field): Append {
	const pieces = new Map(
		Object.entries(values ?? {}).map(([number, word]) => [Number(number), pieceOf(jsonText(word))]),
	);
	return (reader, into) => {
		into.piece(name);
		const number = reader.u32(at);
		const piece = pieces.get(number);
		if (piece) into.piece(piece);
		else into.quoted(String(number));
	};
}

/** Writes `,"name":value` of one field; an address is of the family that the record has in another. */
export function jsonField(field: Field, family: Field | undefined): Append {
	const {at, encoding} = field;
	const name = pieceOf(`,"${field.name}":`);
	const quoted =
		(text: (reader: RecordReader) => string): Append =>
		(reader, into) => {
			into.piece(name);
			into.quoted(text(reader));
		};
	switch (encoding) {
		case 'u64':
			return (reader, into) => {
				into.piece(name);
				const value = reader.u64(at);
				if (value <= Number.MAX_SAFE_INTEGER) into.number(value);
				else into.text(String(reader.big(at)));
			};
		case 'chars':
			return chars(name, field);
		case 'str':
			return str(name, field);
		case 'strs':
			return quoted(reader => commandLine(reader.strs(at)));
		case 'data':
			return quoted(reader => reader.span(at).toString('hex'));
		case 'enum':
			return words(name, field);
		case 'ip':
			return quoted(reader => addressText(reader.ip(at), family ? reader.u16(family.at) : 0));
		case 'bool':
			return (reader, into) => {
				into.piece(name);
				into.piece(reader.bool(at) ? TRUE : FALSE);
			};
		case 'i32':
			return (reader, into) => {
				into.piece(name);
				into.number(reader.i32(at));
			};
		case 'u32':
			return (reader, into) => {
				into.piece(name);
				into.number(reader.u32(at));
			};
		default: {
			const read = numberAt(encoding, at);
			return (reader, into) => {
				into.piece(name);
				into.number(read(reader));
			};
		}
	}
}
