z = 1 + 2j
print(z, z.real, z.imag, 1.5e3J)
# expect:
#| (1+2j) 1.0 2.0 1500j
