import numpy as np
import pandas as pd
# expect error: 2:8: unsupported: import of 'pandas'
