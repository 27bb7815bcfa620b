import matplotlib.pyplot as plt
# expect error: 1:8: unsupported: import of 'matplotlib.pyplot'
