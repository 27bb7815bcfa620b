def f(x):
print(f(1))
# expect error: 2:1: IndentationError: expected an indented block after function definition on line 1
