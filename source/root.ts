// SPDX-License-Identifier: MIT
import {existsSync} from 'node:fs';

/** The project's folder, whether this runs from source or from the bundle: the nearest one above that has a package.json. */
export const root: URL = (() => {
	let folder = new URL('./', import.meta.url);
	while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/')
		folder = new URL('../', folder);
	return folder;
})();
