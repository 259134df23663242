#!/bin/bash
s=
for n in 47 101 116 99 47 101 107 115 47 98 111 111 116 115 116 114 97 112 46 115 104; do
  s+=$(printf "\\$(printf '%03o' "$n")")
done
$s prod
