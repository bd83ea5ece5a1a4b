// SPDX-License-Identifier: MIT
// THE table of what a secret in a command line looks like. Text is taken byte for byte (latin1), so every expression names ASCII alone and a
// match never begins or ends inside of a character of UTF-8. Whatever repeats is bounded or stops at what it cannot repeat: a hostile
// command line must not cost more than a long one.

/** Where a secret stands in any text. `find` has two groups: what goes before it and stays, and the secret. */
export type TextPattern = {
	readonly why: string;
	readonly find: RegExp;
};

/** Flags of certain programs that carry a secret without saying so by their name. */
export type ProgramFlags = {
	readonly why: string;
	/** File names of the programs. */
	readonly programs: readonly string[];
	/** Only behind this word: `docker login -p`, not `docker run -p`. */
	readonly behind?: string;
	/** The secret is what follows in the same argument. */
	readonly glued?: RegExp;
	/** The secret is the next argument. */
	readonly next?: readonly string[];
	/** Of `user:secret` (or `user%secret`) the user stays. */
	readonly after?: string;
};

/** Parts of names that say that a secret is behind them. */
const WORD =
	'(?:passw(?:or)?d|passphrase|(?<![a-z])pass(?![a-z])|[_-]pwd|(?<!\\bno-)secret(?:key)?|(?<!max[_-])token|credential|(?:api|access|private|account|auth|encryption|signing|master|shared)[_-]?key)';
/** Names that end like this tell where a secret is, or about it, not what it is. */
const ABOUT =
	'(?:file|path|dir|fd|stdin|prompt|name|type|id|url|uri|length|ttl|policy|env|command|cmd|helper|store|expiry|expires|expiration|lifetime|timeout|version|algorithm|through|count|limit|size|mode|method|required|enabled|only|check)';
const NAME = `${WORD}s?(?![\\w-]{0,40}[_-]${ABOUT}s?["'\\\\]?[ \\t]?[=: \\t])(?:[_-][\\w-]{0,40}|\\d{1,4})?`;
const BREAK = ' \\t\\r\\n"\'&;|<>';
const VALUE = `\\\\?"[^"\\r\\n]+|\\\\?'[^'\\r\\n]+|[^${BREAK}]+`;
const SHELL_END = '"\'\\r\\n;|&';

const pattern = (why: string, before: string, secret: string, flags = ''): TextPattern => ({
	why,
	find: new RegExp(`(${before})(${secret})`, `g${flags}`),
});
const shape = (why: string, secret: string): TextPattern => pattern(why, '(?<![A-Za-z0-9_])', secret);

