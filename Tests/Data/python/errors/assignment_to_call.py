xs = [1]
len(xs) = 2
# expect error: 2:1: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
