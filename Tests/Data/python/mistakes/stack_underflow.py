def pop_two(s): return s.pop(), s.pop()
pop_two([1])
# expect error: 1:33: IndexError: pop from empty list
