// SPDX-License-Identifier: MIT
#include "programs.hpp"

#include <algorithm>

namespace bee {

namespace {

Program::Role role_of(const bpf_program *program, std::string_view name, std::string_view hook)
{
	if (name == "dispatch")
		return Program::Role::dispatch;
	if (name == "whoami")
		return Program::Role::whoami;
	if (hook == "tick")
		return Program::Role::tick;
	if (std::string_view(bpf_program__section_name(program)).starts_with("iter"))
		return Program::Role::iterator;
	return hook == "sys_exit" ? Program::Role::handler : Program::Role::hook;
}

} // namespace

void Programs::read(const Object &object, const std::vector<Kind> &kinds,
		    const std::optional<std::vector<std::string>> &chosen)
{
	all_.clear();
	bpf_program *program = nullptr;
	bpf_object__for_each_program (program, object.get()) {
		Program entry;
		entry.name = bpf_program__name(program);
		entry.hook = entry.name;
		if (const Kind *kind = kind_of_program(kinds, entry.name)) {
			entry.kind = kind->name;
			entry.number = kind->number;
			entry.hook = entry.name.substr(kind->name.size() + 2);
			if (chosen &&
			    std::find(chosen->begin(), chosen->end(), kind->name) == chosen->end())
				entry.reason = "switched off";
		} else if (const std::size_t parted = entry.name.find("__");
			   parted != std::string::npos)
			entry.hook = entry.name.substr(parted + 2);
		entry.role = role_of(program, entry.name, entry.hook);
		all_.push_back(std::move(entry));
	}
}

void Programs::select(const Object &object)
{
	Program *dispatch = find("dispatch");
	if (dispatch && dispatch->reason)
		refuse_handlers("dispatch is not there: " + *dispatch->reason);
	const bool handlers = std::any_of(all_.begin(), all_.end(), [](const Program &program) {
		return program.role == Program::Role::handler && !program.reason;
	});
	if (dispatch && !handlers && !dispatch->reason)
		dispatch->reason = "no handler needs it";
	for (const Program &program : all_)
		bpf_program__set_autoload(
			bpf_object__find_program_by_name(object.get(), program.name.c_str()),
			!program.reason);
}

Program *Programs::find(std::string_view name)
{
	const auto found = std::find_if(all_.begin(), all_.end(), [&](const Program &program) {
		return program.name == name;
	});
	return found == all_.end() ? nullptr : &*found;
}

void Programs::refuse_handlers(const std::string &reason)
{
	for (Program &program : all_) {
		if (program.role != Program::Role::handler || program.reason)
			continue;
		program.attached = false;
		program.reason = reason;
	}
}

} // namespace bee
