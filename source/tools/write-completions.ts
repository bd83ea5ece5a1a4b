// SPDX-License-Identifier: MIT
// Writes what bash, zsh and fish complete behind `bee-top` from the tables of the program.
import {bashCompletion} from './completions/bash.ts';
import {fishCompletion} from './completions/fish.ts';
import {zshCompletion} from './completions/zsh.ts';
import {emitGenerated} from './emit-generated.ts';

const folder = new URL('../../share/completions/', import.meta.url);
emitGenerated(new URL('bee-top.bash', folder), bashCompletion());
emitGenerated(new URL('_bee-top', folder), zshCompletion());
emitGenerated(new URL('bee-top.fish', folder), fishCompletion());
