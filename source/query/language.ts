// SPDX-License-Identifier: MIT
// The filter language as one module, so that it is loaded as one, when it is first used.
export {compileFilter} from './compile.ts';
export {complete, sharedStart} from './complete.ts';
export {seenValues} from './seen.ts';
export {FilterError} from './syntax.ts';
