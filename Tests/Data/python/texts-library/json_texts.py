import json
print(json.dumps({"a": [1, 2.5, None, True, False], "b": "é\"\n\t\\/"}))
print(json.dumps([1, {"x": (1, 2)}], indent=2))
print(json.dumps({"b": 1, "a": {"d": [], "c": {}}}, sort_keys=True, indent=4))
print(json.dumps({"b": 1, "a": 2}, separators=(",", ":")), json.dumps([], indent=2), json.dumps({}))
print(json.dumps("é😀\x01"), json.dumps("é😀", ensure_ascii=False))
print(json.dumps({1: 2, None: 3, True: 4, 2.5: 5}), json.dumps([1e20, 1e-7, 0.1, -0.0, 10 ** 15]))
print(json.dumps(float("nan")), json.dumps([float("inf"), float("-inf")]))
print(json.dumps([1, 2], indent="--"), json.dumps("a"), json.dumps(None), json.dumps(3))
print(json.loads('{"a": [1, 2.5, null, true, "x\\u00e9\\n\\ud83d\\ude00"], "b": {}}'))
print(json.loads(" [1 , -2,3e2, 0.5E-1 ] "), repr(json.loads('"\\/\\b"')), json.loads("-0"), json.loads("NaN") != 0)
print(json.loads('{"a": 1, "a": 2}'), json.loads("[]"), json.loads("1E400"), json.loads("-Infinity"))
for text in ['{"a":1,}', "[1,2", "{a:1}", "", '"abc', "[1 2]", "nul", '{"a" 1}', "01", "[1,]", '{"a":}', "tru", '"\\x"', '"a\nb"', "1 2",
             '{"a": 1 "b": 2}', "-", "'a'", '"\\u12"']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, error.lineno, error.colno, error.pos, error.msg)
for value in ({1, 2}, object, {(1, 2): 3}, [1, {2: {3}}]):
    try:
        json.dumps(value)
    except TypeError as error:
        print(error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
print(json.dumps({1, 2}, default=sorted), json.dumps({"x": {3}}, default=list))
print(json.loads('{"a": 1.5}', parse_float=str), json.loads("[1]", parse_int=float))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1}', object_pairs_hook=list))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return {"set": sorted(o)}
        return super().default(o)


print(json.dumps([{3, 1}], cls=Encoder))
try:
    json.dumps(object(), cls=Encoder)
except TypeError as error:
    print(error)
data = {"name": "x", "tags": ["a", "b"], "n": {"k": [1, [2, [3]]]}}
print(json.loads(json.dumps(data)) == data)
from collections import OrderedDict, namedtuple
print(json.dumps(OrderedDict(b=1, a=2)), json.dumps(namedtuple("P", "x y")(1, 2)))
import io
f = io.StringIO()
json.dump([1, "a"], f)
print(f.getvalue(), json.load(io.StringIO('{"k": [true]}')))
# expect:
#| {"a": [1, 2.5, null, true, false], "b": "\u00e9\"\n\t\\/"}
#| [
#|   1,
#|   {
#|     "x": [
#|       1,
#|       2
#|     ]
#|   }
#| ]
#| {
#|     "a": {
#|         "c": {},
#|         "d": []
#|     },
#|     "b": 1
#| }
#| {"b":1,"a":2} [] {}
#| "\u00e9\ud83d\ude00\u0001" "é😀"
#| {"1": 4, "null": 3, "2.5": 5} [1e+20, 1e-07, 0.1, -0.0, 1000000000000000]
#| NaN [Infinity, -Infinity]
#| [
#| --1,
#| --2
#| ] "a" null 3
#| {'a': [1, 2.5, None, True, 'xé\n😀'], 'b': {}}
#| [1, -2, 300.0, 0.05] '/\x08' 0 True
#| {'a': 2} [] inf -inf
#| Expecting property name enclosed in double quotes: line 1 column 8 (char 7) 1 8 7 Expecting property name enclosed in double quotes
#| Expecting ',' delimiter: line 1 column 5 (char 4) 1 5 4 Expecting ',' delimiter
#| Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1 Expecting property name enclosed in double quotes
#| Expecting value: line 1 column 1 (char 0) 1 1 0 Expecting value
#| Unterminated string starting at: line 1 column 1 (char 0) 1 1 0 Unterminated string starting at
#| Expecting ',' delimiter: line 1 column 4 (char 3) 1 4 3 Expecting ',' delimiter
#| Expecting value: line 1 column 1 (char 0) 1 1 0 Expecting value
#| Expecting ':' delimiter: line 1 column 6 (char 5) 1 6 5 Expecting ':' delimiter
#| Extra data: line 1 column 2 (char 1) 1 2 1 Extra data
#| Expecting value: line 1 column 4 (char 3) 1 4 3 Expecting value
#| Expecting value: line 1 column 6 (char 5) 1 6 5 Expecting value
#| Expecting value: line 1 column 1 (char 0) 1 1 0 Expecting value
#| Invalid \escape: line 1 column 2 (char 1) 1 2 1 Invalid \escape
#| Invalid control character at: line 1 column 3 (char 2) 1 3 2 Invalid control character at
#| Extra data: line 1 column 3 (char 2) 1 3 2 Extra data
#| Expecting ',' delimiter: line 1 column 9 (char 8) 1 9 8 Expecting ',' delimiter
#| Expecting value: line 1 column 1 (char 0) 1 1 0 Expecting value
#| Expecting value: line 1 column 1 (char 0) 1 1 0 Expecting value
#| Invalid \uXXXX escape: line 1 column 3 (char 2) 1 3 2 Invalid \uXXXX escape
#| Object of type set is not JSON serializable
#| Object of type type is not JSON serializable
#| keys must be str, int, float, bool or None, not tuple
#| Object of type set is not JSON serializable
#| Circular reference detected
#| {"a": 1}
#| [1, 2] {"x": [3]}
#| {'a': '1.5'} [1.0]
#| ['a'] [('a', 1)]
#| [{"set": [1, 3]}]
#| Object of type object is not JSON serializable
#| True
#| {"b": 1, "a": 2} [1, 2]
#| [1, "a"] {'k': [True]}
