# Classes print with the module in which they are, which is not always the one that shows them.
import csv
import enum
import io
import json

print(csv.Error, io.StringIO, io.TextIOWrapper, io.UnsupportedOperation)
print(json.JSONDecodeError, json.JSONDecoder, json.JSONEncoder)
print(json.JSONDecodeError.__module__, json.JSONEncoder.__qualname__)
print(enum.Flag, enum.IntFlag, enum.Enum)


class Own(json.JSONEncoder):
    pass


print(Own, Own.__module__)
try:
    json.loads("{")
except ValueError as error:
    print(type(error), error)
# expect:
#| <class '_csv.Error'> <class '_io.StringIO'> <class '_io.TextIOWrapper'> <class 'io.UnsupportedOperation'>
#| <class 'json.decoder.JSONDecodeError'> <class 'json.decoder.JSONDecoder'> <class 'json.encoder.JSONEncoder'>
#| json.decoder JSONEncoder
#| <flag 'Flag'> <flag 'IntFlag'> <enum 'Enum'>
#| <class '__main__.Own'> __main__
#| <class 'json.decoder.JSONDecodeError'> Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
