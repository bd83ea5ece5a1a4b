// SPDX-License-Identifier: MIT
// Regular expressions that people write meet texts that others chose: one that tries every way to divide a path would keep the program busy
// for ever. V8 has a second engine, which never goes back, and takes it where the first one went back too often. It knows neither
// back-references nor what looks ahead or behind. Load this before such an expression is made.
import {setFlagsFromString} from 'node:v8';

setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
