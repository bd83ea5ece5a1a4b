// SPDX-License-Identifier: MIT
#include "arguments.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string_view>

namespace bee {

namespace {

bool refuse(Napi::Env env, const std::string &what)
{
	Napi::TypeError::New(env, "configure: " + what).ThrowAsJavaScriptException();
	return false;
}

/** False if an exception is pending: an option may be a getter, and a list a proxy. */
template <typename Key>
bool get(const Napi::Object &object, Key key, Napi::Value &value)
{
	value = object.Get(key);
	return !object.Env().IsExceptionPending();
}

struct Range {
	std::uint64_t from;
	std::uint64_t to;
};

template <typename Number>
bool read_number(const Napi::Value &value, const std::string &name, Range range, Number &number)
{
	const double found = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : NAN;
	const bool fits = found >= static_cast<double>(range.from) &&
			  found <= static_cast<double>(range.to) && found == std::floor(found);
	if (!fits)
		return refuse(value.Env(), name + " must be a whole number from " +
						   std::to_string(range.from) + " to " +
						   std::to_string(range.to));
	number = static_cast<Number>(found);
	return true;
}

bool read_flag(const Napi::Value &value, const std::string &name, bool &flag)
{
	if (!value.IsBoolean())
		return refuse(value.Env(), name + " must be a boolean");
	flag = value.As<Napi::Boolean>().Value();
	return true;
}

bool read_ring(const Napi::Value &value, const std::string &name, std::size_t &bytes)
{
	constexpr Range range{Settings::min_ring_bytes, Settings::max_ring_bytes};
	if (!read_number(value, name, range, bytes))
		return false;
	// So it is also a multiple of the page size, which is 64 KiB at most.
	if (!std::has_single_bit(bytes))
		return refuse(value.Env(), name + " must be a power of two from " +
						   std::to_string(range.from) + " to " +
						   std::to_string(range.to));
	return true;
}

bool read_list(const Napi::Value &value, const std::string &name, std::size_t longest,
	       Napi::Array &list)
{
	if (value.IsArray() && value.As<Napi::Array>().Length() <= longest) {
		list = value.As<Napi::Array>();
		return true;
	}
	return refuse(value.Env(),
		      name + " must be an array of at most " + std::to_string(longest));
}

bool read_ids(const Napi::Value &value, const std::string &name, Range range,
	      std::vector<std::uint32_t> &ids)
{
	Napi::Array list;
	if (!read_list(value, name, Settings::max_scope, list))
		return false;
	for (std::uint32_t index = 0; index < list.Length(); index++) {
		Napi::Value entry;
		ids.push_back(0);
		if (!get(list, index, entry) ||
		    !read_number(entry, name + "[" + std::to_string(index) + "]", range,
				 ids.back()))
			return false;
	}
	return true;
}

std::string not_a_kind(const std::string &option, std::uint32_t index,
		       const std::vector<std::string> &known)
{
	std::string names;
	for (const std::string &kind : known)
		names += (names.empty() ? "" : ", ") + kind;
	return option + "[" + std::to_string(index) + "] must be one of " + names;
}

bool read_kinds(const Napi::Value &value, const std::string &option,
		const std::vector<std::string> &known, std::vector<std::string> &kinds)
{
	Napi::Array list;
	if (!read_list(value, option, known.size(), list))
		return false;
	for (std::uint32_t index = 0; index < list.Length(); index++) {
		Napi::Value entry;
		if (!get(list, index, entry))
			return false;
		const std::string name =
			entry.IsString() ? entry.As<Napi::String>().Utf8Value() : "";
		if (std::find(known.begin(), known.end(), name) == known.end())
			return refuse(value.Env(), not_a_kind(option, index, known));
		kinds.push_back(name);
	}
	return true;
}

/** How many there must be is known when the object is loaded. */
bool read_bytes(const Napi::Value &value, const std::string &name, std::vector<std::byte> &bytes)
{
	if (!value.IsTypedArray() ||
	    value.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array)
		return refuse(value.Env(), name + " must be a Uint8Array");
	const auto given = value.As<Napi::Uint8Array>();
	const auto *from = reinterpret_cast<const std::byte *>(given.Data());
	bytes.assign(from, from + given.ByteLength());
	return true;
}

bool read_option(const std::string &name, const Napi::Value &value,
		 const std::vector<std::string> &kinds, Settings &settings)
{
	if (name == "kinds")
		return read_kinds(value, name, kinds, settings.kinds.emplace());
	if (name == "learnt")
		return read_kinds(value, name, kinds, settings.learnt);
	if (name == "pids")
		return read_ids(value, name, {1, Settings::max_pid}, settings.pids);
	if (name == "uids")
		return read_ids(value, name, {0, Settings::max_uid}, settings.uids);
	if (name == "vitalBytes")
		return read_ring(value, name, settings.vital_bytes);
	if (name == "bulkBytes")
		return read_ring(value, name, settings.bulk_bytes);
	if (name == "queueBytes")
		return read_number(value, name,
				   {Settings::min_queue_bytes, Settings::max_queue_bytes},
				   settings.queue_bytes);
	if (name == "backlogBytes")
		return read_number(value, name, {0, Settings::max_queue_bytes},
				   settings.backlog_bytes);
	if (name == "lowLatency")
		return read_flag(value, name, settings.low_latency);
	if (name == "measureLatency")
		return read_flag(value, name, settings.measure_latency);
	if (name == "sensitive")
		return read_bytes(value, name, settings.sensitive);
	if (name == "environment")
		return read_bytes(value, name, settings.environment);
	return read_number(value, name, {1, Settings::max_drain_every_ms}, settings.drain_every_ms);
}

} // namespace

bool read_settings(const Napi::Value &argument, const std::vector<std::string> &kinds,
		   Settings &settings)
{
	static constexpr std::array<const char *, 13> names{
		"kinds",      "learnt",         "pids",         "uids",      "vitalBytes",
		"bulkBytes",  "queueBytes",     "backlogBytes", "sensitive", "environment",
		"lowLatency", "measureLatency", "drainEveryMs"};
	const Napi::Env env = argument.Env();
	if (!argument.IsObject())
		return refuse(env, "options must be an object");
	const auto options = argument.As<Napi::Object>();
	const Napi::Array given = options.GetPropertyNames();
	if (env.IsExceptionPending())
		return false;
	for (std::uint32_t index = 0; index < given.Length(); index++) {
		Napi::Value name;
		if (!get(given, index, name))
			return false;
		const std::string text = name.ToString();
		if (std::find(names.begin(), names.end(), std::string_view(text)) == names.end())
			return refuse(env, "there is no option " + text);
	}
	for (const char *name : names) {
		Napi::Value value;
		if (!get(options, name, value))
			return false;
		if (!value.IsUndefined() && !read_option(name, value, kinds, settings))
			return false;
	}
	return true;
}

bool read_becoming(const Napi::Value &argument, std::optional<Becoming> &becoming)
{
	if (argument.IsUndefined())
		return true;
	const auto is_id = [](const Napi::Value &value) {
		const double id = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : -1;
		return id >= 0 && id <= Settings::max_uid && id == std::floor(id);
	};
	const auto read = [&is_id](const Napi::Value &from, Becoming &who) {
		Napi::Value uid;
		Napi::Value gid;
		Napi::Value groups;
		if (!from.IsObject() || !get(from.As<Napi::Object>(), "uid", uid) ||
		    !get(from.As<Napi::Object>(), "gid", gid) ||
		    !get(from.As<Napi::Object>(), "groups", groups) || !is_id(uid) || !is_id(gid) ||
		    !groups.IsArray())
			return false;
		who.uid = uid.As<Napi::Number>().Uint32Value();
		who.gid = gid.As<Napi::Number>().Uint32Value();
		const auto list = groups.As<Napi::Array>();
		for (std::uint32_t index = 0; index < list.Length(); index++) {
			Napi::Value group;
			if (!get(list, index, group) || !is_id(group))
				return false;
			who.groups.push_back(group.As<Napi::Number>().Uint32Value());
		}
		return true;
	};
	const Napi::Env env = argument.Env();
	if (read(argument, becoming.emplace()))
		return true;
	if (!env.IsExceptionPending())
		Napi::TypeError::New(env, "dropPrivileges: takes nothing, or {uid, gid, groups} of "
					  "whole numbers")
			.ThrowAsJavaScriptException();
	return false;
}

} // namespace bee
