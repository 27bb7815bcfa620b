!pip install numpy
# expect error: 1:1: unsupported: shell command '!pip'
