print("{:{}}|{:{w}.{p}f}|{:{a}{w}}".format("x", 5, 3.14159, "y", w=8, p=2, a="^"))
print("{0:{1}}".format(42, "05d"))
# expect:
#| x    |    3.14|   y    
#| 00042
