count: int = 3
ratio: float
ratio = count / 2
name: str = "n"
print(count, ratio, name)
# expect:
#| 3 1.5 n
