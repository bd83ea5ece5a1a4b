// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace bee {

/**
 * Listens to libbpf on this thread while it lives. libbpf prints through one function for the whole
 * process, so that function is ours from the first capture on, hands each message to the capture of
 * the thread that caused it, and drops what nobody listens to: a line on stderr would tear the
 * screen.
 */
class LogCapture {
public:
	LogCapture();
	LogCapture(const LogCapture &) = delete;
	LogCapture &operator=(const LogCapture &) = delete;
	~LogCapture();

	/** The program that libbpf complained about last, empty if none. */
	const std::string &culprit() const { return culprit_; }

	/** Error number and the line that says most, at most 400 bytes. */
	std::string reason(int error) const;

	void hear(std::string_view message);

private:
	LogCapture *outer_;
	std::string culprit_;
	std::string complaint_; // first words about the culprit, or the last ones about no program
	std::string verdict_;   // the verifier's last words
};

/** The same for a program whose log is at hand. */
std::string verifier_reason(int error, std::string_view log);

} // namespace bee
