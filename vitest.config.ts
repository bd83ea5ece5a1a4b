import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

/** The tiers follow each other (groupOrder): what `live` measures must not share the machine with the others. */
export default defineConfig({
	test: {
		passWithNoTests: true,
		// Left to itself vitest keeps one CPU free: half the machine, where there are two.
		maxWorkers: availableParallelism(),
		projects: [
			{
				extends: true,
				test: {
					name: 'pure',
					// Whatever has no tier of its own, so that no test file is ever left out.
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/{ui,terminal,live,vm}/**'],
					// Nothing here waits for anything; but a machine may be busy.
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {name: 'frames', include: ['test/ui/**/*.test.{ts,tsx}'], testTimeout: 30_000},
			},
			{
				extends: true,
				test: {
					name: 'terminal',
					include: ['test/terminal/**/*.test.{ts,tsx}'],
					testTimeout: 30_000,
					hookTimeout: 30_000,
					sequence: {groupOrder: 1},
				},
			},
			{
				extends: true,
				test: {
					name: 'live',
					include: ['test/live/**/*.test.ts'],
					setupFiles: ['test/support/leave-nothing.ts'],
					// One bee-top at a time: each would see the other's events.
					fileParallelism: false,
					maxWorkers: 1,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					sequence: {groupOrder: 2},
				},
			},
		],
		// Frames are compared with their colours, times in UTC, wherever the tests run.
		env: {FORCE_COLOR: '1', TZ: 'UTC0'},
	},
});
