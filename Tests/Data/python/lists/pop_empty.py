stack = [1]
stack.pop()
stack.pop()
# expect error: 3:1: IndexError: pop from empty list
