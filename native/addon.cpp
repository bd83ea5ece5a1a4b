// SPDX-License-Identifier: MIT
// The surface that JavaScript sees, and nothing else: arguments in, errors and plain objects out.
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <napi.h>

#include "ahead.hpp"
#include "arguments.hpp"
#include "clock.hpp"
#include "helper.hpp"
#include "memory.hpp"
#include "privileges.hpp"
#include "session.hpp"

namespace {

/** An Error with `code`, such as 'EPERM'. */
void raise(Napi::Env env, const bee::Fault &fault)
{
	Napi::Error error = Napi::Error::New(env, fault.what);
	error.Set("code", Napi::String::New(env, bee::symbol(fault.error)));
	error.ThrowAsJavaScriptException();
}

template <typename Number>
void set(Napi::Object &object, const char *name, Number value)
{
	object.Set(name, Napi::Number::New(object.Env(), static_cast<double>(value)));
}

/** A call that fails is the environment's matter: an exception waits in it, or it ends. */
void call_in_loop(Napi::Env env, Napi::Function function, std::nullptr_t * /*context*/,
		  void * /*data*/)
{
	napi_value undefined = nullptr;
	if (env && napi_get_undefined(env, &undefined) == napi_ok)
		(void)napi_call_function(env, undefined, function, 0, nullptr, nullptr);
}
using LoopCall = Napi::TypedThreadSafeFunction<std::nullptr_t, void, call_in_loop>;

class SessionObject : public Napi::ObjectWrap<SessionObject> {
public:
	explicit SessionObject(const Napi::CallbackInfo &call) : ObjectWrap(call)
	{
		// The environment (a worker, or the process) may end before the collector finds
		// this object.
		napi_add_env_cleanup_hook(Env(), end, this);
	}
	SessionObject(const SessionObject &) = delete;
	SessionObject &operator=(const SessionObject &) = delete;
	~SessionObject() override
	{
		napi_remove_env_cleanup_hook(Env(), end, this);
		end(this);
	}

	static Napi::Function define(Napi::Env env)
	{
		return DefineClass(env, "Session",
				   {InstanceMethod<&SessionObject::configure>("configure"),
				    InstanceMethod<&SessionObject::begin>("begin"),
				    InstanceMethod<&SessionObject::loading>("loading"),
				    InstanceMethod<&SessionObject::load>("load"),
				    InstanceMethod<&SessionObject::take>("take"),
				    InstanceMethod<&SessionObject::on_arrival>("onArrival"),
				    InstanceMethod<&SessionObject::await_arrival>("awaitArrival"),
				    InstanceMethod<&SessionObject::counters>("counters"),
				    InstanceMethod<&SessionObject::programs>("programs"),
				    InstanceMethod<&SessionObject::statistics>("statistics"),
				    InstanceMethod<&SessionObject::program_runs>("programRuns"),
				    InstanceMethod<&SessionObject::latencies>("latencies"),
				    InstanceMethod<&SessionObject::close>("close")});
	}

private:
	/** In this order: nobody else calls what is given up. */
	static void end(void *object)
	{
		auto *self = static_cast<SessionObject *>(object);
		self->session_.close();
		if (self->arrival_)
			self->arrival_->Abort();
		self->arrival_.reset();
	}

	void configure(const Napi::CallbackInfo &call)
	{
		std::vector<std::string> kinds;
		bee::Settings settings;
		if (bee::Outcome fault = session_.kinds(kinds))
			return raise(call.Env(), *fault);
		if (!bee::read_settings(call[0], kinds, settings))
			return;
		if (bee::Outcome fault = session_.configure(std::move(settings)))
			raise(call.Env(), *fault);
	}

	void begin(const Napi::CallbackInfo &call)
	{
		if (bee::Outcome fault = session_.begin())
			raise(call.Env(), *fault);
	}

	Napi::Value loading(const Napi::CallbackInfo &call)
	{
		return Napi::Boolean::New(call.Env(), session_.loading());
	}

	void load(const Napi::CallbackInfo &call)
	{
		if (bee::Outcome fault = session_.load())
			raise(call.Env(), *fault);
	}

	Napi::Value take(const Napi::CallbackInfo &call)
	{
		const bool bytes =
			call[0].IsTypedArray() &&
			call[0].As<Napi::TypedArray>().TypedArrayType() == napi_uint8_array;
		if (!bytes ||
		    call[0].As<Napi::Uint8Array>().ByteLength() < bee::Queue::chunk_bytes) {
			Napi::TypeError::New(call.Env(),
					     "take: into must be a Uint8Array of at least " +
						     std::to_string(bee::Queue::chunk_bytes) +
						     " bytes")
				.ThrowAsJavaScriptException();
			return {};
		}
		auto into = call[0].As<Napi::Uint8Array>();
		const std::size_t taken = session_.take(
			{reinterpret_cast<std::byte *>(into.Data()), into.ByteLength()});
		return Napi::Number::New(call.Env(), static_cast<double>(taken));
	}

