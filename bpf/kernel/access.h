/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How kernel objects are read. The structs of this folder hold the few fields that we need; CO-RE
 * finds each by its name in the running kernel, so they stand for the 130,000 lines of a vmlinux.h
 * and say at a glance what we depend on.
 */
#pragma once

#include <linux/types.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_endian.h>

#ifndef __TARGET_ARCH_x86
#error "only x86-64 so far: syscall numbers and argument registers are named in syscall.h"
#endif

typedef int pid_t;
typedef __u32 u32;
typedef __u64 u64;

/*
 * bpf_rdonly_cast (6.2) turns an address into a typed pointer that the program may follow by plain
 * loads that the kernel makes safe; before it each hop is a helper call, five times as dear.
 * can_cast is set before load, and the verifier removes the branch that is not taken. It is a
 * kernel function and no helper, but if it were declared as one, libbpf would read all of the
 * kernel's types once more to find it: native/verify.cpp knows its number and puts it in for this
 * one.
 */
static void *(*bpf_rdonly_cast)(const void *obj, __u32 btf_id) = (void *)0x0bee0001;
const volatile bool can_cast = false;

#define kernel_cast(type, from) \
	((const type *)bpf_rdonly_cast((void *)(from), bpf_core_type_id_kernel(type)))

/* One field of a kernel object at an address that the verifier knows nothing about; 0 where it
 * cannot be read. */
#define kernel_get(type, from, member) \
	(can_cast ? kernel_cast(type, from)->member : BPF_CORE_READ((const type *)(from), member))

/*
 * A typed pointer that the kernel gave us, made plain. The verifier looks up by name, in all of the
 * kernel's types, whether each field behind a trusted pointer is trusted too; we never ask, and
 * without this that is three quarters of the time to load.
 */
#define kernel_plain(type, pointer) \
	(can_cast ? kernel_cast(type, pointer) : (const type *)(pointer))
