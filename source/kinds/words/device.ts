// SPDX-License-Identifier: MIT

/** A device as the kernel numbers it inside (major << 20 | minor), as `8:1`. */
export const deviceText = (device: number): string => `${device >>> 20}:${device & 0xfffff}`;
