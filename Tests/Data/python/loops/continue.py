total = 0
for i in range(10):
    if i % 3 == 0:
        continue
    if i > 7:
        break
    total += i
else:
    print("never")
print(total, i)
# expect:
#| 19 8
