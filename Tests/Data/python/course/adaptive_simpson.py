def simpson(f, a, b): return (b - a)/6*(f(a) + 4*f((a + b)/2) + f(b))
calls = 0
def adaptive(f, a, b, tol):
    global calls
    calls += 1
    m = (a + b)/2
    whole, left, right = simpson(f, a, b), simpson(f, a, m), simpson(f, m, b)
    if abs(left + right - whole) < 15*tol: return left + right + (left + right - whole)/15
    return adaptive(f, a, m, tol/2) + adaptive(f, m, b, tol/2)
print(f"{adaptive(lambda x: x**0.5, 0, 1, 1e-6):.8f}", calls)
# expect:
#| 0.66666665 51
