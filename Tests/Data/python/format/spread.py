values = [1, 2, 3]
options = {"sep": "-", "last": 9}
print("{}{sep}{}{sep}{}={last}".format(*values, **options))
# expect:
#| 1-2-3=9
