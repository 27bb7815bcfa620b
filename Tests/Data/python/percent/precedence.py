print("%d" % 3 + "4", "%s-%s" % (1, 2) * 2, "%d %%" % 50)
x = 7
print("%s" % x % 3 if False else "%s" % (x % 3))
# expect:
#| 34 1-21-2 50 %
#| 1
