x = np.array([1])
# expect error: 1:5: NameError: name 'np' is not defined
