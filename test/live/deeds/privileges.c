/* SPDX-License-Identifier: MIT */
/* Steps that change what a process is: its users, rights, namespaces, root and name. */
#include "deed.h"

#include <linux/bpf.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>

/* Any call by its number. */
STEP(sys)
{
	return kernel_result(syscall(number(count, args, 0, -1), number(count, args, 1, 0), number(count, args, 2, 0),
				     number(count, args, 3, 0), number(count, args, 4, 0), number(count, args, 5, 0)));
}

/* The same as a 32-bit program makes it. */
STEP(sys32)
{
	long result;

	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(number(count, args, 0, -1)), "b"(number(count, args, 1, 0)), "c"(number(count, args, 2, 0)),
		       "d"(number(count, args, 3, 0)), "S"(number(count, args, 4, 0))
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

STEP(set_name)
{
	return kernel_result(prctl(PR_SET_NAME, args[0]));
}

/* A filter that lets everything pass. */
STEP(seccomp_allow)
{
	struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	struct sock_fprog program = {1, &allow};

	return kernel_result(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, number(count, args, 0, 0), &program));
}

/* Permitted and effective become this set, of the first 32 capabilities. */
STEP(capset)
{
	struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
	struct __user_cap_data_struct sets[2] = {};

	sets[0].permitted = sets[0].effective = number(count, args, 0, 0);
	return kernel_result(syscall(SYS_capset, &header, sets));
}

STEP(setgroups)
{
	gid_t groups[8];
	int index = 0;

	for (; index < count && index < 8; index++)
		groups[index] = number(count, args, index, 0);
	return kernel_result(syscall(SYS_setgroups, index, groups));
}

/* A mount namespace of its own, in which `args[0]` is a mount point; then that becomes the root. */
STEP(pivot_root)
{
	if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
	    mount("new", args[0], "tmpfs", 0, NULL) || chdir(args[0]) || mkdir("old", 0700))
		give_up(args[0]);
	return kernel_result(syscall(SYS_pivot_root, ".", "old"));
}

static long child_ends(long child)
{
	if (!child)
		_exit(0);
	waitpid(child, NULL, __WALL);
	return kernel_result(child);
}

/* Not the C library's, which clones. */
STEP(sys_fork)
{
	return child_ends(syscall(SYS_fork));
}

STEP(clone)
{
	return child_ends(syscall(SYS_clone, number(count, args, 0, 0) | SIGCHLD, 0, 0, 0, 0));
}

STEP(clone3)
{
	struct clone_args how = {.flags = number(count, args, 0, 0), .exit_signal = SIGCHLD};

	return child_ends(syscall(SYS_clone3, &how, sizeof(how)));
}

STEP(fork32)
{
	long child;

	asm volatile("int $0x80" : "=a"(child) : "a"(2) : "memory", "r8", "r9", "r10", "r11");
	return child_ends(child);
}

/* Descriptor, the one it becomes, then a program and its arguments. */
STEP(exec_on)
{
	extern char **environ;

	if (dup2(number(count, args, 0, -1), number(count, args, 1, 0)) < 0)
		give_up("dup2");
	return kernel_result(execve(args[2], args + 3, environ));
}

/* Copies a program and gives the copy a mode and an owner. */
STEP(copy_program)
{
	int from = open(args[0], O_RDONLY), to = open(args[1], O_WRONLY | O_CREAT | O_TRUNC, 0700);
	char bytes[65536];
	ssize_t length;

	if (from < 0 || to < 0)
		give_up(args[1]);
	while ((length = read(from, bytes, sizeof(bytes))) > 0)
		if (write(to, bytes, length) != length)
			give_up(args[1]);
	if (fchown(to, number(count, args, 3, 0), number(count, args, 3, 0)) || fchmod(to, number(count, args, 2, 0755)))
		give_up(args[1]);
	close(from);
	return kernel_result(close(to));
}

/* Gives a program this set of permitted capabilities, effective at once. */
STEP(file_capabilities)
{
	struct vfs_cap_data data = {.magic_etc = VFS_CAP_REVISION_2 | VFS_CAP_FLAGS_EFFECTIVE};

	data.data[0].permitted = number(count, args, 1, 0);
	return kernel_result(setxattr(args[0], "security.capability", &data, sizeof(data), 0));
}

/* A user namespace of its own in which this user is root; its capabilities are given up but for this set. */
STEP(root_inside)
{
	long user = geteuid();
	int fd;

	if (unshare(CLONE_NEWUSER) || (fd = open("/proc/self/uid_map", O_WRONLY)) < 0 || dprintf(fd, "0 %ld 1", user) < 0)
		give_up("uid_map");
	close(fd);
	return step_capset(count, args);
}

/* Opens a program, removes it and runs what is open. */
STEP(exec_removed)
{
	extern char **environ;
	int fd = open(args[0], O_RDONLY | O_CLOEXEC);
	char *argv[] = {"removed", NULL};

	if (fd < 0 || unlink(args[0]))
		give_up(args[0]);
	return kernel_result(syscall(SYS_execveat, fd, "", argv, environ, AT_EMPTY_PATH));
}

/* A hard link. */
STEP(second_name)
{
	return kernel_result(link(args[0], args[1]));
}

