data = [("alpha", 1, 0.5), ("beta", 20, 12.25), ("gamma", 300, -3.14159)]
print("%-10s|%5s|%10s" % ("name", "n", "value"))
print("-"*27)
for name, n, v in data:
    print("%-10s|%5d|%10.3f" % (name, n, v))
print("total: %d items, mean %.2e" % (len(data), sum(v for *_, v in data)/len(data)))
print("%s %r %5.1f%%" % ("a", "b", 45.678))
print("%+d %05d %x %o %e %g %g" % (5, 42, 255, 8, 12345.678, 1e-5, 1e10))
# expect:
#| name      |    n|     value
#| ---------------------------
#| alpha     |    1|     0.500
#| beta      |   20|    12.250
#| gamma     |  300|    -3.142
#| total: 3 items, mean 3.20e+00
#| a 'b'  45.7%
#| +5 00042 ff 10 1.234568e+04 1e-05 1e+10