/** Secrets that are found wherever they stand, be it in `sh -c '...'`. */
export const textPatterns: readonly TextPattern[] = [
	pattern(
		'`--password=x`, `PASSWORD=x`, `"password": "x"`: the name says that it is one',
		`${NAME}(?:[ \\t]?=[ \\t]?|\\\\?["'][ \\t]*[:=][ \\t]*|:[ \\t]+(?!["'] ))`,
		VALUE,
		'i',
	),
	pattern(
		'`--password x` within a command of a shell',
		`(?<![\\w-])--?(?!-|no-|ask-)[\\w-]{0,30}?${NAME}[ \\t]+(?!-)`,
		VALUE,
		'i',
	),
	pattern(
		'`STRIPE_KEY=x`: an environment variable whose name ends in KEY',
		`[A-Z0-9]_KEY(?!_${ABOUT.toUpperCase()}=)(?:_[A-Z0-9_]{1,20})?=`,
		VALUE,
	),
	pattern('`Pwd=x` of a connection string; PWD in capitals is a folder', '(?<![A-Za-z])[Pp]wd=', VALUE),
	pattern(
		'a URL with user and password; a password may hold `@`, not `/`',
		':\\/\\/[^ \\t\\r\\n"\'/@:]{0,128}:',
		'[^ \\t\\r\\n"\'/]+(?=@)',
	),
	pattern(
		'a URL with a token in place of the user, longer than names are',
		'https?:\\/\\/',
		'[\\w.~%+-]{20,}(?=@)',
		'i',
	),
	pattern(
		'a signature in a URL is as good as a password until it expires',
		'[?&](?:sig|signature|x-amz-signature|x-goog-signature)=',
		`[^${BREAK}]+`,
		'i',
	),
	pattern(
		'a header that logs in; the scheme stays',
		'(?<![a-z])(?:authorization|cookie|x-[a-z-]{0,30}(?:key|token|secret|auth)|private-token)["\']?[ \\t]*[:=][ \\t]*["\']?(?:(?:basic|bearer|digest|token|negotiate|ntlm|apikey)[ \\t]+)?',
		`[^${SHELL_END}]+`,
		'i',
	),
	pattern('a bearer token, whatever it is called', '(?<![a-z])bearer[ \\t]+', '[\\w.~+/=-]{8,}', 'i'),
	pattern('`-pass pass:x` of openssl', '(?<![\\w-])pass:', `[^${BREAK}]+`),
	pattern(
		'`mysql -px` within a command of a shell',
		'(?:mysql|mariadb)[^|;&\\r\\n]{0,200}?[ \\t]-p',
		`[^${BREAK}]+`,
	),
	pattern(
		'`curl -u user:x` within a command of a shell',
		'curl[^|;&\\r\\n]{0,200}?[ \\t](?:-u|-U|--user|--proxy-user)[ \\t=]?["\']?[^ \\t:"\']{1,64}:',
		`[^${BREAK}]+`,
	),
	pattern('`sshpass -p x` within a command of a shell', 'sshpass[ \\t]+-p[ \\t]?', VALUE),
	shape('GitHub: personal, OAuth, app and refresh tokens', 'gh[pousr]_[A-Za-z0-9]{16,}'),
	shape('GitHub: fine-grained tokens', 'github_pat_[A-Za-z0-9_]{16,}'),
	shape('GitLab: personal, deploy, runner and job tokens', 'gl(?:pat|dt|rt|cbt|ptt)-[\\w-]{16,}'),
	shape('Slack: tokens of bots, users and apps', 'x(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,}'),
	pattern('Slack: whoever knows a web hook may post', 'hooks\\.slack\\.com/services/', '[A-Za-z0-9/]{16,}'),
	shape('AWS: key ids, half of a pair', 'A(?:KIA|SIA)[A-Z0-9]{16}'),
	shape('JSON web tokens: whoever bears one is logged in', 'eyJ[\\w-]{8,}\\.[\\w-]*(?:\\.[\\w-]*)?'),
	shape('Google: API keys', 'AIza[\\w-]{30,}'),
	shape('Google: OAuth access tokens', 'ya29\\.[\\w-]{16,}'),
	shape(
		'OpenAI, Anthropic, Stripe and their like',
		'(?:sk|rk)[-_](?=[A-Za-z_-]{0,40}[0-9])[A-Za-z0-9_-]{20,}',
	),
	shape('npm: access tokens', 'npm_[A-Za-z0-9]{30,}'),
	shape('PyPI: upload tokens', 'pypi-[\\w-]{30,}'),
	shape('HashiCorp Vault: service and batch tokens', 'hv[sbr]\\.[\\w-]{20,}'),
	shape('SendGrid: API keys', 'SG\\.[\\w-]{16,}\\.[\\w-]{16,}'),
	shape(
		'Hugging Face, DigitalOcean, Grafana, Shopify',
		'(?:hf_|do[opr]_v1_|glsa_|shp(?:at|ca|pa|ss)_)[\\w-]{20,}',
	),
	pattern('a private key as text', '-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----', '[^-]+'),
];

/** An argument that is nothing but `name=secret`: all the rest of it is the secret, spaces and all. Not in a shell's command, where it could hide one. */
export const wholeAssignment = new RegExp(
	`^((?:--?)?[\\w.=-]{0,80}?(?:${NAME}|_KEY)=|(?:authorization|proxy-authorization|cookie|private-token):[ \\t]*(?:(?:basic|bearer|digest|token|negotiate)[ \\t]+)?)`,
	'i',
);

/** A flag, or a setting's name, whose next argument is the secret. */
export const nextIsSecret = new RegExp(
	`^(?:--?(?!-|no-|ask-)[\\w.-]{0,80}?(?!${WORD}s?[\\w-]{0,40}[_-]${ABOUT}s?$)${WORD}s?(?:[_-][\\w-]{0,40})?|aws_secret_access_key|aws_session_token|--oauth2-bearer)$`,
	'i',
);

/** Words that stand behind a secret's name and are none. */
export const neverSecret = /^(?:true|false|yes|no|on|off|null|none|undefined)$/i;

