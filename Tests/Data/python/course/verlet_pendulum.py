import math
theta, omega, dt = 0.3, 0.0, 0.01
E = []
for step in range(201):
    if step % 50 == 0:
        E.append(0.5*omega**2 - math.cos(theta))
        print(f"{step*dt:4.1f} {theta:+.6f} {omega:+.6f}")
    omega -= 0.5*dt*math.sin(theta); theta += dt*omega; omega -= 0.5*dt*math.sin(theta)
print(max(E) - min(E) < 1e-5)
# expect:
#|  0.0 +0.300000 +0.000000
#|  0.5 +0.263791 -0.141928
#|  1.0 +0.163723 -0.250160
#|  1.5 +0.023787 -0.297925
#|  2.0 -0.121963 -0.272889
#| True
