for x in (-1, 0, 5, 10, 11):
    print(x, 0 <= x <= 10, 0 < x < 10, 0 == x < 1, -1 < x != 5 > 2)
def f(v):
    print("eval", v)
    return v
print(f(1) < f(3) < f(2) < f(0))
print(1 < 2 == True, (1 < 2) == True, not 1 == 2, 3 > 2 > 1 == 1)
# expect:
#| -1 False False False False
#| 0 True False True True
#| 5 True True False False
#| 10 True False False True
#| 11 False False False True
#| eval 1
#| eval 3
#| eval 2
#| False
#| False True True True
