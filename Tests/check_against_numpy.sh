#!/usr/bin/env bash
# The recorded expectations, and the bundled lesson's cells, against the CPython and NumPy at hand (`python3`).
set -euo pipefail
cd "$(dirname "$0")/.."

# NumPy's last bit depends on the processor: with AVX-512 it has other code for exp, log and the like, and OpenBLAS other
# kernels. The expectations are those of AVX2, which every x86-64 machine of the last ten years gives when asked.
export OPENBLAS_CORETYPE=Haswell NPY_DISABLE_CPU_FEATURES="X86_V4 AVX512_ICL AVX512_SPR"

python3 -c 'import sys, numpy; print("CPython", sys.version.split()[0], "NumPy", numpy.__version__)'
for recorder in Tests/record_*.py; do
  echo "-- $recorder --check"
  python3 "$recorder" --check
done

echo "-- Templates/backpropagation/cells.py: the same bytes under Python and here"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 Templates/backpropagation/cells.py > "$work/python"
swift run lessongen render Templates/backpropagation --to json |
  python3 -c 'import json, sys; print("".join(c["printed"] for c in json.load(sys.stdin)["cells"]), end="")' \
    > "$work/ours"
test -s "$work/ours"
cmp "$work/python" "$work/ours"
echo "equal, $(wc -c < "$work/ours") bytes"
