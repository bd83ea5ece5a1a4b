// SPDX-License-Identifier: MIT
#include "log.hpp"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>

#include <bpf/libbpf.h>

#include "fault.hpp"

namespace bee {

namespace {

constexpr std::size_t max_reason = 400;

thread_local LogCapture *listening = nullptr;

int print(libbpf_print_level level, const char *format, va_list arguments)
{
	if (!listening || level != LIBBPF_WARN)
		return 0;
	std::array<char, 1024> small{};
	va_list again;
	va_copy(again, arguments);
	const int length = vsnprintf(small.data(), small.size(), format, arguments);
	if (length >= static_cast<int>(small.size())) {
		// A verifier's log, up to 16 MB. What matters is its end.
		std::string large(static_cast<std::size_t>(length) + 1, '\0');
		(void)vsnprintf(large.data(), large.size(), format, again);
		large.pop_back();
		listening->hear(large);
	} else if (length > 0) {
		listening->hear(small.data());
	}
	va_end(again);
	return 0;
}

/** Cuts `text` behind the first `prefix`, if that is how it starts. */
bool strip(std::string_view &text, std::string_view prefix)
{
	if (!text.starts_with(prefix))
		return false;
	text.remove_prefix(prefix.size());
	return true;
}

std::string_view trim(std::string_view text)
{
	const std::size_t first = text.find_first_not_of(" \t\r\n");
	if (first == std::string_view::npos)
		return {};
	return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/** The last line that gives a reason; statistics, source lines ("; ...") and our own markers do
 * not. */
std::string_view last_words(std::string_view log)
{
	static constexpr std::array<std::string_view, 7> silent{
		"processed ", "verification time", "stack depth", "max_states", "-- ",
		";",          "mark_precise"};
	while (!log.empty()) {
		const std::size_t cut = log.find_last_of('\n');
		const std::string_view line =
			trim(cut == std::string_view::npos ? log : log.substr(cut + 1));
		log = cut == std::string_view::npos ? std::string_view{} : log.substr(0, cut);
		const bool skip = line.empty() ||
				  std::any_of(silent.begin(), silent.end(),
					      [&](auto start) { return line.starts_with(start); });
		if (!skip)
			return line;
	}
	return {};
}

std::string with_words(int error, std::string_view words)
{
	std::string text = describe(error);
	if (!words.empty())
		text.append(": ").append(words);
	if (text.size() > max_reason)
		text.resize(max_reason);
	return text;
}

} // namespace

LogCapture::LogCapture() : outer_(listening)
{
	[[maybe_unused]] static const libbpf_print_fn_t before = libbpf_set_print(print);
	listening = this;
}

LogCapture::~LogCapture()
{
	listening = outer_;
}

void LogCapture::hear(std::string_view message)
{
	strip(message, "libbpf: ");
	message = trim(message);
	if (!strip(message, "prog '")) {
		if (culprit_.empty() && !message.starts_with("failed to load object"))
			complaint_ = message;
		return;
	}
	const std::size_t quote = message.find('\'');
	const std::string_view name = message.substr(0, quote);
	if (name != culprit_) {
		culprit_ = name;
		complaint_.clear();
		verdict_.clear();
	}
	message.remove_prefix(std::min(message.size(), name.size()));
	strip(message, "': ");
	if (strip(message, "-- BEGIN PROG LOAD LOG --"))
		verdict_ = last_words(message);
	else if (complaint_.empty() && !message.starts_with("BPF program load failed") &&
		 !message.starts_with("failed to load: "))
		complaint_ = message;
}

std::string LogCapture::reason(int error) const
{
	return with_words(error, verdict_.empty() ? complaint_ : verdict_);
}

std::string verifier_reason(int error, std::string_view log)
{
	return with_words(error, last_words(log));
}

} // namespace bee
