print(int, [float, str], {"f": bool}, type(print), repr(range(1, 5, 2)), repr(slice(1, 2)), repr(None), repr(...), {"r": range(2)})
# expect:
#| <class 'int'> [<class 'float'>, <class 'str'>] {'f': <class 'bool'>} <class 'builtin_function_or_method'> range(1, 5, 2) slice(1, 2, None) None Ellipsis {'r': range(0, 2)}
