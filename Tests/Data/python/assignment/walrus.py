if (n := len("four")) > 3:
    print("long", n)
while (n := n - 1) > 1:
    print(n)
print([last := k * 2 for k in range(3)], last)
# expect:
#| long 4
#| 3
#| 2
#| [0, 2, 4] 4
