moves = []
def hanoi(n, a, b, c):
    if n:
        hanoi(n-1, a, c, b)
        moves.append(a + b)
        hanoi(n-1, c, b, a)
hanoi(4, "A", "C", "B")
print(len(moves), moves)
# expect:
#| 15 ['AB', 'AC', 'BC', 'AB', 'CA', 'CB', 'AB', 'AC', 'BC', 'BA', 'CA', 'BC', 'AB', 'AC', 'BC']
