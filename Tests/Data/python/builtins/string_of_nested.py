print(str([1.0, "a", None, True, (1,), {"k": {2}}, [], range(2)]), [float("nan"), -0.0, 1e100], ["\n", "'"], {"a": "b\tc"})
# expect:
#| [1.0, 'a', None, True, (1,), {'k': {2}}, [], range(0, 2)] [nan, -0.0, 1e+100] ['\n', "'"] {'a': 'b\tc'}
