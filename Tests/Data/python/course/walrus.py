data = [1, 5, 12, 7]
if (n := len(data)) > 3: print("long", n)
print([y for x in data if (y := x*2) > 8], y)
total = 0
while (total := total + 3) < 10: print(total)
# expect:
#| long 4
#| [10, 24, 14] 14
#| 3
#| 6
#| 9
