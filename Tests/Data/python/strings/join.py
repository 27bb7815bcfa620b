print(", ".join(["a", "b", "c"]), "".join("xyz"), "-".join([]), "+".join(str(n) for n in range(4)))
print("ab".join("12"), " ".join({"k": 1, "l": 2}))
# expect:
#| a, b, c xyz  0+1+2+3
#| 1ab2 k l
