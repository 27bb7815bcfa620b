d = {"name": "pi", "value": 3.14159, "n": 2}
print("%(name)s=%(value).2f (%(n)03d) %(name)r 5%%" % d)
# expect:
#| pi=3.14 (002) 'pi' 5%
