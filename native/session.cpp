// SPDX-License-Identifier: MIT
#include "session.hpp"

#include <cerrno>
#include <utility>

#include "load.hpp"

namespace bee {

Outcome Session::open()
{
	if (!kinds_.empty())
		return {};
	if (Outcome fault = object_.open())
		return fault;
	if (Outcome fault = read_kinds(object_, kinds_))
		return fault;
	programs_.read(object_, kinds_, settings_.kinds);
	return {};
}

Outcome Session::require_fresh(const char *call) const
{
	const std::string name = call;
	switch (state_) {
	case State::fresh:
		return {};
	case State::loading:
		return Fault{EBUSY, name + ": this session is being loaded"};
	case State::loaded:
		return Fault{EALREADY,
			     name + ": this session is loaded already; make a new Session"};
	case State::closed:
		break;
	}
	return Fault{ESHUTDOWN, name + ": this session is closed; make a new Session"};
}

Outcome Session::kinds(std::vector<std::string> &names)
{
	if (Outcome fault = open())
		return fault;
	for (const Kind &kind : kinds_)
		names.push_back(kind.name);
	return {};
}

Outcome Session::configure(Settings settings)
{
	if (Outcome fault = require_fresh("configure"))
		return fault;
	if (Outcome fault = open())
		return fault;
	settings_ = std::move(settings);
	return {};
}

Outcome Session::begin()
{
	if (Outcome fault = require_fresh("begin"))
		return fault;
	if (Outcome fault = open())
		return fault;
	done_.store(false, std::memory_order_relaxed);
	auto body = [](void *self) -> void * {
		auto *session = static_cast<Session *>(self);
		session->loaded_ = session->run();
		session->done_.store(true, std::memory_order_release);
		return nullptr;
	};
	if (const int error = loader_.start("bee-load", body, this))
		return Fault{error,
			     "begin: no thread for loading: " + describe(error) + more_threads};
	state_ = State::loading;
	return {};
}

Outcome Session::load()
{
	if (state_ == State::loading) {
		loader_.join();
		return settle(std::exchange(loaded_, {}));
	}
	if (Outcome fault = require_fresh("load"))
		return fault;
	if (Outcome fault = open())
		return fault;
	return settle(run());
}

Outcome Session::settle(Outcome fault)
{
	state_ = fault ? State::fresh : State::loaded;
	if (fault)
		release();
	return fault;
}

/** The whole start; a fault leaves the clearing up to the caller. */
Outcome Session::run()
{
	if (!object_)
		if (Outcome fault = object_.open())
			return fault;
	programs_.read(object_, kinds_, settings_.kinds);
	if (Outcome fault = bee::load(object_, programs_, settings_))
		return fault;
	if (Outcome fault = counts_.open(object_, kinds_))
		return fault;
	bpf_map *vital = nullptr;
	bpf_map *bulk = nullptr;
	if (Outcome fault = object_.find_map("vital", vital))
		return fault;
	if (Outcome fault = object_.find_map("bulk", bulk))
		return fault;
	queue_.set_bound(settings_.queue_bytes);
	if (Outcome fault = attach(object_, programs_, links_, ticks_, queue_, snapshot_))
		return fault;
	drain_.emplace(queue_, ticks_);
	return drain_->start({bpf_map__fd(vital), settings_.vital_bytes},
			     {bpf_map__fd(bulk), settings_.bulk_bytes},
			     {settings_.drain_every_ms, settings_.backlog_bytes,
			      settings_.low_latency, settings_.measure_latency});
}

Counters Session::counters()
{
	Counters now;
	if (last_) {
		now = *last_;
	} else if (state_ != State::loading) {
		counts_.read();
		now.kernel = counts_.table();
		now.snapshot = snapshot_;
		if (drain_) {
			now.drain = drain_->counters();
			now.vital_fill = drain_->vital_fill();
			now.bulk_fill = drain_->bulk_fill();
		}
	}
	now.queued_bytes = queue_.queued();
	now.queue_peak_bytes = queue_.peak();
	return now;
}

Outcome Session::programs(std::vector<Program> &programs)
{
	if (state_ == State::loading)
		return Fault{EBUSY, "programs: this session is being loaded"};
	if (Outcome fault = open())
		return fault;
	programs = programs_.all();
	return {};
}

Outcome Session::statistics(bool on)
{
	if (!on) {
		statistics_.close();
		return {};
	}
	if (state_ == State::closed)
		return Fault{ESHUTDOWN, "statistics: this session is closed"};
	if (state_ != State::loaded)
		return Fault{EINVAL, "statistics: this session is not loaded"};
	return statistics_.open();
}

Outcome Session::program_runs(std::vector<ProgramRuns> &runs) const
{
	return state_ == State::loading ? Outcome{} : read_runs(object_, programs_, runs);
}

/** New records end first, then the thread takes what is left, and only then the maps may go. */
void Session::close()
{
	if (state_ == State::closed)
		return;
	if (state_ == State::loading)
		(void)load();
	detach(links_);
	if (drain_)
		drain_->stop();
	last_ = counters();
	release();
	state_ = State::closed;
}

void Session::release()
{
	statistics_.close();
	detach(links_);
	drain_.reset();
	ticks_.clear();
	counts_.close();
	object_.close();
	for (Program &program : programs_.all())
		if (std::exchange(program.attached, false))
			program.reason = "the session is closed";
}

} // namespace bee
