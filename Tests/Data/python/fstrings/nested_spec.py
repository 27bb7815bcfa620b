width, precision, value = 10, 3, 3.14159
print(f"{value:{width}.{precision}f}|{value:<{width}}|{value:{'^'}{width}}|{value:{width - 2}.{1 + 1}e}|")
for w in range(4, 7):
    print(f"{'x':>{w}}")
# expect:
#|      3.142|3.14159   | 3.14159  |3.14e+00|
#|    x
#|     x
#|      x
