// SPDX-License-Identifier: MIT
#include "capable.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bee {

namespace {

constexpr std::array<std::string_view, 27> variables{"TERM=",
						     "COLORTERM=",
						     "TERM_PROGRAM=",
						     "TERM_PROGRAM_VERSION=",
						     "NO_COLOR=",
						     "FORCE_COLOR=",
						     "COLUMNS=",
						     "LINES=",
						     "LANG=",
						     "LANGUAGE=",
						     "LC_",
						     "TZ=",
						     "HOME=",
						     "USER=",
						     "LOGNAME=",
						     "PATH=",
						     "PWD=",
						     "TMUX=",
						     "STY=",
						     "SSH_TTY=",
						     "XDG_CONFIG_HOME=",
						     "XDG_STATE_HOME=",
						     "XDG_RUNTIME_DIR=",
						     "BEE_TOP_LAUNCHER=",
						     "MALLOC_ARENA_MAX=",
						     "MALLOC_MMAP_THRESHOLD_=",
						     "MALLOC_TRIM_THRESHOLD_="};

bool begins_with_one(std::string_view text, const auto &beginnings)
{
	return std::ranges::any_of(beginnings, [text](std::string_view beginning) {
		return text.starts_with(beginning);
	});
}

} // namespace

const char *hand_on()
{
	__user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
	std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
	for (const unsigned capability : {CAP_BPF, CAP_PERFMON}) {
		__user_cap_data_struct &word = sets[capability / 32];
		word.permitted = word.inheritable = word.effective |= 1U << (capability % 32);
	}
	if (syscall(SYS_capset, &header, sets.data()))
		return "bee-start has other file capabilities than it can use: it takes `setcap "
		       "cap_bpf,cap_perfmon=ep`";
	for (const unsigned long capability : {CAP_BPF, CAP_PERFMON})
		if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0))
			return "the kernel hands on no capabilities here: bee-top needs sudo";
	// Filters of system calls may be set by who gains no rights any more.
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return "the kernel knows no no_new_privs";
	return nullptr;
}

char **kept_environment()
{
	static std::vector<char *> kept;
	for (char **entry = environ; *entry; entry++)
		if (begins_with_one(*entry, variables))
			kept.push_back(*entry);
	kept.push_back(nullptr);
	return kept.data();
}

} // namespace bee
