// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createMaskArguments} from '../../source/masking/mask-arguments.ts';
import {programFlags, textPatterns} from '../../source/masking/patterns.ts';

const mask = createMaskArguments();
const bytesOf = (argv: readonly string[]) => Buffer.from(argv.map(argument => `${argument}\0`).join(''));
const masked = (...argv: readonly string[]) => {
	const given = bytesOf(argv);
	return (mask(given) ?? given).toString().slice(0, -1).split('\0');
};

const hidden: ReadonlyArray<readonly [what: string, given: readonly string[], shown: readonly string[]]> = [
	['a flag with its value', ['x', '--password=a b;c'], ['x', '--password=***']],
	['a flag before its value', ['x', '--api-token', 'abcd', 'y'], ['x', '--api-token', '***', 'y']],
	['an empty password', ['x', '--password=', '--token', ''], ['x', '--password=', '--token', '']],
	['mysql', ['/usr/bin/mysql', '-uroot', '-psecret', '-P33'], ['/usr/bin/mysql', '-uroot', '-p***', '-P33']],
	['mysql that asks', ['mysql', '-p', 'db'], ['mysql', '-p', 'db']],
	['mysql behind sudo', ['sudo', 'mysqldump', '-psecret'], ['sudo', 'mysqldump', '-p***']],
	[
		'an environment',
		['env', 'DB_PASSWORD=a b', 'GH_TOKEN=abcd', 'STRIPE_KEY=abcd', 'PWD=/home', 'PATH=/bin', 'make'],
		['env', 'DB_PASSWORD=***', 'GH_TOKEN=***', 'STRIPE_KEY=***', 'PWD=/home', 'PATH=/bin', 'make'],
	],
	[
		'the environment of a container, whose -p is ports',
		['docker', 'run', '-p', '80:80', '-e', 'AWS_SECRET_ACCESS_KEY=abcd', 'image'],
		['docker', 'run', '-p', '80:80', '-e', 'AWS_SECRET_ACCESS_KEY=***', 'image'],
	],
	['a login to a registry', ['docker', 'login', '-p', 'abcd'], ['docker', 'login', '-p', '***']],
	[
		'a header, whose scheme stays',
		['curl', '-H', 'Authorization: Bearer abc.def', '-H', 'X-Api-Key: abcd', '-H', 'Accept: text/html'],
		['curl', '-H', 'Authorization: Bearer ***', '-H', 'X-Api-Key: ***', '-H', 'Accept: text/html'],
	],
	['the user of curl', ['curl', '-u', 'bob:abcd', '-ubob:abcd'], ['curl', '-u', 'bob:***', '-ubob:***']],
	[
		'a URL',
		['git', 'clone', 'https://bob:p@ssw@host/x@y', 'ssh://git@host/x', 'http://host:80/a@b'],
		['git', 'clone', 'https://bob:***@host/x@y', 'ssh://git@host/x', 'http://host:80/a@b'],
	],
	[
		'the command of a shell, of which nothing else is hidden',
		['sh', '-c', `TOKEN=abcd mysql -pabcd; rm -rf / --password='a b' && curl -H "Authorization: x y" u`],
		['sh', '-c', `TOKEN=*** mysql -p***; rm -rf / --password='***' && curl -H "Authorization: ***" u`],
	],
	[
		'JSON',
		['curl', '-d', '{"user": "bob", "password": "a b", "n": 1}'],
		['curl', '-d', '{"user": "bob", "password": "***", "n": 1}'],
	],
	[
		'openssl',
		['openssl', 'enc', '-pass', 'pass:abcd', '-k', 'abcd'],
		['openssl', 'enc', '-pass', '***', '-k', '***'],
	],
	[
		'a setting of aws',
		['aws', 'configure', 'set', 'aws_secret_access_key', 'abcd'],
		['aws', 'configure', 'set', 'aws_secret_access_key', '***'],
	],
	['what is not ASCII', ['x', '--password=größe', 'größe'], ['x', '--password=***', 'größe']],
	['a setting within a flag', ['x', '--from-literal=password=a b'], ['x', '--from-literal=password=***']],
	['a pass phrase of a key', ['ssh-keygen', '-N', 'abcd'], ['ssh-keygen', '-N', '***']],
	['a secret shorter than its mask', ['x', '--password=a'], ['x', '--password=*']],
	[
		'tokens that are known by their shape',
		[
			'x',
			`ghp_${'a'.repeat(36)}`,
			'xoxb-1234567890-abc',
			'AKIAIOSFODNN7EXAMPLE',
			'eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.abc',
		],
		['x', '***', '***', '***', '***'],
	],
];

