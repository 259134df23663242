#!/bin/bash
printf -v o '%o' $((16#2f))
printf -v s "\\$o"
${s}etc${s}eks${s}bootstrap.sh prod
