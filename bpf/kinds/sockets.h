/* SPDX-License-Identifier: GPL-2.0-only */
/* Sockets of the internet families behind a descriptor, and their two ends. */
#pragma once

#include "../path.h"
#include "../syscall.h"

#define AF_INET 2
#define AF_INET6 10
#define S_IFMT 0170000
#define S_IFSOCK 0140000

struct bee_endpoints {
	bee_family family;
	bee_protocol protocol;
	bee_port local_port;
	bee_port remote_port;
	bee_ip local_address;
	bee_ip remote_address;
};

/* The internet socket behind a descriptor; 0 if it is something else. */
static __always_inline u64 inet_socket_of(const struct task_struct *task, int fd)
{
	const struct file *file = (void *)bee_file_of(task, fd);
	const struct socket *socket;
	u64 sock;
	u32 family;

	if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return 0;
	socket = BPF_CORE_READ(file, private_data);
	sock = (u64)BPF_CORE_READ(socket, sk);
	family = kernel_get(struct sock, sock, __sk_common.skc_family);
	return family == AF_INET || family == AF_INET6 ? sock : 0;
}

/* Both ends as the socket has them at this moment; all zero where it has none yet. */
static __always_inline void endpoints_fill(struct bee_endpoints *ends, u64 address)
{
	struct sock *sock = (void *)address;

	ends->family = BPF_CORE_READ(sock, __sk_common.skc_family);
	ends->protocol = BPF_CORE_READ(sock, sk_protocol);
	ends->local_port = BPF_CORE_READ(sock, __sk_common.skc_num);
	ends->remote_port = bpf_ntohs(BPF_CORE_READ(sock, __sk_common.skc_dport));
	if (ends->family == AF_INET6) {
		BPF_CORE_READ_INTO(&ends->local_address, sock, __sk_common.skc_v6_rcv_saddr);
		BPF_CORE_READ_INTO(&ends->remote_address, sock, __sk_common.skc_v6_daddr);
	} else {
		BPF_CORE_READ_INTO(&ends->local_address, sock, __sk_common.skc_rcv_saddr);
		BPF_CORE_READ_INTO(&ends->remote_address, sock, __sk_common.skc_daddr);
	}
}
