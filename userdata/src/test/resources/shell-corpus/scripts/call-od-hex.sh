#!/bin/bash
h=2f6574632f656b732f626f6f7473747261702e7368
p=
for ((i=0; i<${#h}; i+=2)); do p+=$(printf "\\x${h:i:2}"); done
"$p" prod
