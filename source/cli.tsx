// SPDX-License-Identifier: MIT
// The command line: parse, dispatch, and turn errors into a sentence and an exit code.
import meow from 'meow';
import manifest from '../package.json' with {type: 'json'};
import type {Source} from './capture/source.ts';
import {Failure, sentenceOf, UsageError} from './cli/failure.ts';
import {filterOf} from './cli/filter.ts';
import {boundsOf, formatOf, kindsOf, scopeOf} from './cli/options.ts';
import {refuseSetUserId} from './cli/set-user-id.ts';
import {commands, type FlagName, flags, type Given, helpText, typed} from './cli/usage.ts';
import {configure} from './configuration/configure.ts';
import {ConfigurationError} from './configuration/files.ts';
import {whoRuns} from './configuration/person.ts';

const meowFlags = {
	...Object.fromEntries(
		Object.entries(flags).map(([name, flag]) => [name, {type: flag.type, isMultiple: 'several' in flag}]),
	),
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const;

const cli = meow({
	importMeta: import.meta,
	pkg: manifest,
	help: helpText(),
	description: false,
	helpIndent: 0,
	flags: meowFlags,
	booleanDefault: undefined,
	allowUnknownFlags: false,
});
const {help, version, ...rest} = cli.flags;
const given = rest as Given;

/** Gives up what only the start needed, unless told otherwise. */
async function confined(source: Source): Promise<void> {
	if (given.keepPrivileges) {
		source.privileges?.keep();
		return;
	}
	const {confine} = await import('./cli/confine.ts');
	confine(source, whoRuns());
}

/** The command and its operand, checked against the table. */
function chosen(): {readonly name: string; readonly file: string | undefined} {
	const [name = 'monitor', file, ...rest] = cli.input;
	const command = commands.find(command => command.name === name);
	if (!command)
		throw new UsageError(
			`there is no command "${name}": it is one of ${commands.map(command => command.name).join(', ')}`,
		);
	if (rest.length > 0 || (file !== undefined && !command.operand))
		throw new UsageError(`${name} takes no "${rest[0] ?? file}"`);
	if (file === undefined && command.operand === 'FILE')
		throw new UsageError(`${name} needs a file: bee-top ${name} FILE`);
	for (const [flag, value] of Object.entries(given)) {
		const empty = value === undefined || (Array.isArray(value) && value.length === 0);
		if (!empty && !command.flags.includes(flag as FlagName))
			throw new UsageError(`${name} takes no ${typed(flag as FlagName)}`);
	}
	return {name, file};
}

async function run(): Promise<void> {
	refuseSetUserId();
	// Where nothing else is said meow does it; behind a command it does not.
	if (help) return cli.showHelp(0);
	if (version) return cli.showVersion();
	const {name, file} = chosen();
	const bounds = boundsOf(given);
	const passes = given.filter === undefined ? undefined : await filterOf(given.filter);
	const configuration = await configure(given);
	const {settings} = configuration;
	const scope = scopeOf(given, kindsOf(settings));
	if (name !== 'doctor' && configuration.notices.length > 0) {
		const {tell} = await import('./cli/tell.ts');
		for (const notice of configuration.notices) tell(notice);
	}
	switch (name) {
		case 'stream': {
			const format = formatOf(given);
			const [{stream}, {openScoped, openScopedRecording}] = await Promise.all([
				import('./cli/stream.ts'),
				import('./cli/scope.ts'),
			]);
			const source =
				file === undefined
					? await openScoped(given.scope, scope, settings)
					: await openScopedRecording(file, given.scope, scope, settings);
			return stream(source, scope, format, bounds, settings, {passes, begin: () => confined(source)});
		}
		case 'record': {
			const [{record}, {openScoped}, {callerFor}] = await Promise.all([
				import('./cli/record.ts'),
				import('./cli/scope.ts'),
				import('./configuration/accounts.ts'),
			]);
			const source = await openScoped(given.scope, scope, settings);
			return record(source, file ?? '', manifest.version, bounds, {
				caller: callerFor(whoRuns()),
				begin: () => confined(source),
			});
		}
		case 'doctor': {
			const [{doctor}, {planOf}] = await Promise.all([import('./cli/doctor.ts'), import('./cli/scope.ts')]);
			return doctor(configuration, await planOf(given.scope, scope, kindsOf(settings)));
		}
		default: {
			const {show} = await import('./cli/show.ts');
			return show(name, file, given, settings, confined);
		}
	}
}

// Who reads it may go away, as with standard output.
process.stderr.on('error', () => {});
try {
	await run();
} catch (error) {
	const usage = error instanceof UsageError;
	const expected = usage || error instanceof Failure;
	const text = expected
		? sentenceOf(error)
		: error instanceof Error
			? (error.stack ?? error.message)
			: String(error);
	const {tell} = await import('./cli/tell.ts');
	tell(usage && !(error instanceof ConfigurationError) ? `${text}\nTry: bee-top --help` : text);
	process.exitCode = usage ? 2 : 1;
}
