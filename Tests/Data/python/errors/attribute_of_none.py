def load():
    pass

data = load()
print(data.shape)
# expect error: 5:7: AttributeError: 'NoneType' object has no attribute 'shape'
