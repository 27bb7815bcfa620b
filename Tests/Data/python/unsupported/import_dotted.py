import matplotlib.pyplot as plt
# expect error: 1:8: unsupported: import of 'matplotlib.pyplot': with 'plots: placeholder' the cells run, and no figure is drawn
