// SPDX-License-Identifier: MIT
import type {FileIo} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {bytesText} from './words/quantity.ts';

export const fileIo: Kind<FileIo> = {
	pane: 'files',
	label: event => `io ${event.reads ? 'r' : ''}${event.writes ? 'w' : ''}`,
	labels: ['io r', 'io w', 'io rw', 'io '],
	about:
		'What a process read from and wrote to a file or block device within a second: bytes and calls that succeeded, io_uring too. Memory maps of files are not seen.',
	subject: event => event.path,
	outcome: ({reads, writes, readBytes, writtenBytes}) =>
		[...(reads ? [bytesText(readBytes)] : []), ...(writes ? [bytesText(writtenBytes)] : [])].join('/'),
	failure: () => 0,
	bytes: event => event.readBytes + event.writtenBytes,
	optIn: true,
};
