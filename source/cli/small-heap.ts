// SPDX-License-Identifier: MIT
import {setFlagsFromString} from 'node:v8';

/**
 * Has V8 keep its heap small rather than quick from here on. By itself it gives the pages of a peak back only where next to nothing is
 * allocated, which in a monitor is never: each pause, each filter would leave some behind. It is told when the screen stands, since what it
 * compiled ahead it takes only with the switches that it had then.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--optimize-for-size');
