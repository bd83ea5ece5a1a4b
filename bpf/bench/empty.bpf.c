/* SPDX-License-Identifier: GPL-2.0-only */
/* A program on the end of all system calls that does nothing: what no tracer here can do without.
 */
#include <linux/types.h>
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

SEC("tp_btf/sys_exit")
int empty(void *ctx)
{
	return 0;
}

char LICENSE[] SEC("license")
= "GPL";
