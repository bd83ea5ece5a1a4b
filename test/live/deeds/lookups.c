/* SPDX-License-Identifier: MIT */
/* Steps that talk to a name server, in every way that a socket can be written to and read from. */
#include "deed.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>

#define WAIT_MS 5000

/* Bytes in hex. */
static size_t bytes_of(const char *hex, unsigned char *bytes, size_t most)
{
	size_t length = 0;
	unsigned byte;

	for (; length < most && sscanf(hex + 2 * length, "%2x", &byte) == 1; length++)
		bytes[length] = byte;
	return length;
}

static socklen_t end_of(struct sockaddr_storage *end, const char *text, int port)
{
	struct sockaddr_in6 *v6 = (void *)end;
	struct sockaddr_in *v4 = (void *)end;

	memset(end, 0, sizeof(*end));
	if (strchr(text, ':')) {
		v6->sin6_family = AF_INET6;
		v6->sin6_port = htons(port);
		inet_pton(AF_INET6, text, &v6->sin6_addr);
		return sizeof(*v6);
	}
	v4->sin_family = AF_INET;
	v4->sin_port = htons(port);
	inet_pton(AF_INET, text, &v4->sin_addr);
	return sizeof(*v4);
}

static unsigned char sent[2][8192], got[2][4096];

/* What all ways of sending and receiving are given: two pieces of one message, so that both are needed. */
static struct iovec pieces[2];
static struct msghdr message = {.msg_iov = pieces, .msg_iovlen = 2};

static void cut_in_two(unsigned char *bytes, size_t first, size_t length)
{
	pieces[0] = (struct iovec){bytes, first};
	pieces[1] = (struct iovec){bytes + first, length - first};
}

/* socket, way, hex; for `to` ways an address and a port */
STEP(send_bytes)
{
	int fd = number(count, args, 0, -1);
	const char *way = args[1];
	struct sockaddr_storage end;
	size_t length = bytes_of(args[2], sent[0], sizeof(sent[0]));
	socklen_t end_length = count > 4 ? end_of(&end, args[3], number(count, args, 4, 53)) : 0;

	cut_in_two(sent[0], 2, length);
	message.msg_name = end_length ? &end : NULL;
	message.msg_namelen = end_length;
	if (!strcmp(way, "write"))
		return kernel_result(write(fd, sent[0], length));
	if (!strcmp(way, "writev"))
		return kernel_result(writev(fd, pieces, 2));
	if (!strcmp(way, "sendmsg"))
		return kernel_result(sendmsg(fd, &message, 0));
	return kernel_result(sendto(fd, sent[0], length, 0, end_length ? (void *)&end : NULL, end_length));
}

/* socket, hex, hex: two messages by one call */
STEP(send_two)
{
	struct iovec each[2] = {{sent[0], bytes_of(args[1], sent[0], sizeof(sent[0]))},
				{sent[1], bytes_of(args[2], sent[1], sizeof(sent[1]))}};
	struct mmsghdr both[2] = {{.msg_hdr = {.msg_iov = &each[0], .msg_iovlen = 1}},
				  {.msg_hdr = {.msg_iov = &each[1], .msg_iovlen = 1}}};

	return kernel_result(sendmmsg(number(count, args, 0, -1), both, 2, 0));
}

static void wait_for(int fd)
{
	struct pollfd ready = {.fd = fd, .events = POLLIN};

	if (poll(&ready, 1, WAIT_MS) != 1)
		give_up("nothing comes");
}

/* socket, way: a message, after it is there; `from` asks for the sender too, `peek` leaves it there first */
STEP(receive_answer)
{
	int fd = number(count, args, 0, -1);
	const char *way = args[1];
	struct sockaddr_storage end;
	socklen_t end_length = sizeof(end);

	wait_for(fd);
	cut_in_two(got[0], 5, sizeof(got[0]));
	message.msg_name = NULL;
	message.msg_namelen = 0;
	if (!strcmp(way, "peek"))
		recv(fd, got[0], sizeof(got[0]), MSG_PEEK);
	if (!strcmp(way, "read"))
		return kernel_result(read(fd, got[0], sizeof(got[0])));
	if (!strcmp(way, "readv"))
		return kernel_result(readv(fd, pieces, 2));
	if (!strcmp(way, "recvmsg"))
		return kernel_result(recvmsg(fd, &message, 0));
	if (!strcmp(way, "from"))
		return kernel_result(recvfrom(fd, got[0], sizeof(got[0]), 0, (void *)&end, &end_length));
	return kernel_result(recvfrom(fd, got[0], sizeof(got[0]), 0, NULL, NULL));
}

/* socket: two messages by one call */
STEP(receive_two)
{
	int fd = number(count, args, 0, -1), seen = 0;
	struct iovec each[2] = {{got[0], sizeof(got[0])}, {got[1], sizeof(got[1])}};
	struct mmsghdr both[2] = {{.msg_hdr = {.msg_iov = &each[0], .msg_iovlen = 1}},
				  {.msg_hdr = {.msg_iov = &each[1], .msg_iovlen = 1}}};

	/* Both are there at once only if the second is waited for: it is asked for alone otherwise. */
	wait_for(fd);
	usleep(200000);
	seen = recvmmsg(fd, both, 2, MSG_DONTWAIT, NULL);
	return kernel_result(seen);
}

/* Memory that 32-bit pointers reach. */
static unsigned char *low_memory(void)
{
	unsigned char *low =
		mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (low == MAP_FAILED)
		give_up("memory below 4 GiB");
	return low;
}

static long call32(long call, long first, long second, long third)
{
	long result;

	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(call), "b"(first), "c"(second), "d"(third), "S"(0), "D"(0)
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

struct narrow_iovec {
	uint32_t base, length;
};
struct narrow_msghdr {
	uint32_t name, name_length, vectors, count, control, control_length, flags;
};

/* socket, way, hex: by a 32-bit call */
STEP(send_32)
{
	int fd = number(count, args, 0, -1);
	unsigned char *low = low_memory();
	size_t length = bytes_of(args[2], low + 4096, 4096);
	uint32_t *words = (void *)low;
	struct narrow_iovec *parts = (void *)(low + 256);
	struct narrow_msghdr *head = (void *)(low + 512);

	parts[0] = (struct narrow_iovec){(uintptr_t)low + 4096, 2};
	parts[1] = (struct narrow_iovec){(uintptr_t)low + 4098, length - 2};
	*head = (struct narrow_msghdr){.vectors = (uintptr_t)parts, .count = 2};
	words[0] = fd, words[1] = (uintptr_t)low + 4096, words[2] = length, words[3] = 0;
	if (!strcmp(args[1], "write"))
		return call32(4, fd, (uintptr_t)low + 4096, length);
	if (!strcmp(args[1], "writev"))
		return call32(146, fd, (uintptr_t)parts, 2);
	if (!strcmp(args[1], "sendmsg"))
		return call32(370, fd, (uintptr_t)head, 0);
	return call32(102, 9, (uintptr_t)words, 0); /* socketcall: send */
}

/* socket: read by a 32-bit call */
STEP(receive_32)
{
	int fd = number(count, args, 0, -1);

	wait_for(fd);
	return call32(3, fd, (uintptr_t)low_memory(), 4096);
}
