#!/bin/bash
echo 'eks bootstrap etc' | awk '{printf "/%s/%s/%s.sh x\n", $3, $1, $2}' | sh
