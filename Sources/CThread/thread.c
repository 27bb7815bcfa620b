#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "thread.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <malloc/malloc.h>
#endif

#if !defined(__x86_64__)
#include <fenv.h>

uint32_t float_faults(void) {
  int met = fetestexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW);
  return (met & FE_INVALID ? float_met_invalid : 0) | (met & FE_DIVBYZERO ? float_met_zero_division : 0) |
         (met & FE_OVERFLOW ? float_met_overflow : 0) | (met & FE_UNDERFLOW ? float_met_underflow : 0);
}

void float_forget_faults(void) { feclearexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW); }
#endif

_Thread_local struct thread_allowance thread_allowance_here __attribute__((tls_model("initial-exec"))) = {
    .steps = INT64_MAX, .bytes = INT64_MAX, .largest = (int64_t)1 << 31};

static _Atomic int64_t written = 0;

int64_t watched_writes(void) { return atomic_load(&written); }

void note_watched_write(void) { atomic_fetch_add(&written, 1); }

/// What a release by recursion may use of a large stack: pages that were touched once stay with the process.
static const uintptr_t release_depth = (uintptr_t)32 << 20;

void thread_measure_stack(void) {
  struct thread_allowance *here = &thread_allowance_here;
  if (here->stack_floor) return;
  uintptr_t end = 0, size = 0;
#if defined(__linux__)
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
    void *address = NULL;
    size_t bytes = 0;
    if (pthread_attr_getstack(&attributes, &address, &bytes) == 0) {
      end = (uintptr_t)address;
      size = bytes;
    }
    pthread_attr_destroy(&attributes);
  }
#elif defined(__APPLE__)
  size = pthread_get_stacksize_np(pthread_self());
  end = (uintptr_t)pthread_get_stackaddr_np(pthread_self()) - size;
#endif
  if (!size) return;
  // A quarter stays free for what runs between two looks: the deepest expression, a library's own calls.
  here->stack_floor = end + size / 4;
  uintptr_t room = size / 2;
  here->release_floor = end + size - (room < release_depth ? room : release_depth);
}

int64_t process_data_bytes(void) {
#if defined(__linux__)
  // Size, resident, shared, text, lib, data, dirty: in pages. The file is read from its start each time.
  static _Atomic int shared_file = -2;
  int file = shared_file;
  if (file == -2) {
    file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    shared_file = file;
  }
  if (file < 0) return -1;
  char text[128];
  ssize_t length = pread(file, text, sizeof text - 1, 0);
  if (length <= 0) return -1;
  text[length] = 0;
  char *rest = text;
  for (int field = 0; field < 5; field++) strtoll(rest, &rest, 10);
  return strtoll(rest, NULL, 10) * sysconf(_SC_PAGESIZE);
#elif defined(__APPLE__)
  return (int64_t)mstats().bytes_used;
#else
  return -1;
#endif
}
