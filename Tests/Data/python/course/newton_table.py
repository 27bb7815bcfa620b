def f(x): return x**3 - 2*x - 5
def df(x): return 3*x**2 - 2
x = 2.0
print(f"{'n':>3} {'x':>20} {'f(x)':>12}")
for n in range(6):
    print(f"{n:3d} {x:20.15f} {f(x):12.3e}")
    step = f(x)/df(x)
    x -= step
    if abs(step) < 1e-12:
        print("converged after", n + 1, "steps:", x)
        break
else:
    print("no convergence")
# expect:
#|   n                    x         f(x)
#|   0    2.000000000000000   -1.000e+00
#|   1    2.100000000000000    6.100e-02
#|   2    2.094568121104185    1.857e-04
#|   3    2.094551481698199    1.740e-09
#|   4    2.094551481542327   -8.882e-16
#| converged after 5 steps: 2.0945514815423265
