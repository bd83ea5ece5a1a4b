// SPDX-License-Identifier: MIT
//
// Captures as root, becomes nobody, asks for the runs of programs, and tells what it got.
import {openLive} from '../../../source/capture/live.ts';

const NOBODY = 65534;

const source = openLive({kinds: ['file_open']});
process.setgroups?.([]);
process.setgid?.(NOBODY);
process.setuid?.(NOBODY);
source.statistics?.watch(true);
const refused = source.statistics?.reason();
const programs = source.statistics?.runs().map(({name}) => name);
source.statistics?.watch(false);
console.log(JSON.stringify({refused, programs, off: source.statistics?.reason() ?? null}));
source.close();
