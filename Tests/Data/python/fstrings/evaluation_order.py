def f(n):
    print("f", n)
    return n

s = f"{f(1)} {f(2):{f(5)}} {f(3)}"
print(s)
# expect:
#| f 1
#| f 2
#| f 5
#| f 3
#| 1     2 3
