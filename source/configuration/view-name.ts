// SPDX-License-Identifier: MIT

/** Names of views are at most so long, in UTF-16 units. */
export const NAME_LONGEST = 40;
/** A person keeps at most so many views. */
export const VIEWS_MOST = 100;
const CONTROL = /\p{Cc}/u;

/** Whether a view can be kept under this name: it stands in a list on the screen. */
export const isViewName = (name: string): boolean =>
	name.trim() === name &&
	name !== '' &&
	name.length <= NAME_LONGEST &&
	!CONTROL.test(name) &&
	// What reads the file leaves it out: it is no key of an object.
	name !== '__proto__';
