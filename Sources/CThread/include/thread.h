// What a thread may still spend, and how much stack it has: read and written on the hottest paths, so it is one
// thread-local structure that the compiler reaches with a single instruction.

#ifndef CTHREAD_H
#define CTHREAD_H

#include <stdint.h>

/// The allowance of the running thread. Without a budget nothing is ever used up.
struct thread_allowance {
  /// Steps until the one who keeps the budget looks at it again; counted down below 0, never refused by itself.
  int64_t steps;
  /// Bytes that may still be allocated, as far as is known since the last look.
  int64_t bytes;
  /// Bytes that one array may have.
  int64_t largest;
  /// Operations since the clock was last looked at, of work whose steps were counted before it began.
  int64_t unwatched;
  /// Finds out how many bytes are really left, and notes it in `bytes`; NULL where there is no budget.
  void (*_Nullable look)(void *_Nullable keeper);
  void *_Nullable keeper;
  /// The stack grows downwards. Below `stack_floor` no call may begin; below `release_floor` nothing is freed by
  /// recursion any more. Both are 0 until `thread_measure_stack` has been called.
  uintptr_t stack_floor;
  uintptr_t release_floor;
  /// What waits to be freed with more stack.
  void *_Nullable waiting;
};

extern _Thread_local struct thread_allowance thread_allowance_here __attribute__((tls_model("initial-exec")));

/// The running thread's own.
static inline struct thread_allowance *_Nonnull thread_allowance_of_thread(void) { return &thread_allowance_here; }

/// Where the stack ends at present.
static inline uintptr_t thread_stack_place(void) { return (uintptr_t)__builtin_frame_address(0); }

/// Finds out where the running thread's stack ends, once.
void thread_measure_stack(void);

/// Bytes of memory that the process has asked for and may write to; -1 where the system does not tell.
int64_t process_data_bytes(void);

/// What floating-point arithmetic has met on the running thread since it was last forgotten: bits of the numbers below. The
/// processor notes it by itself.
enum { float_met_invalid = 1, float_met_zero_division = 4, float_met_overflow = 8, float_met_underflow = 16 };

#if defined(__x86_64__)
static inline uint32_t float_faults(void) { return __builtin_ia32_stmxcsr() & 29; }

static inline void float_forget_faults(void) {
  uint32_t state = __builtin_ia32_stmxcsr();
  // Writing costs more than reading.
  if (state & 29) __builtin_ia32_ldmxcsr(state & ~(uint32_t)29);
}
#else
uint32_t float_faults(void);
void float_forget_faults(void);
#endif

/// How often somebody was about to write to an array that is watched, on any thread.
int64_t watched_writes(void);
void note_watched_write(void);

#endif
