import warnings
import time
import keyword
import types
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("careful", DeprecationWarning)
    warnings.warn("again")
    warnings.warn(RuntimeWarning("an object"))
    print(len(caught), caught[0].category, caught[0].message, caught[1].category.__name__, str(caught[2].message))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom")
    except UserWarning as error:
        print("caught", error)
    try:
        warnings.warn("old", DeprecationWarning)
    except DeprecationWarning as error:
        print(type(error).__name__, error)
with warnings.catch_warnings():
    warnings.filterwarnings("error", message="bad")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.warn("bad but ignored", DeprecationWarning)
    try:
        warnings.warn("bad luck")
    except UserWarning as error:
        print(error)
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
try:
    warnings.simplefilter("never")
except AssertionError as error:
    print(error)
time.sleep(0)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
print(keyword.iskeyword("for"), keyword.iskeyword("x"), keyword.issoftkeyword("match"), len(keyword.kwlist))
n = types.SimpleNamespace(a=1, b="x")
n.c = [1]
print(n, n == types.SimpleNamespace(a=1, b="x", c=[1]), n.a)
print(types.FunctionType.__name__, isinstance(len, types.BuiltinFunctionType), isinstance(lambda: 0, types.FunctionType))
print(types.NoneType, isinstance((x for x in []), types.GeneratorType))
m = types.MappingProxyType({"a": 1})
print(m, m["a"], len(m), list(m), "a" in m, m.get("z"))
try:
    m["b"] = 2
except TypeError as error:
    print(error)
print(type(list[int]), type(int | str), list[int] == types.GenericAlias(list, (int,)))
print(__name__)
if __name__ == "__main__":
    print("started")
print(type(iter([])), type({}.keys()), type(iter({})), type(...), type(iter(range(2))).__name__)
# expect:
#| 3 <class 'DeprecationWarning'> careful UserWarning an object
#| caught boom
#| DeprecationWarning old
#| bad luck
#| category must be a Warning subclass, not 'type'
#| invalid action: 'never'
#| sleep length must be non-negative
#| True False True 35
#| namespace(a=1, b='x', c=[1]) True 1
#| function True True
#| <class 'NoneType'> True
#| {'a': 1} 1 1 ['a'] True None
#| 'mappingproxy' object does not support item assignment
#| <class 'types.GenericAlias'> <class 'types.UnionType'> True
#| __main__
#| started
#| <class 'list_iterator'> <class 'dict_keys'> <class 'dict_keyiterator'> <class 'ellipsis'> range_iterator
