/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The vocabulary of a record: typedefs that carry a field's meaning to user space, the header every
 * record starts with, and the number of each kind.
 *
 * The structs of bpf/kinds are the one definition of what a record looks like. Their BTF is read by
 * source/tools/generate-layout.ts, which writes the decoders; nothing is typed twice. So a record
 * may hold whole bytes only: no bit-fields, unions, pointers or packing.
 */
#pragma once

typedef __u64 bee_ktime_ns; /* CLOCK_BOOTTIME */
typedef __u64 bee_duration_ns;
typedef __u64 bee_wall_ns; /* since 1970, UTC */
typedef __u64 bee_bytes;
typedef __s64 bee_wall_s;  /* of the wall clock, since 1970 */
typedef __u64 bee_address; /* in the address space of the process that it is about */
typedef __u64 bee_id;      /* opaque: only equality means something */
typedef __s32 bee_result;  /* what the call returned: a value, or -errno */
typedef __u32 bee_pid; /* as the initial PID namespace numbers it, except where the field says so */
typedef __u32 bee_uid;
typedef __u32 bee_gid;
typedef __u32 bee_signal;
typedef __s32 bee_signal_code;    /* SI_* */
typedef __u64 bee_capabilities;   /* a set: bit CAP_* */
typedef __u64 bee_clone_flags;    /* CLONE_* */
typedef __u32 bee_namespaces;     /* kinds of namespaces: bits CLONE_NEW* */
typedef __u32 bee_prctl_option;   /* PR_* */
typedef __u32 bee_device;         /* major << 20 | minor */
typedef __u32 bee_open_flags;     /* O_* */
typedef __u32 bee_unlink_flags;   /* AT_* */
typedef __u32 bee_rename_flags;   /* RENAME_* */
typedef __u32 bee_at_flags;       /* AT_* */
typedef __u32 bee_xattr_flags;    /* XATTR_* */
typedef __u32 bee_ptrace_request; /* PTRACE_* */
typedef __u32 bee_protection;     /* PROT_* */
typedef __u32 bee_map_flags;      /* MAP_* */
typedef __u32 bee_memfd_flags;    /* MFD_* */
typedef __u32 bee_fault_flags;    /* UFFD_* and O_* */
typedef __u32 bee_uring_flags;    /* IORING_SETUP_* */
typedef __u16 bee_mode;           /* permission bits */
typedef __u16 bee_family;         /* AF_INET or AF_INET6 */
typedef __u16 bee_protocol;       /* IPPROTO_* */
typedef __u16 bee_port;           /* host byte order */
typedef __u32 bee_module_flags;   /* MODULE_INIT_* */
typedef __u32 bee_unload_flags;   /* O_NONBLOCK, O_TRUNC */
typedef __u32 bee_mount_flags;    /* MS_*, MOVE_MOUNT_*, OPEN_TREE_* or AT_*, by the call */
typedef __u32 bee_mount_attr;     /* MOUNT_ATTR_* */
typedef __u32 bee_umount_flags;   /* MNT_*, UMOUNT_NOFOLLOW */
typedef __s32 bee_key;            /* serial number of a key, or KEY_SPEC_* */
typedef __u32 bee_perf_flags;     /* PERF_FLAG_* */
typedef __u64 bee_perf_sample;    /* PERF_SAMPLE_* */
typedef __u32 bee_socket_family;  /* AF_* of any kind */
typedef __u32 bee_socket_type;    /* SOCK_*, with SOCK_NONBLOCK and SOCK_CLOEXEC where asked for */
typedef __u8 bee_bool;

/* An address in network byte order; IPv4 fills the first four bytes, the record's family tells
 * which. */
typedef struct {
	__u8 bytes[16];
} bee_ip;

/* A string in the tail of its record: `at` counts from the record's start, no NUL at the end. */
typedef struct {
	__u16 at;
	__u16 length;
} bee_str;

/* The same for several strings, each ended by NUL as in the memory of the process. */
typedef bee_str bee_argv;

/* The same for bytes that are no text. */
typedef bee_str bee_data;

/* What is special about a record; several may be set. */
enum bee_mark {
	BEE_MARK_TRUNCATED = 1, /* a string was longer than the record holds */
	BEE_MARK_UNRESOLVED =
		2, /* a path is (or ends in) the caller's own words, not the kernel's */
	BEE_MARK_CONTAINER = 4, /* the process lives in a PID namespace of its own */
	BEE_MARK_COMPAT = 8,    /* a 32-bit system call */
	BEE_MARK_IO_URING = 16, /* asked for through an io_uring */
	BEE_MARK_UNSETTLED =
		32, /* the caller asked for no completion, so the result is not known */
	BEE_MARK_SENSITIVE = 64, /* a path of one of the groups that somebody guards */
	BEE_MARK_X32 = 128,      /* a system call of the x32 interface */
	/* Bits 13 to 15 stay zero here: user space keeps the severity there, or that the record is
	 * outside of the scope. */
};

/*
 * The kinds of record. process_known is no event: it tells of a process that was there before us.
 * Neither is bee_loss, which tells of records that were lost.
 * The numbers are written into recordings (beside their names): never reuse one.
 */
enum bee_kind {
	process_known = 1,
	process_exec = 2,
	process_fork = 3,
	process_exit = 4,
	file_open = 5,
	file_unlink = 6,
	file_rename = 7,
	net_connect = 8,
	net_accept = 9,
	net_listen = 10,
	mem_ptrace = 11,
	mem_vm = 12,
	mem_proc = 13,
	process_signal = 14,
	process_creds = 15,
	process_prctl = 16,
	process_namespace = 17,
	process_chroot = 18,
	module_load = 19,
	module_unload = 20,
	bpf_call = 21,
	mount = 22,
	umount = 23,
	keyctl = 24,
	perf_open = 25,
	process_oom = 26,
	file_mkdir = 27,
	file_link = 28,
	file_symlink = 29,
	file_chmod = 30,
	file_chown = 31,
	file_truncate = 32,
	file_xattr = 33,
	file_utimes = 34,
	file_mknod = 35,
	file_io = 36,
	net_bind = 37,
	net_close = 38,
	net_flow = 39,
	net_unix = 40,
	net_raw = 41,
	net_socket = 42,
	dns_query = 43,
	dns_answer = 44,
	tls_hello = 45,
	mem_pidfd = 46,
	mem_file = 47,
	mem_protect = 48,
	env_read = 49,
	mem_fault = 50,
	uring_setup = 51,
	mem_growth = 52,
	bee_loss = 53,
	bee_kind_end
};

/* 64 bytes, one cache line. A process is (pid, started), never the pid alone: pids are used again.
 */
struct bee_header {
	bee_ktime_ns at;
	__u16 kind;
	__u16 marks;
	__u32 size; /* of the whole record, tail included; native/ and the reader step by it */
	bee_pid tgid;
	bee_pid tid;
	bee_ktime_ns started; /* of the process, so of its first thread */
	bee_id cgroup_id;
	bee_uid uid;
	bee_gid gid;
	char comm[16];
};

_Static_assert(sizeof(struct bee_header) == 64, "the header is one cache line");
_Static_assert(__builtin_offsetof(struct bee_header, size) == 12,
	       "native/ reads the size of iterator records there");

/* Keeps a struct in the object's BTF although no variable of its type exists. */
#define BEE_RECORD(kind) const struct kind *bee_record_##kind __attribute__((unused))
const enum bee_kind *bee_kinds __attribute__((unused));
const enum bee_mark *bee_marks __attribute__((unused));
