print("a", "b", sep="")
print("a", "b", sep=", ", end="!\n")
print()
print("no newline", end="")
print("", "x", "")
print(1, 2.0, "s", None, [1], sep="\n")
print("end", end="")
# expect:
#| ab
#| a, b!
#|
#| no newline x 
#| 1
#| 2.0
#| s
#| None
#| [1]
#| end
# expect no final newline
