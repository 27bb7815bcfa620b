# Clocks differ from run to run: asking them is undecidable. Waiting changes nothing that a page could show.
from operator import index as _index


def _clock(name):
    def ask(*args):
        __undecidable__("time.%s() (it differs from run to run)" % name)

    ask.__name__ = name
    return ask


time = _clock("time")
time_ns = _clock("time_ns")
perf_counter = _clock("perf_counter")
perf_counter_ns = _clock("perf_counter_ns")
monotonic = _clock("monotonic")
monotonic_ns = _clock("monotonic_ns")
process_time = _clock("process_time")
process_time_ns = _clock("process_time_ns")
thread_time = _clock("thread_time")
ctime = _clock("ctime")
localtime = _clock("localtime")
gmtime = _clock("gmtime")
asctime = _clock("asctime")


def sleep(secs, /):
    if not isinstance(secs, float):
        secs = _index(secs)
    elif secs != secs:
        raise ValueError("Invalid value NaN (not a number)")
    if secs < 0:
        raise ValueError("sleep length must be non-negative")
