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
#include "kinds/dns-query.bpf.c"
#include "kinds/dns-answer.bpf.c"
#include "kinds/tls-hello.bpf.c"
#include "kinds/mem-ptrace.bpf.c"
#include "kinds/mem-vm.bpf.c"
#include "kinds/mem-proc.bpf.c"

/* The helpers that read kernel memory are for GPL programs only. */
char LICENSE[] SEC("license")
= "GPL";
