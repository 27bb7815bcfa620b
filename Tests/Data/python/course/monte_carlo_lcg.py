def lcg(seed, a=1103515245, c=12345, m=2**31):
    state = [seed]
    def next_number():
        state[0] = (a*state[0] + c) % m
        return state[0]/m
    return next_number
rand = lcg(42)
inside = 0
N = 2000
for _ in range(N):
    x, y = rand(), rand()
    inside += x*x + y*y <= 1
print(inside, 4*inside/N)
print([round(rand(), 6) for _ in range(4)])
# expect:
#| 1580 3.16
#| [0.202077, 0.079942, 0.669963, 0.008185]
