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

/* The sock behind an open file; 0 if it is no socket. */
static __always_inline u64 sock_of_file(u64 file)
{
	u64 inode, socket;

	if (!file)
		return 0;
	inode = (u64)kernel_get(struct file, file, f_inode);
	if ((kernel_get(struct inode, inode, i_mode) & S_IFMT) != S_IFSOCK)
		return 0;
	socket = (u64)kernel_get(struct file, file, private_data);
	return (u64)kernel_get(struct socket, socket, sk);
}

/* The same of the internet families only. */
static __always_inline u64 inet_sock_of_file(u64 file)
{
	u64 sock = sock_of_file(file);
	u32 family;

	if (!sock)
		return 0;
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
