import csv
import io
text = 'name,age\n"Ann, A.",30\nBob,25\n'
rows = list(csv.reader(io.StringIO(text)))
print(rows)
for row in csv.reader(["a;b;c", "1;2;3"], delimiter=";"):
    print(row)
print(list(csv.DictReader(io.StringIO(text))))
for row in csv.DictReader(io.StringIO("x,y\n1,2\n3,4\n")):
    print(row["x"], int(row["x"]) + int(row["y"]))
print(list(csv.reader(['"a ""quoted"" word",b', '"two', 'lines",c'])))
print(list(csv.reader(["a, b", " c,d"], skipinitialspace=True)))
print(list(csv.reader(["1,2.5,'x'"], quotechar="'")), list(csv.reader(["", "a", "a,", ",", '""'])))
print(list(csv.reader(['1,"a",2.5'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.DictReader(["a,b", "1", "1,2,3"], restkey="more", restval="none")))
print(list(csv.DictReader(["1,2"], fieldnames=["p", "q"])))
out = io.StringIO()
w = csv.writer(out)
w.writerow(["a", "b c", 1, 2.5, None, "x,y", 'say "hi"', "two\nlines"])
w.writerows([[1, 2], ["", ""], [""]])
print(repr(out.getvalue()))
out = io.StringIO()
d = csv.DictWriter(out, ["x", "y"], lineterminator="\n")
d.writeheader()
d.writerow({"x": 1, "y": 2})
d.writerow({"y": 3})
print(out.getvalue())
try:
    d.writerow({"z": 1})
except ValueError as error:
    print(error)
out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_ALL, delimiter="\t", lineterminator="\n").writerow([1, "a"])
print(repr(out.getvalue()))
r = csv.reader(["a,b", "c,d"])
print(next(r), r.line_num, next(r), r.line_num)
try:
    list(csv.reader([1]))
except csv.Error as error:
    print(error)
try:
    csv.reader([], delimiter="ab")
except TypeError as error:
    print(error)
columns = list(zip(*csv.reader(["1,2", "3,4"])))
print(columns, [sum(map(int, c)) for c in columns])
# expect:
#| [['name', 'age'], ['Ann, A.', '30'], ['Bob', '25']]
#| ['a', 'b', 'c']
#| ['1', '2', '3']
#| [{'name': 'Ann, A.', 'age': '30'}, {'name': 'Bob', 'age': '25'}]
#| 1 3
#| 3 7
#| [['a "quoted" word', 'b'], ['twolines', 'c']]
#| [['a', 'b'], ['c', 'd']]
#| [['1', '2.5', 'x']] [[], ['a'], ['a', ''], ['', ''], ['']]
#| [[1.0, 'a', 2.5]]
#| [{'a': '1', 'b': 'none'}, {'a': '1', 'b': '2', 'more': ['3']}]
#| [{'p': '1', 'q': '2'}]
#| 'a,b c,1,2.5,,"x,y","say ""hi""","two\nlines"\r\n1,2\r\n,\r\n""\r\n'
#| x,y
#| 1,2
#| ,3
#|
#| dict contains fields not in fieldnames: 'z'
#| '"1"\t"a"\n'
#| ['a', 'b'] 1 ['c', 'd'] 2
#| iterator should return strings, not int (the file should be opened in text mode)
#| "delimiter" must be a 1-character string
#| [('1', '3'), ('2', '4')] [4, 6]
