/* SPDX-License-Identifier: MIT */
/* Steps that make memory, files in memory, and descriptors of processes. */
#include "deed.h"

#include <linux/io_uring.h>
#include <linux/userfaultfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>

#define PAGE 4096

/* protection, flags, bytes, descriptor: the address */
STEP(map)
{
	return kernel_result(syscall(SYS_mmap, NULL, number(count, args, 2, PAGE), number(count, args, 0, 0),
				     number(count, args, 1, MAP_PRIVATE | MAP_ANONYMOUS), number(count, args, 3, -1), 0));
}

/* address, protection, bytes */
STEP(protect)
{
	return kernel_result(
		syscall(SYS_mprotect, number(count, args, 0, 0), number(count, args, 2, PAGE), number(count, args, 1, 0)));
}

/* The same by pkey_mprotect, without a key. */
STEP(pkey_protect)
{
	return kernel_result(syscall(SYS_pkey_mprotect, number(count, args, 0, 0), number(count, args, 2, PAGE),
				     number(count, args, 1, 0), -1));
}

STEP(touch)
{
	*(volatile char *)number(count, args, 0, 0) = 1;
	return 0;
}

STEP(stack_page)
{
	char here;

	return (unsigned long)&here & -PAGE;
}

STEP(heap_page)
{
	return ((unsigned long)sbrk(3 * PAGE) + PAGE) & -PAGE;
}

/* A 32-bit call out of a 64-bit program. */
static long call32(long call, long first, long second, long third, long fourth, long fifth)
{
	long result;

	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(call), "b"(first), "c"(second), "d"(third), "S"(fourth), "D"(fifth)
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

/* protection: an anonymous page by mmap2; its address may look negative */
STEP(map32)
{
	long result = call32(192, 0, PAGE, number(count, args, 0, 0), MAP_PRIVATE | MAP_ANONYMOUS, -1);

	return result >= -4095 && result < 0 ? result : (long)(uint32_t)result;
}

/* The same by the old call, whose arguments stand in memory. */
STEP(map32_old)
{
	uint32_t *low = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	long result;

	if (low == MAP_FAILED)
		give_up("memory below 4 GiB");
	low[1] = PAGE, low[2] = number(count, args, 0, 0), low[3] = MAP_PRIVATE | MAP_ANONYMOUS, low[4] = -1;
	result = call32(90, (long)low, 0, 0, 0, 0);
	return result >= -4095 && result < 0 ? result : (long)(uint32_t)result;
}

STEP(protect32)
{
	return call32(125, number(count, args, 0, 0), PAGE, number(count, args, 1, 0), 0, 0);
}

STEP(pidfd_open)
{
	return kernel_result(syscall(SYS_pidfd_open, number(count, args, 0, 0), number(count, args, 1, 0)));
}

STEP(pidfd_open32)
{
	return call32(434, number(count, args, 0, 0), 0, 0, 0, 0);
}

/* pidfd, descriptor of the target */
STEP(pidfd_getfd)
{
	return kernel_result(syscall(SYS_pidfd_getfd, number(count, args, 0, -1), number(count, args, 1, -1), 0));
}

/* name, flags */
STEP(memfd_create)
{
	return kernel_result(syscall(SYS_memfd_create, args[0], number(count, args, 1, 0)));
}

STEP(memfd_secret)
{
	return kernel_result(syscall(447, number(count, args, 0, 0)));
}

STEP(userfaultfd)
{
	return kernel_result(syscall(SYS_userfaultfd, number(count, args, 0, 0)));
}

STEP(userfaultfd_device)
{
	int fd = open("/dev/userfaultfd", O_RDWR | O_CLOEXEC);

	if (fd < 0)
		give_up("/dev/userfaultfd");
	return kernel_result(ioctl(fd, USERFAULTFD_IOC_NEW, number(count, args, 0, 0)));
}

STEP(uring_setup)
{
	struct io_uring_params params = {.flags = number(count, args, 1, 0)};

	return kernel_result(syscall(SYS_io_uring_setup, number(count, args, 0, 1), &params));
}

STEP(nap)
{
	long milliseconds = number(count, args, 0, 1);
	const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};

	nanosleep(&time, NULL);
	return 0;
}

STEP(unlink_open)
{
	int fd = open(args[0], O_RDWR | O_CREAT, 0600);

	if (fd < 0 || write(fd, "x", 1) != 1 || unlink(args[0]))
		give_up(args[0]);
	return fd;
}

STEP(truncate)
{
	return kernel_result(ftruncate(number(count, args, 0, -1), number(count, args, 1, 0)));
}
