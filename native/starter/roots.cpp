// SPDX-License-Identifier: MIT
#include "roots.hpp"

#include <cstdlib>
#include <memory>
#include <string_view>

#include <dirent.h>
#include <sys/stat.h>

namespace bee {

namespace {

struct Free {
	void operator()(void *memory) const { std::free(memory); } // NOLINT: realpath's
};

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

} // namespace

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

std::string real(const char *path)
{
	const std::unique_ptr<char, Free> found(realpath(path, nullptr));
	return found ? found.get() : "";
}

} // namespace bee
