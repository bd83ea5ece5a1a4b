// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {parsePasswd} from '../../source/capture/users.ts';

test('users are the names of a passwd file by number; the first name of a number counts', () => {
	expect(
		parsePasswd('root:x:0:0:root:/root:/bin/sh\ntoor:x:0:0::/root:/bin/sh\ndeploy:x:1000:1000:::\n'),
	).toEqual({
		0: 'root',
		1000: 'deploy',
	});
});

test('lines that name nobody are passed over', () => {
	expect(
		parsePasswd('\n# comment\n+::::::\nnobody\na:b\n:x:7:\nx:y:-1:\nz:y:1e3:\n__proto__:x:5:5:::\n'),
	).toEqual({5: '__proto__'});
});

test('of a directory of a hundred thousand users only the first few thousand are kept', () => {
	const text = Array.from({length: 100_000}, (_, uid) => `user${uid}:x:${uid}:1:::`).join('\n');
	expect(Object.keys(parsePasswd(text)).length).toBeLessThan(5000);
});
