x = None
print(x, x is None, x == 0, None == None)
y = print("called")
print(y)
# expect:
#| None True False True
#| called
#| None
