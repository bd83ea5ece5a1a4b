/* SPDX-License-Identifier: GPL-2.0-only */
/* A program that does nothing on a HOOK: what is counted then is what the way to a program costs.
 */
#define SEC(name) __attribute__((section(name), used))

SEC(HOOK)
int empty(void *context __attribute__((unused)))
{
	return 0;
}

char LICENSE[] SEC("license")
= "GPL";
