for i in range(3):
    print(i)
for i in range(3.0):
    print(i)
# expect:
#| 0
#| 1
#| 2
# expect error: 3:10: TypeError: 'float' object cannot be interpreted as an integer
