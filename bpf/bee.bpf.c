/* SPDX-License-Identifier: GPL-2.0-only */
/* The contents page: one line for each kind of record. */
#include "kinds/process-known.bpf.c"
#include "kinds/process-exec.bpf.c"
#include "kinds/process-fork.bpf.c"
#include "kinds/process-exit.bpf.c"
#include "kinds/file-open.bpf.c"
#include "kinds/file-unlink.bpf.c"
#include "kinds/file-rename.bpf.c"
#include "kinds/net-connect.bpf.c"
#include "kinds/net-accept.bpf.c"
#include "kinds/net-listen.bpf.c"
#include "kinds/mem-ptrace.bpf.c"
#include "kinds/mem-vm.bpf.c"
#include "kinds/mem-proc.bpf.c"
#include "kinds/file-mkdir.bpf.c"
#include "kinds/file-link.bpf.c"
#include "kinds/file-symlink.bpf.c"
#include "kinds/file-chmod.bpf.c"
#include "kinds/file-chown.bpf.c"
#include "kinds/file-truncate.bpf.c"
#include "kinds/file-xattr.bpf.c"
#include "kinds/file-utimes.bpf.c"
#include "kinds/file-mknod.bpf.c"
#include "kinds/file-uring.bpf.c"
#include "kinds/file-io.bpf.c"

/* The helpers that read kernel memory are for GPL programs only. */
char LICENSE[] SEC("license")
= "GPL";
