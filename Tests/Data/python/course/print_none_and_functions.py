def f(): pass
print(f(), print("inner"), [].append(1), type(f).__name__, type(None), type(1), type(1.0), type("s"), type([]), type({}), type(()), type(set()), type(True), type(range(3)), type(lambda: 0), type(print))
# expect:
#| inner
#| None None None function <class 'NoneType'> <class 'int'> <class 'float'> <class 'str'> <class 'list'> <class 'dict'> <class 'tuple'> <class 'set'> <class 'bool'> <class 'range'> <class 'function'> <class 'builtin_function_or_method'>