test.each(hidden)('%s: the secret is masked, and nothing else', (_, given, shown) => {
	expect(masked(...given)).toEqual(shown);
});

test.each([
	[
		'paths of secrets',
		['gpg', '--passphrase-fd', '3', '--password-file', '/x', '--token-file=/x', '--password-stdin'],
	],
	[
		'a flag that is followed by a flag',
		['x', '--password', '--verbose', '--ask-password', 'name', '--no-password', 'name'],
	],
	[
		'words that only look like it',
		['ls', 'tokenizer=bert', '--max-tokens=512', '--key=2', 'compass=1', 'passing'],
	],
	['switches', ['kube-apiserver', '--enable-bootstrap-token-auth=true', '--no-secret=x', '--token', 'false']],
	['what the linker is told', ['ld', '-plugin-opt=-pass-through=-lgcc']],
	['the question of a prompt', ['bash', '-c', 'read -s -p "Password: " pw']],
	['long words of many parts', ['sk-learn-train-the-model-very-long-name']],
	[
		'words of commands that name no secret',
		['grep', '-r', 'password', '/etc', 'git', 'commit', '-m', 'Add token support: fix auth'],
	],
	['the mail of a user', ['mail', 'bob@host', 'git@github.com:a/b.git', 'a:b@']],
])('%s are left as they are', (_, argv) => {
	expect(mask(bytesOf(argv))).toBeUndefined();
});

test('patterns of the configuration are masked as well', () => {
	const own = createMaskArguments([/(?<=badge-)\d+/]);
	expect(own(bytesOf(['x', 'badge-12345']))?.toString()).toBe('x\0badge-***\0');
	expect(own(bytesOf(['x', 'y']))).toBeUndefined();
});

test('each line of the table gives its reason', () => {
	for (const {why} of [...textPatterns, ...programFlags]) expect(why.length).toBeGreaterThan(10);
});

/** Words that the patterns are made of, in any order: more likely to meet them than noise is. */
const piece = fc.constantFrom(
	...[
		'password',
		'--password',
		'=',
		':',
		'://',
		'@',
		'"',
		"'",
		' ',
		'-p',
		'mysql',
		'curl',
		'-u',
		'-c',
		'token',
		'TOKEN',
		'_KEY=',
		'/',
	],
	...[
		'bearer ',
		'Authorization: ',
		'eyJhbGciOiJI.',
		'ghp_0123456789abcdef',
		'***',
		'*',
		'é',
		'\\',
		';',
		'&',
		'a',
		'\u{1f41d}',
		'https://',
		'pwd=',
	],
);
const argument = fc.array(piece, {maxLength: 12}).map(pieces => pieces.join(''));
const argv = fc.array(argument, {maxLength: 8}).map(bytesOf);
const hostile = fc.oneof(
	argv,
	fc.uint8Array({maxLength: 300}).map(bytes => Buffer.from(bytes)),
);

describe('whatever the bytes are', () => {
	test('they get no longer, and stay as many arguments', () => {
		fc.assert(
			fc.property(hostile, bytes => {
				const out = mask(bytes) ?? bytes;
				expect(out.length).toBeLessThanOrEqual(bytes.length);
				expect(out.toString('latin1').split('\0').length).toBe(bytes.toString('latin1').split('\0').length);
			}),
			{numRuns: 2000},
		);
	});

	test('to mask them again changes nothing', () => {
		fc.assert(
			fc.property(hostile, bytes => {
				const out = mask(Buffer.from(bytes));
				if (out) expect(mask(out)?.toString('latin1')).toBeUndefined();
			}),
			{numRuns: 3000},
		);
	});

	test('the first look passes nothing over that the table would find', () => {
		const thorough = createMaskArguments([/(?!)/]);
		fc.assert(
			fc.property(hostile, bytes => {
				expect(mask(bytes)).toEqual(thorough(bytes));
			}),
			{numRuns: 3000},
		);
		for (const [, given] of hidden) expect(mask(bytesOf(given))).toEqual(thorough(bytesOf(given)));
	});

	test('text stays text: no character is cut in two', () => {
		fc.assert(
			fc.property(argv, bytes => {
				expect((mask(bytes) ?? bytes).toString()).not.toContain('\ufffd');
			}),
			{numRuns: 2000},
		);
	});

	test('a secret behind a flag is never there afterwards', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z0-9!#$%^()+,.é]{8,20}$/), secret => {
				for (const given of [
					['x', `--password=${secret}`],
					['x', '--token', secret],
					['mysql', `-p${secret}`],
					['sh', '-c', `DB_PASSWORD=${secret} make`],
					['curl', `https://bob:${secret}@host/`],
				])
					expect(mask(bytesOf(given))?.includes(secret)).toBe(false);
			}),
		);
	});
});