	/** The function is called in the event loop, which it does not keep alive. */
	void on_arrival(const Napi::CallbackInfo &call)
	{
		if (!call[0].IsFunction()) {
			Napi::TypeError::New(call.Env(), "onArrival: call must be a function")
				.ThrowAsJavaScriptException();
			return;
		}
		if (arrival_)
			return raise(call.Env(),
				     {EALREADY, "onArrival: there is a function already"});
		arrival_ = LoopCall::New(call.Env(), call[0].As<Napi::Function>(), "bee-arrival", 0,
					 1);
		arrival_->Unref(call.Env());
		session_.on_arrival([this] { arrival_->NonBlockingCall(); });
	}

	void await_arrival(const Napi::CallbackInfo &call)
	{
		if (!arrival_)
			return raise(call.Env(),
				     {EINVAL, "awaitArrival: there is no function to call"});
		session_.await_arrival();
	}

	Napi::Value counters(const Napi::CallbackInfo &call)
	{
		const bee::Counters now = session_.counters();
		Napi::Object kinds = Napi::Object::New(call.Env());
		for (const bee::CountTable::Row &row : now.kernel.rows) {
			Napi::Object counts = Napi::Object::New(call.Env());
			for (std::size_t column = 0; column < row.values.size(); column++)
				set(counts, now.kernel.columns[column].c_str(), row.values[column]);
			kinds.Set(row.kind, counts);
		}
		Napi::Object result = Napi::Object::New(call.Env());
		result.Set("kinds", kinds);
		set(result, "received", now.drain.received);
		set(result, "receivedBytes", now.drain.received_bytes);
		set(result, "malformed", now.drain.malformed);
		set(result, "snapshot", now.snapshot);
		set(result, "queuedBytes", now.queued_bytes);
		set(result, "queuePeakBytes", now.queue_peak_bytes);
		set(result, "vitalFill", now.vital_fill);
		set(result, "bulkFill", now.bulk_fill);
		set(result, "vitalPeak", now.drain.vital_peak);
		set(result, "bulkPeak", now.drain.bulk_peak);
		set(result, "drainCpuNs", now.drain.cpu_ns);
		set(result, "wakeups", now.drain.wakeups);
		set(result, "backlogBytes", now.drain.backlog);
		set(result, "backlogPeakBytes", now.drain.backlog_peak);
		return result;
	}

	Napi::Value programs(const Napi::CallbackInfo &call)
	{
		const Napi::Env env = call.Env();
		std::vector<bee::Program> programs;
		if (bee::Outcome fault = session_.programs(programs)) {
			raise(env, *fault);
			return {};
		}
		const auto text_or_null = [env](const std::string &text) -> Napi::Value {
			return text.empty() ? env.Null() : Napi::String::New(env, text);
		};
		Napi::Array result = Napi::Array::New(env);
		for (const bee::Program &program : programs) {
			Napi::Object entry = Napi::Object::New(env);
			entry.Set("name", program.name);
			entry.Set("kind", text_or_null(program.kind));
			Napi::Array serves = Napi::Array::New(env);
			for (const std::string &kind : program.serves)
				serves.Set(serves.Length(), kind);
			entry.Set("serves", serves);
			entry.Set("hook", program.hook);
			entry.Set("attached", Napi::Boolean::New(env, program.attached));
			entry.Set("reason", text_or_null(program.reason.value_or("")));
			result.Set(result.Length(), entry);
		}
		return result;
	}

	void statistics(const Napi::CallbackInfo &call)
	{
		if (!call[0].IsBoolean()) {
			Napi::TypeError::New(call.Env(), "statistics: on must be a boolean")
				.ThrowAsJavaScriptException();
			return;
		}
		if (bee::Outcome fault = session_.statistics(call[0].As<Napi::Boolean>().Value()))
			raise(call.Env(), *fault);
	}

	Napi::Value program_runs(const Napi::CallbackInfo &call)
	{
		const Napi::Env env = call.Env();
		std::vector<bee::ProgramRuns> programs;
		if (bee::Outcome fault = session_.program_runs(programs)) {
			raise(env, *fault);
			return {};
		}
		Napi::Array result = Napi::Array::New(env);
		for (const bee::ProgramRuns &program : programs) {
			Napi::Object entry = Napi::Object::New(env);
			entry.Set("name", program.name);
			set(entry, "runs", program.runs);
			set(entry, "ns", program.ns);
			result.Set(result.Length(), entry);
		}
		return result;
	}

