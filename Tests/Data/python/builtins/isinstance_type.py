print(isinstance(1, int), isinstance(1.0, (int, float)), isinstance("s", str), isinstance([], (tuple, dict)), isinstance(True, int), isinstance(None, int))
print(type(1), type(1.0), type("s"), type(None), type([]), type(()), type({}), type(set()), type(True), type(range(1)), type(len), type(lambda: 0))
print(type(1) == int, type(1) is type(2), type(True) == int, int == float, type("a") in (str, list))
# expect:
#| True True True False True False
#| <class 'int'> <class 'float'> <class 'str'> <class 'NoneType'> <class 'list'> <class 'tuple'> <class 'dict'> <class 'set'> <class 'bool'> <class 'range'> <class 'builtin_function_or_method'> <class 'function'>
#| True True False False True
