#!/bin/bash
p=$(printf '%s\n' bootstrap.sh eks etc '' | tac | paste -sd/)
"$p" tac
