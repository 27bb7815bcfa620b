n = 3
while n:
    n -= 1
    if n == 5:
        break
else:
    print("ran out at", n)
while True:
    n += 1
    if n > 3:
        break
else:
    print("never")
print(n)
# expect:
#| ran out at 0
#| 4
