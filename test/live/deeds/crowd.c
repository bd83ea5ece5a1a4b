/* SPDX-License-Identifier: MIT */
/* Many processes each of which does something in every pane. */
#include "deed.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>

/* To an address of this machine that is this one's alone, and to nobody there. */
static int send_to(uint32_t member)
{
	struct sockaddr_in there = {.sin_family = AF_INET,
				    .sin_port = htons(9),
				    .sin_addr.s_addr = htonl(INADDR_LOOPBACK + 256 + member)};
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	return sendto(fd, "", 1, 0, (struct sockaddr *)&there, sizeof(there)) == 1;
}

/* Arguments: how many, the number of the first. Each opens a file, sends a datagram to an address
 * of its own and maps memory that can be written and run. Returns how many could. */
STEP(crowd)
{
	long first = number(count, args, 1, 0), well = 0;

	for (long member = 0; member < number(count, args, 0, 1); member++) {
		pid_t child = fork();
		int status;

		if (child == 0)
			_exit(open("/dev/null", O_RDONLY) >= 0 && send_to(first + member) &&
					      mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
						   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED
				      ? 0
				      : 1);
		if (child < 0)
			give_up("fork");
		well += waitpid(child, &status, 0) == child && status == 0;
	}
	return well;
}
