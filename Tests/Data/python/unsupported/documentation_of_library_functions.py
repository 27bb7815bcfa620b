import statistics

print(statistics.mean.__doc__)
# expect error: 3:7: unsupported: function.__doc__