	/** By ring, pairs: the least of a bucket in ns, how many records fell into it. */
	Napi::Value latencies(const Napi::CallbackInfo &call)
	{
		const auto pairs = [&call](const bee::Latency *latency) {
			Napi::Array list = Napi::Array::New(call.Env());
			for (std::size_t bucket = 0; latency && bucket < bee::Latency::buckets;
			     bucket++) {
				const std::uint64_t count = latency->count(bucket);
				if (!count)
					continue;
				Napi::Array pair = Napi::Array::New(call.Env(), 2);
				pair.Set(0U, static_cast<double>(bee::Latency::least(bucket)));
				pair.Set(1U, static_cast<double>(count));
				list.Set(list.Length(), pair);
			}
			return list;
		};
		const bee::Drain *drain = session_.drain();
		Napi::Object result = Napi::Object::New(call.Env());
		result.Set("vital", pairs(drain ? &drain->vital_latency() : nullptr));
		result.Set("bulk", pairs(drain ? &drain->bulk_latency() : nullptr));
		return result;
	}

	void close(const Napi::CallbackInfo & /*call*/) { end(this); }

	std::optional<LoopCall> arrival_; // outlives whoever calls it
	bee::Session session_;
};

Napi::Value clock(const Napi::CallbackInfo &call)
{
	const bee::ClockPair pair = bee::read_clocks();
	Napi::Object result = Napi::Object::New(call.Env());
	result.Set("boot", Napi::BigInt::New(call.Env(), pair.boot));
	result.Set("wall", Napi::BigInt::New(call.Env(), pair.wall));
	return result;
}

void give_back(const Napi::CallbackInfo & /*call*/)
{
	bee::give_back_memory();
}

void load_ahead(const Napi::CallbackInfo & /*call*/)
{
	bee::begin_ahead();
}

/** `{uid, gid, groups}`, or nothing: then user and groups stay. */
void drop_privileges(const Napi::CallbackInfo &call)
{
	std::optional<bee::Becoming> becoming;
	if (!bee::read_becoming(call[0], becoming))
		return;
	if (bee::Outcome fault = bee::drop_privileges(becoming))
		raise(call.Env(), *fault);
}

/** The helper's program and what it may open; returns the descriptor that it is asked on. */
Napi::Value start_helper(const Napi::CallbackInfo &call)
{
	std::vector<std::string> words;
	for (std::size_t at = 0; at < call.Length(); at++)
		words.push_back(call[at].ToString().Utf8Value());
	if (words.empty()) {
		raise(call.Env(), {EINVAL, "startHelper: which program?"});
		return {};
	}
	bee::Descriptor socket;
	if (bee::Outcome fault =
		    bee::start_helper(words.front(), {words.begin() + 1, words.end()}, socket)) {
		raise(call.Env(), *fault);
		return {};
	}
	return Napi::Number::New(call.Env(), socket.release());
}

/** The descriptor of start_helper and a request; returns that of what was opened. */
Napi::Value ask_helper(const Napi::CallbackInfo &call)
{
	bee::Descriptor opened;
	const int socket = call[0].IsNumber() ? call[0].As<Napi::Number>().Int32Value() : -1;
	if (bee::Outcome fault = bee::ask_helper(socket, call[1].ToString().Utf8Value(), opened)) {
		raise(call.Env(), *fault);
		return {};
	}
	return Napi::Number::New(call.Env(), opened.release());
}

Napi::Object initialise(Napi::Env env, Napi::Object exports)
{
	exports.Set("Session", SessionObject::define(env));
	exports.Set("clock", Napi::Function::New<clock>(env, "clock"));
	exports.Set("giveBackMemory", Napi::Function::New<give_back>(env, "giveBackMemory"));
	exports.Set("loadAhead", Napi::Function::New<load_ahead>(env, "loadAhead"));
	exports.Set("dropPrivileges", Napi::Function::New<drop_privileges>(env, "dropPrivileges"));
	exports.Set("startHelper", Napi::Function::New<start_helper>(env, "startHelper"));
	exports.Set("askHelper", Napi::Function::New<ask_helper>(env, "askHelper"));
	exports.Set("digest", BEE_DIGEST);
	exports.Set("version", BEE_VERSION);
	return exports;
}

} // namespace

NODE_API_MODULE(bee, initialise)