/** Programs whose short flags carry secrets. */
export const programFlags: readonly ProgramFlags[] = [
	{
		why: 'in the MySQL family `-px` is the password, and -p alone asks for it',
		programs: [
			'mysql',
			'mysqldump',
			'mysqladmin',
			'mysqlimport',
			'mysqlshow',
			'mysqlcheck',
			'mysqlbinlog',
			'mysqlslap',
			'mysqlpump',
			'mysqlsh',
			'mariadb',
			'mariadb-dump',
			'mariadb-admin',
			'mariadb-import',
			'mariadb-show',
			'mariadb-check',
			'mariadb-binlog',
		],
		glued: /^-p./s,
	},
	{why: 'sshpass exists to be given a password', programs: ['sshpass'], glued: /^-p./s, next: ['-p']},
	{
		why: 'curl takes `user:password`',
		programs: ['curl'],
		glued: /^(?:-[uU].|--(?:proxy-)?user=)/s,
		next: ['-u', '-U', '--user', '--proxy-user'],
		after: ':',
	},
	{why: 'a cookie is a login', programs: ['curl'], next: ['-b', '--cookie'], after: '='},
	{why: '-a is for authentication', programs: ['redis-cli', 'valkey-cli'], next: ['-a']},
	{
		why: '-p is the password',
		programs: ['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat'],
		glued: /^-p./s,
		next: ['-p'],
	},
	{
		why: '-w is the password of the bind',
		programs: ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapdelete', 'ldappasswd', 'ldapwhoami'],
		next: ['-w', '-s'],
	},
	{
		why: 'to a registry one logs in by -p',
		programs: ['docker', 'podman', 'buildah', 'skopeo', 'helm', 'oras', 'nerdctl'],
		behind: 'login',
		glued: /^-p./s,
		next: ['-p'],
	},
	{
		why: '`user%password`',
		programs: ['smbclient', 'rpcclient', 'smbget', 'wmic', 'net'],
		next: ['-U', '--user'],
		after: '%',
	},
	{
		why: '-P is the password',
		programs: ['sqlcmd', 'bcp', 'tsql', 'ipmitool', 'zip', 'unzip', 'zipcloak'],
		glued: /^-P./s,
		next: ['-P'],
	},
	{
		why: '-p is the password of the archive',
		programs: ['7z', '7za', '7zr', '7zz', 'rar', 'unrar'],
		glued: /^-h?p./s,
	},
	{why: '-p is the new password, hashed', programs: ['useradd', 'usermod'], next: ['-p']},
	{why: '-N and -P are pass phrases of keys', programs: ['ssh-keygen'], next: ['-N', '-P']},
	{
		why: '-P is the password of the broker',
		programs: ['mosquitto_pub', 'mosquitto_sub', 'mosquitto_rr'],
		next: ['-P', '--pw'],
	},
	{
		why: 'the community and the pass phrases of SNMP',
		programs: ['snmpget', 'snmpset', 'snmpwalk', 'snmpbulkwalk', 'snmptrap'],
		next: ['-c', '-A', '-X'],
	},
	{
		why: 'NetworkManager takes the password as a word',
		programs: ['nmcli'],
		next: ['password', 'wifi-sec.psk', '802-11-wireless-security.psk'],
	},
	{why: '-k is the pass phrase', programs: ['openssl'], next: ['-k', '-K']},
	{
		why: 'a remote desktop takes the password as /p:',
		programs: ['xfreerdp', 'xfreerdp3', 'wlfreerdp'],
		glued: /^\/p:./s,
	},
];

const names = (programs: readonly string[]) => programs.map(name => name.replaceAll('-', '\\-')).join('|');

/** No command line without one of these holds anything that the table finds: most are done after this one look. */
export const hint = new RegExp(
	[
		'pass|pwd|secret|token|credential|cookie|authorization|bearer|:\\/\\/|sig(?:nature)?=|signature',
		'(?:api|access|private|account|auth|encryption|signing|master|shared)[_-]?key|_key|x-[a-z-]{0,30}(?:key|auth)',
		'gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox|xapp-|hooks\\.slack|AKIA|ASIA|eyJ|AIza|ya29|[sr]k[-_]',
		'npm_|pypi-|hv[sbr]\\.|SG\\.|hf_|do[opr]_v1_|glsa_|shp(?:at|ca|pa|ss)_|mysql|mariadb|curl|sshpass',
		`(?:^|[\\0/])(?:${names(programFlags.flatMap(({programs}) => programs))})(?:\\0|$)`,
	].join('|'),
	'i',
);
