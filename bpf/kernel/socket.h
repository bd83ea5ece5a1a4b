/* SPDX-License-Identifier: GPL-2.0-only */
/* Sockets. */
#pragma once

#include "access.h"
#include "file.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct in6_addr {
	union {
		__u8 u6_addr8[16];
	} in6_u;
};
struct sock_common {
	__be32 skc_daddr, skc_rcv_saddr;
	__be16 skc_dport;
	__u16 skc_num;
	unsigned short skc_family;
	volatile unsigned char skc_state;
	unsigned long skc_flags;
	struct in6_addr skc_v6_daddr, skc_v6_rcv_saddr;
};
struct socket;
struct pid;
struct sock {
	struct sock_common __sk_common;
	int sk_err;
	struct socket *sk_socket;
	__u16 sk_protocol, sk_type;
	struct pid *sk_peer_pid;
};
struct socket {
	struct file *file;
	struct sock *sk;
};
struct inet_sock {
	__be16 inet_sport;
};
struct tcp_sock {
	__u32 segs_in, segs_out, total_retrans, srtt_us;
	__u64 bytes_sent, bytes_retrans, bytes_received;
};
struct unix_sock {
	struct path path;
	struct sock *peer;
};
enum sock_flags { SOCK_DONE = 1 };

#pragma clang attribute pop
