// SPDX-License-Identifier: MIT
// Writes share/man/bee-top.1 from the tables of the program.
import manifest from '../../package.json' with {type: 'json'};
import {emitGenerated} from './emit-generated.ts';
import {manualPage} from './manual/page.ts';

emitGenerated(new URL('../../share/man/bee-top.1', import.meta.url), manualPage(manifest.version));