/* An overlay of a folder's `lower` and `upper` on its `merged`, in a mount namespace of its own. */
STEP(overlay)
{
	char options[1024];

	if (chdir(args[0]) || mkdir("upper", 0755) || mkdir("work", 0755) || mkdir("merged", 0755))
		give_up(args[0]);
	if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
	    mount("scratch", "upper", "tmpfs", 0, NULL) || mkdir("upper/upper", 0755) || mkdir("upper/work", 0755))
		give_up("tmpfs");
	snprintf(options, sizeof(options), "lowerdir=%s/lower,upperdir=%s/upper/upper,workdir=%s/upper/work", args[0], args[0],
		 args[0]);
	return kernel_result(mount("overlay", "merged", "overlay", 0, options));
}

/* A child of this user that waits to be killed. */
STEP(sleeper)
{
	int gate[2], child;
	char byte;

	if (pipe(gate))
		give_up("pipe");
	child = fork();
	if (!child) {
		long user = number(count, args, 0, 0), caught = number(count, args, 1, 0);

		if (syscall(SYS_setresuid, user, user, user) || (caught && signal(caught, SIG_IGN) == SIG_ERR))
			_exit(1);
		close(gate[0]);
		if (write(gate[1], "", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	close(gate[1]);
	if (read(gate[0], &byte, 1) != 1)
		give_up("sleeper");
	close(gate[0]);
	return child;
}

STEP(signal_to)
{
	return kernel_result(kill(number(count, args, 0, 0), number(count, args, 1, 0)));
}

/* So often to another process, which ignores it. */
STEP(storm)
{
	for (long left = number(count, args, 2, 1); left > 0; left--)
		kill(number(count, args, 0, 0), number(count, args, 1, 0));
	return 0;
}

/* Sends itself a signal that is caught, by the kernel's clock too. */
static volatile sig_atomic_t caught;

static void on_signal(int signal __attribute__((unused)))
{
	caught++;
}

STEP(caught)
{
	signal(number(count, args, 0, 0), on_signal);
	raise(number(count, args, 0, 0));
	return caught;
}

/* Touches address 8; run it in a child. */
STEP(fault)
{
	const struct rlimit none = {0, 0};

	setrlimit(RLIMIT_CORE, &none);
	*(volatile int *)8 = 1;
	return 0;
}

/* What getrusage says of all ended children. */
STEP(usage)
{
	struct rusage usage;

	if (getrusage(RUSAGE_CHILDREN, &usage))
		give_up("getrusage");
	fact("user", "%lld", usage.ru_utime.tv_sec * 1000000000LL + usage.ru_utime.tv_usec * 1000LL);
	fact("system", "%lld", usage.ru_stime.tv_sec * 1000000000LL + usage.ru_stime.tv_usec * 1000LL);
	fact("minor", "%ld", usage.ru_minflt);
	fact("major", "%ld", usage.ru_majflt);
	fact("voluntary", "%ld", usage.ru_nvcsw);
	fact("involuntary", "%ld", usage.ru_nivcsw);
	return 0;
}

/* Writes so many bytes into a pipe and reads them again. */
STEP(pipe_bytes)
{
	long left = number(count, args, 0, 1);
	char bytes[4096] = {};
	int gate[2];

	if (pipe(gate))
		give_up("pipe");
	for (; left > 0; left -= sizeof(bytes))
		if (write(gate[1], bytes, sizeof(bytes)) != sizeof(bytes) || read(gate[0], bytes, sizeof(bytes)) != sizeof(bytes))
			give_up("pipe");
	return 0;
}

static long bpf_call(int command, union bpf_attr *attributes)
{
	return syscall(SYS_bpf, command, attributes, sizeof(*attributes));
}

/* The struct creds of bpf/kinds/creds.h. */
struct known_creds {
	uint64_t permitted, effective, inheritable, ambient, user_namespace;
	uint32_t uid, euid, suid, fsuid, gid, egid, sgid, fsgid, groups, level;
};

/*
 * Makes the monitor believe that this process was such a user without capabilities a moment ago: to it this looks as if somebody
 * had written into the kernel's memory since.
 */
STEP(was_user)
{
	union bpf_attr next = {}, attributes;
	struct bpf_map_info info;
	struct known_creds creds;
	int self = syscall(SYS_pidfd_open, getpid(), 0), map;
	long changed = 0;

	for (; !bpf_call(BPF_MAP_GET_NEXT_ID, &next); next.start_id = next.next_id) {
		attributes = (union bpf_attr){.map_id = next.next_id};
		map = bpf_call(BPF_MAP_GET_FD_BY_ID, &attributes);
		if (map < 0)
			continue;
		memset(&info, 0, sizeof(info));
		attributes = (union bpf_attr){.info = {map, sizeof(info), (uintptr_t)&info}};
		if (!bpf_call(BPF_OBJ_GET_INFO_BY_FD, &attributes) && !strcmp(info.name, "creds_known") &&
		    info.value_size == sizeof(creds)) {
			attributes = (union bpf_attr){.map_fd = map, .key = (uintptr_t)&self, .value = (uintptr_t)&creds};
			if (!bpf_call(BPF_MAP_LOOKUP_ELEM, &attributes)) {
				creds.permitted = creds.effective = 0;
				creds.uid = creds.euid = creds.suid = creds.fsuid = number(count, args, 0, 1000);
				attributes = (union bpf_attr){.map_fd = map, .key = (uintptr_t)&self, .value = (uintptr_t)&creds};
				changed += !bpf_call(BPF_MAP_UPDATE_ELEM, &attributes);
			}
		}
		close(map);
	}
	close(self);
	return changed;
}
