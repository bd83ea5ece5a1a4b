// SPDX-License-Identifier: MIT
import {nextSpeed} from '../../capture/playback.ts';
import type {Monitor} from '../../store/monitor.ts';
import {faster, seekBy, slower, stepOn, togglePlayback} from '../../store/playback.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;
const SHORT = 5;
const LONG = 60;

const isReplay = ({source}: Monitor) => source.playback !== undefined;
const isPaused = ({source}: Monitor) => source.playback?.paused === true && !source.ended();
const isAtStart = ({source}: Monitor) => source.playback?.position === source.playback?.start;
const canSpeed = (by: 1 | -1) => (monitor: Monitor) => {
	const speed = monitor.source.playback?.speed;
	return speed !== undefined && nextSpeed(speed, by) !== speed;
};
/** The tree has the plain arrows. */
const isTree = ({store}: Monitor) => store.getState().view === 'tree';
const canGoBack = (monitor: Monitor) => isReplay(monitor) && !isAtStart(monitor);
const canGoOn = (monitor: Monitor) => isReplay(monitor) && !monitor.source.ended();

/** What only a recording can do. */
export const replayCommands: readonly Command[] = [
	{
		id: 'pause-replay',
		keys: ['space', 'p'],
		modes: BROWSE,
		does: 'In a replay: stop the recording and its clock, or go on.',
		hint: state => (state.pausedAt === undefined ? 'pause' : 'resume'),
		stays: true,
		when: isReplay,
		run: ({monitor}) => togglePlayback(monitor),
	},
	{
		id: 'step',
		keys: ['.'],
		modes: BROWSE,
		does: 'In a replay that is paused: go on by one event.',
		hint: () => 'step',
		stays: true,
		when: isPaused,
		run: ({monitor}) => stepOn(monitor),
	},
	{
		id: 'seek-back',
		keys: ['left'],
		modes: BROWSE,
		does: `In a replay: go back by ${SHORT} seconds.`,
		hint: () => 'seek',
		pair: 'seek-on',
		when: monitor => !isTree(monitor) && canGoBack(monitor),
		run: ({monitor}) => seekBy(monitor, -SHORT),
	},
	{
		id: 'seek-on',
		keys: ['right'],
		modes: BROWSE,
		does: `In a replay: go on by ${SHORT} seconds.`,
		when: monitor => !isTree(monitor) && canGoOn(monitor),
		run: ({monitor}) => seekBy(monitor, SHORT),
	},
	{
		id: 'seek-far-back',
		keys: ['shift+left'],
		modes: BROWSE,
		does: 'In a replay: go back by a minute.',
		when: canGoBack,
		run: ({monitor}) => seekBy(monitor, -LONG),
	},
	{
		id: 'seek-far-on',
		keys: ['shift+right'],
		modes: BROWSE,
		does: 'In a replay: go on by a minute.',
		when: canGoOn,
		run: ({monitor}) => seekBy(monitor, LONG),
	},
	{
		id: 'faster',
		keys: [']'],
		modes: BROWSE,
		does: 'In a replay: play faster, up to 100 times as fast.',
		when: canSpeed(1),
		run: ({monitor}) => faster(monitor),
	},
	{
		id: 'slower',
		keys: ['['],
		modes: BROWSE,
		does: 'In a replay: play slower, down to the speed of life.',
		when: canSpeed(-1),
		run: ({monitor}) => slower(monitor),
	},
];
