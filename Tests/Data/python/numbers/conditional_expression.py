for n in range(-1, 2):
    print("neg" if n < 0 else "zero" if n == 0 else "pos", end=" ")
print()
x = 1 if [] else 2 if () else 3
print(x)
# expect:
#| neg zero pos 
#| 3
